using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>T-Mobile USA, commitments of one or two years.</summary>
public static class TMobileUs
{
    private static readonly EarlyTerminationPolicy Flat = new()
    {
        Id = Unnamed,
        Source = Cite(
            "Cell phone contracts: who's got the best fine print", "T-Mobile, USD 200, not prorated; trial of 14 days",
            "http://probargainhunter.com/2008/02/12/cell-phone-contracts-whos-got-the-best-fine-print/", Day(2008, 2, 12), Confidence.Medium,
            "In force from: one term before the report, whose statement is of commitments then running."),
        Currency = Currency.USD,
        Counter = TermCounter.FullMonthsServed,
        Formula = new FeeFormula.Flat(Usd(200)),
        Rounding = HalfUpToCents,
        Trials = [new(14)],
    };

    private static readonly EarlyTerminationPolicy ByDaysLeft2008 = Flat with
    {
        Source = Cite(
            "T-Mobile introduces declining early termination fees", "by the days left, from 28 June 2008",
            "https://consumerist.com/2008/06/23/t-mobile-introduces-declining-early-termination-fees/", Day(2008, 6, 23), Confidence.Medium,
            "At 91 days the report says USD 100; the later terms list 91 days in two bands. The monthly charge of the last band includes taxes. "
            + "The trial is reported as 20 days; other reports have 14 in shops and 30 in California."),
        Formula = new FeeFormula.Table(FeeCount.DaysLeft,
        [
            new(1, 30, new FeeFormula.LesserOf([new FeeFormula.Flat(Usd(50)), new FeeFormula.Multiple(FeeBasis.MonthlyCharge)])),
            new(31, 90, new FeeFormula.Flat(Usd(50))),
            new(91, 180, new FeeFormula.Flat(Usd(100))),
            new(181, null, new FeeFormula.Flat(Usd(200))),
        ]),
        Trials = [new(20)],
    };

    /// <summary>Postpaid lines; the monthly charge with taxes matters in the last 30 days.</summary>
    public static EarlyTerminationEntry Postpaid { get; } = new()
    {
        Id = "t-mobile-us/postpaid",
        Title = "T-Mobile USA, postpaid",
        Kind = EntryKind.Tariff,
        Versions = Versions("t-mobile-us/postpaid", (Day(2006, 2, 12), Flat), (Day(2008, 6, 28), ByDaysLeft2008)),
    };
}
