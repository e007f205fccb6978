using System.Globalization;
using System.Text;
using FluentAssertions;
using FsCheck.Xunit;
using SupportRules.Tests.Generators;
using Xunit;

namespace SupportRules.Tests;

[Properties(Arbitrary = [typeof(KernelArbitraries)], QuietOnSuccess = true)]
public class MoneyTests
{
    private static readonly Money Dollar = new(1, Currency.USD);

    private static readonly Money Euro = new(1, Currency.EUR);

    public static TheoryData<string?> NoMoney =>
    [
        null, "", "USD", "USD ", "USD245", "USD  245", " USD 245", "USD 245 ", "USD 1,5", "USD 1,000.00", "USD 1.000,00", "USD 1e3", "USD (5)",
        "USD --5", "USD - 5", "USD 5-", "USD $5", "US 245", "USDX 245", "QQQ 1", "$ 245.00", "245.00 USD", "USD .", "USD -", "USD ١",
        "USD\u00A0245", "USD\t245", "USD 5\0", "USD 5\0\0", "USD 5.0\0", "USD −5", "USD 79228162514264337593543950336", "USD 0.00000000000000000000000000001",
        "USD 0.12345678901234567890123456789", "USD .12345678901234567890123456789", "USD 79228162514264337593543950335.5",
    ];

    [Fact]
    public void An_amount_with_zeros_at_its_end_is_the_same_amount()
    {
        var short1 = new Money(1.5m, Currency.USD);
        var long1 = new Money(1.50m, Currency.USD);

        short1.Should().Be(long1);
        short1.GetHashCode().Should().Be(long1.GetHashCode());
        (short1 == long1).Should().BeTrue();
        (short1 != long1).Should().BeFalse();
        short1.CompareTo(long1).Should().Be(0);
        short1.ToString().Should().Be(long1.ToString());
    }

    [Property]
    public void Equality_is_that_of_amount_and_currency(Money a, Money b)
    {
        var same = a.Amount == b.Amount && a.Currency.Code == b.Currency.Code;

        a.Equals(b).Should().Be(same);
        a.Equals((object)b).Should().Be(same);
        (a == b).Should().Be(same);
        (a != b).Should().Be(!same);
        var copy = new Money(a.Amount * 1.00m, a.Currency);
        copy.Should().Be(a);
        copy.GetHashCode().Should().Be(a.GetHashCode());
    }

    [Fact]
    public void One_of_a_currency_is_not_one_of_another_nor_a_number()
    {
        (Dollar == Euro).Should().BeFalse();
        Dollar.Should().NotBe(new Money(2, Currency.USD));
        Dollar.GetHashCode().Should().NotBe(Euro.GetHashCode());
        Dollar.GetHashCode().Should().NotBe(new Money(2, Currency.USD).GetHashCode());
        Dollar.Equals(1m).Should().BeFalse();
        Dollar.Equals(null).Should().BeFalse();
    }

    [Property]
    public void Within_a_currency_money_reckons_and_orders_as_its_amounts_do(decimal x, decimal y, Currency currency)
    {
        var (a, b) = (new Money(x, currency), new Money(y, currency));

        (a + b).Should().Be(new Money(x + y, currency));
        (a - b).Should().Be(new Money(x - y, currency));
        (-a).Should().Be(new Money(-x, currency));
        (a * y).Should().Be(new Money(x * y, currency));
        (y * a).Should().Be(a * y);
        a.CompareTo(b).Should().Be(x.CompareTo(y));
        ((IComparable)a).CompareTo(b).Should().Be(x.CompareTo(y));
        (a < b).Should().Be(x < y);
        (a <= b).Should().Be(x <= y);
        (a > b).Should().Be(x > y);
        (a >= b).Should().Be(x >= y);
        Money.Min(a, b).Amount.Should().Be(Math.Min(x, y));
        Money.Max(a, b).Amount.Should().Be(Math.Max(x, y));
        a.IsNegative.Should().Be(x < 0);
        a.IsZero.Should().Be(x == 0);
        (a - a).IsZero.Should().BeTrue();
    }

    [Theory]
    [InlineData("0.99", -1)]
    [InlineData("1.00", 0)]
    [InlineData("1.01", 1)]
    public void Below_on_and_above_an_amount(string amount, int order)
    {
        var money = new Money(Number.Of(amount), Currency.USD);

        money.CompareTo(Dollar).Should().Be(order);
        (money < Dollar).Should().Be(order < 0);
        (money <= Dollar).Should().Be(order <= 0);
        (money > Dollar).Should().Be(order > 0);
        (money >= Dollar).Should().Be(order >= 0);
        (money == Dollar).Should().Be(order == 0);
        (money != Dollar).Should().Be(order != 0);
    }

    [Theory]
    [InlineData("-0.01", true, false)]
    [InlineData("0", false, true)]
    [InlineData("-0.00", false, true)]
    [InlineData("0.01", false, false)]
    public void Below_on_and_above_nothing(string amount, bool isNegative, bool isZero)
    {
        var money = new Money(Number.Of(amount), Currency.USD);

        money.IsNegative.Should().Be(isNegative);
        money.IsZero.Should().Be(isZero);
    }

    [Fact]
    public void Of_equal_amounts_the_first_is_the_lesser_and_the_greater()
    {
        var first = new Money(1.5m, Currency.USD);
        var second = new Money(1.50m, Currency.USD);

        Money.Min(first, second).Amount.Scale.Should().Be(1);
        Money.Max(first, second).Amount.Scale.Should().Be(1);
    }

    [Fact]
    public void Two_currencies_do_not_add()
    {
        FluentActions.Invoking(() => Dollar + Euro).Should().Throw<InvalidOperationException>()
            .WithMessage("Cannot add USD 1.00 and EUR 1.00: the currencies differ.");
    }

    [Fact]
    public void Two_currencies_do_not_subtract()
    {
        FluentActions.Invoking(() => Dollar - Euro).Should().Throw<InvalidOperationException>()
            .WithMessage("Cannot subtract USD 1.00 and EUR 1.00: the currencies differ.");
    }

    [Fact]
    public void Two_currencies_do_not_compare()
    {
        const string Message = "Cannot compare * and *: the currencies differ.";

        FluentActions.Invoking(() => Dollar < Euro).Should().Throw<InvalidOperationException>().WithMessage(Message);
        FluentActions.Invoking(() => Dollar <= Euro).Should().Throw<InvalidOperationException>().WithMessage(Message);
        FluentActions.Invoking(() => Dollar > Euro).Should().Throw<InvalidOperationException>().WithMessage(Message);
        FluentActions.Invoking(() => Dollar >= Euro).Should().Throw<InvalidOperationException>().WithMessage(Message);
        FluentActions.Invoking(() => Dollar.CompareTo(Euro)).Should().Throw<InvalidOperationException>().WithMessage(Message);
        FluentActions.Invoking(() => Money.Min(Dollar, Euro)).Should().Throw<InvalidOperationException>().WithMessage(Message);
        FluentActions.Invoking(() => Money.Max(Dollar, Euro)).Should().Throw<InvalidOperationException>().WithMessage(Message);
    }

    [Fact]
    public void Even_nothing_of_no_currency_does_not_add_to_money()
    {
        FluentActions.Invoking(() => default(Money) + Dollar).Should().Throw<InvalidOperationException>()
            .WithMessage("Cannot add XXX 0 and USD 1.00: the currencies differ.");
    }

    [Fact]
    public void Money_sorts_after_nothing_and_not_with_other_things()
    {
        IComparable money = Dollar;

        money.CompareTo(null).Should().Be(1);
        FluentActions.Invoking(() => money.CompareTo(1m)).Should().Throw<ArgumentException>().WithParameterName("obj")
            .WithMessage("Money compares with money only.*");
    }

    [Fact]
    public void The_default_is_zero_of_no_currency()
    {
        Money nothing = default;

        nothing.Should().Be(Money.Zero(Currency.XXX));
        nothing.GetHashCode().Should().Be(Money.Zero(Currency.XXX).GetHashCode());
        nothing.IsZero.Should().BeTrue();
        nothing.IsNegative.Should().BeFalse();
        nothing.ToString().Should().Be("XXX 0");
        Money.Parse("XXX 0").Should().Be(nothing);
    }

    [Fact]
    public void What_a_decimal_cannot_hold_to_the_last_digit_overflows()
    {
        FluentActions.Invoking(() => new Money(1e27m, Currency.USD) + new Money(0.001m, Currency.USD)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => new Money(1e27m, Currency.USD) - new Money(0.001m, Currency.USD)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Dollar * 1e-28m * 0.1m).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => 1e-28m * (Dollar * 1e-28m)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => new Money(decimal.MaxValue, Currency.USD) + Dollar).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => new Money(decimal.MaxValue, Currency.USD) * 2m).Should().Throw<OverflowException>();
    }

    [Property]
    public void A_share_is_rounded_once(Money money, decimal numerator, PositiveDecimal denominator, Rounding rounding)
    {
        var share = money.Share(numerator, denominator, rounding);

        share.Currency.Should().Be(money.Currency);
        Fraction.Of(share.Amount).Should().Be(
            (Fraction.Of(money.Amount) * Fraction.Of(numerator) / Fraction.Of(denominator)).Round(rounding.Mode, rounding.Unit));
    }

    [Fact]
    public void Sixteen_of_thirty_six_parts_of_500_dollars()
    {
        new Money(500, Currency.USD).Share(16, 36, Rounding.HalfUpToCents).ToString().Should().Be("USD 222.22");
        new Money(-500, Currency.USD).Share(16, 36, Rounding.HalfUpToCents).ToString().Should().Be("USD -222.22");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    public void A_share_of_nothing_or_less_is_refused(string denominator)
    {
        var error = Dollar.Invoking(m => m.Share(1, Number.Of(denominator), Rounding.HalfUpToCents)).Should().Throw<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(denominator)).Which;

        error.Message.Should().StartWith($"denominator is {denominator}: it must be more than 0.");
    }

    [Fact]
    public void Rounding_must_be_said()
    {
        Dollar.Invoking(m => m.Round(null!)).Should().Throw<ArgumentNullException>().WithParameterName("rounding");
        Dollar.Invoking(m => m.Share(1, 0, null!)).Should().Throw<ArgumentNullException>().WithParameterName("rounding");
    }

    [Property]
    public void Rounding_keeps_the_currency_and_rounds_the_amount(Money money, Rounding rounding)
    {
        money.Round(rounding).Should().Be(new Money(rounding.Apply(money.Amount), money.Currency));
    }

    [Theory]
    [InlineData("USD", "245", "USD 245.00")]
    [InlineData("USD", "245.5", "USD 245.50")]
    [InlineData("USD", "674.865", "USD 674.865")]
    [InlineData("USD", "674.8650", "USD 674.865")]
    [InlineData("USD", "1234567.891", "USD 1234567.891")]
    [InlineData("USD", "-0.005", "USD -0.005")]
    [InlineData("USD", "-0", "USD 0.00")]
    [InlineData("USD", "0.0000000000000000000000000001", "USD 0.0000000000000000000000000001")]
    [InlineData("USD", "79228162514264337593543950335", "USD 79228162514264337593543950335.00")]
    [InlineData("JPY", "300", "JPY 300")]
    [InlineData("JPY", "300.00", "JPY 300")]
    [InlineData("JPY", "300.5", "JPY 300.5")]
    [InlineData("KWD", "1.5", "KWD 1.500")]
    [InlineData("KWD", "1.50000", "KWD 1.500")]
    [InlineData("XAU", "2", "XAU 2")]
    [InlineData("XAU", "2.10", "XAU 2.1")]
    public void Money_is_written_with_at_least_the_minor_digits(string code, string amount, string expected)
    {
        var money = new Money(Number.Of(amount), Currency.Parse(code));

        money.ToString().Should().Be(expected);
        money.ToString(null, null).Should().Be(expected);
        $"{money}".Should().Be(expected);
        Chars(money, expected.Length, null).Should().Be(expected);
        Utf8(money, expected.Length, null).Should().Be(expected);
    }

    [Theory]
    [InlineData("de-DE", "EUR -1234,50")]
    [InlineData("sv-SE", "EUR −1234,50")]
    [InlineData("ar-SA", "EUR \u061C-1234٫50")]
    [InlineData("fa-IR", "EUR \u200E−1234٫50")]
    [InlineData("", "EUR -1234.50")]
    public void A_culture_that_is_asked_for_writes_its_separator_and_sign(string culture, string expected)
    {
        var money = new Money(-1234.5m, Currency.EUR);
        var asked = CultureInfo.GetCultureInfo(culture);

        money.ToString(null, asked).Should().Be(expected);
        Chars(money, expected.Length, asked).Should().Be(expected);
        Utf8(money, Encoding.UTF8.GetByteCount(expected), asked).Should().Be(expected);
        string.Create(asked, $"{money}").Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void The_current_culture_is_never_asked(string culture)
    {
        using (Cultures.Use(culture))
        {
            var money = new Money(-1234.5m, Currency.INR);

            money.ToString().Should().Be("INR -1234.50");
            money.ToString("G", null).Should().Be("INR -1234.50");
            $"{money}".Should().Be("INR -1234.50");
            Utf8(money, 12, null).Should().Be("INR -1234.50");
            Money.Parse("inr -1234.50").Should().Be(money);
            Money.Parse("INR -1234.50", CultureInfo.CurrentCulture).Should().Be(money);
            Money.TryParse("INR -1234,50", CultureInfo.CurrentCulture, out _).Should().BeFalse();
            FluentActions.Invoking(() => money + Euro).Should().Throw<InvalidOperationException>()
                .WithMessage("Cannot add INR -1234.50 and EUR 1.00: the currencies differ.");
            FluentActions.Invoking(() => money.Share(1, -0.5m, Rounding.HalfUpToCents)).Should().Throw<ArgumentException>()
                .WithMessage("denominator is -0.5: it must be more than 0.*");
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("G")]
    [InlineData("g")]
    public void The_general_format_is_the_only_one(string? format)
    {
        Dollar.ToString(format, null).Should().Be("USD 1.00");
        Dollar.TryFormat(new char[8], out var written, format, null).Should().BeTrue();
        written.Should().Be(8);
    }

    [Theory]
    [InlineData("C")]
    [InlineData("N2")]
    [InlineData("GG")]
    [InlineData(" ")]
    public void Another_format_is_refused_by_name(string format)
    {
        var expected = $"Money has no format '{format}': leave it out or say G.";

        FluentActions.Invoking(() => Dollar.ToString(format, null)).Should().Throw<FormatException>().WithMessage(expected);
        FluentActions.Invoking(() => Dollar.TryFormat(new char[20], out _, format, null)).Should().Throw<FormatException>().WithMessage(expected);
        FluentActions.Invoking(() => Dollar.TryFormat(new byte[20], out _, format, null)).Should().Throw<FormatException>().WithMessage(expected);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    public void A_buffer_too_small_is_told(int length)
    {
        Dollar.TryFormat(new char[length], out var chars, default, null).Should().BeFalse();
        chars.Should().Be(0);
        Dollar.TryFormat(new byte[length], out var bytes, default, null).Should().BeFalse();
        bytes.Should().Be(0);
    }

    [Property]
    public void What_is_written_reads_as_the_same_money(WideDecimal amount, Currency currency)
    {
        var money = new Money(amount, currency);
        var text = money.ToString();

        Money.Parse(text).Should().Be(money);
        Money.Parse(text, null).Should().Be(money);
        Money.Parse(text.AsSpan(), null).Should().Be(money);
        Money.TryParse(text, out var read).Should().BeTrue();
        read.Should().Be(money);
        Chars(money, text.Length, null).Should().Be(text);
        Utf8(money, text.Length, null).Should().Be(text);
        Money.Parse(text.ToLowerInvariant()).ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("USD 5", "5")]
    [InlineData("usd 5", "5")]
    [InlineData("USD +5", "5")]
    [InlineData("USD 5.", "5")]
    [InlineData("USD .5", "0.5")]
    [InlineData("USD -0.005", "-0.005")]
    [InlineData("USD 007", "7")]
    [InlineData("USD 0.10000000000000000000000000000000000", "0.1")]
    [InlineData("USD 79228162514264337593543950335.0", "79228162514264337593543950335")]
    [InlineData("USD 0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void A_code_a_space_and_an_amount_are_read(string text, string amount)
    {
        Money.Parse(text).Should().Be(new Money(Number.Of(amount), Currency.USD));
    }

    [Theory]
    [MemberData(nameof(NoMoney))]
    public void What_is_no_amount_of_money_is_not_read(string? text)
    {
        var result = Dollar;
        Money.TryParse(text, out result).Should().BeFalse();
        result.Should().Be(default(Money));
        Money.TryParse(text, CultureInfo.GetCultureInfo("de-DE"), out _).Should().BeFalse();
        if (text is null)
        {
            FluentActions.Invoking(() => Money.Parse(text!)).Should().Throw<ArgumentNullException>().WithParameterName("s");
            FluentActions.Invoking(() => Money.Parse(text!, null)).Should().Throw<ArgumentNullException>().WithParameterName("s");
        }
        else
        {
            FluentActions.Invoking(() => Money.Parse(text)).Should().Throw<FormatException>()
                .Which.Message.Should().Be($"'{text}' is no amount of money: a code, a space and an amount, such as USD 245.00.");
        }
    }

    private static string Chars(Money money, int length, IFormatProvider? provider)
    {
        var buffer = new char[length];
        money.TryFormat(buffer.AsSpan(0, length - 1), out _, default, provider).Should().BeFalse();
        money.TryFormat(buffer, out var written, default, provider).Should().BeTrue();
        return new(buffer, 0, written);
    }

    private static string Utf8(Money money, int length, IFormatProvider? provider)
    {
        var buffer = new byte[length];
        money.TryFormat(buffer.AsSpan(0, length - 1), out _, default, provider).Should().BeFalse();
        money.TryFormat(buffer, out var written, default, provider).Should().BeTrue();
        return Encoding.UTF8.GetString(buffer, 0, written);
    }
}
