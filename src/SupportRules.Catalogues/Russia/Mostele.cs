using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Russia;

/// <summary>Mostele, an internet provider in Moscow.</summary>
public static class Mostele
{
    /// <summary>At least 7 days, at most 90 in a calendar year, of which 30 are free and the others RUB 5 a day.</summary>
    public static PolicyEntry<VoluntarySuspensionPolicy> VoluntaryBlock { get; } = Suspension("mostele/voluntary-block", "Mostele, voluntary block", ReadOn, new()
    {
        Id = Unnamed,
        Source = Undated(
            "Mostele, voluntary block", "from 7 days; 90 days in a calendar year; days 31 to 90 at 5 roubles", "http://mostele.ru/index.php?p=block_inet", Confidence.High,
            "Telephony and a static address go on being charged."),
        Currency = Currency.RUB,
        MinLength = SuspensionLength.Days(7),
        MaxDaysPerYear = 90,
        Price = new() { FreeDaysPerYear = 30, FeePerPaidDay = Rub(5) },
    });
}
