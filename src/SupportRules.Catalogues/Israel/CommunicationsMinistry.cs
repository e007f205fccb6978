using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.Israel;

/// <summary>The Ministry of Communications, on exit fees of mobile operators.</summary>
public static class CommunicationsMinistry
{
    /// <summary>8 % of the average bill for each month left, for whoever leaves from 2011-02-01 on.</summary>
    public static EarlyTerminationEntry MobileExitFee { get; } = new()
    {
        Id = "israel/mobile-exit-fee",
        Title = "Israel, mobile exit fees: the most that may be charged",
        Kind = EntryKind.Law,
        VersionedBy = VersionDate.TerminationDate,
        Versions = Versions("israel/mobile-exit-fee", (Day(2011, 2, 1), Limit(
            new FeeFormula.BasisPerMonthLeft(FeeBasis.AverageBill, null, 0.08m),
            Cite(
                "Communications minister limits telecom exit fees", "8 % of the average monthly bill for each month left",
                "http://www.jpost.com/Business/Globes/Communications-minister-limits-telecom-exit-fees", null, Confidence.Medium,
                "From 1 February 2011, for customers with current contracts too. A running month counts as left; the source is silent.")))),
    };

    /// <summary>Nothing, for contracts begun since 2011-11-01.</summary>
    public static EarlyTerminationEntry NoMobileExitFee { get; } = new()
    {
        Id = "israel/no-mobile-exit-fee",
        Title = "Israel, mobile contracts since November 2011: no exit fee",
        Kind = EntryKind.Law,
        Versions = Versions("israel/no-mobile-exit-fee", (Day(2011, 11, 1), Limit(
            new FeeFormula.Flat(Money.Zero(Currency.ILS)),
            Cite(
                "Cellphone exit fines abolished", "contracts signed since November 2011",
                "https://www.jpost.com/Business/Globes/Cellphone-exit-fines-abolished", Day(2012, 4, 2), Confidence.High,
                "It came into effect in April 2012: it is not for exits before the second of that month.")))),
    };

    private static EarlyTerminationPolicy Limit(FeeFormula formula, Citation source) => new()
    {
        Id = Unnamed,
        Source = source,
        Currency = Currency.ILS,
        Counter = TermCounter.FullMonthsServed,
        Formula = formula,
        Rounding = HalfUpToCents,
    };
}
