using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.LifetimeBuilders;

namespace SupportRules.Tests.CustomerValue;

public class LifetimeGammaGammaTests
{
    private static readonly GammaGammaModel Model = new() { P = 6.25m, Q = 3.74m, V = Usd(15.44m) };

    private static readonly Rounding Fine = new(RoundingMode.HalfEven, 0.0001m);

    [Theory]
    [InlineData(2, "22.35", "24.65")]
    [InlineData(1, "11.77", "18.91")]
    [InlineData(0, "0", "35.17")]
    [InlineData(7, "73.74", "71.46")]
    public void Expected_spend_is_the_published_one(int purchases, string average, string spend) =>
        Model.ExpectedSpend(purchases, Usd(Number.Of(average)), Fine).Amount.Should().BeApproximately(Number.Of(spend), 0.1m, "the source prints parameters to two decimals");

    [Fact]
    public void Expected_spend_is_the_formula_rounded_once()
    {
        Model.ExpectedSpend(2, Usd(22.35m), Fine).Should().Be(Usd(24.6637m));
        Model.ExpectedSpend(2, Usd(22.35m), Rounding.HalfUpToCents).Should().Be(Usd(24.66m));
    }

    [Fact]
    public void Of_a_customer_without_purchases_the_spend_is_that_of_the_population() =>
        Model.ExpectedSpend(0, Usd(0), Fine).Should().Be(Model.ExpectedSpend(Fine)).And.Be(Usd(35.219m));

    [Fact]
    public void The_more_purchases_an_average_is_of_the_nearer_the_spend_is_to_it()
    {
        var spends = new[] { 0, 1, 2, 10, 1000, 100_000 }.Select(purchases => Model.ExpectedSpend(purchases, Usd(purchases == 0 ? 0 : 10), Fine).Amount).ToList();

        spends.Should().BeInDescendingOrder();
        spends[^1].Should().BeApproximately(10, 0.001m);
    }

    [Theory]
    [InlineData("1", 0, false)]
    [InlineData("1.0001", 0, true)]
    [InlineData("0.5", 0, false)]
    [InlineData("0.5", 1, true)]
    public void A_spend_has_a_value_where_the_distribution_has_a_mean(string q, int purchases, bool has)
    {
        var model = Model with { Q = Number.Of(q) };
        var spend = FluentActions.Invoking(() => model.ExpectedSpend(purchases, Usd(purchases), Fine));

        if (has)
        {
            spend.Should().NotThrow();
        }
        else
        {
            spend.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Q").WithMessage($"Q is {q}:*more than 1*");
        }
    }

    [Fact]
    public void Input_that_cannot_be_is_refused()
    {
        FluentActions.Invoking(() => Model with { P = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("P is 0:*0.0001 to 10000*");
        FluentActions.Invoking(() => Model with { Q = 10_000.1m }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Q is 10000.1:*");
        FluentActions.Invoking(() => Model with { V = Usd(0) }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("V is USD 0.00:*more than 0*");
        FluentActions.Invoking(() => Model.ExpectedSpend(-1, Usd(1), Fine)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("purchases is -1:*");
        FluentActions.Invoking(() => Model.ExpectedSpend(1, Usd(-1), Fine)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("averageSpend is USD -1.00:*");
        FluentActions.Invoking(() => Model.ExpectedSpend(0, Usd(1), Fine)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("averageSpend is USD 1.00: of no purchases*");
        FluentActions.Invoking(() => Model.ExpectedSpend(1, Money.Parse("EUR 1"), Fine)).Should().Throw<ArgumentException>().WithMessage("averageSpend is EUR 1.00: the model counts in USD*");
    }
}
