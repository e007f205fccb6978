using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Verizon FiOS, broadband and television.</summary>
public static class VerizonFios
{
    /// <summary>USD 360 less USD 15 for each full month, from 2010-01-17.</summary>
    public static EarlyTerminationEntry TwoYears { get; } = new()
    {
        Id = "verizon-fios/two-years",
        Title = "Verizon FiOS, two years",
        Kind = EntryKind.Tariff,
        Versions = Versions("verizon-fios/two-years", (Day(2010, 1, 17), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Verizon hikes FiOS termination fee", "USD 360 over 24 months, from 17 January 2010; no trial",
                "http://www.tmcnet.com/usubmit/2010/01/06/4559851.htm", Day(2010, 1, 6), Confidence.Medium,
                "The printed 330, 135 and 15 'at 3, 16 and 24 months' fit only months that have begun."),
            Currency = Currency.USD,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.Declining(Usd(360), Usd(15)),
            Rounding = HalfUpToCents,
            ReasonClauses = [new([TerminationReason.MoveOutOfArea], ReasonEffect.Keep)],
        })),
    };
}
