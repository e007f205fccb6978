using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.LifetimeBuilders;

namespace SupportRules.Tests.CustomerValue;

/// <summary>Facts and policies that cannot be: each refusal names what, its value and what is allowed.</summary>
public class LifetimeBadInputTests
{
    private static readonly LifetimeValuePolicy Year = Yearly(FirstMargin.Today, 0.10m);

    private static readonly LifetimeValueFacts Facts = Steady(100, RetentionRate.PerYear(0.8m));

    private static readonly LifetimeSurvival.Curve ShortCurve = new([0.9m, 0.8m], LifetimePeriod.Year);

    public static TheoryData<LifetimeValuePolicy, LifetimeValueFacts, string[]> Refused => new()
    {
        { Policy(FirstMargin.Today, DiscountRate.PerMonth(0.01m)), Facts, ["Margins are by year", "1 % a month", "CompoundedTo"] },
        { Year, Facts with { Survival = new LifetimeSurvival.Retained(RetentionRate.PerMonth(0.8m)) }, ["Survival is by month", "year"] },
        { Policy(FirstMargin.Today, DiscountRate.None(LifetimePeriod.Year)), Steady(100, RetentionRate.PerYear(1)), ["Survival is 1", "has no end", "HorizonPeriods"] },
        { Policy(FirstMargin.Today, DiscountRate.None(LifetimePeriod.Year)), Steady(100, RetentionRate.PerYear(0.9999991m)), ["Survival is 0.9999991", "hardly any", "0.000001"] },
        { Policy(FirstMargin.Today, DiscountRate.None(LifetimePeriod.Year)), Facts with { Survival = LifetimeSurvival.AllStay }, ["Survival is 1", "has no end"] },
        { Year with { HorizonPeriods = 3 }, Flows(1, 2), ["Margins has 2 periods", "3"] },
        { Year with { HorizonPeriods = 3 }, Facts with { Survival = ShortCurve }, ["Survival has 2 periods", "3"] },
        { Year, Facts with { Survival = ShortCurve }, ["Survival begins with 0.9", "Today", "1"] },
        { Year with { FactorDecimals = 3 }, Facts, ["FactorDecimals is 3", "HorizonPeriods"] },
        { Year, Facts with { RetentionSpend = Money.Parse("EUR 1") }, ["RetentionSpend is EUR 1.00", "USD"] },
        { Year, Facts with { RetentionSpend = Usd(-0.01m) }, ["RetentionSpend is USD -0.01", "from 0"] },
        { Year, Facts with { AcquisitionCost = Money.Parse("EUR 1") }, ["AcquisitionCost is EUR 1.00", "USD"] },
        { Year, Facts with { AcquisitionCost = Usd(-0.01m) }, ["AcquisitionCost is USD -0.01", "from 0"] },
        { Year, Facts with { Margins = new LifetimeMargins.ByPurchases([1], Usd(1), LifetimePeriod.Year) }, ["Survival is", "AllStay"] },
        { Year, new() { Margins = new LifetimeMargins.ByPurchases([1], Usd(1), LifetimePeriod.Year), Survival = LifetimeSurvival.AllStay, RetentionSpend = Usd(1) }, ["RetentionSpend is told"] },
        { Year with { Rounding = new(RoundingMode.HalfUp, 0.000000001m) }, Facts, ["Rounding is half-up to 0.000000001", "0.00000001"] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_is_refused(LifetimeValuePolicy policy, LifetimeValueFacts facts, string[] says) =>
        FluentActions.Invoking(() => policy.Decide(facts)).Should().Throw<ArgumentException>().Which.Message.Should().ContainAll(says);

    [Fact]
    public void Retention_may_come_as_close_to_one_plus_the_rate_as_the_bound()
    {
        var policy = Policy(FirstMargin.Today, DiscountRate.None(LifetimePeriod.Year));

        policy.Decide(Steady(100, RetentionRate.PerYear(0.999999m))).Outcome.PresentValue.Should().Be(Usd(100_000_000));
    }

    [Fact]
    public void Horizons_without_end_or_without_a_period_are_refused()
    {
        FluentActions.Invoking(() => Year with { HorizonPeriods = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("HorizonPeriods is 0:*from 1 to 1200*");
        FluentActions.Invoking(() => Year with { HorizonPeriods = 1201 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("HorizonPeriods is 1201:*from 1 to 1200*");
        FluentActions.Invoking(() => Year with { FactorDecimals = 9 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("FactorDecimals is 9:*from 1 to 8*");
        FluentActions.Invoking(() => Year with { FirstMargin = (FirstMargin)3 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("FirstMargin is 3:*Today*");
        FluentActions.Invoking(() => Flows()).Should().Throw<ArgumentException>().WithMessage("amounts has 0 periods:*1 to 1200*");
    }

    [Fact]
    public void Margins_of_two_currencies_are_refused() =>
        FluentActions.Invoking(() => new LifetimeMargins.ByPeriod([Usd(1), Money.Parse("EUR 1")], LifetimePeriod.Year)).Should().Throw<ArgumentException>().WithMessage("*USD 1.00 and EUR 1.00*");

    [Fact]
    public void Purchases_that_cannot_be_are_refused()
    {
        FluentActions.Invoking(() => new LifetimeMargins.ByPurchases([1, -0.1m], Usd(1), LifetimePeriod.Year)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("purchases of period 2 is -0.1:*");
        FluentActions.Invoking(() => new LifetimeMargins.ByPurchases([10_000.1m], Usd(1), LifetimePeriod.Year)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("purchases of period 1 is 10000.1:*");
        FluentActions.Invoking(() => LifetimeMargins.ByPurchases.FromCumulative([1, 0.9m], Usd(1), LifetimePeriod.Year)).Should().Throw<ArgumentException>().WithMessage("totals falls from 1 to 0.9 in period 2:*");
    }

    [Fact]
    public void A_curve_that_rises_or_leaves_the_shares_is_refused()
    {
        FluentActions.Invoking(() => new LifetimeSurvival.Curve([0.5m, 0.6m], LifetimePeriod.Year)).Should().Throw<ArgumentException>().WithMessage("shares rises from 0.5 to 0.6 in period 2:*");
        FluentActions.Invoking(() => new LifetimeSurvival.Curve([1.1m], LifetimePeriod.Year)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("shares is 1.1:*0 to 1*");
        FluentActions.Invoking(() => new LifetimeSurvival.Curve([], LifetimePeriod.Year)).Should().Throw<ArgumentException>().WithMessage("shares has 0 periods:*");
    }

    [Fact]
    public void The_largest_amounts_are_counted_without_overflow()
    {
        var most = Usd(1_000_000_000_000m - 0.00000001m);
        var fine = new Rounding(RoundingMode.HalfUp, 0.00000001m);
        var facts = new LifetimeValueFacts { Margins = new LifetimeMargins.Steady(most, LifetimePeriod.Year), Survival = new LifetimeSurvival.Retained(RetentionRate.PerYear(0.999999m)), RetentionSpend = Usd(0), AcquisitionCost = most };
        var policy = Policy(FirstMargin.Today, DiscountRate.None(LifetimePeriod.Year)) with { Rounding = fine };

        policy.Decide(facts).Outcome.PresentValue.Should().Be(most * 1_000_000);
        (policy with { HorizonPeriods = 1200 }).Decide(facts with { Survival = LifetimeSurvival.AllStay }).Outcome.PresentValue.Should().Be(most * 1200);
        policy.Decide(new() { Margins = new LifetimeMargins.ByPurchases([.. Enumerable.Repeat(10_000m, 1200)], most, LifetimePeriod.Year), Survival = LifetimeSurvival.AllStay }).Outcome.PresentValue
            .Should().Be(most * 12_000_000);
    }
}
