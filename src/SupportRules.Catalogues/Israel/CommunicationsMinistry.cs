using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.Israel;

/// <summary>The Ministry of Communications, on exit fees of mobile operators.</summary>
public static class CommunicationsMinistry
{
    private static readonly EarlyTerminationPolicy EightPercent = new()
    {
        Id = Unnamed,
        Source = Cite(
            "Communications minister limits telecom exit fees", "8 % of the average monthly bill for each month left",
            "http://www.jpost.com/Business/Globes/Communications-minister-limits-telecom-exit-fees", Day(2011, 2, 1), Confidence.High,
            "For customers with current contracts too, hence in force from: one term before 1 February 2011. A running month counts as left; the source is silent."),
        Currency = Currency.ILS,
        Counter = TermCounter.FullMonthsServed,
        Formula = new FeeFormula.BasisPerMonthLeft(FeeBasis.AverageBill, null, 0.08m),
        Rounding = HalfUpToCents,
    };

    private static readonly EarlyTerminationPolicy None = EightPercent with
    {
        Source = Cite(
            "Cellphone exit fines abolished", "contracts signed since November 2011",
            "https://www.jpost.com/Business/Globes/Cellphone-exit-fines-abolished", Day(2012, 4, 2), Confidence.High, "Came into effect in April 2012."),
        Formula = new FeeFormula.Flat(Money.Zero(Currency.ILS)),
    };

    /// <summary>8 % of the average bill for each month left; nothing for contracts since November 2011.</summary>
    public static EarlyTerminationEntry MobileExitFee { get; } = new()
    {
        Id = "israel/mobile-exit-fee",
        Title = "Israel, mobile exit fees: the most that may be charged",
        Kind = EntryKind.Law,
        Versions = Versions("israel/mobile-exit-fee", (Day(2009, 2, 1), EightPercent), (Day(2011, 11, 1), None)),
    };
}
