using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;

namespace SupportRules.Tests.CustomerValue;

/// <summary>Rates name their period; between periods they are compounded, and only when that is asked for.</summary>
public class LifetimeRateTests
{
    [Fact]
    public void One_percent_a_month_compounds_to_more_than_twelve_a_year()
    {
        var year = DiscountRate.PerMonth(0.01m).CompoundedTo(LifetimePeriod.Year, 8);

        year.Should().Be(DiscountRate.PerYear(0.12682503m));
        year.ToString().Should().Be("12.682503 % a year");
    }

    [Fact]
    public void A_year_is_taken_apart_by_the_twelfth_root() => DiscountRate.PerYear(0.12682503m).CompoundedTo(LifetimePeriod.Month, 8).Should().Be(DiscountRate.PerMonth(0.01m));

    [Fact]
    public void Retention_multiplies() => RetentionRate.PerMonth(0.99m).CompoundedTo(LifetimePeriod.Year, 6).Should().Be(RetentionRate.PerYear(0.886385m));

    [Theory]
    [InlineData("0")]
    [InlineData("0.0001")]
    [InlineData("0.5")]
    [InlineData("0.995")]
    [InlineData("1")]
    public void A_rate_taken_apart_and_compounded_again_is_itself(string share)
    {
        var year = RetentionRate.PerYear(Number.Of(share));
        foreach (var (from, to) in new[] { (LifetimePeriod.Year, LifetimePeriod.Month), (LifetimePeriod.Year, LifetimePeriod.Quarter), (LifetimePeriod.Week, LifetimePeriod.Day) })
        {
            RetentionRate.Per(from, year.Share).CompoundedTo(to, 12).CompoundedTo(from, 9).Should().Be(RetentionRate.Per(from, year.Share));
        }
    }

    [Fact]
    public void A_rate_of_the_same_period_stays_but_for_its_rounding() => RetentionRate.PerYear(0.12345m).CompoundedTo(LifetimePeriod.Year, 4).Should().Be(RetentionRate.PerYear(0.1234m), "a half goes to the even digit");

    [Fact]
    public void A_steep_rate_stays_steep_when_it_is_compounded() => DiscountRate.PerMonth(0.1m).CompoundedTo(LifetimePeriod.Year, 3).ToString().Should().Be("213.8 % a year");

    [Fact]
    public void Weeks_make_no_month()
    {
        FluentActions.Invoking(() => DiscountRate.PerWeek(0.01m).CompoundedTo(LifetimePeriod.Month, 4)).Should().Throw<ArgumentException>().WithMessage("to is month:*week*");
        FluentActions.Invoking(() => LifetimeSpan.Weeks(4).In(LifetimePeriod.Month)).Should().Throw<ArgumentException>().WithMessage("unit is month:*weeks*");
    }

    [Fact]
    public void A_rate_that_outgrows_its_bound_is_refused() =>
        FluentActions.Invoking(() => DiscountRate.OneHundredPercentOrMore(LifetimePeriod.Month, 1000).CompoundedTo(LifetimePeriod.Year, 4)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*1001*");

    [Theory]
    [InlineData("1")]
    [InlineData("10")]
    [InlineData("-0.01")]
    public void A_percentage_is_no_discount_rate(string share) =>
        FluentActions.Invoking(() => DiscountRate.PerYear(Number.Of(share))).Should().Throw<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(share)).WithMessage($"share is {share}:*from 0 to less than 1 a year*OneHundredPercentOrMore*");

    [Fact]
    public void The_refusal_says_which_share_the_percentage_is() => FluentActions.Invoking(() => DiscountRate.PerYear(10)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*(10 % is 0.1)*");

    [Theory]
    [InlineData("0.999")]
    [InlineData("1000.001")]
    public void A_rate_of_one_hundred_percent_or_more_is_that(string share) =>
        FluentActions.Invoking(() => DiscountRate.OneHundredPercentOrMore(LifetimePeriod.Year, Number.Of(share))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*from 1, which is 100 %, to 1000*");

    [Theory]
    [InlineData("1.0001", "(1.0001 % is 0.010001)")]
    [InlineData("80", "(80 % is 0.8)")]
    [InlineData("-0.0001", "from 0 to 1.")]
    [InlineData("101", "from 0 to 1.")]
    public void A_percentage_is_no_retention_rate(string share, string says) =>
        FluentActions.Invoking(() => RetentionRate.PerYear(Number.Of(share))).Should().Throw<ArgumentOutOfRangeException>().WithMessage($"share is {share}:*{says}*");

    [Fact]
    public void Spans_are_converted_where_a_whole_number_of_one_unit_makes_the_other()
    {
        LifetimeSpan.Weeks(2).In(LifetimePeriod.Day).Should().Be(LifetimeSpan.Days(14));
        LifetimeSpan.Days(7).In(LifetimePeriod.Week).Should().Be(LifetimeSpan.Weeks(1)).And.NotBe(LifetimeSpan.Days(7));
        LifetimeSpan.Months(6).In(LifetimePeriod.Year).Should().Be(new LifetimeSpan(0.5, LifetimePeriod.Year));
        LifetimeSpan.Months(6).In(LifetimePeriod.Month).ToString().Should().Be("6 months");
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1_000_000.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_span_is_a_length(double length) => FluentActions.Invoking(() => LifetimeSpan.Days(length)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Length");
}
