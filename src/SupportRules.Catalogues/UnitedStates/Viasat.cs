using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Viasat, satellite internet.</summary>
public static class Viasat
{
    /// <summary>USD 15 for each month left of 24.</summary>
    public static EarlyTerminationEntry TwentyFourMonths { get; } = new()
    {
        Id = "viasat/24-months",
        Title = "Viasat, 24 months",
        Kind = EntryKind.Tariff,
        Versions = Versions("viasat/24-months", (Day(2024, 1, 7), new()
        {
            Id = Unnamed,
            Source = Cite(
                "How hard is it to cancel Viasat", "USD 15 for each month remaining of 24",
                "https://www.sattvforme.com/blog/how-hard-is-it-to-cancel-viasat", Day(2026, 1, 7), Confidence.Medium,
                "In force from: one term before the report. A running month counts as left; the source is silent."),
            Currency = Currency.USD,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.PerMonthLeft(Usd(15)),
            Rounding = HalfUpToCents,
        })),
    };
}
