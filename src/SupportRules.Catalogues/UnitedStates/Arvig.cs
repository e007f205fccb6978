using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Arvig, internet.</summary>
public static class Arvig
{
    /// <summary>At least six months with service between two.</summary>
    public static PolicyEntry<VoluntarySuspensionPolicy> SeasonalService { get; } = Suspension("arvig/seasonal-service", "Arvig, seasonal service", ReadOn, new()
    {
        Id = Unnamed,
        Source = Undated(
            "Arvig, seasonal service", "at least six active months between suspensions", "https://arvig.net/support/faq/internet/seasonal-service", Confidence.Medium,
            "Suspended months do not count to the commitment."),
        Currency = Currency.USD,
        MinGap = SuspensionLength.Months(6),
    });
}
