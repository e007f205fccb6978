using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.LifetimeBuilders;

namespace SupportRules.Tests.CustomerValue;

/// <summary>Margins over a horizon, with their lines.</summary>
public class LifetimeHorizonTests
{
    private static readonly LifetimeValueFacts Retained = Steady(100, RetentionRate.PerYear(0.8m));

    [Fact]
    public void A_fixed_life_is_worth_what_the_textbook_prints_with_its_table_of_factors()
    {
        var decision = (Yearly(FirstMargin.Today, 0.15m) with { FactorDecimals = 3 }).Decide(Flows(-51, 30, 42, 44, 49, 55));

        decision.Outcome.PresentValue.Should().Be(Usd(91.17m));
        decision.Outcome.Lines.Select(line => line.DiscountFactor).Should().Equal(1, 0.870m, 0.756m, 0.658m, 0.572m, 0.497m);
        decision.Reasons.Select(reason => reason.Code).Should().Equal("VAL-428", "VAL-430", "VAL-442");
    }

    [Fact]
    public void A_fixed_life_without_rounded_factors_is_worth_three_cents_less() =>
        Yearly(FirstMargin.Today, 0.15m).Decide(Flows(-51, 30, 42, 44, 49, 55)).Outcome.PresentValue.Should().Be(Usd(91.14m));

    [Fact]
    public void The_first_payment_may_be_told_as_acquisition_cost()
    {
        var decision = Yearly(FirstMargin.EndOfPeriodCertain, 0.15m).Decide(Flows(30, 42, 44, 49, 55) with { AcquisitionCost = Usd(51) });

        decision.Outcome.NetValue.Should().Be(Usd(91.14m));
        decision.Outcome.PresentValue.Should().Be(Usd(142.14m));
    }

    [Theory]
    [InlineData(FirstMargin.EndOfPeriodIfRetained, "1: USD 100.00 x 0.8 x 0.90909091 = USD 72.73, in all USD 72.73", "2: USD 100.00 x 0.64 x 0.82644628 = USD 52.89, in all USD 125.62")]
    [InlineData(FirstMargin.Today, "1: USD 100.00 x 1 x 1 = USD 100.00, in all USD 100.00", "2: USD 100.00 x 0.8 x 0.90909091 = USD 72.73, in all USD 172.73")]
    [InlineData(FirstMargin.EndOfPeriodCertain, "1: USD 100.00 x 1 x 0.90909091 = USD 90.91, in all USD 90.91", "2: USD 100.00 x 0.8 x 0.82644628 = USD 66.12, in all USD 157.02")]
    public void Lines_show_each_margin_at_its_time(FirstMargin first, params string[] lines)
    {
        var decision = (Yearly(first, 0.10m) with { HorizonPeriods = 2 }).Decide(Retained);

        decision.Outcome.Lines.Select(line => line.ToString()).Should().Equal(lines);
        decision.Outcome.Lines.Select(line => line.PaidAfter).Should().Equal(first == FirstMargin.Today ? [0, 1] : [1, 2]);
        decision.Outcome.Lines[^1].Cumulative.Should().Be(decision.Outcome.PresentValue);
        decision.Reasons.Select(reason => reason.Code).Should().Equal("VAL-424", "VAL-442");
        decision.Reasons[0]["firstMargin"].Should().Be(first);
    }

    [Fact]
    public void Lines_are_rounded_for_themselves_and_the_total_once()
    {
        var outcome = (Yearly(FirstMargin.Today, 0) with { Rounding = new(RoundingMode.HalfUp, 1) }).Decide(Flows(0.5m, 0.5m, 0.5m)).Outcome;

        outcome.Lines.Select(line => line.PresentValue.Amount).Should().Equal(1, 1, 1);
        outcome.Lines.Select(line => line.Cumulative.Amount).Should().Equal(1, 1, 2);
        outcome.PresentValue.Should().Be(Usd(2));
    }

    [Fact]
    public void A_half_of_a_cent_is_a_half_although_the_factor_has_no_last_digit()
    {
        for (var (years, flow) = (1, 0.0055m); flow.Scale <= 8; years++, flow *= 1.1m)
        {
            Yearly(FirstMargin.EndOfPeriodCertain, 0.10m).Decide(Flows([.. Enumerable.Repeat(0m, years - 1), flow])).Outcome.PresentValue.Should().Be(Usd(0.01m), "{0} in {1} years is worth 0.005", flow, years);
        }
    }

    [Fact]
    public void The_acquisition_cost_is_taken_first_so_that_lines_show_when_it_is_paid_back()
    {
        var outcome = (Yearly(FirstMargin.Today, 0.10m) with { HorizonPeriods = 3 }).Decide(Retained with { AcquisitionCost = Usd(150) }).Outcome;

        outcome.Lines.Select(line => line.Cumulative).Should().Equal(Usd(-50), Usd(22.73m), Usd(75.62m));
        outcome.NetValue.Should().Be(Usd(75.62m));
    }

    [Fact]
    public void A_curve_gives_each_margin_its_own_share()
    {
        var facts = Retained with { Survival = new LifetimeSurvival.Curve([1, 0.5m, 0.4m], LifetimePeriod.Year) };

        var decision = Policy(FirstMargin.EndOfPeriodCertain, DiscountRate.None(LifetimePeriod.Year)).Decide(facts);

        decision.Outcome.PresentValue.Should().Be(Usd(190));
        decision.Outcome.Lines.Should().HaveCount(3);
        decision.Reasons[0].Code.Should().Be("VAL-426");
    }

    [Fact]
    public void A_curve_of_constant_retention_is_that_retention()
    {
        foreach (var (first, start) in new[] { (FirstMargin.EndOfPeriodIfRetained, 0.8m), (FirstMargin.Today, 1m), (FirstMargin.EndOfPeriodCertain, 1m) })
        {
            var policy = Yearly(first, 0.12m) with { HorizonPeriods = 4 };
            var curve = new LifetimeSurvival.Curve([start, start * 0.8m, start * 0.64m, start * 0.512m], LifetimePeriod.Year);

            policy.Decide(Retained with { Survival = curve }).Outcome.Should().Be(policy.Decide(Retained).Outcome);
        }
    }

    [Fact]
    public void Margins_beyond_the_horizon_are_left_out_and_said_so()
    {
        var decision = (Yearly(FirstMargin.Today, 0) with { HorizonPeriods = 2 }).Decide(Flows(1, 2, 4, 8));

        decision.Outcome.PresentValue.Should().Be(Usd(3));
        decision.Reasons[0].Code.Should().Be("VAL-420");
        decision.Reasons[0].ToFinding().Should().Be("2 periods beyond the horizon of 2 left out");
    }

    [Fact]
    public void Retention_spending_is_taken_from_each_margin()
    {
        var decision = Yearly(FirstMargin.Today, 0).Decide(Flows(10, 20) with { RetentionSpend = Usd(3) });

        decision.Outcome.PresentValue.Should().Be(Usd(24));
        decision.Outcome.Lines.Select(line => line.Margin).Should().Equal(Usd(7), Usd(17));
        decision.Reasons[0].Code.Should().Be("VAL-402");
    }

    [Fact]
    public void Expected_purchases_are_discounted_each_in_its_own_period()
    {
        var facts = new LifetimeValueFacts { Margins = new LifetimeMargins.ByPurchases([0.016053m, 0.016053m], Usd(1), LifetimePeriod.Month), Survival = LifetimeSurvival.AllStay };
        var policy = Policy(FirstMargin.EndOfPeriodCertain, DiscountRate.OneHundredPercentOrMore(LifetimePeriod.Month, 1)) with { Rounding = new(RoundingMode.HalfEven, 0.00000001m) };

        var decision = policy.Decide(facts);

        decision.Outcome.PresentValue.Should().Be(Usd(0.01203975m));
        decision.Reasons.Select(reason => reason.Code).Should().Equal("VAL-422", "VAL-428", "VAL-442");
        decision.Reasons[0]["purchases"].Should().Be(0.032106m);
    }

    [Fact]
    public void Running_totals_are_taken_apart_before_they_are_summed() =>
        LifetimeMargins.ByPurchases.FromCumulative([1, 1.5m, 1.5m], Usd(1), LifetimePeriod.Week).Should().Be(new LifetimeMargins.ByPurchases([1, 0.5m, 0], Usd(1), LifetimePeriod.Week));

    [Fact]
    public void A_long_horizon_comes_to_the_value_for_ever()
    {
        foreach (var first in Enum.GetValues<FirstMargin>())
        {
            var policy = Yearly(first, 0.10m);

            (policy with { HorizonPeriods = 200 }).Decide(Retained).Outcome.PresentValue.Should().Be(policy.Decide(Retained).Outcome.PresentValue);
        }
    }
}
