using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.Singapore;

/// <summary>Singtel, mobile.</summary>
public static class Singtel
{
    /// <summary>The plan's charge for each month left of a minimum of three.</summary>
    public static EarlyTerminationEntry ThreeMonthMinimum { get; } = new()
    {
        Id = "singtel/three-month-minimum",
        Title = "Singtel, minimum period of three months",
        Kind = EntryKind.Tariff,
        UsualTermMonths = 3,
        Versions = Versions("singtel/three-month-minimum", (Day(2015, 12, 28), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Singtel bill explainer, change of plan", "plan charge times the months left of the minimum period",
                "https://www.singtel.com/personal/support/bill-explainer/Change_of_Plan_Recontract1/subsequent-bill/bill-overview-41", Day(2016, 3, 28), Confidence.High,
                "In force from: one minimum period before the example. A running month counts as left; the example is on an anniversary."),
            Currency = Currency.SGD,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.ChargesLeft(1),
            Rounding = HalfUpToCents,
        })),
    };
}
