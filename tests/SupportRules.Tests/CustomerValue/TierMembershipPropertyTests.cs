using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.CustomerValue;
using SupportRules.Tests.Generators;
using Xunit;

namespace SupportRules.Tests.CustomerValue;

[Properties(Arbitrary = [typeof(TierMembershipCases)], MaxTest = 1000)]
public class TierMembershipPropertyTests
{
    [Fact]
    public void The_generated_cases_have_every_tier_often()
    {
        var outcomes = new TierMembershipCases().Decide(4000, 12).Select(one => ((Decision<TierMembership>)one.Decision).Outcome).ToArray();

        foreach (var code in new[] { "none", "bronze", "silver", "gold" })
        {
            outcomes.OfType<TierMembership.Holds>().Count(holds => holds.Tier.Code == code).Should().BeGreaterThan(200, code);
        }

        outcomes.OfType<TierMembership.Holds>().Count(holds => holds.Begins is not null).Should().BeGreaterThan(100);
        outcomes.OfType<TierMembership.NeedsFacts>().Count().Should().BeGreaterThan(20);
    }

    [Property]
    public void The_days_of_a_tier_are_about_the_day_that_is_looked_at(TierMembershipSituation one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is TierMembership.Holds holds)
        {
            (holds.FirstDayWithout ?? LocalDate.MaxIsoValue).Should().BeGreaterThan(one.Facts.AsOf);
            (holds.ReachedOn ?? LocalDate.MinIsoValue).Should().BeLessThanOrEqualTo(one.Facts.AsOf);
            (holds.Begins?.ReachedOn ?? LocalDate.MaxIsoValue).Should().BeGreaterThan(one.Facts.AsOf);
            holds.LastDay.Should().Be(holds.FirstDayWithout?.PlusDays(-1));
        }
    }

    [Property]
    public void A_member_stands_where_a_walk_from_day_to_day_leads(TierMembershipSituation one)
    {
        // A grace that ends within a period leaves days on which a tier that waits for the next one has not begun: there both readings are the walker's own.
        var plain = one with { Policy = one.Policy with { Lifetime = default, Validity = one.Policy.Validity with { Starts = TierStart.AtOnce } } };
        var holds = (TierMembership.Holds)plain.Policy.Decide(plain.Facts).Outcome;

        var (tier, end) = Walk(plain);

        holds.Tier.Should().Be(tier);
        holds.FirstDayWithout.Should().Be(end);
    }

    [Property]
    public void What_is_projected_is_what_holds_on_that_day_if_nothing_more_is_earned(TierMembershipSituation one)
    {
        var policy = one.Policy with { Lifetime = default, Rollover = null, Validity = one.Policy.Validity with { Starts = TierStart.AtOnce } };
        var holds = (TierMembership.Holds)policy.Decide(one.Facts).Outcome;
        if (holds is { FirstDayWithout: { Year: < 2199 } end, ReachedOn: { } reachedOn })
        {
            var later = (TierMembership.Holds)policy.Decide(one.Facts with { AsOf = end, Held = new(holds.Tier.Code, reachedOn) }).Outcome;

            later.Tier.Should().Be(holds.Projected);
        }
    }

    [Property]
    public void The_units_that_are_lacking_are_as_many_as_it_takes(TierMembershipSituation one)
    {
        var policy = one.Policy with { Lifetime = default, Validity = one.Policy.Validity with { Starts = TierStart.AtOnce } };
        var holds = (TierMembership.Holds)policy.Decide(one.Facts).Outcome;
        if (holds is { Next: { } next, UnitsToNext: > 0 and var lacking })
        {
            Tier With(decimal units) => ((TierMembership.Holds)policy.Decide(one.Facts with { Earned = one.Facts.Earned.Add(new(one.Facts.AsOf, units)) }).Outcome).Tier;

            With(lacking).Should().Be(next);
            if (lacking > 0.5m)
            {
                With(lacking - 0.5m).Should().NotBe(next);
            }
        }
    }

    [Property]
    public void More_units_never_lead_to_a_worse_tier(TierMembershipSituation one)
    {
        var policy = one.Policy with { Lifetime = default };
        var before = (TierMembership.Holds)policy.Decide(one.Facts).Outcome;
        var after = (TierMembership.Holds)policy.Decide(one.Facts with { Earned = one.Facts.Earned.Add(new(one.Facts.AsOf, 400)) }).Outcome;

        after.Units.Should().Be(before.Units + 400);
        if (policy.Validity.Starts == TierStart.AtOnce)
        {
            after.Tier.Rank.Should().BeGreaterThanOrEqualTo(before.Tier.Rank);
        }
    }

    private static (Tier Tier, LocalDate? End) Walk(TierMembershipSituation one)
    {
        var (policy, facts, scale) = (one.Policy, one.Facts, one.Policy.Scale);
        var naive = new NaiveTerm(policy.Validity, facts.MemberSince);
        var (reached, since) = Reached(facts.AsOf);
        var now = reached.Kind == TierKind.Neutral ? (reached, null) : naive.On(facts.AsOf, reached, since, (tier, day) => (tier, naive.EndOf(day)));
        if (facts.Held is not { } held)
        {
            return now;
        }

        var kept = naive.On(facts.AsOf, scale[held.Code], held.ReachedOn, (lost, day) =>
        {
            var (today, yesterday) = (Reached(day).Tier, Reached(day.PlusDays(-1)));
            (Tier Tier, LocalDate? End) next = (today, End(today, day));
            if (naive.EndOf(yesterday.Since) is var running && !(running <= day) && yesterday.Tier.Rank > next.Tier.Rank)
            {
                next = (yesterday.Tier, running);
            }

            var lower = scale.Tiers.LastOrDefault(tier => tier.Rank < lost.Rank) ?? lost;
            return policy.Validity.Downgrade == TierDowngrade.OneDown && lower.Rank > next.Tier.Rank ? (lower, End(lower, day)) : next;
        });
        return now.Item1.Rank > kept.Tier.Rank || (now.Item1.Rank == kept.Tier.Rank && !(now.Item2 < kept.End)) ? now : kept;

        LocalDate? End(Tier tier, LocalDate day) => tier.Kind == TierKind.Neutral ? null : naive.EndOf(day);

        // The tier that the units of a day reach, and the day since which as many have been there.
        (Tier Tier, LocalDate Since) Reached(LocalDate day)
        {
            var tier = scale.Place(Units(day, day));
            if (tier.Entry is not TierEntry.Points { Least: > 0 and var least })
            {
                return (tier, LocalDate.Min(day, facts.MemberSince));
            }

            var since = day;
            if (policy.Measure is TierMeasure.Balance)
            {
                while (Units(since.PlusDays(-1), since.PlusDays(-1)) >= least)
                {
                    since = since.PlusDays(-1);
                }
            }
            else
            {
                while (Units(day, since.PlusDays(-1)) >= least)
                {
                    since = since.PlusDays(-1);
                }
            }

            return (tier, since);
        }

        decimal Units(LocalDate windowOf, LocalDate day) => policy.Measure switch
        {
            TierMeasure.EarnedEver => facts.Earned.Where(earned => earned.Date <= day).Sum(earned => earned.Units),
            TierMeasure.EarnedInMonths window => facts.Earned.Where(earned => earned.Date >= windowOf.PlusMonths(-window.Months) && earned.Date <= day).Sum(earned => earned.Units),
            TierMeasure.EarnedInPeriod => facts.Earned.Where(earned => earned.Date >= naive.PeriodStart(windowOf) && earned.Date <= day).Sum(earned => earned.Units),
            _ => NaiveBalance.On(facts, day),
        };
    }
}
