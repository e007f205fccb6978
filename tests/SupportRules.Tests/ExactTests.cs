using FluentAssertions;
using FsCheck.Xunit;
using SupportRules.Tests.Generators;
using Xunit;

namespace SupportRules.Tests;

[Properties(Arbitrary = [typeof(KernelArbitraries)], QuietOnSuccess = true)]
public class ExactTests
{
    [Property(MaxTest = 3000)]
    public void A_product_is_exact_or_refused_and_refused_only_if_no_decimal_holds_it(WideDecimal a, WideDecimal b)
    {
        Check(() => Exact.Times(a, b), Fraction.Of(a) * Fraction.Of(b), $"{a} x {b}");
    }

    [Property(MaxTest = 3000)]
    public void A_sum_is_exact_or_refused_and_refused_only_if_no_decimal_holds_it(WideDecimal a, WideDecimal b)
    {
        Check(() => Exact.Plus(a, b), Fraction.Of(a) + Fraction.Of(b), $"{a} + {b}");
    }

    [Theory]
    [InlineData("0.0000000000000000000000000001", "0.1")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1.0000000000000000000000000001", "1.5")]
    [InlineData("79228162514264337593543950335", "1.1")]
    [InlineData("0.33333333333333333333", "0.33333333333333333333")]
    public void A_product_with_more_digits_than_a_decimal_holds_is_refused(string a, string b)
    {
        FluentActions.Invoking(() => Exact.Times(Number.Of(a), Number.Of(b))).Should().Throw<OverflowException>();
    }

    [Theory]
    [InlineData("0.0000000000000000000000000002", "0.5", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950334", "0.5", "39614081257132168796771975167")]
    [InlineData("1.0000000000000000000000000000", "1.0000000000000000000000000000", "1")]
    [InlineData("1.00000000000000000000", "2.50000000000000000000", "2.5")]
    [InlineData("0.00000000000000000000", "0.00000000000000000000", "0")]
    [InlineData("-0.5", "0.5", "-0.25")]
    public void A_product_that_a_decimal_holds_is_given(string a, string b, string expected)
    {
        Exact.Times(Number.Of(a), Number.Of(b)).Should().Be(Number.Of(expected));
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "0.1")]
    [InlineData("1000000000000000000000000000", "0.001")]
    [InlineData("7.9228162514264337593543950335", "0.0000000000000000000000000001")]
    public void A_sum_with_more_digits_than_a_decimal_holds_is_refused(string a, string b)
    {
        FluentActions.Invoking(() => Exact.Plus(Number.Of(a), Number.Of(b))).Should().Throw<OverflowException>();
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "0.0", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", "-0.00", "79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "0.0000000000000000000000000005", "7.922816251426433759354395034")]
    [InlineData("-1.5", "1.50", "0")]
    public void A_sum_that_a_decimal_holds_is_given(string a, string b, string expected)
    {
        Exact.Plus(Number.Of(a), Number.Of(b)).Should().Be(Number.Of(expected));
    }

    [Fact]
    public void A_refusal_names_both_numbers_whatever_the_culture()
    {
        using (Cultures.Use("sv-SE"))
        {
            FluentActions.Invoking(() => Exact.Times(1.0000000000000000000000000001m, -1.5m)).Should().Throw<OverflowException>()
                .WithMessage("1.0000000000000000000000000001 x -1.5 has more than 28 digits and would be rounded.");
            FluentActions.Invoking(() => Exact.Plus(1e27m, -0.001m)).Should().Throw<OverflowException>()
                .WithMessage("1000000000000000000000000000 + -0.001 has more than 28 digits and would be rounded.");
        }
    }

    [Property(MaxTest = 1000)]
    public void Trimming_keeps_the_value_and_leaves_no_zero_at_the_end(WideDecimal value)
    {
        var trimmed = Exact.Trim(value);

        Fraction.Of(trimmed).Should().Be(Fraction.Of(value));
        trimmed.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().NotMatchRegex(@"\..*0$");
    }

    [Property(MaxTest = 500)]
    public void Fractions_reckon_as_whole_number_fractions_do(decimal n1, PositiveDecimal d1, decimal n2, PositiveDecimal d2)
    {
        var (a, b) = (new Exact(n1, d1), new Exact(n2, d2));
        var (x, y) = (Of(a), Of(b));

        Of(a + b).Should().Be(x + y);
        Of(a - b).Should().Be(x - y);
        Of(a * b).Should().Be(x * y);
        Math.Sign(a.CompareTo(b)).Should().Be(x.CompareTo(y));
        (a < b).Should().Be(x.CompareTo(y) < 0);
        (a <= b).Should().Be(x.CompareTo(y) <= 0);
        (a > b).Should().Be(x.CompareTo(y) > 0);
        (a >= b).Should().Be(x.CompareTo(y) >= 0);
        (a == b).Should().Be(x == y);
        (a != b).Should().Be(x != y);
        if (n2 > 0)
        {
            Of(a / b).Should().Be(x / y);
        }
    }

    [Property]
    public void A_fraction_rounds_as_whole_number_fractions_do(decimal numerator, PositiveDecimal denominator, Rounding rounding)
    {
        var value = new Exact(numerator, denominator);

        Fraction.Of(value.Round(rounding)).Should().Be(Of(value).Round(rounding.Mode, rounding.Unit));
    }

    [Property]
    public void Equal_fractions_have_equal_hashes_however_they_are_written(decimal numerator, PositiveDecimal denominator, PositiveDecimal factor)
    {
        var value = new Exact(numerator, denominator);
        var extended = new Exact(numerator * factor, denominator * factor);

        extended.Should().Be(value);
        extended.Equals((object)value).Should().BeTrue();
        extended.GetHashCode().Should().Be(value.GetHashCode());
        extended.CompareTo(value).Should().Be(0);
        (extended < value || extended > value).Should().BeFalse();
        (extended <= value && extended >= value).Should().BeTrue();
    }

    [Property]
    public void A_decimal_is_a_fraction_over_one(decimal value)
    {
        Exact exact = value;

        exact.IsWhole.Should().BeTrue();
        exact.Numerator.Should().Be(value);
        exact.Denominator.Should().Be(1m);
        exact.ToDecimal().Should().Be(value);
        (exact + 0).Should().Be(exact);
        (exact * 1).Should().Be(exact);
    }

    [Theory]
    [InlineData(3, 10, -1)]
    [InlineData(2, 6, 0)]
    [InlineData(4, 10, 1)]
    [InlineData(0, 3, -1)]
    [InlineData(1, 3, 0)]
    [InlineData(2, 3, 1)]
    public void Below_on_and_above_a_third(int numerator, int denominator, int order)
    {
        var (value, third) = (new Exact(numerator, denominator), new Exact(1, 3));

        value.CompareTo(third).Should().Be(order);
        (value < third).Should().Be(order < 0);
        (value <= third).Should().Be(order <= 0);
        (value > third).Should().Be(order > 0);
        (value >= third).Should().Be(order >= 0);
        (value == third).Should().Be(order == 0);
        (value != third).Should().Be(order != 0);
    }

    [Theory]
    [InlineData("-0.01", true)]
    [InlineData("0", false)]
    [InlineData("-0.00", false)]
    [InlineData("0.01", false)]
    public void Below_on_and_above_zero(string numerator, bool isNegative)
    {
        var whole = (Exact)Number.Of(numerator);
        var part = new Exact(Number.Of(numerator), 3);

        whole.IsNegative.Should().Be(isNegative);
        part.IsNegative.Should().Be(isNegative);
        (-whole).Should().Be((Exact)(-Number.Of(numerator)));
        (-part + part).Should().Be(Exact.Zero);
        (-part).Denominator.Should().Be(3m);
    }

    [Property]
    public void Rounding_that_is_seen_to_change_nothing_changes_nothing(decimal numerator, PositiveDecimal denominator, Rounding rounding)
    {
        var value = new Exact(numerator, denominator);

        if (value.IsRounded(rounding))
        {
            new Exact(value.Round(rounding), 1).Should().Be(value);
            rounding.Apply(numerator, denominator).Should().Be(value.Round(rounding));
        }
    }

    [Fact]
    public void A_whole_amount_with_no_more_decimals_than_the_unit_is_rounded()
    {
        ((Exact)1.23m).IsRounded(Rounding.HalfUpToCents).Should().BeTrue();
        ((Exact)1.234m).IsRounded(Rounding.HalfUpToCents).Should().BeFalse();
        ((Exact)1.234m).Round(Rounding.HalfUpToCents).Should().Be(1.23m);
        new Exact(1, 3).IsRounded(Rounding.HalfUpToCents).Should().BeFalse();
    }

    [Fact]
    public void Whole_numbers_stay_whole_and_one_denominator_stays_as_it_is()
    {
        ((Exact)2 * 3).IsWhole.Should().BeTrue();
        ((Exact)2 + 3).IsWhole.Should().BeTrue();
        (new Exact(1, 3) + new Exact(1, 3)).ToString().Should().Be("2/3");
        (new Exact(1, 3) + new Exact(1, 6)).ToString().Should().Be("3/6");
        (new Exact(1, 3) * 3).ToString().Should().Be("3/3");
        ((Exact)3 * new Exact(1, 3)).ToString().Should().Be("3/3");
        ((Exact)1 / 3).ToString().Should().Be("1/3");
    }

    [Fact]
    public void Fractions_over_one_denominator_compare_where_their_products_would_overflow()
    {
        var third = new Exact(decimal.MaxValue, 3);

        (third > new Exact(decimal.MaxValue - 1, 3)).Should().BeTrue();
        (third + new Exact(-1, 3)).Numerator.Should().Be(decimal.MaxValue - 1);
    }

    [Fact]
    public void Whole_products_need_no_room_for_a_denominator()
    {
        ((Exact)7.9228162514264337593543950335m * 1).ToDecimal().Should().Be(7.9228162514264337593543950335m);
    }

    [Fact]
    public void The_default_is_zero()
    {
        Exact nothing = default;

        nothing.Should().Be(Exact.Zero);
        nothing.Numerator.Should().Be(0m);
        nothing.Denominator.Should().Be(1m);
        nothing.ToDecimal().Should().Be(0m);
        nothing.ToString().Should().Be("0/1");
        nothing.GetHashCode().Should().Be(new Exact(0, 7).GetHashCode());
        (nothing + new Exact(1, 3)).Should().Be(new Exact(1, 3));
        nothing.Round(Rounding.HalfUpToCents).Should().Be(0m);
    }

    [Fact]
    public void A_third_has_a_decimal_of_28_digits_to_print()
    {
        new Exact(1, 3).ToDecimal().Should().Be(0.3333333333333333333333333333m);
        new Exact(1, 3).IsWhole.Should().BeFalse();
        new Exact(1, 3).Equals("1/3").Should().BeFalse();
        new Exact(1, 3).Equals(null).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void A_fraction_is_written_without_culture(string culture)
    {
        using (Cultures.Use(culture))
        {
            new Exact(-1.5m, 3).ToString().Should().Be("-1.5/3");
        }
    }

    private static Fraction Of(Exact value) => Fraction.Of(value.Numerator) / Fraction.Of(value.Denominator);

    private static void Check(Func<decimal> reckon, Fraction expected, string what)
    {
        if (expected.IsDecimal)
        {
            Fraction.Of(reckon()).Should().Be(expected, what);
        }
        else
        {
            reckon.Should().Throw<OverflowException>(what);
        }
    }
}
