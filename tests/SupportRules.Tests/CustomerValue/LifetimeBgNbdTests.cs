using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.LifetimeBuilders;

namespace SupportRules.Tests.CustomerValue;

/// <summary>BG/NBD against published figures, and against the same model worked out another way.</summary>
[Properties(Arbitrary = [typeof(LifetimeBgNbdTests)], MaxTest = 200)]
public class LifetimeBgNbdTests
{
    private static readonly BgNbdModel Cdnow = new() { R = 0.243, Alpha = 4.414, A = 0.793, B = 2.426, Unit = LifetimePeriod.Week };

    public static Arbitrary<ModelCase> ModelCases()
    {
        var parameters = Gen.OneOf(Gen.Elements(0.05, 0.243, 0.793, 0.999999, 1, 1.000001, 1.5, 2.426, 4.414, 30), Gen.Choose(5, 800).Select(hundredths => hundredths / 100.0));
        return (
            from r in parameters
            from alpha in parameters
            from a in parameters
            from b in parameters
            from x in Gen.Elements(0, 0, 1, 2, 10, 60)
            from observed in Gen.Elements(0.0, 1, 38.86, 104)
            from lastShare in Gen.Elements(0.01, 0.5, 0.999, 1)
            from ahead in Gen.Elements(0, 0.000001, 0.5, 1, 39, 78)
            select new ModelCase(r, alpha, a, b, observed == 0 ? 0 : x, observed * lastShare, observed, ahead)).ToArbitrary();
    }

    // The source reckons with parameters of more digits than it prints, so its figures and these agree to one part in 500 and the rounding of its print.
    [Theory]
    [InlineData(0.1429, 0.0078)]
    [InlineData(1, 0.0532)]
    [InlineData(3, 0.1506)]
    [InlineData(31.8571, 1.0405)]
    [InlineData(32, 1.0437)]
    [InlineData(78, 1.8576)]
    public void Expected_purchases_are_the_published_ones(double weeks, double purchases) =>
        Cdnow.ExpectedPurchases(LifetimeSpan.Weeks(weeks)).Should().BeApproximately(purchases, 0.00005 + (0.002 * purchases));

    [Fact]
    public void Expected_purchases_after_a_history_are_the_published_ones() =>
        Cdnow.ExpectedPurchases(new PurchaseHistory(2, LifetimeSpan.Weeks(30.43), LifetimeSpan.Weeks(38.86)), LifetimeSpan.Weeks(39)).Should().BeApproximately(1.226, 0.0005);

    [Theory]
    [InlineData(0, 39, 0.5737864)]
    [InlineData(11, 30, 0.0019995214)]
    [InlineData(20, 30, 0.000222226)]
    public void Probabilities_of_purchases_are_the_published_ones(int purchases, double weeks, double probability) =>
        Cdnow.ProbabilityOf(purchases, LifetimeSpan.Weeks(weeks)).Should().BeApproximately(probability, 1e-7);

    [Fact]
    public void A_customer_without_a_repeat_purchase_is_always_alive() =>
        Cdnow.ProbabilityAlive(new(0, LifetimeSpan.Weeks(0), LifetimeSpan.Weeks(1_000_000))).Should().Be(1);

    [Fact]
    public void A_customer_is_less_likely_alive_the_longer_he_stays_away()
    {
        var alive = new[] { 30.43, 38.86, 60, 1000, 1_000_000 }.Select(weeks => Cdnow.ProbabilityAlive(new(2, LifetimeSpan.Weeks(30.43), LifetimeSpan.Weeks(weeks)))).ToList();

        alive.Should().BeInDescendingOrder().And.OnlyHaveUniqueItems();
        alive[0].Should().BeApproximately(1 / (1 + (0.793 / 3.426)), 1e-12);
        alive[1].Should().BeApproximately(0.726579, 1e-6);
    }

    [Property]
    public void Expected_purchases_are_those_of_the_integral_over_customers(ModelCase one) =>
        Close(one.Model.ExpectedPurchases(LifetimeSpan.Weeks(one.Ahead)), BgNbdOracle.Expected(one.R, one.Alpha, one.A, one.B, one.Ahead));

    [Property]
    public void Expected_purchases_are_those_of_the_published_closed_form(ModelCase one)
    {
        if (Math.Abs(one.A - 1) > 0.01 && one.A + one.B > 1.01 && one.Ahead >= 0.5 && one.Ahead / one.Alpha < 500)
        {
            BgNbdOracle.ClosedForm(one.R, one.Alpha, one.A, one.B, one.Ahead).Should().BeApproximately(one.Model.ExpectedPurchases(LifetimeSpan.Weeks(one.Ahead)), 1e-7);
        }
    }

    [Property]
    public void What_follows_a_history_is_the_mean_over_customers_who_may_be_behind_it(ModelCase one)
    {
        var (purchases, alive) = BgNbdOracle.After(one.R, one.Alpha, one.A, one.B, (one.Repeats, one.History.LastAt.Length, one.Observed), one.Ahead);

        Close(one.Model.ExpectedPurchases(one.History, LifetimeSpan.Weeks(one.Ahead)), purchases);
        Close(one.Model.ProbabilityAlive(one.History), alive);
    }

    [Property]
    public void Probabilities_sum_to_one_and_their_mean_is_the_expectation(ModelCase one)
    {
        var until = LifetimeSpan.Weeks(Math.Min(one.Ahead, one.Alpha * 3));
        if (one.R > 5)
        {
            return;
        }

        var (sum, mean) = (0.0, 0.0);
        for (var n = 0; n <= 400; n++)
        {
            var probability = one.Model.ProbabilityOf(n, until);
            probability.Should().BeInRange(0, 1);
            (sum, mean) = (sum + probability, mean + (n * probability));
        }

        sum.Should().BeApproximately(1, 1e-9);
        Close(one.Model.ExpectedPurchases(until), mean);
    }

    [Property]
    public void Purchases_by_period_are_increments_that_sum_to_the_prediction(ModelCase one)
    {
        var byWeek = one.Model.PurchasesByPeriod(one.History, LifetimePeriod.Week, 5);

        ((double)byWeek.Sum()).Should().BeApproximately(one.Model.ExpectedPurchases(one.History, LifetimeSpan.Weeks(5)), 1e-9);
        byWeek.Zip(byWeek.Skip(1)).Should().OnlyContain(pair => pair.First >= pair.Second - 0.000000001m, "customers leave and never come back");
    }

    [Theory]
    [InlineData(0.9999)]
    [InlineData(1)]
    [InlineData(1.0001)]
    public void Expected_purchases_have_a_value_where_the_closed_form_has_none(double a)
    {
        var between = new[] { 0.99, 1.01 }.Select(beside => (Cdnow with { A = beside }).ExpectedPurchases(LifetimeSpan.Weeks(78)));

        (Cdnow with { A = a }).ExpectedPurchases(LifetimeSpan.Weeks(78)).Should().BeInRange(between.Last(), between.First());
    }

    [Fact]
    public void Predictions_are_the_same_on_every_run()
    {
        var history = new PurchaseHistory(2, LifetimeSpan.Weeks(30.43), LifetimeSpan.Weeks(38.86));

        Cdnow.PurchasesByPeriod(history, LifetimePeriod.Week, 52).Should().Equal((Cdnow with { }).PurchasesByPeriod(history with { }, LifetimePeriod.Week, 52));
    }

    [Fact]
    public void A_period_of_several_units_holds_the_purchases_of_all_of_them()
    {
        var daily = Cdnow with { Unit = LifetimePeriod.Day };
        var history = new PurchaseHistory(2, LifetimeSpan.Days(30.43), LifetimeSpan.Days(38.86));

        ((double)daily.PurchasesByPeriod(history, LifetimePeriod.Week, 2)[1]).Should()
            .BeApproximately(daily.ExpectedPurchases(history, LifetimeSpan.Days(14)) - daily.ExpectedPurchases(history, LifetimeSpan.Days(7)), 1e-12);
        FluentActions.Invoking(() => Cdnow.PurchasesByPeriod(new(0, LifetimeSpan.Weeks(0), LifetimeSpan.Weeks(1)), LifetimePeriod.Month, 1))
            .Should().Throw<ArgumentException>().WithMessage("period is month: the model counts in weeks*");
    }

    [Fact]
    public void Purchases_and_spend_make_a_lifetime_value_each_in_its_own_period()
    {
        var history = new PurchaseHistory(2, LifetimeSpan.Weeks(30.43), LifetimeSpan.Weeks(38.86));
        var spend = new GammaGammaModel { P = 6.25m, Q = 3.74m, V = Usd(15.44m) }.ExpectedSpend(2, Usd(22.35m), Rounding.HalfUpToCents);
        var facts = new LifetimeValueFacts
        {
            Margins = new LifetimeMargins.ByPurchases(Cdnow.PurchasesByPeriod(history, LifetimePeriod.Week, 39), spend, LifetimePeriod.Week),
            Survival = LifetimeSurvival.AllStay,
        };

        Policy(FirstMargin.EndOfPeriodCertain, DiscountRate.None(LifetimePeriod.Week)).Decide(facts).Outcome.PresentValue.Amount.Should().BeApproximately(1.226m * 24.66m, 0.02m);
        Policy(FirstMargin.EndOfPeriodCertain, DiscountRate.PerWeek(0.001m)).Decide(facts).Outcome.PresentValue.Amount.Should().BeLessThan(1.2259m * 24.66m);
    }

    [Fact]
    public void A_span_that_is_too_long_for_the_series_is_refused()
    {
        Cdnow.ExpectedPurchases(LifetimeSpan.Weeks(20_000)).Should().BeGreaterThan(Cdnow.ExpectedPurchases(LifetimeSpan.Weeks(10_000)));
        FluentActions.Invoking(() => Cdnow.ExpectedPurchases(LifetimeSpan.Weeks(1_000_000))).Should().Throw<ArgumentOutOfRangeException>()
            .WithParameterName("until").WithMessage("until is too long*not converged after 250000 terms*");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(0.00009)]
    [InlineData(10_001)]
    [InlineData(double.NaN)]
    public void A_parameter_out_of_range_is_refused(double value)
    {
        FluentActions.Invoking(() => Cdnow with { R = value }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("R is *from 0.0001 to 10000*");
        FluentActions.Invoking(() => Cdnow with { Alpha = value }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Alpha is *");
        FluentActions.Invoking(() => Cdnow with { A = value }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("A is *");
        FluentActions.Invoking(() => Cdnow with { B = value }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("B is *");
    }

    [Theory]
    [InlineData(-1, 0, 1, "repeats is -1")]
    [InlineData(0, 1.001, 1, "lastAt is 1.001 weeks: it must not be more than observed (1 weeks)")]
    [InlineData(1, 0, 1, "lastAt is 0 weeks: with repeats of 1")]
    [InlineData(1, 1.001, 1, "lastAt is 1.001 weeks: it must not be more than observed (1 weeks)")]
    public void A_history_that_cannot_be_is_refused(int repeats, double lastAt, double observed, string says) =>
        FluentActions.Invoking(() => new PurchaseHistory(repeats, LifetimeSpan.Weeks(lastAt), LifetimeSpan.Weeks(observed))).Should().Throw<ArgumentException>().WithMessage(says + "*");

    [Fact]
    public void A_span_in_another_unit_is_refused()
    {
        FluentActions.Invoking(() => new PurchaseHistory(1, LifetimeSpan.Days(1), LifetimeSpan.Weeks(1))).Should().Throw<ArgumentException>().WithMessage("lastAt is 1 days and observed 1 weeks*");
        FluentActions.Invoking(() => Cdnow.ExpectedPurchases(LifetimeSpan.Days(7))).Should().Throw<ArgumentException>().WithMessage("until is 7 days: the model counts in weeks*");
        FluentActions.Invoking(() => Cdnow.ProbabilityAlive(new(0, LifetimeSpan.Days(0), LifetimeSpan.Days(7)))).Should().Throw<ArgumentException>().WithMessage("history is 7 days:*");
        FluentActions.Invoking(() => Cdnow.ProbabilityOf(-1, LifetimeSpan.Weeks(1))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("purchases is -1:*");
    }

    private static void Close(double found, double expected) => found.Should().BeApproximately(expected, 1e-9 + (1e-8 * Math.Abs(expected)));

    /// <summary>Parameters, a history and a time that follows it, in weeks.</summary>
    public sealed record ModelCase(double R, double Alpha, double A, double B, int Repeats, double LastAt, double Observed, double Ahead)
    {
        public BgNbdModel Model => new() { R = R, Alpha = Alpha, A = A, B = B, Unit = LifetimePeriod.Week };

        public PurchaseHistory History => new(Repeats, LifetimeSpan.Weeks(Repeats == 0 ? 0 : LastAt), LifetimeSpan.Weeks(Observed));
    }

    // The tests of lifetimes pass t_x = T for a customer who never came back.
    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void Without_a_repeat_purchase_the_time_of_the_last_is_not_read(double lastAt)
    {
        var history = new PurchaseHistory(0, LifetimeSpan.Weeks(lastAt), LifetimeSpan.Weeks(1));

        history.Should().Be(new PurchaseHistory(0, LifetimeSpan.Weeks(0), LifetimeSpan.Weeks(1)));
        history.LastAt.Length.Should().Be(0);
    }
}
