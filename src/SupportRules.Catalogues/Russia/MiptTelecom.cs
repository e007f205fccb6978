using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.Russia;

/// <summary>MIPT Telecom, an internet provider.</summary>
public static class MiptTelecom
{
    /// <summary>At most three months, twice in 180 days.</summary>
    public static PolicyEntry<VoluntarySuspensionPolicy> VoluntaryBlock { get; } = Suspension("mipt-telecom/voluntary-block", "MIPT Telecom, voluntary block", ReadOn, new()
    {
        Id = Unnamed,
        Source = Undated("MIPT Telecom, blocks", "at most three months, at most twice in 180 days", "https://mipt-telecom.ru/?p=2552", Confidence.Medium),
        Currency = Currency.RUB,
        MaxLength = SuspensionLength.Months(3),
        MaxUses = new(2, SuspensionLength.Days(180)),
    });
}
