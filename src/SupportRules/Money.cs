using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace SupportRules;

/// <summary>A decimal amount of one ISO 4217 currency.</summary>
/// <remarks>
/// <para>Equal when amount and currency are: USD 1.5 equals USD 1.50. Ordered by amount within one currency; two currencies do not add, compare
/// or take a minimum, they throw <see cref="InvalidOperationException"/>.</para>
/// <para>No operator rounds: a product that a decimal cannot hold to the last digit is an <see cref="OverflowException"/>, and there is no
/// division (see <see cref="Share"/>). Rounding is said: <see cref="Round"/>.</para>
/// <para><c>default</c> is 0 of <c>XXX</c>, ISO's code for "no currency"; it fits no amount of a real one.</para>
/// </remarks>
public readonly struct Money :
    IEquatable<Money>,
    IComparable<Money>,
    IComparable,
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<Money>,
    IAdditionOperators<Money, Money, Money>,
    ISubtractionOperators<Money, Money, Money>,
    IUnaryNegationOperators<Money, Money>,
    IMultiplyOperators<Money, decimal, Money>,
    IComparisonOperators<Money, Money, bool>
{
    public Money(decimal amount, Currency currency)
    {
        Amount = amount;
        Currency = currency;
    }

    public decimal Amount { get; }

    public Currency Currency { get; }

    public bool IsNegative => Amount < 0;

    public bool IsZero => Amount == 0;

    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>The lesser of two amounts of one currency.</summary>
    public static Money Min(Money a, Money b) => b < a ? b : a;

    /// <summary>The greater of two amounts of one currency.</summary>
    public static Money Max(Money a, Money b) => b > a ? b : a;

    /// <summary>The amount rounded as said.</summary>
    public Money Round(Rounding rounding) => new(Guard.NotNull(rounding).Apply(Amount), Currency);

    /// <summary>The share <c>numerator / denominator</c> of the amount, rounded once: of USD 500, 16 of 36 parts, half-up to cents, is USD 222.22.</summary>
    /// <param name="denominator">More than zero.</param>
    public Money Share(decimal numerator, decimal denominator, Rounding rounding)
    {
        Guard.NotNull(rounding);
        if (denominator <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), Invariant($"denominator is {denominator}: it must be more than 0."));
        }

        return new(rounding.Apply(Exact.Times(Amount, numerator), denominator), Currency);
    }

    public static Money operator +(Money left, Money right) => new(Exact.Plus(left.Amount, left.Same(right, "add").Amount), left.Currency);

    public static Money operator -(Money left, Money right) => new(Exact.Plus(left.Amount, -left.Same(right, "subtract").Amount), left.Currency);

    public static Money operator -(Money value) => new(-value.Amount, value.Currency);

    public static Money operator *(Money left, decimal right) => new(Exact.Times(left.Amount, right), left.Currency);

    public static Money operator *(decimal left, Money right) => right * left;

    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    public static bool operator ==(Money left, Money right) => left.Equals(right);

    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    public bool Equals(Money other) => Amount == other.Amount && Currency == other.Currency;

    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Amount, Currency);

    /// <summary>Compares within one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(Same(other, "compare").Amount);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Money other => CompareTo(other),
        _ => throw new ArgumentException("Money compares with money only.", nameof(obj)),
    };

    private Money Same(Money other, string what) => other.Currency == Currency
        ? other
        : throw new InvalidOperationException(Invariant($"Cannot {what} {this} and {other}: the currencies differ."));

    /// <summary>The code and the amount with at least the currency's minor digits, whatever the culture: <c>USD 245.00</c>, <c>JPY 300</c>, <c>USD 674.865</c>.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The code and the amount with the decimal separator of the culture asked for; invariant when none is.</summary>
    /// <param name="format"><c>null</c>, <c>""</c> or <c>G</c>.</param>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        CheckFormat(format);
        return $"{Currency.Code} {ShownAmount(formatProvider)}";
    }

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return destination.TryWrite(CultureInfo.InvariantCulture, $"{Currency.Code} {ShownAmount(provider)}", out charsWritten);
    }

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return System.Text.Unicode.Utf8.TryWrite(utf8Destination, CultureInfo.InvariantCulture, $"{Currency.Code} {ShownAmount(provider)}", out bytesWritten);
    }

    private string ShownAmount(IFormatProvider? provider)
    {
        var trimmed = Exact.Trim(Amount);
        var digits = Math.Max((int)trimmed.Scale, Currency.MinorUnits ?? 0);
        return trimmed.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), provider ?? CultureInfo.InvariantCulture);
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
        {
            throw new FormatException($"Money has no format '{format}': leave it out or say G.");
        }
    }

    /// <summary>Reads <c>USD 245.00</c>: a code, a space, an amount with a decimal point, no thousands separators, whatever the culture.</summary>
    /// <exception cref="FormatException">The text is not an amount of a known currency, or has more digits than a decimal holds.</exception>
    public static Money Parse(string s) => Parse(Guard.NotNull(s).AsSpan(), null);

    /// <inheritdoc cref="Parse(string)"/>
    public static Money Parse(string s, IFormatProvider? provider) => Parse(Guard.NotNull(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var money)
        ? money
        : throw new FormatException($"'{s}' is no amount of money: a code, a space and an amount, such as USD 245.00.");

    public static bool TryParse([NotNullWhen(true)] string? s, out Money result) => TryParse(s, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) => TryParse(s.AsSpan(), provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result)
    {
        if (s is [_, _, _, ' ', .. var digits]
            && Currency.TryParse(s[..3], null, out var currency)
            && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)
            && IsWhole(digits, amount))
        {
            result = new(amount, currency);
            return true;
        }

        result = default;
        return false;
    }

    // The decimal's own reading rounds past its 28 digits, and overlooks NUL characters at the end.
    private static bool IsWhole(ReadOnlySpan<char> digits, decimal amount)
    {
        var point = digits.IndexOf('.');
        return digits[^1] != '\0' && (point < 0 || digits[(point + 1)..].TrimEnd('0').Length <= amount.Scale);
    }
}
