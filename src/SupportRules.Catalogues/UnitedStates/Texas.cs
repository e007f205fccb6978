using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Texas, retail electricity.</summary>
public static class Texas
{
    /// <summary>No fee in the last 14 days, within 14 days of a change notice, or on relocation.</summary>
    public static EarlyTerminationEntry RetailElectricity { get; } = new()
    {
        Id = "united-states/texas-electricity",
        Title = "Texas, 16 TAC 25.475: when an electricity supplier may charge no fee",
        Kind = EntryKind.Law,
        UsualTermMonths = 12,
        Versions = Versions("united-states/texas-electricity", (Day(2021, 9, 1), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Texas, 16 TAC", "25.475",
                "https://texreg.sos.state.tx.us/public/readtac$ext.TacPage?sl=T&app=9&p_dir=F&p_rloc=207416&p_tloc=14931&p_ploc=1&pg=2&p_tac=&ti=16&pt=2&ch=25&rl=475",
                Day(2021, 9, 1), Confidence.High, "In force from: the day of the contracts to which the text read applies; earlier texts of 2009 were not read."),
            Currency = Currency.USD,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.NotLimited(),
            Rounding = HalfUpToCents,
            FreeLastDays = 14,
            ReasonClauses =
            [
                new([TerminationReason.AdverseChange], ReasonEffect.Waive) { Conditions = [new ReasonCondition.WithinDaysOfChangeNotice(14)] },
                new([TerminationReason.Relocation, TerminationReason.MoveOutOfArea], ReasonEffect.Waive),
            ],
        })),
    };
}
