using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.EarlyTermination;
using SupportRules.Tests.Generators;
using static SupportRules.Tests.EarlyTermination.EarlyTerminationBuilders;

namespace SupportRules.Tests.EarlyTermination;

/// <summary>What holds of every tariff and every commitment, over generated ones.</summary>
[Properties(Arbitrary = [typeof(EarlyTerminationCases)], MaxTest = 1000)]
public class EarlyTerminationPropertyTests
{
    [Property]
    public void A_fee_is_never_negative(EarlyTerminationCase one)
    {
        if (Known(one.Policy, one.Facts) is { } fee)
        {
            fee.Should().BeGreaterThanOrEqualTo(0);
        }
    }

    [Property]
    public void A_fee_is_never_above_any_ceiling(EarlyTerminationCase one)
    {
        if (Known(one.Policy, one.Facts) is { } fee)
        {
            foreach (var ceiling in one.Policy.Ceilings)
            {
                fee.Should().BeLessThanOrEqualTo(Known(AsLimitOf(one.Policy, ceiling), one.Facts) ?? decimal.MaxValue);
            }
        }
    }

    // A law reads notice and suspensions as the tariff does, unless it says otherwise.
    private static EarlyTerminationPolicy AsLimitOf(EarlyTerminationPolicy tariff, EarlyTerminationPolicy law) => law with
    {
        Counter = law.Counter with
        {
            NoticePeriod = law.Counter.NoticePeriod ?? tariff.Counter.NoticePeriod,
            Suspensions = law.Counter.Suspensions == SuspensionEffect.None ? tariff.Counter.Suspensions : law.Counter.Suspensions,
        },
    };

    [Property]
    public void A_ceiling_never_raises_a_fee(EarlyTerminationCase one, EarlyTerminationCase other)
    {
        var law = other.Policy;
        var (without, with) = (Known(one.Policy, one.Facts), Known(one.Policy.Under(law), one.Facts));
        if (without is not null && with is not null)
        {
            with.Should().Be(Math.Min(without.Value, Known(AsLimitOf(one.Policy, law), one.Facts) ?? decimal.MaxValue));
        }
    }

    [Property]
    public void A_free_fee_stays_free_under_any_ceiling(EarlyTerminationCase one, EarlyTerminationCase other)
    {
        if (Known(one.Policy, one.Facts) is 0)
        {
            Known(one.Policy.Under(other.Policy), one.Facts).Should().Be(0);
        }
    }

    [Property]
    public void A_ceiling_of_nothing_makes_every_fee_free(EarlyTerminationCase one)
    {
        Known(one.Policy.Under(Limit(Flat(0))), one.Facts).Should().Be(0);
    }

    [Property]
    public void Nothing_is_due_on_and_after_the_end_of_the_term(EarlyTerminationCase one)
    {
        var end = one.Facts.AgreedTermEnd.PlusDays(one.Facts.Suspensions.Sum(suspension => Period.DaysBetween(suspension.From, suspension.To)) + 1);
        foreach (var days in new[] { 0, 1, 366 })
        {
            Known(one.Policy, one.Facts with { TerminationDate = LocalDate.Max(end, one.Facts.TerminationDate).PlusDays(days) }).Should().Be(0);
        }

        var count = one.Policy.Count(one.Facts);
        if (count.ServiceEnd >= count.TermEnd)
        {
            Known(one.Policy, one.Facts).Should().Be(0);
        }
    }

    [Property]
    public void Waiting_never_costs_more_under_a_declining_tariff_once_the_trial_is_over(DecliningCase one)
    {
        var lastTrialDay = one.Policy.Trials.Select(trial => trial.Days).DefaultIfEmpty(0).Max();
        one.Policy.Schedule(one.Facts)
            .Where(line => Period.DaysBetween(one.Facts.StartDate, line.From) >= lastTrialDay)
            .Select(line => line.Fee.Amount.Amount)
            .Should().BeInDescendingOrder();
    }

    [Property]
    public void Ten_times_the_money_is_ten_times_the_fee(EarlyTerminationCase one)
    {
        var scaled = one.Scaled(10);
        Known(scaled.Policy, scaled.Facts).Should().Be(Known(one.Policy, one.Facts) * 10);
    }

    [Property]
    public void Ten_times_the_money_is_ten_times_the_fee_up_to_a_step_of_the_last_rounding(EarlyTerminationCase one)
    {
        // Ceilings round for themselves; without them the fee is rounded once.
        var policy = one.Policy with { Ceilings = [] };
        var scaled = policy.Scaled(10) with { Rounding = policy.Rounding };
        if (Known(policy, one.Facts) is { } fee)
        {
            Known(scaled, one.Facts.Scaled(10)).Should().BeInRange((fee - policy.Rounding.Unit) * 10, (fee + policy.Rounding.Unit) * 10);
        }
    }

    [Property]
    public void The_bare_fee_is_the_explained_one(EarlyTerminationCase one)
    {
        var known = one.Policy.TryFee(one.Facts, out var fee);
        known.Should().Be(one.Policy.Decide(one.Facts).Outcome.IsKnown);
        fee.Should().Be(Usd(Known(one.Policy, one.Facts) ?? 0));
    }

    [Property]
    public void The_bare_fee_allocates_nothing(EarlyTerminationCase one)
    {
        one.Policy.TryFee(one.Facts, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        one.Policy.TryFee(one.Facts, out _);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Property(MaxTest = 200)]
    public void The_schedule_is_the_decision_of_every_day_of_the_term(EarlyTerminationCase one)
    {
        var schedule = one.Policy.Schedule(one.Facts);
        schedule[^1].Fee.IsFree.Should().BeTrue();
        for (var (line, day) = (0, schedule[0].From); day <= schedule[^1].From.PlusDays(40); day = day.PlusDays(1))
        {
            line += line + 1 < schedule.Count && schedule[line + 1].From == day ? 1 : 0;
            one.Policy.Decide(one.Facts with { TerminationDate = day }).Outcome.Should().Be(schedule[line].Fee, "the day is {0}", day);
        }

        schedule.Zip(schedule.Skip(1)).Where(pair => pair.First.From >= pair.Second.From || pair.First.Fee == pair.Second.Fee).Should().BeEmpty();
    }

    [Property(MaxTest = 200)]
    public void The_next_change_is_the_first_day_with_another_fee(EarlyTerminationCase one)
    {
        var next = one.Policy.NextChange(one.Facts);
        var today = one.Policy.Decide(one.Facts).Outcome;
        var day = one.Facts.TerminationDate;
        var end = LocalDate.Max(day, one.Policy.Schedule(one.Facts)[^1].From);
        var found = Enumerable.Range(1, Period.DaysBetween(day, end) + 40)
            .Select(days => day.PlusDays(days))
            .Select(later => new FeeFrom(later, one.Policy.Decide(one.Facts with { TerminationDate = later }).Outcome))
            .FirstOrDefault(later => later.Fee != today);
        next.Should().Be(found);
    }

    [Property]
    public void A_fee_that_needs_facts_is_told_once_they_are_given(EarlyTerminationCase one, EarlyTerminationCase other)
    {
        // A choice may need further facts once it is made; every round asks for what is still unknown.
        var facts = one.Facts;
        for (var round = 0; one.Policy.Decide(facts).Outcome is EarlyTerminationFee.NeedsFacts needs; round++)
        {
            round.Should().BeLessThan(6);
            needs.Missing.Count.Should().BePositive();
            foreach (var name in needs.Missing)
            {
                EarlyTerminationUnknowns.IsKnown(facts, name).Should().BeFalse("{0} is asked for", name);
                facts = EarlyTerminationUnknowns.Supply(facts, name, other.Facts);
            }
        }
    }

    [Property]
    public void Taking_a_fact_away_leaves_the_answer_or_asks_for_that_fact(EarlyTerminationCase one)
    {
        var outcome = one.Policy.Decide(one.Facts).Outcome;
        foreach (var name in EarlyTerminationUnknowns.Names)
        {
            var less = one.Policy.Decide(EarlyTerminationUnknowns.Remove(one.Facts, name)).Outcome;
            if (less is EarlyTerminationFee.NeedsFacts needs)
            {
                (outcome is EarlyTerminationFee.NeedsFacts || needs.Missing.Contains(name)).Should().BeTrue("{0} was taken away, and {1} was {2}", name, less, outcome);
            }
            else
            {
                less.Should().Be(outcome, "{0} was taken away", name);
            }
        }
    }

    [Property]
    public void The_reading_of_month_ends_is_mentioned_exactly_where_it_matters(EarlyTerminationCase one)
    {
        var decision = one.Policy.Decide(one.Facts);
        var matters = one.Facts.StartDate.Day > 28 && decision.Outcome != OtherReading(one.Policy).Decide(one.Facts).Outcome;
        decision.Reasons.Any(reason => reason.Code == "ETF-70").Should().Be(matters);
    }

    [Property]
    public void Lines_together_cost_what_they_cost_one_by_one(EarlyTerminationCase first, EarlyTerminationCase second)
    {
        var statement = EarlyTerminationStatement.Of([new("one", first.Policy, first.Facts), new("two", second.Policy, second.Facts)]);
        statement.Lines.Select(line => line.Decision).Should().Equal(first.Policy.Decide(first.Facts), second.Policy.Decide(second.Facts));
        var sum = Known(first.Policy, first.Facts) + Known(second.Policy, second.Facts);
        (statement.Total as EarlyTerminationFee.Due)?.Amount.Amount.Should().Be(sum);
        statement.Total.IsKnown.Should().Be(sum is not null);
    }

    [Property]
    public void Splitting_a_version_at_any_date_changes_nothing(EarlyTerminationCase one, int days)
    {
        var versions = new Dated<EarlyTerminationPolicy>(new DatedVersion<EarlyTerminationPolicy>(new LocalDate(2000, 1, 1), one.Policy));
        var split = versions.With(new LocalDate(2025, 1, 1).PlusDays(days % 2000), one.Policy);
        split[one.Facts.StartDate].Decide(one.Facts).Should().Be(versions[one.Facts.StartDate].Decide(one.Facts));
    }

    private static decimal? Known(EarlyTerminationPolicy policy, EarlyTerminationFacts facts) =>
        (policy.Decide(facts).Outcome as EarlyTerminationFee.Due)?.Amount.Amount;

    private static EarlyTerminationPolicy OtherReading(EarlyTerminationPolicy policy) => policy with
    {
        Counter = policy.Counter with { MonthEnds = policy.Counter.MonthEnds == MonthEnds.LastDay ? MonthEnds.FirstOfNextMonth : MonthEnds.LastDay },
        Ceilings = [.. policy.Ceilings.Select(OtherReading)],
    };
}
