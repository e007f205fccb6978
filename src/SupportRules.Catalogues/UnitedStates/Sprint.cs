using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Sprint, commitments of one or two years.</summary>
public static class Sprint
{
    private static readonly Citation Fourteen = Cite(
        "Sprint shortens return period to 14 days", "in effect from 16 September 2011",
        "https://www.aol.com/2011/09/19/sprint-shortens-return-period-to-14-days-axes-prem/", Day(2011, 9, 19), Confidence.Medium);

    private static readonly EarlyTerminationPolicy Flat = new()
    {
        Id = Unnamed,
        Source = Cite(
            "Cell phone contracts: who's got the best fine print", "Sprint, USD 200, not prorated; trial of 30 days",
            "http://probargainhunter.com/2008/02/12/cell-phone-contracts-whos-got-the-best-fine-print/", Day(2008, 2, 12), Confidence.Medium,
            "In force from: one term before the report, whose statement is of commitments then running."),
        Currency = Currency.USD,
        Counter = TermCounter.FullMonthsServed with { Suspensions = SuspensionEffect.MovesEndByMonths },
        Formula = new FeeFormula.Flat(Usd(200)),
        Rounding = HalfUpToCents,
        Trials = [new(30)],
    };

    private static readonly EarlyTerminationPolicy PerMonth2008 = Flat with
    {
        Source = Cite(
            "Internal Sprint memo outlines ETF rate changes", "USD 10 for each month left, at most USD 200, at least USD 50, from 2 November 2008",
            "https://www.neowin.net/news/exclusive-internal-sprint-memo-outlines-etf-rate-changes/", Day(2008, 10, 31), Confidence.Medium,
            "The memo drops a part of the time left: 7 months 12 days count as 7. It also waives the last month, which other pages do not; no waiver is taken."),
        Counter = TermCounter.FullMonthsLeft with { Suspensions = SuspensionEffect.MovesEndByMonths },
        Formula = PerMonthLeft(10, 50, 200),
    };

    private static readonly EarlyTerminationPolicy Advanced2011 = PerMonth2008 with
    {
        Source = Cite(
            "Sprint raises ETF to $350", "advanced devices from 9 September 2011: USD 20 for each month left, at most USD 350, at least USD 100",
            "http://www.cnet.com/tech/sprint-raises-etf-to-350-a-sign-of-new-devices/", Day(2011, 9, 9), Confidence.Medium),
        Formula = PerMonthLeft(20, 100, 350),
    };

    private static readonly ValueList<TrialPeriod> TrialsOf2011 = [new(14) { Source = Fourteen }];

    /// <summary>Smartphones and other "advanced devices" (from 2011-09-09; before, one fee for all).</summary>
    public static EarlyTerminationEntry AdvancedDevice { get; } = Entry("sprint/advanced-device", "Sprint, advanced devices", Advanced2011);

    /// <summary>Basic devices.</summary>
    public static EarlyTerminationEntry BasicDevice { get; } = Entry("sprint/basic-device", "Sprint, basic devices", PerMonth2008);

    private static FeeFormula PerMonthLeft(decimal rate, decimal least, decimal most) => new FeeFormula.Clamp(new FeeFormula.PerMonthLeft(Usd(rate)), Usd(least), Usd(most));

    private static EarlyTerminationEntry Entry(string id, string title, EarlyTerminationPolicy terms2011) => new()
    {
        Id = id,
        Title = title,
        Kind = EntryKind.Tariff,
        Versions = Versions(
            id,
            (Day(2006, 2, 12), Flat),
            (Day(2008, 11, 2), PerMonth2008),
            (Day(2011, 9, 9), terms2011),
            (Day(2011, 9, 16), terms2011 with { Trials = TrialsOf2011 })),
    };
}
