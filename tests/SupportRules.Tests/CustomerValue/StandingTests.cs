using FluentAssertions;
using NodaTime;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.CustomerValueBuilders;

namespace SupportRules.Tests.CustomerValue;

/// <summary>Reserved tiers, tenure, points, tiers that are held.</summary>
public class StandingTests
{
    private static readonly CustomerValueFacts Firm = New with { Segment = CustomerSegment.LargeBusiness };

    private static readonly TierValidity CalendarYear = new() { Cycle = TierCycle.CalendarYear, Expiry = new TierExpiry.EndOfNextPeriod() };

    [Theory]
    [InlineData(9_999.99, "0", "VAL-102")]
    [InlineData(10_000, "5", "VAL-100")]
    [InlineData(10_000.01, "5", "VAL-100")]
    public void A_reserved_tier_asks_for_its_segment_and_its_spend(double spend, string code, string rule)
    {
        var decision = Lines.Decide(Firm with { SpendPerYear = Usd((decimal)spend) });

        ((CustomerStanding.Placed)decision.Outcome).Tier.Code.Should().Be(code);
        decision.Codes().Should().Contain(rule);
    }

    [Fact]
    public void A_reserved_tier_has_its_score_beside_it() => Lines.Place(Firm with { Lines = 7, SpendPerYear = Usd(10_000) }).Score!.Points.Should().Be(7);

    [Fact]
    public void No_points_and_no_spend_lead_another_segment_to_a_reserved_tier()
    {
        var placed = Lines.Place(New with { Lines = 100, SpendPerYear = Usd(1_000_000) });

        placed.Tier.Code.Should().Be("4");
        placed.Stage.Should().Be(AssessmentStage.Score);
    }

    [Fact]
    public void A_tier_may_be_reserved_for_a_whole_segment()
    {
        var policy = Lines with { Scale = new(Tier.Neutral("n", "n", 0), Tier.Reserved("vip", "vip", 1, new(CustomerSegment.Business))) };

        var decision = policy.Decide(Firm with { SpendPerYear = null, Lines = null });

        decision.Outcome.ToString().Should().Be("vip");
        decision.Codes().Should().Equal("VAL-101");
    }

    [Fact]
    public void Whether_a_tier_is_reserved_is_not_told_while_the_spend_is_unknown()
    {
        Lines.Decide(Firm with { SpendPerYear = null, Lines = 100 }).Outcome.Should().Be(new CustomerStanding.NeedsFacts(["SpendPerYear"]));
        Lines.Place(New with { SpendPerYear = null }).Tier.Code.Should().Be("0", "it is reserved for others");
    }

    [Theory]
    [InlineData("2026-08-28", "0")]
    [InlineData("2026-08-27", "4")]
    [InlineData("2026-08-26", "4")]
    public void Until_the_minimum_tenure_a_customer_is_neutral(string start, string code)
    {
        var policy = Lines with { MinimumTenureMonths = 3 };

        var placed = policy.Place(New with { StartDate = Day(start), Lines = 100 });

        placed.Tier.Code.Should().Be(code);
        if (code == "0")
        {
            placed.Stage.Should().Be(AssessmentStage.Tenure);
            placed.ChangesOn.Should().Be(Day("2026-11-28"));
            placed.PrincipalReasons.Should().Equal(new PrincipalReason(AssessmentStage.Tenure, "tenure-months", 0));
            placed.Improvements.Should().BeEmpty();
        }
    }

    [Fact]
    public void A_customer_who_is_too_new_needs_no_score()
    {
        var placed = (Lines with { MinimumTenureMonths = 600 }).Place(New with { Lines = null });

        placed.Tier.Code.Should().Be("0");
        placed.Score.Should().BeNull();
    }

    [Fact]
    public void A_tenure_that_somebody_has_worked_out_may_be_any_number()
    {
        var policy = Lines with { MinimumTenureMonths = 3 };

        policy.Place(New with { StartDate = Day(Today), Lines = 60, Measured = [new(CustomerMeasure.TenureMonths, 1_000_000_000_000m)] }).Tier.Code.Should().Be("3");
        policy.Place(New with { Lines = 60, Measured = [new(CustomerMeasure.TenureMonths, 2)] }).ChangesOn.Should().Be(Day("2026-12-27"));
    }

    [Theory]
    [InlineData(39, "0", "VAL-121")]
    [InlineData(40, "2", "VAL-120")]
    [InlineData(41, "2", "VAL-120")]
    [InlineData(60, "3", "VAL-120")]
    public void Points_place_a_customer_and_the_decision_says_how(int lines, string code, string rule)
    {
        var decision = Lines.Decide(New with { Lines = lines });

        ((CustomerStanding.Placed)decision.Outcome).Tier.Code.Should().Be(code);
        decision.Codes().Should().Contain(rule).And.Contain("VAL-111");
    }

    [Fact]
    public void A_fact_that_points_depend_on_is_asked_for_and_one_that_they_do_not_is_not()
    {
        var hill = Factor(CustomerMeasure.MonthlyCharge, new(0, 40, 3), new(40, 80, 8), new(80, null, 3));
        var flat = Factor(CustomerMeasure.DeviceClass, new ScoreBand(0, null, 5));

        Policy(PointALine, hill, flat).Decide(New with { Lines = null }).Outcome.Should().Be(new CustomerStanding.NeedsFacts(["Lines", "MonthlyCharge"]));
        Policy(flat).Score(New)!.Points.Should().Be(5);
    }

    [Theory]
    [InlineData(0, 45)]
    [InlineData(2, null)]
    public void An_event_of_unknown_fault_is_asked_about_where_it_would_cost_points(int known, int? points)
    {
        var factor = Factor(CustomerMeasure.Complaints, new(0, 3, 45), new(3, null, 0));
        var facts = New with { Events = [Complaint("2026-11-01", null), .. Enumerable.Repeat(Complaint("2026-11-02"), known)] };

        Policy(factor).Score(facts)?.Points.Should().Be(points);
        (Policy(factor).Decide(facts).Outcome is CustomerStanding.NeedsFacts { Missing: ["Events.Fault"] }).Should().Be(points is null);
    }

    [Theory]
    [InlineData(39, "0")]
    [InlineData(40, null)]
    public void What_is_unknown_is_not_asked_about_where_the_fewest_and_the_most_points_lead_to_one_tier(int most, string? code)
    {
        var policy = Policy(Factor(CustomerMeasure.Complaints, new(0, 3, most), new(3, null, 0)));
        var facts = New with { Events = [Complaint("2026-11-01", null), Complaint("2026-11-02"), Complaint("2026-11-03")] };

        var decision = policy.Decide(facts);

        (decision.Outcome as CustomerStanding.Placed)?.Tier.Code.Should().Be(code);
        decision.Codes().Should().Equal(code is null ? ["VAL-190"] : ["VAL-114", "VAL-122"]);
        (decision.Outcome is CustomerStanding.Placed { Score: null, Improvements.IsEmpty: true } || code is null).Should().BeTrue();
    }

    [Fact]
    public void What_is_unknown_and_gives_the_same_points_is_told()
    {
        var policy = Policy(PointALine, Factor(CustomerMeasure.MonthlyCharge, new ScoreBand(0, null, 10)));

        var decision = policy.Decide(New with { Lines = 30 });

        decision.Codes().Should().StartWith(["VAL-111", "VAL-113", "VAL-120"]);
        ((CustomerStanding.Placed)decision.Outcome).Score!["monthly-charge"].Should().Be(new ScoreLine("monthly-charge", null, null, 10, 10) { Unknown = "MonthlyCharge" });
    }

    [Fact]
    public void A_credit_of_unknown_amount_is_asked_about_where_the_sum_matters()
    {
        var factor = new ScoreFactor(CustomerMeasure.CreditAmount, new FactorPoints.Linear(60, -1, 1, 60));

        Policy(factor).Decide(New with { Events = [Credit("2026-11-01", null)] }).Outcome.Should().Be(new CustomerStanding.NeedsFacts(["Events.Amount"]));
        Policy(factor).Score(New with { Events = [Credit("2026-11-01", null), Credit("2026-11-01", 100)] })!.Points.Should().Be(0);
    }

    [Theory]
    [InlineData("2024-12-31", "2026-01-01", "2", AssessmentStage.Score)]
    [InlineData("2025-01-01", "2027-01-01", "4", AssessmentStage.Validity)]
    [InlineData("2026-11-27", "2028-01-01", "4", AssessmentStage.Validity)]
    public void A_tier_once_reached_is_held_until_it_expires(string reached, string until, string code, AssessmentStage stage)
    {
        var policy = Lines with { Validity = CalendarYear with { Downgrade = TierDowngrade.Recalculate } };

        var placed = policy.Place(New with { Lines = 45, Held = HeldTier.Of("4", reached) });

        (placed.Tier.Code, placed.Stage).Should().Be((code, stage));
        placed.ChangesOn.Should().Be(stage == AssessmentStage.Validity ? Day(until) : null, "what the points of the day lead to does not change on that day");
    }

    [Fact]
    public void A_tier_that_expires_may_land_softly_one_down_and_one_down_again()
    {
        var policy = Lines with { Validity = CalendarYear with { Expiry = new TierExpiry.EndOfPeriod() } };

        var placed = policy.Place(New with { Held = HeldTier.Of("4", "2024-05-01") });

        placed.Tier.Code.Should().Be("2", "3 for 2025, 2 for 2026");
        placed.ChangesOn.Should().Be(Day("2027-01-01"));
        policy.Decide(New with { Held = HeldTier.Of("4", "2024-05-01") }).Codes().Should().ContainInOrder("VAL-132", "VAL-130");
        policy.Place(New with { Held = HeldTier.Of("2", "2024-05-01") }).Tier.Code.Should().Be("0", "a landing does not lead below new");
    }

    [Fact]
    public void A_tier_held_for_good_has_no_end()
    {
        var decision = (Lines with { Validity = CalendarYear with { Expiry = new TierExpiry.Never() } }).Decide(New with { Held = HeldTier.Of("3", "2021-05-01") });

        decision.Codes().Should().Contain("VAL-131");
        ((CustomerStanding.Placed)decision.Outcome).ChangesOn.Should().BeNull();
    }

    [Fact]
    public void A_better_tier_that_points_lead_to_goes_before_the_one_that_is_held()
    {
        var placed = (Lines with { Validity = CalendarYear }).Place(New with { Lines = 60, Held = HeldTier.Of("2", Today) });

        (placed.Tier.Code, placed.Stage, placed.ChangesOn).Should().Be(("3", AssessmentStage.Score, (LocalDate?)null));
    }

    [Fact]
    public void A_tier_on_record_means_nothing_where_tiers_are_not_held() =>
        Lines.Place(New with { Held = HeldTier.Of("4", Today) }).Tier.Code.Should().Be("0");

    [Fact]
    public void Texts_are_short()
    {
        Lines.Decide(New with { Lines = 60 }).Outcome.ToString().Should().Be("3 (good), 60 of 100 points");
        Lines.Decide(New with { Lines = null }).Outcome.ToString().Should().Be("needs facts: Lines");
        (Lines with { MinimumTenureMonths = 600 }).Decide(New).ToText().Should().Contain("82 full months as a customer, and 600 are asked for more than 0 (new): so until 2070-01-15");
    }
}
