using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.Canada;

/// <summary>Quebec's Consumer Protection Act.</summary>
public static class Quebec
{
    /// <summary>The inducement less a part for each month, the one begun included; without one, the lesser of CAD 50 and a tenth.</summary>
    public static EarlyTerminationEntry ConsumerProtectionAct { get; } = new()
    {
        Id = "canada/quebec-consumer-protection",
        Title = "Quebec, Consumer Protection Act: the most that may be charged",
        Kind = EntryKind.Law,
        Versions = Versions("canada/quebec-consumer-protection", (Day(2010, 6, 30), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Quebec, Consumer Protection Act and regulation", "s. 214.7; regulation s. 79.10",
                "http://www.legisquebec.gouv.qc.ca/en/showversion/cr/P-40.1,%20r.%203?code=se:79_10&pointInTime=20200715", Day(2020, 7, 15), Confidence.High,
                "In force on 30 June 2010. Contracts without a term (1/48 a month) are not modelled."),
            Currency = Currency.CAD,
            Counter = TermCounter.FullMonthsLeft,
            Formula = new FeeFormula.BySubsidy(
                new FeeFormula.ProRata(FeeBasis.Subsidy),
                new FeeFormula.LesserOf([new FeeFormula.Flat(Cad(50)), new FeeFormula.ChargesLeft(0.1m)])),
            Rounding = HalfUpToCents,
        })),
    };
}
