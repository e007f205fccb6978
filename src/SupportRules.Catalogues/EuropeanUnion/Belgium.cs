using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <summary>Belgium: consumers and firms of up to nine people.</summary>
public static class Belgium
{
    private static readonly FeeFormula FirstSixMonths = new FeeFormula.ChargesLeft([new(1, 6, 1), new(7, null, 0)]);

    private static readonly FeeFormula Device = new FeeFormula.LesserOf([new FeeFormula.ProRata(FeeBasis.Subsidy), new FeeFormula.ChargesLeft(1)]);

    private static readonly FeeFormula Protected = new FeeFormula.BySubsidy(new FeeFormula.Sum([FirstSixMonths, Device]), FirstSixMonths);

    /// <summary>The charges to the end of month 6, then nothing; for a device, the lesser of its value left and the charges left.</summary>
    public static EarlyTerminationEntry ElectronicCommunicationsAct { get; } = new()
    {
        Id = "eu/belgium-electronic-communications",
        Title = "Belgium, Act on electronic communications, art. 111/3: the most that may be charged",
        Kind = EntryKind.Law,
        Versions = Versions("eu/belgium-electronic-communications", (Day(2012, 10, 1), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Belgium, Act on electronic communications", "art. 111/3",
                "https://economie.fgov.be/fr/themes/line/telecommunications/faq-concernant-la-nouvelle-loi", Day(2012, 10, 1), Confidence.High,
                "The device's value falls in equal steps over the term, which is at most 24 months. Larger firms are not protected."),
            Currency = Currency.EUR,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.BySegment([new(CustomerSegment.Consumer, Protected), new(CustomerSegment.SmallBusiness, Protected)], new FeeFormula.NotLimited()),
            Rounding = HalfUpToCents,
        })),
    };
}
