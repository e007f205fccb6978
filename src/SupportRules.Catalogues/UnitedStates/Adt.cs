using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>ADT, alarm monitoring.</summary>
public static class Adt
{
    /// <summary>75 % of the monthly charges left.</summary>
    public static EarlyTerminationEntry Monitoring { get; } = new()
    {
        Id = "adt/monitoring",
        Title = "ADT, alarm monitoring",
        Kind = EntryKind.Tariff,
        UsualTermMonths = 36,
        Versions = Versions("adt/monitoring", (Day(2019, 1, 7), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Man charged to cancel ADT", "75 % of any unused months of three years",
                "https://nesaus.org/alarm-caution-man-charged-1000-to-cancel-adt", Day(2022, 1, 7), Confidence.Medium,
                "In force from: one term before the report. A running month counts as left and a half cent is rounded up; the sources are silent."),
            Currency = Currency.USD,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.ChargesLeft(0.75m),
            Rounding = HalfUpToCents,
            Trials =
            [
                new(30)
                {
                    Source = Cite(
                        "How much does it cost to cancel an ADT contract", "30 days",
                        "https://askinglot.com/how-much-does-it-cost-to-cancel-adt-contract", null, Confidence.Low, "From one page, which bears no date."),
                },
            ],
        })),
    };
}
