using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.CustomerValueBuilders;

namespace SupportRules.Tests.CustomerValue;

public class TierMembershipTests
{
    private static readonly TierScale Metals = new(
        Tier.Neutral("none", "none", 0), Tier.Earned("bronze", "bronze", 1, 0), Tier.Earned("silver", "silver", 2, 500), Tier.Earned("gold", "gold", 3, 1000));

    private static readonly TierMembershipPolicy Programme = new()
    {
        Id = new("test/programme", "1"),
        Source = new("A test", "programme"),
        Scale = Metals,
        Measure = new TierMeasure.EarnedInPeriod(),
        Validity = new() { Cycle = TierCycle.CalendarYear, Expiry = new TierExpiry.EndOfNextPeriod() },
    };

    private static readonly TierMembershipFacts Member = TierMembershipFacts.From("2026-07-01", "2020-03-01");

    [Theory]
    [InlineData(499.99, "bronze", 0.01)]
    [InlineData(500, "silver", 500)]
    [InlineData(999, "silver", 1)]
    [InlineData(1000, "gold", 0)]
    public void Units_of_the_period_count_together_and_reach_a_tier_that_number_included(double units, string code, double lacking)
    {
        var holds = Decide(Programme, Member with { Earned = [EarnedUnits.Of("2026-01-01", 300), EarnedUnits.Of("2026-07-01", (decimal)units - 300), EarnedUnits.Of("2025-12-31", 5000)] });

        holds.Tier.Code.Should().Be(code);
        holds.UnitsToNext.Should().Be((decimal)lacking);
        (holds.Next is null).Should().Be(code == "gold");
    }

    [Fact]
    public void A_first_tier_from_zero_is_reached_with_nothing_from_the_first_day() => Decide(Programme, Member).Tier.Code.Should().Be("bronze");

    [Fact]
    public void The_day_on_which_a_tier_is_reached_is_that_of_the_units_that_made_it()
    {
        var holds = Decide(Programme, Member with { Earned = [EarnedUnits.Of("2026-05-10", 400), EarnedUnits.Of("2026-02-01", 200), EarnedUnits.Of("2026-06-01", 10)] });

        (holds.ReachedOn, holds.FirstDayWithout, holds.LastDay).Should().Be((Day("2026-05-10"), Day("2028-01-01"), Day("2027-12-31")));
    }

    [Theory]
    [InlineData("2025-07-01", "silver")]
    [InlineData("2025-06-30", "bronze")]
    public void A_rolling_window_begins_on_the_day_so_many_months_before(string earned, string code) =>
        Decide(Programme with { Measure = new TierMeasure.EarnedInMonths(12) }, Member with { Earned = [EarnedUnits.Of(earned, 500)] }).Tier.Code.Should().Be(code);

    [Fact]
    public void A_tier_reached_long_ago_by_units_that_still_count_is_reached_anew_when_its_term_ends()
    {
        var holds = Decide(Programme with { Measure = new TierMeasure.EarnedEver() }, Member with { Earned = [EarnedUnits.Of("2020-04-01", 500)] });

        (holds.Tier.Code, holds.FirstDayWithout).Should().Be(("silver", Day("2028-01-01")), "2022 and 2024 and 2026 began a term");
        holds.Projected.Code.Should().Be("silver");
    }

    [Fact]
    public void What_was_reached_before_a_tier_expires_goes_on_for_its_own_term()
    {
        var policy = Programme with { Validity = Programme.Validity with { Downgrade = TierDowngrade.Recalculate } };

        var holds = Decide(policy, Member with { Held = HeldTier.Of("gold", "2024-05-01"), Earned = [EarnedUnits.Of("2025-06-01", 600)] });

        (holds.Tier.Code, holds.ReachedOn, holds.FirstDayWithout).Should().Be(("silver", Day("2025-06-01"), Day("2027-01-01")));
    }

    [Theory]
    [InlineData(0, TierDowngrade.OneDown, "silver")]
    [InlineData(0, TierDowngrade.Recalculate, "bronze")]
    [InlineData(499, TierDowngrade.OneDown, "silver")]
    [InlineData(500, TierDowngrade.Recalculate, "silver")]
    [InlineData(999, TierDowngrade.OneDown, "silver")]
    [InlineData(1000, TierDowngrade.OneDown, "gold")]
    [InlineData(1000, TierDowngrade.Recalculate, "gold")]
    public void A_tier_that_expires_gives_way_unless_it_is_reached_again(int balance, TierDowngrade downgrade, string code)
    {
        var policy = Programme with { Measure = new TierMeasure.Balance(), Validity = Programme.Validity with { Downgrade = downgrade } };
        var facts = Member with { AsOf = Day("2026-01-01"), Held = HeldTier.Of("gold", "2024-05-01"), Earned = balance == 0 ? [] : [EarnedUnits.Of("2025-12-01", balance)] };

        Decide(policy, facts).Tier.Code.Should().Be(code);
        Decide(policy, facts with { AsOf = Day("2025-12-31") }).Tier.Code.Should().Be("gold", "the day before it is still held");
    }

    [Fact]
    public void A_soft_landing_goes_down_one_step_a_term()
    {
        var facts = Member with { Held = HeldTier.Of("gold", "2020-05-01") };
        string At(string date) => Decide(Programme, facts with { AsOf = Day(date) }).Tier.Code;

        At("2021-12-31").Should().Be("gold");
        At("2022-01-01").Should().Be("silver");
        At("2023-12-31").Should().Be("silver");
        At("2024-01-01").Should().Be("bronze");
        At("2090-01-01").Should().Be("bronze");
    }

    [Fact]
    public void What_follows_is_told_with_the_units_that_keep_the_tier()
    {
        var holds = Decide(Programme, Member with { Held = HeldTier.Of("gold", "2025-03-01"), Earned = [EarnedUnits.Of("2026-03-01", 400)] });

        (holds.Tier.Code, holds.FirstDayWithout, holds.Projected.Code, holds.UnitsToStay).Should().Be(("gold", Day("2027-01-01"), "silver", 600));
    }

    [Fact]
    public void A_tier_that_begins_with_the_next_period_is_announced()
    {
        var policy = Programme with { Validity = Programme.Validity with { Starts = TierStart.NextPeriod } };

        var holds = Decide(policy, Member with { Earned = [EarnedUnits.Of("2026-05-10", 500)] });

        (holds.Tier.Code, holds.Begins).Should().Be(("none", HeldTier.Of("silver", "2027-01-01")));
        Decide(policy, Member with { Held = HeldTier.Of("gold", "2026-02-01"), Earned = [EarnedUnits.Of("2026-05-10", 500)] }).Begins.Should().Be(HeldTier.Of("gold", "2027-01-01"), "the better one is to begin");
        Decide(policy, Member with { AsOf = Day("2027-01-01"), Held = HeldTier.Of("silver", "2026-05-10") }).Tier.Code.Should().Be("silver");
    }

    [Fact]
    public void A_landing_of_a_tier_that_began_with_the_next_period_is_projected_to_land_again()
    {
        var policy = Programme with { Validity = Programme.Validity with { Starts = TierStart.NextPeriod, Expiry = new TierExpiry.EndOfPeriod() } };

        var holds = Decide(policy, Member with { Held = HeldTier.Of("gold", "2024-05-10") });

        (holds.Tier.Code, holds.FirstDayWithout, holds.Projected.Code).Should().Be(("silver", Day("2027-01-01"), "bronze"));
    }

    [Theory]
    [InlineData(1999, 6, "bronze")]
    [InlineData(2000, 5, "gold")]
    [InlineData(2000, 4, "bronze")]
    [InlineData(5000, 10, "gold")]
    public void A_tier_for_good_asks_for_units_and_years(int units, int years, string code)
    {
        var policy = Programme with { Lifetime = [new("gold", 2000, 5)] };

        var holds = Decide(policy, Member with { Earned = [EarnedUnits.Of("2021-01-01", units)], YearsWithStatus = years });

        holds.Tier.Code.Should().Be(code);
        (holds.FirstDayWithout is null).Should().Be(code == "gold");
    }

    [Fact]
    public void The_years_are_asked_for_only_where_they_decide()
    {
        var policy = Programme with { Lifetime = [new("silver", 2000, 5), new("gold", 3000, 0)] };
        TierMembership Of(int units, string? held) => policy.Decide(Member with { Earned = [EarnedUnits.Of("2021-01-01", units)], Held = held is null ? null : HeldTier.Of(held, "2026-01-01") }).Outcome;

        Of(1999, null).Should().BeOfType<TierMembership.Holds>();
        Of(2000, null).Should().Be(new TierMembership.NeedsFacts(["YearsWithStatus"]));
        Of(2000, "silver").Should().BeOfType<TierMembership.NeedsFacts>("whether it ends is not known");
        Of(2000, "gold").Should().BeOfType<TierMembership.Holds>();
        Of(3000, null).Should().BeOfType<TierMembership.Holds>("gold is for good without years");
    }

    [Fact]
    public void A_tier_for_good_below_the_one_that_is_held_is_what_follows_at_the_least()
    {
        var policy = Programme with { Lifetime = [new("silver", 2000, 0)], Validity = Programme.Validity with { Downgrade = TierDowngrade.Recalculate } };

        var holds = Decide(policy, Member with { Earned = [EarnedUnits.Of("2021-01-01", 2000)], Held = HeldTier.Of("gold", "2026-01-01") });

        (holds.Tier.Code, holds.Projected.Code).Should().Be(("gold", "silver"));
    }

    [Theory]
    [InlineData(1500, null, 500)]
    [InlineData(1500, 300, 300)]
    [InlineData(1300, 300, 300)]
    [InlineData(1299, 300, 299)]
    [InlineData(1000, 300, 0)]
    [InlineData(700, 300, 200)]
    public void Units_beyond_those_that_the_tier_takes_are_carried_over_up_to_a_cap(int units, int? cap, int carried)
    {
        var policy = Programme with { Rollover = new() { Cap = cap } };

        var decision = policy.Decide(Member with { Earned = [EarnedUnits.Of("2026-01-05", units)] });

        ((TierMembership.Holds)decision.Outcome).CarriedOver.Should().Be(carried);
        decision.Codes().Contains("VAL-236").Should().Be(units == 1500 && cap == 300);
        new UnitRollover { Cap = cap }.Carry(100, 300).Should().Be(0);
    }

    [Fact]
    public void Units_that_are_carried_over_count_for_what_follows()
    {
        var policy = Programme with { Rollover = new(), Validity = Programme.Validity with { Expiry = new TierExpiry.EndOfPeriod(), Downgrade = TierDowngrade.Recalculate } };
        var facts = Member with { Earned = [EarnedUnits.Of("2026-01-05", 1500)] };

        Decide(policy, facts).Projected.Code.Should().Be("silver", "500 are carried over");
        Decide(policy with { Rollover = null }, facts).Projected.Code.Should().Be("bronze");
    }

    [Fact]
    public void Expired_units_do_not_take_along_those_that_had_been_spent_of_them()
    {
        // The old credit of 600 was spent before it expired: the balance is the new one, and not 600 less.
        var facts = Member with
        {
            Earned = [EarnedUnits.Of("2025-01-01", 600, "2026-01-01"), EarnedUnits.Of("2026-02-01", 700, "2027-02-01")],
            Spent = [SpentUnits.Of("2025-06-01", 600)],
        };

        Decide(Programme with { Measure = new TierMeasure.Balance() }, facts).Units.Should().Be(700);
    }

    [Fact]
    public void What_is_spent_is_taken_of_the_units_that_expire_first()
    {
        var facts = Member with
        {
            Earned = [EarnedUnits.Of("2025-01-01", 600), EarnedUnits.Of("2025-02-01", 300, "2026-06-01"), EarnedUnits.Of("2025-03-01", 200, "2026-07-02")],
            Spent = [SpentUnits.Of("2025-06-01", 400)],
        };
        var policy = Programme with { Measure = new TierMeasure.Balance() };

        Decide(policy, facts).Units.Should().Be(700, "of 300 and 200 a hundred are left, to the day before 2 July");
        Decide(policy, facts with { AsOf = Day("2026-07-02") }).Units.Should().Be(600);
        Decide(policy, facts).ReachedOn.Should().Be(Day("2025-01-01"));
    }

    [Fact]
    public void A_balance_has_reached_a_tier_since_it_has_been_there_without_a_break()
    {
        var facts = Member with { Earned = [EarnedUnits.Of("2025-01-01", 600), EarnedUnits.Of("2026-03-01", 200)], Spent = [SpentUnits.Of("2026-02-01", 200)] };

        Decide(Programme with { Measure = new TierMeasure.Balance() }, facts).ReachedOn.Should().Be(Day("2026-03-01"));
    }

    [Fact]
    public void Texts_are_short()
    {
        Decide(Programme, Member with { Earned = [EarnedUnits.Of("2026-05-10", 500)] }).ToString().Should().Be("silver until 2028-01-01, 500 units");
        new TierMembership.NeedsFacts(["YearsWithStatus"]).ToString().Should().Be("needs facts: YearsWithStatus");
        new TierMeasure.EarnedInMonths(12).ToString().Should().Be("earned in 12 months");
        new UnitRollover { Cap = 300 }.ToString().Should().Be("surplus kept, at most 300");
        Programme.Decide(Member with { Earned = [EarnedUnits.Of("2026-05-10", 500)] }).ToText().Should().Contain("500 units are earned in the period, from 2026-01-01 on");
    }

    private static TierMembership.Holds Decide(TierMembershipPolicy policy, TierMembershipFacts facts) => (TierMembership.Holds)policy.Decide(facts).Outcome;
}
