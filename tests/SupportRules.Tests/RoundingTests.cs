using FluentAssertions;
using FsCheck.Xunit;
using SupportRules.Tests.Generators;
using Xunit;

namespace SupportRules.Tests;

[Properties(Arbitrary = [typeof(KernelArbitraries)], QuietOnSuccess = true)]
public class RoundingTests
{
    [Property(MaxTest = 2000)]
    public void An_amount_rounds_as_whole_number_arithmetic_says(decimal amount, Rounding rounding)
    {
        var rounded = rounding.Apply(amount);

        Fraction.Of(rounded).Should().Be(Fraction.Of(amount).Round(rounding.Mode, rounding.Unit));
    }

    [Property(MaxTest = 2000)]
    public void A_fraction_rounds_once_as_whole_number_arithmetic_says(decimal numerator, PositiveDecimal denominator, Rounding rounding)
    {
        var rounded = rounding.Apply(numerator, denominator);

        Fraction.Of(rounded).Should().Be((Fraction.Of(numerator) / Fraction.Of(denominator)).Round(rounding.Mode, rounding.Unit));
    }

    [Property(MaxTest = 2000)]
    public void An_amount_of_any_size_rounds_exactly_or_overflows(WideDecimal amount, Rounding rounding)
    {
        var expected = Fraction.Of(amount).Round(rounding.Mode, rounding.Unit);
        decimal rounded;
        try
        {
            rounded = rounding.Apply(amount);
        }
        catch (OverflowException)
        {
            // The steps need a decimal's last digits; amounts that leave ten of them free never come here.
            Math.Abs(amount.Value).Should().BeGreaterThan(1e17m);
            return;
        }

        Fraction.Of(rounded).Should().Be(expected);
    }

    [Property]
    public void Rounding_twice_is_rounding_once(decimal amount, Rounding rounding)
    {
        var once = rounding.Apply(amount);

        rounding.Apply(once).Should().Be(once);
    }

    [Property]
    public void A_greater_amount_never_rounds_to_less(decimal a, decimal b, Rounding rounding)
    {
        rounding.Apply(Math.Min(a, b)).Should().BeLessThanOrEqualTo(rounding.Apply(Math.Max(a, b)));
    }

    [Theory]
    [InlineData(RoundingMode.HalfUp, "0.01 0.02 0.02 0.02 -0.02 -0.01 0.03")]
    [InlineData(RoundingMode.HalfEven, "0.01 0.02 0.02 0.02 -0.02 -0.01 0.02")]
    [InlineData(RoundingMode.HalfDown, "0.01 0.01 0.02 0.02 -0.01 -0.01 0.02")]
    [InlineData(RoundingMode.Up, "0.02 0.02 0.02 0.02 -0.02 -0.02 0.03")]
    [InlineData(RoundingMode.Down, "0.01 0.01 0.01 0.02 -0.01 -0.01 0.02")]
    [InlineData(RoundingMode.Ceiling, "0.02 0.02 0.02 0.02 -0.01 -0.01 0.03")]
    [InlineData(RoundingMode.Floor, "0.01 0.01 0.01 0.02 -0.02 -0.02 0.02")]
    public void Below_on_and_above_the_middle_each_mode_goes_its_way(RoundingMode mode, string expected)
    {
        decimal[] amounts = [0.0149m, 0.015m, 0.0151m, 0.02m, -0.015m, -0.0149m, 0.025m];
        var rounding = new Rounding(mode, 0.01m);

        amounts.Select(amount => rounding.Apply(amount)).Should().Equal(expected.Split(' ').Select(Number.Of));
    }

    [Theory]
    [InlineData("0.05", "1.024", "1")]
    [InlineData("0.05", "1.025", "1.05")]
    [InlineData("0.05", "-1.025", "-1.05")]
    [InlineData("1", "0.5", "1")]
    [InlineData("1", "0.4999999999999999999999999999", "0")]
    [InlineData("0.03", "0.04", "0.03")]
    [InlineData("0.03", "0.045", "0.06")]
    [InlineData("10", "14.99", "10")]
    public void Half_up_to_other_units_than_cents(string unit, string amount, string expected)
    {
        new Rounding(RoundingMode.HalfUp, Number.Of(unit)).Apply(Number.Of(amount)).Should().Be(Number.Of(expected));
    }

    [Fact]
    public void A_third_of_a_cent_is_not_rounded_twice()
    {
        // The quotient, 0.0049999999999999999999999999985, would become 0.005 in a decimal and 0.01 from there.
        var justBelowHalfACent = 0.0149999999999999999999999999m;

        (justBelowHalfACent / 3m).Should().Be(0.0050000000000000000000000000m);
        Rounding.HalfUpToCents.Apply(justBelowHalfACent, 3m).Should().Be(0m);
    }

    [Theory]
    [InlineData("1", "3", "0.33")]
    [InlineData("2", "3", "0.67")]
    [InlineData("-1", "3", "-0.33")]
    [InlineData("-2", "3", "-0.67")]
    [InlineData("1", "8", "0.13")]
    [InlineData("0", "3", "0")]
    [InlineData("6", "3", "2")]
    [InlineData("100", "1.25", "80")]
    public void A_fraction_rounds_half_up_to_cents(string numerator, string denominator, string expected)
    {
        Rounding.HalfUpToCents.Apply(Number.Of(numerator), Number.Of(denominator)).Should().Be(Number.Of(expected));
    }

    [Fact]
    public void A_multiple_that_a_decimal_cannot_hold_is_refused_instead_of_rounded()
    {
        var threeCents = new Rounding(RoundingMode.HalfUp, 0.03m);

        threeCents.Invoking(r => r.Apply(2_300_000_000_000_000_000_000_000_000.2m)).Should().Throw<OverflowException>();
        threeCents.Invoking(r => r.Apply(7.8e26m + 0.01m)).Should().NotThrow();
    }

    [Fact]
    public void A_multiple_of_the_unit_is_returned_whatever_its_size()
    {
        Rounding.HalfUpToCents.Apply(decimal.MaxValue).Should().Be(decimal.MaxValue);
        Rounding.HalfUpToCents.Apply(decimal.MinValue).Should().Be(decimal.MinValue);
    }

    [Theory]
    [InlineData("0.01", "1.23", true)]
    [InlineData("0.01", "1.2", true)]
    [InlineData("0.01", "1.234", false)]
    [InlineData("0.010", "1.23", true)]
    [InlineData("0.010", "1.234", false)]
    [InlineData("1", "5", true)]
    [InlineData("1", "5.1", false)]
    [InlineData("0.05", "1", false)]
    [InlineData("10", "10", false)]
    public void A_unit_of_one_digit_holds_amounts_with_no_more_decimals(string unit, string amount, bool holds)
    {
        new Rounding(RoundingMode.Up, Number.Of(unit)).Holds(Number.Of(amount)).Should().Be(holds);
    }

    [Fact]
    public void Zero_rounds_to_zero_without_a_sign()
    {
        var rounded = new Rounding(RoundingMode.Down, 0.01m).Apply(-0.001m);

        rounded.Should().Be(0m);
        new Money(rounded, Currency.USD).ToString().Should().Be("USD 0.00");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0.01")]
    public void A_unit_that_is_not_more_than_zero_is_refused(string unit)
    {
        var error = FluentActions.Invoking(() => new Rounding(RoundingMode.HalfUp, Number.Of(unit))).Should().Throw<ArgumentOutOfRangeException>()
            .WithParameterName("Unit").Which;

        error.Message.Should().StartWith($"Unit is {unit}: a rounding unit is more than 0.");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void A_mode_that_is_none_is_refused(int mode)
    {
        var error = FluentActions.Invoking(() => new Rounding((RoundingMode)mode, 0.01m)).Should().Throw<ArgumentOutOfRangeException>()
            .WithParameterName("Mode").Which;

        error.Message.Should().StartWith($"Mode is {mode}: it must be HalfUp, HalfEven, HalfDown, Up, Down, Ceiling or Floor.")
            .And.ContainAll(Enum.GetNames<RoundingMode>());
    }

    [Theory]
    [InlineData("JPY", "1")]
    [InlineData("USD", "0.01")]
    [InlineData("KWD", "0.001")]
    [InlineData("UYW", "0.0001")]
    [InlineData("XAU", "0.01")]
    [InlineData("XXX", "0.01")]
    public void Half_up_to_a_currency_is_to_its_minor_unit_or_to_cents(string code, string unit)
    {
        Rounding.HalfUpTo(Currency.Parse(code)).Should().Be(new Rounding(RoundingMode.HalfUp, Number.Of(unit)));
    }

    [Theory]
    [InlineData("USD")]
    [InlineData("XAU")]
    public void Half_up_to_cents_is_one_object(string code)
    {
        Rounding.HalfUpTo(Currency.Parse(code)).Should().BeSameAs(Rounding.HalfUpToCents);
    }

    [Theory]
    [InlineData(RoundingMode.HalfUp, "half-up to 0.05")]
    [InlineData(RoundingMode.HalfEven, "half-even to 0.05")]
    [InlineData(RoundingMode.HalfDown, "half-down to 0.05")]
    [InlineData(RoundingMode.Up, "up to 0.05")]
    [InlineData(RoundingMode.Down, "down to 0.05")]
    [InlineData(RoundingMode.Ceiling, "to the greater to 0.05")]
    [InlineData(RoundingMode.Floor, "to the lesser to 0.05")]
    public void A_rounding_says_what_it_does(RoundingMode mode, string expected)
    {
        using (Cultures.Use("sv-SE"))
        {
            new Rounding(mode, 0.05m).ToString().Should().Be(expected);
        }
    }

    [Fact]
    public void Roundings_are_equal_by_mode_and_unit()
    {
        new Rounding(RoundingMode.Up, 0.1m).Should().Be(new Rounding(RoundingMode.Up, 0.10m));
        new Rounding(RoundingMode.Up, 0.1m).Should().NotBe(new Rounding(RoundingMode.Down, 0.1m));
        new Rounding(RoundingMode.Up, 0.1m).Should().NotBe(new Rounding(RoundingMode.Up, 0.2m));
    }
}
