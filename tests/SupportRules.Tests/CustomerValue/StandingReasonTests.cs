using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.CustomerValueBuilders;

namespace SupportRules.Tests.CustomerValue;

/// <summary>The values that a reason of a standing holds: what was found, what was asked, from when and until when.</summary>
public class StandingReasonTests
{
    private static readonly CustomerValueFacts Firm = New with { Segment = CustomerSegment.LargeBusiness };

    private static readonly TierValidity Year = new() { Cycle = TierCycle.CalendarYear, Expiry = new TierExpiry.EndOfPeriod() };

    private static readonly Citation Elsewhere = new("Another text", "clause 9");

    [Theory]
    [InlineData(9_999.99, "VAL-102")]
    [InlineData(10_000, "VAL-100")]
    public void A_reserved_tier_is_told_with_its_segment_what_it_asks_and_what_is_spent(double spend, string code)
    {
        var decision = Lines.Decide(Firm with { SpendPerYear = Usd((decimal)spend) });

        decision.Values(code).Should().Equal(Sample["5"], CustomerSegment.Business, Usd(10_000), Usd((decimal)spend));
        (Lines with { Scale = new(Tier.Neutral("n", "n", 0), Tier.Reserved("vip", "vip", 1, new(CustomerSegment.Business))) }).Decide(Firm).Values("VAL-101")[1].Should().Be(CustomerSegment.Business);
    }

    [Fact]
    public void Of_two_tiers_that_are_reserved_the_better_one_is_asked_about_first_and_the_other_if_the_spend_is_too_little()
    {
        var policy = Lines with
        {
            Scale = new(
                Tier.Neutral("n", "n", 0),
                Tier.Reserved("silver", "silver", 1, new(CustomerSegment.Business) { SpendPerYear = Usd(100) }),
                Tier.Reserved("gold", "gold", 2, new(CustomerSegment.Business) { SpendPerYear = Usd(1_000) })),
        };

        policy.Decide(Firm with { SpendPerYear = Usd(1_000) }).Codes().Should().Equal("VAL-100");
        policy.Place(Firm with { SpendPerYear = Usd(1_000) }).Tier.Code.Should().Be("gold");
        policy.Decide(Firm with { SpendPerYear = Usd(999) }).Codes().Should().Equal("VAL-102", "VAL-100");
        policy.Place(Firm with { SpendPerYear = Usd(999) }).Tier.Code.Should().Be("silver");
        policy.Place(Firm with { SpendPerYear = Usd(99) }).Tier.Code.Should().Be("n");
    }

    [Fact]
    public void Who_is_too_new_is_told_how_long_it_has_been_how_long_it_takes_and_from_when()
    {
        var policy = Lines with { MinimumTenureMonths = 3 };

        policy.Decide(New with { StartDate = Day("2026-09-01") }).Values("VAL-105").Should().Equal(2, 3, Sample["0"], Day("2026-12-01"));
        policy.Decide(New with { Measured = [new(CustomerMeasure.TenureMonths, 1)] }).Values("VAL-105").Should().Equal(1, 3, Sample["0"], Day("2027-01-27"));
    }

    [Fact]
    public void A_factor_is_told_with_its_value_its_band_its_points_and_the_most()
    {
        var band = new ScoreBand(40, 80, 8);
        var policy = Policy(PointALine, Factor(CustomerMeasure.MonthlyCharge, new(0, 40, 3), band, new ScoreBand(80, null, 9)));

        var decision = policy.Decide(New with { Lines = 30, MonthlyCharge = Usd(41) });

        decision.Values("VAL-111").Should().Equal("lines", 30m, 30m, 100m);
        decision.Values("VAL-110").Should().Equal("monthly-charge", 41m, band, 8m, 9m);
        decision.Values("VAL-121").Should().Equal(38m, 109m, 40m, Sample["2"], Sample["0"]);
        policy.Decide(New with { Lines = 32, MonthlyCharge = Usd(41) }).Values("VAL-120").Should().Equal(40m, 109m, Sample["2"], 40m);
    }

    [Fact]
    public void A_factor_without_history_and_one_of_unknown_value_are_told_as_what_they_are()
    {
        var share = Factor(CustomerMeasure.OnTimeShare, new ScoreBand(0, 1, 9)) with { PointsWithoutHistory = 4 };
        var charge = Factor(CustomerMeasure.MonthlyCharge, new ScoreBand(0, null, 10));
        var complaints = Factor(CustomerMeasure.Complaints, new(0, 1, 5), new(1, null, 2));

        var decision = Policy(share, charge, complaints).Decide(New with { Events = [Complaint("2026-11-01", null)] });

        decision.Values("VAL-112").Should().Equal("on-time-share", 4m, 9m);
        decision.Values("VAL-113").Should().Equal("monthly-charge", "MonthlyCharge", 10m, 10m);
        decision.Values("VAL-114").Should().Equal("complaints", "Events.Fault", 2m, 5m);
        decision.Values("VAL-122").Should().Equal(16m, 19m, Sample["0"]);
    }

    [Fact]
    public void Two_facts_that_are_unknown_are_both_named()
    {
        var amount = new ScoreFactor(CustomerMeasure.CreditAmount, new FactorPoints.Linear(60, -1, 1, 60));
        var facts = New with { Events = [Credit("2026-11-01", null, null)] };

        Policy(amount).Decide(facts).Outcome.Should().Be(new CustomerStanding.NeedsFacts(["Events.Fault", "Events.Amount"]));
        Policy(amount).Decide(facts).Values("VAL-190").Should().Equal("Events.Fault, Events.Amount");
        (Policy(amount) with { Scale = new(Tier.Neutral("n", "n", 0)) }).Decide(facts).Values("VAL-114").Should().Equal("credit-amount", "Events.Fault, Events.Amount", 0m, 60m);
    }

    [Fact]
    public void What_was_left_out_is_counted_for_its_factor_alone()
    {
        var claims = Factor(CustomerMeasure.CreditsClaimed, new(0, 1, 5), new(1, null, 0));
        var complaints = Factor(CustomerMeasure.Complaints, new(0, 1, 5), new(1, null, 0));

        var decision = Policy(claims, complaints).Decide(New with { Events = [Complaint("2026-11-01", Fault.Company), Complaint("2026-11-02", Fault.Company)] });

        decision.Codes().Should().StartWith(["VAL-110", "VAL-110", "VAL-115"]);
        decision.Values("VAL-115").Should().Equal("complaints", 2);
    }

    [Fact]
    public void What_would_raise_a_standing_is_told_with_its_value_now_and_then()
    {
        Lines.Decide(New with { Lines = 30 }).Values("VAL-125").Should().Equal("lines", 30m, 40m, 40m, Sample["2"]);
        Policy(Factor(CustomerMeasure.OnTimeShare, new ScoreBand(0, 0.9m, 0), new ScoreBand(0.9m, 1, 60))).Decide(New).Values("VAL-125").Should().Equal("on-time-share", "nothing yet", 1m, 60m, Sample["3"]);
    }

    [Fact]
    public void A_tier_that_is_held_is_told_with_the_day_on_which_it_was_reached_and_its_end()
    {
        var decision = (Lines with { Validity = Year }).Decide(New with { Held = HeldTier.Of("4", "2026-05-01") });

        decision.Codes().Should().NotContain("VAL-132", "it has not expired");
        decision.Values("VAL-130").Should().Equal(Sample["4"], Day("2026-05-01"), Day("2027-01-01"));
        (Lines with { Validity = Year with { Expiry = new TierExpiry.Never() } }).Decide(New with { Held = HeldTier.Of("4", "2026-05-01") }).Values("VAL-131").Should().Equal(Sample["4"], Day("2026-05-01"));
    }

    [Theory]
    [InlineData(0, "2")]
    [InlineData(60, "3")]
    public void A_tier_that_has_expired_is_told_with_its_last_end_and_the_better_of_what_follows(int lines, string follows)
    {
        var decision = (Lines with { Validity = Year }).Decide(New with { Lines = lines, Held = HeldTier.Of("4", "2024-05-01") });

        decision.Values("VAL-132").Should().Equal(Sample["4"], Day("2024-05-01"), Day("2026-01-01"), TierDowngrade.OneDown, Sample[follows]);
        decision.Codes().Contains("VAL-130").Should().Be(lines == 0);
    }

    [Theory]
    [InlineData(DemotionEffect.ToDemoted, "VAL-142", "1")]
    [InlineData(DemotionEffect.OneDown, "VAL-143", "2")]
    public void A_demotion_is_told_with_the_day_of_the_event_from_which_tier_and_to_which(DemotionEffect effect, string code, string to)
    {
        var decision = (Lines with { Demotions = [Complaints(1, effect)] }).Decide(New with { Lines = 60, Events = [Complaint("2026-11-01")] });

        decision.Values(code).Should().Equal("complaints", Day("2026-11-01"), Sample["3"], Sample[to]);
        decision.Values("VAL-146").Should().Equal("complaints", Day("2027-11-02"));
    }

    [Fact]
    public void A_demotion_from_a_tier_that_is_not_known_says_so() =>
        (Lines with { Demotions = [Complaints(1)] }).Decide(New with { Lines = null, Events = [Complaint("2026-11-01")] }).Values("VAL-142")
            .Should().Equal("complaints", Day("2026-11-01"), "a tier that is not known", Sample["1"]);

    [Fact]
    public void A_holding_that_ends_is_told_with_what_the_points_lead_to()
    {
        var policy = Lines with { Validity = Year, Demotions = [Complaints(1, DemotionEffect.Recalculate)] };

        policy.Decide(New with { Lines = 45, Held = HeldTier.Of("4", "2026-02-01"), Events = [Complaint("2026-11-01")] }).Values("VAL-144")
            .Should().Equal("complaints", Day("2026-11-01"), Sample["4"], Sample["2"]);
    }

    [Theory]
    [InlineData("3", 0, "3")]
    [InlineData("2", 0, "2")]
    [InlineData("0", 0, "0")]
    [InlineData("1", 0, null)]
    [InlineData("3", 60, "3")]
    [InlineData("2", 60, "2")]
    [InlineData("1", 60, null)]
    public void A_floor_is_told_where_it_stops_a_rule_and_only_there(string floor, int lines, string? told)
    {
        var policy = Lines with { Demotions = [Complaints(1) with { Floor = floor }] };
        var decision = policy.Decide(New with { Lines = lines, Events = [Complaint("2026-11-01")] });

        (decision.Reasons.SingleOrDefault(reason => reason.Code == "VAL-145")?.Values[1] as Tier)?.Code.Should().Be(told);
    }

    [Fact]
    public void A_rule_that_lowers_nobody_says_what_it_counted_and_its_floor()
    {
        var decision = (Lines with { Demotions = [Complaints(1) with { Floor = "3" }] }).Decide(New with { Lines = 60, Events = [Complaint("2026-11-01")] });

        decision.Values("VAL-140").Should().Equal("complaints", 1, 1, Day("2025-11-27"), CustomerEventKind.Complaint);
        decision.Values("VAL-145").Should().Equal("complaints", Sample["3"]);
        decision.Codes().Should().NotContain(["VAL-142", "VAL-146"]);
    }

    [Fact]
    public void With_a_recovery_the_events_are_those_of_the_window_before_the_day_on_which_it_began()
    {
        var policy = Lines with { Demotions = [Complaints(2) with { WindowMonths = 1, RecoveryMonths = 12 }] };
        var decision = policy.Decide(New with { Events = [Complaint("2026-01-01"), Complaint("2026-02-01"), Complaint("2026-03-20"), Complaint("2026-10-01")] });

        decision.Values("VAL-140").Should().Equal("complaints", 2, 2, Day("2026-01-01"), CustomerEventKind.Complaint);
        decision.Values("VAL-146").Should().Equal("complaints", Day("2027-10-01"));
    }

    [Fact]
    public void A_demotion_that_is_over_is_told_with_its_first_day_and_its_end()
    {
        var policy = Lines with { Demotions = [Complaints(1) with { RecoveryMonths = 3 }] };
        var decision = policy.Decide(New with { Events = [Complaint("2026-02-01"), Complaint("2026-04-01")] });

        decision.Values("VAL-147").Should().Equal("complaints", Day("2026-02-01"), Day("2026-07-01"));
        decision.Codes().Should().NotContain("VAL-148");
    }

    [Fact]
    public void A_rule_that_is_not_reached_names_the_first_threshold_that_is_short_where_anything_of_it_has_happened()
    {
        var rule = new DemotionRule("trouble", [new EventThreshold.Count(CustomerEventKind.Complaint, 2), new EventThreshold.Sum(CustomerEventKind.CreditGranted, Usd(50)), new EventThreshold.Count(CustomerEventKind.CreditClaimed, 1)], 12, DemotionEffect.ToDemoted);
        var policy = Lines with { Demotions = [rule] };
        ValueList<CustomerEvent> two = [Complaint("2026-11-01"), Complaint("2026-11-02")];

        policy.Decide(New with { Events = [Complaint("2026-11-01")] }).Values("VAL-148").Should().Equal("trouble", 1, 2, Day("2025-11-27"), CustomerEventKind.Complaint);
        policy.Decide(New with { Events = [.. two, Credit("2026-11-01", 20)] }).Values("VAL-148").Should().Equal("trouble", Usd(20), Usd(50), Day("2025-11-27"), CustomerEventKind.CreditGranted);
        policy.Decide(New).Codes().Should().NotContain("VAL-148", "nothing has happened");
        policy.Decide(New with { Events = [Complaint("2025-11-26")] }).Codes().Should().NotContain("VAL-148", "it was before the window");
        policy.Decide(New with { Events = [Complaint("2025-11-27")] }).Codes().Should().Contain("VAL-148", "the first day of the window is in it");
    }

    [Fact]
    public void What_a_rule_leaves_out_is_counted_within_its_window_and_of_its_kind()
    {
        var decision = (Lines with { Demotions = [Complaints(2)] }).Decide(New with
        {
            Events = [Complaint("2025-11-26", Fault.Company), Complaint("2025-11-27", Fault.Company), Complaint("2026-11-01", Fault.Company), Credit("2026-11-01", 10, Fault.Company), Complaint("2026-11-02")],
        });

        decision.Values("VAL-149").Should().Equal("complaints", 2);
        (Lines with { Demotions = [Complaints(2) with { CountsCompanyFault = true }] }).Decide(New with { Events = [Complaint("2026-11-01", Fault.Company)] }).Codes().Should().NotContain("VAL-149");
    }

    [Fact]
    public void A_rule_that_leaves_a_reserved_tier_says_since_when_it_holds()
    {
        var policy = Lines with { Demotions = [Complaints(2)] };
        var rich = Firm with { SpendPerYear = Usd(50_000) };

        policy.Decide(rich with { Events = [Complaint("2026-11-01"), Complaint("2026-11-02")] }).Values("VAL-150").Should().Equal("complaints", Day("2026-11-02"), Sample["5"]);
        policy.Decide(rich with { Events = [Complaint("2026-11-01")] }).Codes().Should().Equal("VAL-100");
    }

    [Fact]
    public void Factors_and_rules_of_demotion_may_have_a_source_of_their_own()
    {
        var policy = Policy(PointALine with { Source = Elsewhere }, Factor(CustomerMeasure.Contacts, new ScoreBand(0, null, 1))) with { Demotions = [Complaints(1) with { Source = Elsewhere }] };
        var decision = policy.Decide(New with { Events = [Complaint("2026-11-01")] });

        decision.Reasons.Where(reason => reason.Source == Elsewhere).Select(reason => reason.Code).Should().Equal("VAL-111", "VAL-140", "VAL-142", "VAL-146");
        decision.Reasons.Where(reason => reason.Source == policy.Source).Select(reason => reason.Code).Should().Equal("VAL-110", "VAL-121");
    }
}
