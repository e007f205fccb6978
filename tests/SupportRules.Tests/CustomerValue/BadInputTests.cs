using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.CustomerValueBuilders;

namespace SupportRules.Tests.CustomerValue;

/// <summary>Facts and policies that cannot be: each refusal names the member, its value and what is allowed.</summary>
public class BadInputTests
{
    private static readonly Money Euro = new(1, Currency.EUR);

    private static readonly Tier Zero = Tier.Neutral("0", "new", 0);

    private static readonly TierMembershipPolicy Programme = new()
    {
        Id = new("test/programme", "1"),
        Source = new("A test", "programme"),
        Scale = new(Zero, Tier.Earned("a", "a", 1, 10)),
        Measure = new TierMeasure.Balance(),
        Validity = new() { Cycle = TierCycle.CalendarYear, Expiry = new TierExpiry.EndOfPeriod() },
    };

    private static readonly TierMembershipFacts Member = TierMembershipFacts.From(Today, "2020-01-01");

    public static TheoryData<CustomerValueFacts, string, string[]> BadFacts => new()
    {
        { New with { AsOf = default }, "AsOf", ["0001-01-01", "1900-01-01"] },
        { New with { StartDate = default }, "StartDate", ["0001-01-01", "1900-01-01"] },
        { New with { StartDate = Day("2026-11-28") }, "StartDate", ["2026-11-28", "AsOf", "2026-11-27"] },
        { New with { Segment = null! }, "Segment", [] },
        { New with { Lines = -1 }, "Lines", ["-1", "from 0 to 1000000"] },
        { New with { MonthlyCharge = Usd(-0.01m) }, "MonthlyCharge", ["USD -0.01", "from 0"] },
        { New with { MonthlyCharge = Euro }, "MonthlyCharge", ["EUR 1.00", "USD"] },
        { New with { SpendPerYear = Usd(-1) }, "SpendPerYear", ["USD -1.00", "from 0"] },
        { New with { SpendPerYear = Euro }, "SpendPerYear", ["EUR 1.00", "USD"] },
        { New with { SpendPerYear = default(Money) }, "SpendPerYear", ["XXX", "USD"] },
        { New with { DeviceClass = (DeviceClass)9 }, "DeviceClass", ["9", "Premium"] },
        { New with { Bills = [Bill("2026-11-30", "2026-11-28")] }, "Bills", ["Bills[0].PaidDate", "2026-11-28", "2026-11-27"] },
        { New with { Bills = [Bill("2026-11-01", null), new(Day("2026-11-01"), Euro, null)] }, "Bills", ["Bills[1]", "EUR 1.00", "USD"] },
        { New with { ReturnedPayments = [ReturnedPayment.Of("2026-11-28", Usd(1))] }, "ReturnedPayments", ["ReturnedPayments[0].Date", "2026-11-28"] },
        { New with { ReturnedPayments = [ReturnedPayment.Of("2026-11-01", Euro)] }, "ReturnedPayments", ["EUR 1.00"] },
        { New with { Events = [Complaint(Today), Complaint("2026-11-28")] }, "Events", ["Events[1].Date", "2026-11-28", "2026-11-27"] },
        { New with { Events = [CustomerEvent.Of(CustomerEventKind.CreditGranted, Today, null, Euro)] }, "Events", ["Events[0]", "EUR 1.00"] },
        { New with { Contacts = [Day("2026-11-28")] }, "Contacts", ["Contacts[0].date", "2026-11-28"] },
        { New with { Contacts = [default] }, "Contacts", ["0001-01-01"] },
        { New with { Purchases = [Purchase.Of("2026-11-28", Usd(1))] }, "Purchases", ["Purchases[0].Date", "2026-11-28"] },
        { New with { Purchases = [Purchase.Of(Today, Euro)] }, "Purchases", ["EUR 1.00"] },
        { New with { Held = HeldTier.Of("3", "2026-11-28") }, "Held.ReachedOn", ["2026-11-28", "2026-11-27"] },
        { New with { Held = HeldTier.Of("gold", Today) }, "Held", ["gold", "1 < 0 < 2 < 3 < 4 < 5"] },
        { New with { Measured = [new(CustomerMeasure.Lines, 1), new(CustomerMeasure.Contacts, 1), new(CustomerMeasure.Lines, 2)] }, "Measured", ["lines twice", "lines 1", "lines 2"] },
        { New with { Events = [null!] }, "Events", [] },
        { New with { Bills = [null!] }, "Bills", [] },
    };

    [Theory]
    [MemberData(nameof(BadFacts))]
    public void Facts_that_cannot_be_are_refused(CustomerValueFacts facts, string parameter, string[] words) => Refused(() => Lines.Decide(facts), parameter, words);

    public static TheoryData<Func<object>, string, string[]> BadPolicies => new()
    {
        // Scales.
        { () => new TierScale(), "tiers", ["no neutral one"] },
        { () => new TierScale(Tier.Earned("a", "a", 1, 10)), "tiers", ["no neutral one"] },
        { () => new TierScale(Zero, Tier.Neutral("n", "n", 1)), "tiers", ["two that are neutral", "0 (new)", "n"] },
        { () => new TierScale(Zero, Tier.Demoted("a", "a", -1), Tier.Demoted("b", "b", -2)), "tiers", ["two that are demoted", "a", "b"] },
        { () => new TierScale(Zero, Tier.Earned("a", "a", 1, 10), Tier.Earned("a", "b", 2, 20)), "tiers", ["'a' twice"] },
        { () => new TierScale(Zero, Tier.Earned("a", "a", 1, 10), Tier.Earned("b", "b", 1, 20)), "tiers", ["a", "b", "rank 1"] },
        { () => new TierScale(Zero, Tier.Demoted("d", "d", 1)), "tiers", ["d", "above the neutral"] },
        { () => new TierScale(Zero, Tier.Earned("a", "a", -1, 10)), "tiers", ["a", "below the neutral"] },
        { () => new TierScale(Zero, Tier.Earned("a", "a", 1, 20), Tier.Earned("b", "b", 2, 20)), "tiers", ["a is never reached", "20 points lead to b"] },
        { () => new TierScale(Zero, Tier.Earned("a", "a", 1, 20), Tier.Earned("b", "b", 2, 10)), "tiers", ["a is never reached"] },
        { () => new TierScale(Zero, Range("a", 1, 10, 20), Range("b", 2, 25, null)), "tiers", ["gap", "20 points"] },
        { () => new TierScale(Zero, Range("a", 1, 10, 30), Range("b", 2, 25, null)), "tiers", ["overlap", "25 points"] },
        { () => new TierScale(Zero, Range("a", 1, 10, 20), Range("b", 2, 20, 30)), "tiers", ["gap", "30 points", "leave its end out"] },
        { () => new TierScale(Zero, Range("a", 1, 10, 10)), "tiers", ["ends before it begins"] },
        { () => new TierScale(Zero, Tier.Earned("a", "a", 1, 1) with { Entry = null }), "tiers", ["a is earned", "not said"] },
        { () => new TierScale(Zero with { Entry = new TierEntry.Points(1) }), "tiers", ["0 (new) is neutral", "its entry is from 1 points"] },
        { () => new TierScale(Zero, null!), "tiers", [] },
        { () => new TierEntry.Points(-0.01m), "Least", ["-0.01", "from 0"] },
        { () => new TierEntry.Points(1) with { Below = -1 }, "Below", ["-1", "from 0"] },
        { () => new TierEntry.Points(decimal.MaxValue), "Least", ["1000000000000"] },
        { () => new TierEntry.Reserved(CustomerSegment.Business) { SpendPerYear = Usd(-1) }, "SpendPerYear", ["USD -1.00"] },
        { () => Sample["9"], "code", ["'9'", "1, 0, 2, 3, 4, 5"] },
        { () => Tier.Neutral(" ", "n", 0), "Code", ["blank"] },

        // Bands and lines.
        { () => new FactorPoints.Bands(), "List", ["empty"] },
        { () => new FactorPoints.Bands(new(0, 5, 1), new ScoreBand(6, null, 2)), "List", ["gap: 5 is in no band"] },
        { () => new FactorPoints.Bands(new(0, 5, 1) { ToIsIncluded = true }, new ScoreBand(6, null, 2)), "List", ["gap", "5.5 is in no band"] },
        { () => new FactorPoints.Bands(new(0, 5, 1), new ScoreBand(5, null, 2) { FromIsExcluded = true }), "List", ["gap", "5 is in no band"] },
        { () => new FactorPoints.Bands(new(0, 5, 1), new ScoreBand(4, null, 2)), "List", ["overlaps", "4 is in"] },
        { () => new FactorPoints.Bands(new(0, 5, 1) { ToIsIncluded = true }, new ScoreBand(5, null, 2)), "List", ["overlaps", "5 is in"] },
        { () => new FactorPoints.Bands(new(0, null, 1), new ScoreBand(5, null, 2)), "List", ["overlaps", "5 is in"] },
        { () => new FactorPoints.Bands(new ScoreBand(1, null, 1)), "List", ["gap", "0 is in no band"] },
        { () => new FactorPoints.Bands(new ScoreBand(0, null, 1) { FromIsExcluded = true }), "List", ["gap", "0 is in no band"] },
        { () => new FactorPoints.Bands(new(0, 5, 1), new(5, 4, 1), new ScoreBand(4, null, 2)), "List", ["holds no value"] },
        { () => new FactorPoints.Bands(new(0, 0, 1), new ScoreBand(0, null, 2)), "List", ["holds no value"] },
        { () => new ScoreBand(-1, null, 1), "From", ["-1", "from 0"] },
        { () => new ScoreBand(0, 0.000000001m, 1), "To", ["8 decimals"] },
        { () => new ScoreBand(0, null, 1_000_001), "Points", ["1000001"] },
        { () => Factor(CustomerMeasure.Lines, new ScoreBand(0, 5, 1)), "List", ["gap", "lines 6 is in no band"] },
        { () => Factor(CustomerMeasure.OnTimeShare, new ScoreBand(0, 0.9m, 1)), "List", ["gap", "on-time-share 1 is in no band"] },
        { () => Factor(CustomerMeasure.Complaints, new(0, 1, 0), new(1, null, 5)), "List", ["complaints the wrong way", "more must not raise"] },
        { () => Factor(CustomerMeasure.OnTimeShare, new(0, 0.9m, 5), new(0.9m, 1, 0)), "List", ["on-time-share the wrong way", "more must not lower"] },
        { () => new ScoreFactor(CustomerMeasure.OnTimeBills, new FactorPoints.Linear(5, -1, 1, 5)), "Points", ["-1", "more must not lower"] },
        { () => new ScoreFactor(CustomerMeasure.CreditsGranted, new FactorPoints.Linear(5, 1, 1, 5)), "Points", ["1", "more must not raise"] },
        { () => new FactorPoints.Linear(-1, 1, 1, 1), "Start", ["-1"] },
        { () => new FactorPoints.Linear(0, 1, 0, 1), "PerUnits", ["0", "more than 0"] },
        { () => new FactorPoints.Linear(0, 1, 1, 0), "Cap", ["0", "more than 0"] },
        { () => new MeasuredValue(CustomerMeasure.OnTimeShare, 95), "Value", ["on-time-share", "95", "from 0 to 1"] },
        { () => new MeasuredValue(CustomerMeasure.Lines, -1), "Value", ["lines", "-1"] },
        { () => new MeasuredValue(CustomerMeasure.TenureMonths, 2.5m), "Value", ["tenure-months", "2.5", "whole number"] },
        { () => new TierCycle.Calendar(CalendarUnit.Day), "Unit", ["Day", "a week or longer"] },
        { () => new TierExpiry.Fixed(NodaTime.Period.FromYears(1)) { RoundedUpTo = CalendarUnit.Day }, "RoundedUpTo", ["Day", "a week or longer"] },
        { () => (Lines with { Demotions = [Complaints(1), Complaints(2)] }).Check(), "Demotions", ["'complaints' twice"] },
        { () => (Lines with { Demotions = [Complaints(1) with { Floor = "5" }] }).Check(), "Demotions", ["'5'", "reserved"] },

        // Scorecards.
        { () => new Scorecard(), "factors", ["empty"] },
        { () => new Scorecard(PointALine, PointALine), "factors", ["'lines' twice"] },
        { () => new Scorecard(Factor(CustomerMeasure.OnTimeShare, new ScoreBand(0, 1, 3)) with { PointsWithoutHistory = 4 }), "PointsWithoutHistory", ["4", "gives 3"] },
        { () => PointALine with { Weight = 0 }, "Weight", ["0", "more than 0"] },
        { () => PointALine with { WindowMonths = 0 }, "WindowMonths", ["0", "1 to 600"] },
        { () => PointALine with { PointsWithoutHistory = -1 }, "PointsWithoutHistory", ["-1"] },

        // Rules of demotion.
        { () => new DemotionRule("r", [], 12, DemotionEffect.OneDown), "Thresholds", ["empty"] },
        { () => Complaints(0), "AtLeast", ["0", "1 to 10000"] },
        { () => new EventThreshold.Sum(CustomerEventKind.CreditGranted, Usd(0)), "AtLeast", ["USD 0.00", "more than 0"] },
        { () => new EventThreshold.Sum(CustomerEventKind.CreditGranted, Usd(-1)), "AtLeast", ["USD -1.00"] },
        { () => Complaints(1) with { WindowMonths = 601 }, "WindowMonths", ["601", "1 to 600"] },
        { () => Complaints(1) with { RecoveryMonths = 0 }, "RecoveryMonths", ["0", "1 to 600"] },
        { () => new CustomerEvent(CustomerEventKind.Complaint, default), "Date", ["0001-01-01"] },
        { () => Credit(Today, -1), "Amount", ["USD -1.00"] },
        { () => Bill(Today, null, -1), "Amount", ["USD -1.00"] },
        { () => new BillRecord(default, Usd(1), null), "DueDate", ["0001-01-01"] },

        // Policies.
        { () => Check(Lines with { Scale = CustomerTier.Scale(40, 60, 80, Euro) }), "Scale", ["EUR 1.00", "USD"] },
        { () => Check(Lines with { Demotions = [new("r", [new EventThreshold.Sum(CustomerEventKind.CreditGranted, Euro)], 12, DemotionEffect.OneDown)] }), "Demotions", ["EUR 1.00", "USD"] },
        { () => Check(Lines with { Scale = new(Zero), Demotions = [Complaints(1)] }), "Demotions", ["complaints leads to the demoted tier", "has none"] },
        { () => Check(Lines with { Demotions = [Complaints(1, DemotionEffect.Recalculate)] }), "Demotions", ["no Validity"] },
        { () => Check(Lines with { Demotions = [Complaints(1) with { Floor = "9" }] }), "Demotions", ["floor '9'"] },
        { () => Check(Lines with { Reference = [new("tenure", 1)] }), "reference", ["'tenure'", "lines"] },
        { () => Check(Lines with { Reference = [new("lines", 1), new("lines", 2)] }), "reference", ["'lines' 2 times"] },
        { () => Check(Policy(PointALine, PointALine with { Name = "more" }) with { Reference = [new("lines", 1)] }), "reference", ["'more' 0 times"] },
        { () => Check(Lines with { Validity = Programme.Validity with { Starts = TierStart.NextPeriod } }), "Validity", ["next period", "TierMembershipPolicy"] },
        { () => Lines with { MinimumTenureMonths = -1 }, "MinimumTenureMonths", ["-1"] },
        { () => Lines with { MostPrincipalReasons = 0 }, "MostPrincipalReasons", ["0"] },
        { () => Lines.Score(New)!.PrincipalReasons(0), "most", ["0", "1 to 100"] },
        { () => Lines.Score(New)!["tenure"], "factor", ["'tenure'", "lines"] },

        // Programmes.
        { () => (Programme with { Lifetime = [new("b", 1, 1)] }).Check(), "Lifetime", ["'b'"] },
        { () => (Programme with { Rollover = new() }).Check(), "Rollover", ["units left", "no period"] },
        { () => new UnitRollover { Cap = -1 }, "Cap", ["-1"] },
        { () => new LifetimeTier("a", -1, 0), "Units", ["-1"] },
        { () => new LifetimeTier("a", 1, 101), "Years", ["101"] },
        { () => EarnedUnits.Of(Today, 0), "Units", ["0", "more than 0"] },
        { () => EarnedUnits.Of(Today, 1, Today), "ExpiresOn", ["2026-11-27", "2026-11-28"] },
        { () => new TierMeasure.EarnedInMonths(0), "Months", ["0", "1 to 600"] },
        { () => Programme.Decide(Member with { Earned = [EarnedUnits.Of("2026-01-01", 10)], Spent = [SpentUnits.Of("2026-02-01", 11)] }), "Spent", ["11 units on 2026-02-01", "1 more than there were"] },
        { () => Programme.Decide(Member with { Earned = [EarnedUnits.Of("2026-01-01", 10)], Spent = [SpentUnits.Of("2025-12-31", 1)] }), "Spent", ["2025-12-31", "1 more"] },
        { () => Programme.Decide(Member with { Earned = [EarnedUnits.Of("2026-01-01", 10, "2026-02-01")], Spent = [SpentUnits.Of("2026-02-01", 1)] }), "Spent", ["2026-02-01", "1 more"] },
        { () => Programme.Decide(Member with { Earned = [EarnedUnits.Of("2026-11-28", 1)] }), "Earned[0].Date", ["2026-11-28", "2026-11-27"] },
        { () => Programme.Decide(Member with { Spent = [SpentUnits.Of("2026-11-28", 1)] }), "Spent[0].Date", ["2026-11-28"] },
        { () => Programme.Decide(Member with { MemberSince = Day("2026-11-28") }), "MemberSince", ["2026-11-28"] },
        { () => Programme.Decide(Member with { MemberSince = default }), "MemberSince", ["0001-01-01"] },
        { () => Programme.Decide(Member with { Held = HeldTier.Of("z", Today) }), "Held", ["z", "0 < a"] },
        { () => Programme.Decide(Member with { Held = HeldTier.Of("a", "2026-11-28") }), "Held.ReachedOn", ["2026-11-28"] },
        { () => Programme.Decide(Member with { YearsWithStatus = -1 }), "YearsWithStatus", ["-1"] },
    };

    [Theory]
    [MemberData(nameof(BadPolicies))]
    public void What_cannot_be_is_refused_when_it_is_made(Func<object> make, string parameter, string[] words) => Refused(make, parameter, words);

    [Theory]
    [InlineData("2026-2-1")]
    [InlineData("27.11.2026")]
    public void A_date_is_written_year_month_day(string date) =>
        FluentActions.Invoking(() => CustomerValueFacts.From(date, CustomerSegment.Consumer, "2020-01-01")).Should().Throw<FormatException>().WithMessage($"*'{date}'*");

    private static CustomerValuePolicy Check(CustomerValuePolicy policy) => policy.Check();

    private static Tier Range(string code, int rank, decimal least, decimal? below) =>
        new(code, code, rank, TierKind.Earned) { Entry = new TierEntry.Points(least) { Below = below } };

    private static void Refused(Func<object> make, string parameter, string[] words)
    {
        var error = make.Should().Throw<ArgumentException>().Which;

        error.ParamName.Should().Be(parameter, error.Message);
        words.Where(word => !error.Message.Contains(word, StringComparison.Ordinal)).Should().BeEmpty(error.Message);
    }
}
