using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Russia;

/// <summary>Base-net, an internet provider.</summary>
public static class BaseNet
{
    /// <summary>Any length up to six months for three days' fees; then the account is deleted.</summary>
    public static PolicyEntry<VoluntarySuspensionPolicy> VoluntaryBlock { get; } = Suspension("base-net/voluntary-block", "Base-net, temporary block", Day(2016, 5, 10), new()
    {
        Id = Unnamed,
        Source = Cite(
            "Base-net, changes in the terms of the temporary block", "no minimum; at most six months; the fee of three days", "http://www.base-net.ru/?m=20160505",
            Day(2016, 5, 5), Confidence.High, "The news names the day for the missing minimum; its other terms are taken from that day too."),
        Currency = Currency.RUB,
        MaxLength = SuspensionLength.Months(6),
        Price = new() { FeeInDailyFees = 3 },
        AfterMaximum = AfterMaximum.AccountIsDeleted,
    });
}
