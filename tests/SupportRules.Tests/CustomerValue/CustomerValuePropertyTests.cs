using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.CustomerValue;
using SupportRules.Tests.Generators;
using Xunit;
using static SupportRules.Tests.CustomerValue.CustomerValueBuilders;

namespace SupportRules.Tests.CustomerValue;

[Properties(Arbitrary = [typeof(CustomerValueCases)], MaxTest = 1000)]
public class CustomerValuePropertyTests
{
    [Fact]
    public void The_generated_cases_have_every_stage_often()
    {
        var outcomes = new CustomerValueCases().Decide(4000, 11).Select(one => ((Decision<CustomerStanding>)one.Decision).Outcome).ToArray();

        foreach (var stage in Enum.GetValues<AssessmentStage>())
        {
            outcomes.OfType<CustomerStanding.Placed>().Count(placed => placed.Stage == stage).Should().BeGreaterThan(50, stage.ToString());
        }

        outcomes.OfType<CustomerStanding.NeedsFacts>().Count().Should().BeGreaterThan(100);
        outcomes.OfType<CustomerStanding.Placed>().Count(placed => placed.Improvements.Count > 1).Should().BeGreaterThan(300);
    }

    [Property]
    public void A_score_is_what_it_is_when_it_is_added_up_another_way(CustomerValueSituation one)
    {
        var score = one.Policy.Score(one.Facts);
        var naive = NaiveScore.Of(one.Policy, one.Facts);

        (score is null).Should().Be(naive is null);
        if (score is not null)
        {
            Math.Abs(score.Points - naive!.Value).Should().BeLessThan(1e-20m);
            score.Points.Should().Be(score.Lines.Sum(line => line.Points));
        }
    }

    [Property]
    public void Another_bill_paid_on_time_never_lowers_the_score(CustomerValueSituation one)
    {
        foreach (var due in new[] { one.Facts.AsOf, one.Facts.AsOf.PlusDays(10), one.Facts.AsOf.PlusMonths(-3), one.Facts.AsOf.PlusMonths(-12).PlusDays(-1), one.Facts.AsOf.PlusMonths(-12) })
        {
            var more = one.Facts with { Bills = one.Facts.Bills.Add(new(due, Usd(60), LocalDate.Min(due, one.Facts.AsOf))) };

            if (one.Policy.Score(one.Facts) is { } before)
            {
                one.Policy.Score(more)!.Points.Should().BeGreaterThanOrEqualTo(before.Points);
            }
        }
    }

    [Property]
    public void What_turns_out_to_be_the_companys_fault_never_lowers_score_or_standing(CustomerValueSituation one)
    {
        if (CountsCompany(one.Policy))
        {
            return;
        }

        for (var i = 0; i < one.Facts.Events.Count; i++)
        {
            var theirs = one.Facts with { Events = [.. one.Facts.Events.Select((happened, j) => j == i ? happened with { Fault = Fault.Company } : happened)] };

            NeverLower(one, theirs);
        }
    }

    [Property]
    public void Another_fault_of_the_company_changes_nothing(CustomerValueSituation one)
    {
        if (CountsCompany(one.Policy))
        {
            return;
        }

        foreach (var kind in Enum.GetValues<CustomerEventKind>())
        {
            var more = one.Facts with { Events = one.Facts.Events.Add(new(kind, one.Facts.AsOf) { Fault = Fault.Company }) };

            one.Policy.Decide(more).Outcome.Should().Be(one.Policy.Decide(one.Facts).Outcome);
        }
    }

    [Property]
    public void An_event_of_a_kind_that_nothing_looks_at_changes_nothing(CustomerValueSituation one)
    {
        var looked = one.Policy.Demotions.SelectMany(rule => rule.Thresholds).Select(threshold => threshold.Kind).ToHashSet();
        foreach (var factor in one.Policy.Scorecard.Factors.Where(factor => factor.Measure.CountsEvents))
        {
            looked.Add(factor.Measure == CustomerMeasure.Complaints ? CustomerEventKind.Complaint
                : factor.Measure == CustomerMeasure.CreditsClaimed ? CustomerEventKind.CreditClaimed : CustomerEventKind.CreditGranted);
        }

        foreach (var kind in Enum.GetValues<CustomerEventKind>().Except(looked))
        {
            var more = one.Facts with { Events = one.Facts.Events.Add(new(kind, one.Facts.AsOf)) };

            one.Policy.Decide(more).Should().Be(one.Policy.Decide(one.Facts));
        }
    }

    [Property]
    public void The_order_of_what_happened_changes_nothing(CustomerValueSituation one)
    {
        var turned = one.Facts with
        {
            Events = [.. one.Facts.Events.Reverse()],
            Bills = [.. one.Facts.Bills.Reverse()],
            Purchases = [.. one.Facts.Purchases.Reverse()],
            Contacts = [.. one.Facts.Contacts.Reverse()],
        };

        if (one.Policy.Decide(one.Facts).Outcome is CustomerStanding.Placed placed)
        {
            one.Policy.Decide(turned).Outcome.Should().Be(placed);
        }
    }

    [Property]
    public void Who_is_demoted_to_the_demoted_tier_stands_below_a_new_customer(CustomerValueSituation one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is CustomerStanding.Placed { Stage: AssessmentStage.Demotion } placed)
        {
            var scale = one.Policy.Scale;
            var without = (CustomerStanding.Placed?)((one.Policy with { Demotions = default }).Decide(one.Facts).Outcome as CustomerStanding.Placed);

            (placed.Tier.Kind == TierKind.Demoted).Should().Be(scale.Compare(placed.Tier, scale.Neutral) < 0);
            if (without is not null)
            {
                scale.Compare(placed.Tier, without.Tier).Should().BeNegative("a demotion leads down");
            }
        }
    }

    [Property]
    public void More_points_never_lead_to_a_worse_tier(CustomerValueSituation one)
    {
        var scale = one.Policy.Scale;
        decimal[] points = [-1, 0, 0.5m, 39, 39.999m, 40, 41, 54.9m, 55, 59, 60, 61, 79, 80, 81, 1000];

        points.Select(scale.Place).Select(tier => tier.Rank).Should().BeInAscendingOrder();
    }

    [Property]
    public void Every_improvement_leads_to_the_points_and_the_tier_that_it_names(CustomerValueSituation one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is not CustomerStanding.Placed placed)
        {
            return;
        }

        foreach (var improvement in placed.Improvements)
        {
            var tried = one.Policy.Place(one.Facts.With(new(improvement.Measure, improvement.To)));

            tried.Score!.Points.Should().Be(improvement.Points, "{0}", improvement);
            tried.Tier.Should().Be(improvement.Tier, "{0}", improvement);
            improvement.Gain.Should().Be(improvement.Points - placed.Score!.Points);
            if (improvement.Measure != CustomerMeasure.SpendPerYear)
            {
                // More spend may lead to a reserved tier, whatever the points.
                improvement.Gain.Should().BePositive();
                improvement.From.Should().Be(placed.Score![improvement.Factor].Value);
            }
        }

        placed.Improvements.Select(improvement => improvement.Tier.Rank).Should().BeInDescendingOrder("the best tier comes first");
    }

    [Property]
    public void No_value_that_is_nearer_does_as_well(CustomerValueSituation one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is not CustomerStanding.Placed placed)
        {
            return;
        }

        foreach (var improvement in placed.Improvements)
        {
            // More spend may lead to a reserved tier, whatever the points.
            if (improvement.Measure == CustomerMeasure.SpendPerYear || improvement.From is not { } from)
            {
                continue;
            }

            var factor = one.Policy.Scorecard.Factors.Single(factor => factor.Name == improvement.Factor);

            var reached = factor.Points.Of(improvement.To, 1, out _);
            var nearer = improvement.To + (from < improvement.To ? -improvement.Measure.Step : improvement.Measure.Step);
            (improvement.To % improvement.Measure.Step).Should().Be(0);
            if (from < improvement.To ? nearer > from : nearer < from)
            {
                factor.Points.Of(nearer, 1, out _).Should().BeLessThan(reached, "{0}", improvement);
            }
        }
    }

    [Property]
    public void Principal_reasons_are_the_greatest_losses_and_hide_none(CustomerValueSituation one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is not CustomerStanding.Placed { Stage: AssessmentStage.Score, Score: not null } placed)
        {
            return;
        }

        var lost = placed.Score!.Lines
            .Select(line => (line.Factor, Lost: one.Policy.Reference.IsEmpty ? line.Lost : one.Policy.Reference.Single(reference => reference.Factor == line.Factor).Points - line.Points))
            .Where(line => line.Lost > 0)
            .OrderByDescending(line => line.Lost)
            .Take(one.Policy.MostPrincipalReasons);

        placed.PrincipalReasons.Select(reason => (reason.Factor, reason.Lost)).Should().Equal(lost);
    }

    [Property]
    public void Learning_a_fault_an_amount_or_a_fact_never_turns_a_standing_that_is_told(CustomerValueSituation one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is not CustomerStanding.Placed placed)
        {
            return;
        }

        foreach (var learnt in Learnt(one.Facts))
        {
            (one.Policy.Decide(learnt).Outcome as CustomerStanding.Placed)?.Tier.Should().Be(placed.Tier, "{0}", learnt);
        }
    }

    [Property]
    public void Only_what_is_unknown_is_asked_for(CustomerValueSituation one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is not CustomerStanding.NeedsFacts needs)
        {
            return;
        }

        needs.Missing.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        foreach (var name in needs.Missing)
        {
            (name switch
            {
                "Events.Fault" => one.Facts.Events.Any(happened => happened.Fault is null),
                "Events.Amount" => one.Facts.Events.Any(happened => happened.Amount is null),
                _ => typeof(CustomerValueFacts).GetProperty(name)!.GetValue(one.Facts) is null,
            }).Should().BeTrue(name);
        }
    }

    [Property]
    public void A_rule_of_demotion_holds_on_the_days_on_which_it_holds_when_they_are_lived_one_by_one(CustomerValueSituation one)
    {
        if (!one.EventsAreKnown)
        {
            return;
        }

        foreach (var rule in one.Policy.Demotions)
        {
            var state = DemotionState.Of(rule, one.Facts, possible: false);
            var days = new NaiveDemotion(rule, [.. one.Facts.Events]).Days(one.Facts.AsOf.PlusMonths(14)).ToHashSet();

            state.IsInForce.Should().Be(days.Contains(one.Facts.AsOf));
            if (state.IsInForce)
            {
                var since = one.Facts.AsOf;
                while (days.Contains(since.PlusDays(-1)))
                {
                    since = since.PlusDays(-1);
                }

                var until = one.Facts.AsOf;
                while (days.Contains(until))
                {
                    until = until.PlusDays(1);
                }

                state.Until.Should().Be(until);
                if (rule.RecoveryMonths is null)
                {
                    state.Since.Should().Be(since);
                }
            }
        }
    }

    [Property]
    public void A_customer_stands_where_the_stages_lead_when_they_are_gone_through_one_by_one(CustomerValueSituation one)
    {
        if (one.EventsAreKnown && one.Policy.Score(one.Facts) is { } score && (one.Facts.SpendPerYear is not null || one.Facts.Measured.Any(given => given.Measure == CustomerMeasure.SpendPerYear)))
        {
            one.Policy.Place(one.Facts).Tier.Should().Be(Naive(one, score.Points));
        }
    }

    private static Tier Naive(CustomerValueSituation one, decimal points)
    {
        var (policy, facts, scale) = (one.Policy, one.Facts, one.Policy.Scale);
        decimal? Given(CustomerMeasure measure) => facts.Measured.SingleOrDefault(given => given.Measure == measure)?.Value;
        var spend = Given(CustomerMeasure.SpendPerYear) ?? facts.SpendPerYear!.Value.Amount;
        var reserved = scale.Tiers.LastOrDefault(tier => tier.Entry is TierEntry.Reserved entry && facts.Segment.IsWithin(entry.Segment) && !(spend < entry.SpendPerYear?.Amount));
        var tenure = Given(CustomerMeasure.TenureMonths) ?? facts.TenureMonths;
        var byPoints = scale.Tiers.LastOrDefault(tier => tier.Entry is TierEntry.Points entry && entry.Least <= points) ?? scale.Neutral;
        var tier = reserved ?? (tenure < policy.MinimumTenureMonths ? scale.Neutral : byPoints);
        var isHeld = false;
        if (reserved is null && tenure >= policy.MinimumTenureMonths && policy.Validity is { } validity && facts.Held is { } held)
        {
            var naive = new NaiveTerm(validity, facts.StartDate);
            var kept = naive.On(facts.AsOf, scale[held.Code], held.ReachedOn, (lost, day) =>
            {
                var lower = scale.Tiers.LastOrDefault(lower => lower.Rank < lost.Rank && lower.Kind != TierKind.Reserved) ?? lost;
                var next = validity.Downgrade == TierDowngrade.OneDown && lower.Rank > byPoints.Rank ? lower : byPoints;
                return (next, next.Kind == TierKind.Neutral ? null : naive.EndOf(day));
            }).Tier;
            (tier, isHeld) = kept.Rank > tier.Rank ? (kept, true) : (tier, false);
        }

        var worst = tier;
        foreach (var rule in policy.Demotions.Where(rule => reserved is null || rule.DemotesReserved))
        {
            if (new NaiveDemotion(rule, [.. facts.Events]).Days(facts.AsOf).LastOrDefault() == facts.AsOf)
            {
                var target = rule.Effect switch
                {
                    DemotionEffect.ToDemoted => scale.Tiers.Single(one => one.Kind == TierKind.Demoted),
                    DemotionEffect.OneDown => scale.Tiers.LastOrDefault(lower => lower.Rank < tier.Rank && lower.Kind != TierKind.Reserved) ?? tier,
                    _ => isHeld ? byPoints : tier,
                };
                var floor = rule.Floor is { } code ? scale[code].Rank : int.MinValue;
                target = target.Rank >= floor ? target : tier.Rank <= floor ? tier : scale[rule.Floor!];
                worst = target.Rank < worst.Rank ? target : worst;
            }
        }

        return worst;
    }

    private static bool CountsCompany(CustomerValuePolicy policy) =>
        policy.Scorecard.Factors.Any(factor => factor.CountsCompanyFault) || policy.Demotions.Any(rule => rule.CountsCompanyFault);

    private static void NeverLower(CustomerValueSituation one, CustomerValueFacts better)
    {
        // Where what was certain is so no longer, another event of unknown fault may begin to matter.
        if (one.Policy.Score(one.Facts) is { } score && one.Policy.Score(better) is { } raised)
        {
            raised.Points.Should().BeGreaterThanOrEqualTo(score.Points);
        }

        if (one.Policy.Decide(one.Facts).Outcome is CustomerStanding.Placed before && one.Policy.Decide(better).Outcome is CustomerStanding.Placed after)
        {
            one.Policy.Scale.Compare(after.Tier, before.Tier).Should().BeGreaterThanOrEqualTo(0);
        }
    }

    private static IEnumerable<CustomerValueFacts> Learnt(CustomerValueFacts facts)
    {
        for (var i = 0; i < facts.Events.Count; i++)
        {
            foreach (var fault in Enum.GetValues<Fault>())
            {
                foreach (var amount in new[] { 0m, 10m, 1_000m })
                {
                    yield return facts with
                    {
                        Events = [.. facts.Events.Select((happened, j) => j == i ? happened with { Fault = happened.Fault ?? fault, Amount = happened.Amount ?? Usd(amount) } : happened)],
                    };
                }
            }
        }

        foreach (var amount in new[] { 0m, 39.99m, 50m, 100m, 20_000m })
        {
            yield return facts with { MonthlyCharge = facts.MonthlyCharge ?? Usd(amount) };
            yield return facts with { SpendPerYear = facts.SpendPerYear ?? Usd(amount) };
            yield return facts with { Lines = facts.Lines ?? (int)amount };
        }

        foreach (var device in Enum.GetValues<DeviceClass>())
        {
            yield return facts with { DeviceClass = facts.DeviceClass ?? device };
        }
    }
}
