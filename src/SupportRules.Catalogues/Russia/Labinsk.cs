using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Russia;

/// <summary>Labinsknet, an internet provider.</summary>
public static class Labinsk
{
    /// <summary>From 3 to 30 days, at least 7 days apart, not while blocked for money nor under an annual contract.</summary>
    public static PolicyEntry<VoluntarySuspensionPolicy> VoluntaryBlock { get; } = Suspension("labinsknet/voluntary-block", "Labinsknet, voluntary block", ReadOn, new()
    {
        Id = Unnamed,
        Source = Undated(
            "Labinsknet, voluntary block", "3 to 30 days; again after 7 days; not under the annual contract", "http://labinsknet.ru/help/voluntary_blocking.html", Confidence.High,
            "It ends at 23:59 of its last day: the first day with service is the next one."),
        Currency = Currency.RUB,
        MinLength = SuspensionLength.Days(3),
        MaxLength = SuspensionLength.Days(30),
        MinGap = SuspensionLength.Days(7),
        RefusedWhileBlockedForMoney = true,
        RefusedOnTermContract = true,
    });
}
