using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <summary>The European Electronic Communications Code.</summary>
public static class ElectronicCommunicationsCode
{
    /// <summary>After a change of terms or a breach nothing is due but, for a device that is kept, the lesser of its value left and the charges left.</summary>
    public static EarlyTerminationEntry RightfulExit { get; } = new()
    {
        Id = "eu/electronic-communications-code",
        Title = "European Union, Electronic Communications Code, art. 105(6)",
        Kind = EntryKind.Law,
        VersionedBy = VersionDate.TerminationDate,
        Versions = Versions("eu/electronic-communications-code", (Day(2020, 12, 21), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Directive (EU) 2018/1972", "art. 105(6)",
                "https://www.myilr.lu/de/questions/subventionierung-von-endgeraeten-2/", null, Confidence.Medium,
                "From the page of a national regulator. In force from: the end of the time for transposition; national laws came later."),
            Currency = Currency.EUR,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.NotLimited(),
            Rounding = HalfUpToCents,
            ReasonClauses =
            [
                new(
                    [TerminationReason.AdverseChange, TerminationReason.ProviderBreach],
                    new ReasonEffect.Replaced(new FeeFormula.LesserOf([new FeeFormula.ProRata(FeeBasis.DevicePrice), new FeeFormula.ChargesLeft(1)]))),
            ],
        })),
    };
}
