using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SupportRules.CustomerValue;
using SupportRules.Tests.Generators;
using static SupportRules.Tests.CustomerValue.LifetimeBuilders;

namespace SupportRules.Tests.CustomerValue;

/// <summary>What holds of every lifetime value, among it that it is what a cohort, followed period by period, pays in.</summary>
[Properties(Arbitrary = [typeof(LifetimeValueCases), typeof(LifetimePropertyTests)], MaxTest = 500)]
public class LifetimePropertyTests
{
    private static readonly Rounding Fine = new(RoundingMode.HalfEven, 0.00000001m);

    public static Arbitrary<SteadyCase> SteadyCases() => (
        from margin in LifetimeValueCases.Margins
        from retention in LifetimeValueCases.Retentions
        from discount in LifetimeValueCases.Discounts
        where 1 + discount - retention >= 0.005m
        select new SteadyCase(margin.Amount, retention, discount)).ToArbitrary();

    [Property]
    public void A_value_for_ever_is_what_a_cohort_pays_in_over_a_long_time(SteadyCase one)
    {
        foreach (var first in Enum.GetValues<FirstMargin>())
        {
            ((double)one.Value(first)).Should().BeApproximately(Followed(one, first, 6000), 1e-6);
        }
    }

    [Property]
    public void The_three_forms_differ_by_one_margin_and_one_factor(SteadyCase one)
    {
        var (ifRetained, today, certain) = (one.Value(FirstMargin.EndOfPeriodIfRetained), one.Value(FirstMargin.Today), one.Value(FirstMargin.EndOfPeriodCertain));

        (today - ifRetained).Should().BeApproximately(one.Margin, 0.00000001m);
        today.Should().BeApproximately(certain * (1 + one.Discount), 0.0000002m);
        ifRetained.Should().BeApproximately(certain * one.Retention, 0.0000002m);
    }

    [Property]
    public void A_longer_horizon_of_positive_margins_is_never_worth_less_and_for_ever_the_most(SteadyCase one)
    {
        var positive = one with { Margin = Math.Abs(one.Margin) };
        foreach (var first in Enum.GetValues<FirstMargin>())
        {
            var before = 0m;
            foreach (var horizon in new[] { 1, 2, 3, 40 })
            {
                var value = positive.Value(first, horizon);
                value.Should().BeGreaterThanOrEqualTo(before);
                before = value;
            }

            positive.Value(first).Should().BeGreaterThanOrEqualTo(before);
        }
    }

    [Property]
    public void More_retention_of_positive_margins_is_never_worth_less(SteadyCase one)
    {
        var positive = one with { Margin = Math.Abs(one.Margin) };
        var worse = positive with { Retention = positive.Retention / 2 };
        foreach (var first in Enum.GetValues<FirstMargin>())
        {
            positive.Value(first).Should().BeGreaterThanOrEqualTo(worse.Value(first));
            positive.Value(first, 12).Should().BeGreaterThanOrEqualTo(worse.Value(first, 12));
        }
    }

    [Property]
    public void Lines_sum_to_the_total_within_a_unit_of_rounding_each((LifetimeValuePolicy Policy, LifetimeValueFacts Facts) one)
    {
        var outcome = one.Policy.Decide(one.Facts).Outcome;
        if (outcome.Lines.IsEmpty)
        {
            return;
        }

        outcome.Lines.Sum(line => line.PresentValue.Amount).Should().BeApproximately(outcome.PresentValue.Amount, one.Policy.Rounding.Unit * (outcome.Lines.Count + 1));
        outcome.Lines[^1].Cumulative.Should().Be(outcome.NetValue ?? outcome.PresentValue);
        outcome.Lines.Select(line => line.Period).Should().Equal(Enumerable.Range(1, outcome.Lines.Count));
        outcome.Lines.Zip(outcome.Lines.Skip(1)).Where(pair => pair.First.Survival < pair.Second.Survival || pair.First.DiscountFactor < pair.Second.DiscountFactor).Should().BeEmpty();
    }

    [Property]
    public void An_acquisition_cost_at_break_even_leaves_nothing((LifetimeValuePolicy Policy, LifetimeValueFacts Facts) one)
    {
        var present = one.Policy.Decide(one.Facts with { AcquisitionCost = null }).Outcome.PresentValue;
        if (present.Amount is >= 0 and < 1_000_000)
        {
            var net = one.Policy.Decide(one.Facts with { AcquisitionCost = present }).Outcome.NetValue!.Value;
            Math.Abs(net.Amount).Should().BeLessThanOrEqualTo(one.Policy.Rounding.Unit);
        }
    }

    // A cohort of one customer's worth, in doubles: who is left pays, money shrinks, some leave.
    private static double Followed(SteadyCase one, FirstMargin first, int periods)
    {
        var (left, price, paid) = (1.0, 1.0, 0.0);
        for (var period = 0; period < periods; period++)
        {
            if (first == FirstMargin.Today)
            {
                paid += left * price * (double)one.Margin;
            }

            price /= 1 + (double)one.Discount;
            if (first == FirstMargin.EndOfPeriodCertain)
            {
                paid += left * price * (double)one.Margin;
            }

            left *= (double)one.Retention;
            if (first == FirstMargin.EndOfPeriodIfRetained)
            {
                paid += left * price * (double)one.Margin;
            }
        }

        return paid;
    }

    /// <summary>A steady margin and the rates of a year.</summary>
    public sealed record SteadyCase(decimal Margin, decimal Retention, decimal Discount)
    {
        public decimal Value(FirstMargin first, int? horizon = null) =>
            (Policy(first, LifetimeValueCases.Discount(LifetimePeriod.Year, Discount)) with { HorizonPeriods = horizon, Rounding = Fine })
            .Decide(Steady(Margin, RetentionRate.PerYear(Retention))).Outcome.PresentValue.Amount;
    }
}
