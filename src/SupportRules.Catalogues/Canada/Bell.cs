using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.Canada;

/// <summary>Bell Mobility.</summary>
public static class Bell
{
    /// <summary>The subsidy over the term, rounded to the cent for a month, times the months left; without one, a tenth of the charges left, at most CAD 50.</summary>
    public static EarlyTerminationEntry DeviceSubsidy { get; } = new()
    {
        Id = "bell/device-subsidy",
        Title = "Bell, device subsidy",
        Kind = EntryKind.Tariff,
        UsualTermMonths = 36,
        Versions = Versions("bell/device-subsidy", (Day(2013, 2, 10), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Bell's new cancellation policy, as posted", "agreements on or after 10 February 2013: 500 over 36 months is 13.89, times 16 is 222.24",
                "https://www.howardforums.com/list.php/author/3504-WorldIRC", Day(2013, 2, 8), Confidence.Medium,
                "A second printed figure, 250 / 36 x 21 = 145.82, fits neither this order of rounding (145.74) nor the other (145.83)."),
            Currency = Currency.CAD,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.BySubsidy(
                new FeeFormula.ProRata(FeeBasis.Subsidy, null, HalfUpToCents),
                new FeeFormula.LesserOf([new FeeFormula.Flat(Cad(50)), new FeeFormula.ChargesLeft(0.1m)])),
            Rounding = HalfUpToCents,
        })),
    };
}
