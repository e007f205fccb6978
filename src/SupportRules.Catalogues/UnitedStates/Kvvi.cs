using SupportRules.BillingBlocks;
using static SupportRules.Catalogues.SuspensionFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>KVVI, internet.</summary>
public static class Kvvi
{
    /// <summary>At most six months at USD 10 a month, once a year, with six months of service between.</summary>
    public static PolicyEntry<VoluntarySuspensionPolicy> SeasonalPolicy { get; } = Suspension("kvvi/seasonal-policy", "KVVI, seasonal policy", Day(2019, 4, 1), new()
    {
        Id = Unnamed,
        Source = Cite(
            "KVVI, updated seasonal policy", "option 1: at most 6 months at the rate of USD 10, after at least 6 months of service", "https://www.kvvi.net/seasonal-policy", Day(2019, 4, 1), Confidence.High,
            "The year is taken as the calendar's."),
        Currency = Currency.USD,
        MaxLength = SuspensionLength.Months(6),
        MinGap = SuspensionLength.Months(6),
        MaxUses = new(1),
        Price = new() { FeePerMonth = Usd(10) },
    });
}
