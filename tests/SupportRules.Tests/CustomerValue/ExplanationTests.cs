using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.CustomerValueBuilders;

namespace SupportRules.Tests.CustomerValue;

/// <summary>Principal reasons, and what would raise a score.</summary>
public class ExplanationTests
{
    private static readonly CustomerValuePolicy Five = Policy(
        Up(CustomerMeasure.TenureMonths, 10), Up(CustomerMeasure.Lines, 30), Up(CustomerMeasure.MonthlyCharge, 20), Up(CustomerMeasure.DeviceClass, 20), Up(CustomerMeasure.Contacts, 5));

    private static readonly CustomerValueFacts Nothing = CustomerValueFacts.From(Today, CustomerSegment.Consumer, Today) with { Lines = 0, MonthlyCharge = Usd(0), DeviceClass = DeviceClass.Basic };

    [Fact]
    public void Four_reasons_are_given_the_greatest_loss_first_and_equal_ones_in_the_order_of_the_scorecard()
    {
        var reasons = Five.Place(Nothing).PrincipalReasons;

        reasons.Select(reason => (reason.Factor, reason.Lost)).Should().Equal(("lines", 30), ("monthly-charge", 20), ("device-class", 20), ("tenure-months", 10));
        reasons.Should().OnlyContain(reason => reason.Stage == AssessmentStage.Score);
    }

    [Fact]
    public void As_many_are_given_as_the_policy_allows_and_none_is_hidden()
    {
        (Five with { MostPrincipalReasons = 5 }).Place(Nothing).PrincipalReasons.Should().HaveCount(5);
        (Five with { MostPrincipalReasons = 1 }).Place(Nothing).PrincipalReasons.Select(reason => reason.Factor).Should().Equal("lines");
        Five.Score(Nothing)!.PrincipalReasons(2).Select(reason => reason.Factor).Should().Equal("lines", "monthly-charge");
    }

    [Fact]
    public void A_factor_that_lost_nothing_is_no_reason() =>
        Five.Place(Nothing with { Lines = 1, DeviceClass = DeviceClass.Smartphone }).PrincipalReasons.Select(reason => reason.Factor).Should().Equal("monthly-charge", "tenure-months", "contacts");

    [Fact]
    public void Reasons_may_be_measured_against_a_reference_such_as_the_average_of_those_who_passed()
    {
        ValueList<FactorReference> reference = [new("tenure-months", 14), new("lines", 35), new("monthly-charge", 0), new("device-class", 15), new("contacts", -1)];
        var score = Five.Score(Nothing with { Lines = 1 })!;

        score.PrincipalReasons(reference).Select(reason => (reason.Factor, reason.Lost)).Should().Equal(("device-class", 15), ("tenure-months", 14), ("lines", 5));
        (Five with { Reference = reference }).Place(Nothing with { Lines = 1 }).PrincipalReasons.Should().Equal(score.PrincipalReasons(reference));
    }

    [Fact]
    public void Reasons_come_from_the_stage_that_decided()
    {
        var facts = Nothing with { Events = [Complaint("2026-11-01")] };

        (Five with { Demotions = [Complaints(1)] }).Place(facts).PrincipalReasons.Should().Equal(new PrincipalReason(AssessmentStage.Demotion, "complaints", 0));
        (Five with { MinimumTenureMonths = 3 }).Place(Nothing).PrincipalReasons.Should().Equal(new PrincipalReason(AssessmentStage.Tenure, "tenure-months", 0));
        Five.Place(Nothing with { Segment = CustomerSegment.Business, SpendPerYear = Usd(10_000) }).PrincipalReasons.Should().BeEmpty();
    }

    [Fact]
    public void What_would_raise_a_score_is_the_nearest_better_value_of_each_factor_first_what_leads_to_the_best_tier_and_costs_least()
    {
        var placed = Five.Place(Nothing with { DeviceClass = DeviceClass.Smartphone });

        placed.Improvements.Select(one => (one.Factor, one.To, one.Gain, one.Tier.Code)).Should().Equal(
            ("monthly-charge", 1, 20, "2"), ("lines", 1, 30, "2"), ("tenure-months", 1, 10, "0"), ("contacts", 1, 5, "0"));
        Five.Decide(Nothing with { DeviceClass = DeviceClass.Smartphone }).Reasons[^1].Code.Should().Be("VAL-125");
        Five.Decide(Nothing).Codes().Should().NotContain("VAL-125", "no factor alone leads to a better tier");
    }

    [Fact]
    public void The_nearest_better_value_may_lie_below()
    {
        var late = Factor(CustomerMeasure.LateBills, new(0, 1, 10), new(1, 3, 5), new(3, null, 0));

        Policy(late).Place(New with { Measured = [new(CustomerMeasure.LateBills, 7)] }).Improvements.Should().ContainSingle().Which.To.Should().Be(2);
        Policy(late).Place(New with { Measured = [new(CustomerMeasure.LateBills, 2)] }).Improvements.Should().ContainSingle().Which.To.Should().Be(0);
        Policy(late).Place(New with { Measured = [new(CustomerMeasure.LateBills, 0)] }).Improvements.Should().BeEmpty();
    }

    [Fact]
    public void A_band_is_entered_in_the_smallest_step_that_the_measure_tells_apart()
    {
        var share = Factor(CustomerMeasure.OnTimeShare, new(0, 0.9m, 0) { ToIsIncluded = true }, new(0.9m, 1, 10) { FromIsExcluded = true });
        var charge = Factor(CustomerMeasure.MonthlyCharge, new(0, 40, 0), new(40, null, 10));

        Policy(share).Place(New with { Measured = [new(CustomerMeasure.OnTimeShare, 0.5m)] }).Improvements[0].To.Should().Be(0.9001m);
        Policy(charge).Place(New with { MonthlyCharge = Usd(39.99m) }).Improvements[0].To.Should().Be(40);
    }

    [Theory]
    [InlineData(0, 40, "2", 1)]
    [InlineData(38, 40, "2", 39)]
    [InlineData(39, 40, "2", null)]
    [InlineData(40, 60, "3", 41)]
    [InlineData(80, 81, "4", null)]
    [InlineData(99, 100, "4", null)]
    public void A_factor_is_raised_to_what_the_next_tier_takes_and_to_the_nearest_value_with_more(int lines, int to, string code, int? nearest)
    {
        var placed = Lines.Place(New with { Lines = lines });

        placed.Improvements.Select(one => (int)one.To).Should().Equal(nearest is { } second ? [to, second] : [to]);
        var better = placed.Improvements[0];
        (better.From, better.To, better.Gain, better.Points, better.Tier.Code).Should().Be((lines, to, to - lines, to, code));
    }

    [Theory]
    [InlineData(0, "2", 40)]
    [InlineData(39, "2", 1)]
    [InlineData(40, "3", 20)]
    [InlineData(80, null, 0)]
    public void The_next_tier_and_the_points_to_it_are_told(int lines, string? next, int points)
    {
        var placed = Lines.Place(New with { Lines = lines });

        (placed.Next?.Code, placed.PointsToNext).Should().Be((next, points));
    }

    [Fact]
    public void Of_a_tier_held_from_before_the_points_to_stay_and_what_follows_are_told()
    {
        var policy = Lines with { Validity = new() { Cycle = TierCycle.CalendarYear, Expiry = new TierExpiry.EndOfPeriod() } };

        var placed = policy.Place(New with { Lines = 45, Held = HeldTier.Of("4", "2026-05-01") });

        (placed.Tier.Code, placed.PointsToStay, placed.Projected?.Code, placed.ChangesOn).Should().Be(("4", 35m, "3", Day("2027-01-01")));
    }

    [Fact]
    public void What_time_alone_brings_about_has_its_day()
    {
        var policy = Policy(
            Factor(CustomerMeasure.TenureMonths, new(0, 84, 0), new(84, null, 50)),
            Factor(CustomerMeasure.Complaints, new(0, 1, 5), new(1, null, 0)) with { WindowMonths = 12 });

        var placed = policy.Place(New with { Events = [Complaint("2026-05-31"), Complaint("2026-06-30")] });

        placed.Improvements.Select(one => (one.Factor, one.On)).Should().Equal(("tenure-months", Day("2027-01-15")), ("complaints", Day("2027-07-01")));
        policy.Place(New with { Measured = [new(CustomerMeasure.Complaints, 2)] }).Improvements.Single(one => one.Factor == "complaints").On.Should().BeNull();
    }

    [Fact]
    public void Without_a_bill_the_first_one_paid_on_time_is_what_would_help()
    {
        var policy = Policy(Factor(CustomerMeasure.OnTimeShare, new ScoreBand(0, 0.9m, 0), new ScoreBand(0.9m, 1, 60)));

        var better = policy.Place(New).Improvements.Should().ContainSingle().Which;

        (better.From, better.To, better.Tier.Code).Should().Be((null, 1m, "3"));
        policy.Place(New with { Bills = [Bill("2026-10-15", "2026-10-15")] }).Tier.Code.Should().Be("3");
    }

    [Fact]
    public void A_business_is_told_what_a_reserved_tier_asks_though_no_factor_looks_at_it()
    {
        var placed = Lines.Place(New with { Segment = CustomerSegment.Business, SpendPerYear = Usd(9_999) });

        (placed.Improvements[0].Measure, placed.Improvements[0].To, placed.Improvements[0].Gain, placed.Improvements[0].Tier.Code).Should().Be((CustomerMeasure.SpendPerYear, 10_000m, 0m, "5"));
    }

    [Fact]
    public void At_the_cap_nothing_would_raise_it() => Lines.Place(New with { Lines = 100 }).Improvements.Should().BeEmpty();

    [Theory]
    [InlineData(RoundingMode.Down, 480)]
    [InlineData(RoundingMode.HalfUp, 474)]
    [InlineData(RoundingMode.Up, 469)]
    public void The_nearest_value_is_the_nearest_under_any_rounding(RoundingMode mode, int months)
    {
        var policy = Policy(new ScoreFactor(CustomerMeasure.TenureMonths, new FactorPoints.Linear(0, 1, 12, 50) { Rounding = new(mode, 1) }));

        policy.Place(New with { StartDate = Day(Today) }).Improvements[0].To.Should().Be(months);
    }

    [Fact]
    public void Two_factors_of_one_measure_move_together()
    {
        var policy = Policy(PointALine, Factor(CustomerMeasure.Lines, new(0, 2, 0), new(2, null, 15)) with { Name = "several lines" });

        var placed = policy.Place(New with { Lines = 1 });

        placed.Improvements.Select(one => (one.Factor, one.To, one.Points)).Should().Equal(("lines", 40, 55), ("lines", 2, 17));
    }

    [Fact]
    public void Spending_more_may_lead_to_a_reserved_tier()
    {
        var policy = Policy(Factor(CustomerMeasure.SpendPerYear, new(0, 10_000, 0), new(10_000, null, 10)));

        policy.Place(New with { Segment = CustomerSegment.Business, SpendPerYear = Usd(9_999) }).Improvements.Should().ContainSingle().Which.Tier.Code.Should().Be("5");
    }

    [Fact]
    public void Texts_are_short()
    {
        Lines.Place(New with { Lines = 39 }).Improvements[0].ToString().Should().Be("lines 39 -> 40: 40 points, 2 (established)");
        Lines.Place(New with { Lines = 39 }).PrincipalReasons[0].ToString().Should().Be("lines (61)");
        new PrincipalReason(AssessmentStage.Tenure, "tenure-months", 0).ToString().Should().Be("tenure-months");
        Lines.Score(New with { Lines = 39 })!.ToString().Should().Be("39 of 100 points");
        Lines.Score(New with { Lines = 39 })!.Lines[0].ToString().Should().Be("lines: 39, 39 of 100 points");
    }

    private static ScoreFactor Up(CustomerMeasure measure, int points) => Factor(measure, new(0, 1, 0), new(1, null, points));
}
