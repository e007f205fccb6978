using System.Numerics;

namespace SupportRules;

/// <summary>An exact fraction of two decimals: what a fee is until it is rounded.</summary>
/// <remarks>
/// A third of a subsidy or a price without VAT has no decimal form; kept as a fraction it meets rounding only where a policy says so. A
/// <see cref="decimal"/> rounds by itself past 28 digits; here that is an error (DESIGN: no operator rounds).
/// </remarks>
internal readonly struct Exact : IComparable<Exact>, IEquatable<Exact>
{
    private static readonly Rounding EightDecimals = new(RoundingMode.HalfEven, 0.00000001m);

    private readonly decimal _denominator;
    private readonly bool _isFraction;

    /// <param name="numerator">Any sign.</param>
    /// <param name="denominator">More than zero.</param>
    public Exact(decimal numerator, decimal denominator)
    {
        Numerator = numerator;
        _denominator = denominator;
        _isFraction = denominator != 1;
    }

    // Nearly every amount is whole: it never touches a denominator, which costs as much as all other arithmetic of a fee.
    private Exact(decimal whole) => Numerator = whole;

    public decimal Numerator { get; }

    /// <summary>More than zero; <c>default</c> is zero over one.</summary>
    public decimal Denominator => _isFraction ? _denominator : 1;

    public static Exact Zero => default;

    public bool IsWhole => !_isFraction;

    public bool IsNegative => decimal.IsNegative(Numerator) && Numerator != 0;

    public static implicit operator Exact(decimal value) => new(value);

    public static implicit operator Exact(int value) => new(value);

    public static Exact operator +(Exact a, Exact b)
    {
        if (a.IsWhole && b.IsWhole)
        {
            return new(Plus(a.Numerator, b.Numerator));
        }

        if (a.Denominator == b.Denominator)
        {
            return new(Plus(a.Numerator, b.Numerator), a.Denominator);
        }

        var (timesA, timesB) = ToCommon(a, b);
        return new(Plus(Times(a.Numerator, timesA), Times(b.Numerator, timesB)), Times(a.Denominator, timesA));
    }

    public static Exact operator -(Exact a, Exact b) => a + -b;

    public static Exact operator -(Exact a) => a.IsWhole ? new(-a.Numerator) : new(-a.Numerator, a.Denominator);

    public static Exact operator *(Exact a, Exact b) => a.IsWhole && b.IsWhole
        ? new(Times(a.Numerator, b.Numerator))
        : new(Times(a.Numerator, b.Numerator), Times(a.Denominator, b.Denominator));

    /// <summary>Divides by a value that is more than zero.</summary>
    public static Exact operator /(Exact a, Exact b) => new(Times(a.Numerator, b.Denominator), Times(a.Denominator, b.Numerator));

    public static bool operator <(Exact a, Exact b) => a.CompareTo(b) < 0;

    public static bool operator >(Exact a, Exact b) => a.CompareTo(b) > 0;

    public static bool operator <=(Exact a, Exact b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Exact a, Exact b) => a.CompareTo(b) >= 0;

    public static bool operator ==(Exact a, Exact b) => a.Equals(b);

    public static bool operator !=(Exact a, Exact b) => !a.Equals(b);

    public bool Equals(Exact other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is Exact other && Equals(other);

    public override int GetHashCode() => ToDecimal().GetHashCode();

    public int CompareTo(Exact other)
    {
        if ((IsWhole && other.IsWhole) || Denominator == other.Denominator)
        {
            return Numerator.CompareTo(other.Numerator);
        }

        var (times, timesOther) = ToCommon(this, other);
        return Times(Numerator, times).CompareTo(Times(other.Numerator, timesOther));
    }

    /// <summary>By what each is extended to their least common denominator: sums of many lines share the days of one month and would outgrow a decimal.</summary>
    private static (decimal TimesA, decimal TimesB) ToCommon(Exact a, Exact b)
    {
        var (greatest, rest) = (a.Denominator, b.Denominator);
        while (rest != 0)
        {
            (greatest, rest) = (rest, greatest % rest);
        }

        return (b.Denominator / greatest, a.Denominator / greatest);
    }

    /// <summary>Whether rounding is seen to change nothing, without a division; <c>false</c> where one is needed to tell.</summary>
    public bool IsRounded(Rounding rounding) => IsWhole && rounding.Holds(Numerator);

    public decimal Round(Rounding rounding) => IsRounded(rounding) ? Numerator : rounding.Apply(Numerator, Denominator);

    /// <summary>The value for people: a fraction to eight decimals.</summary>
    public decimal Shown => IsWhole ? Numerator : Round(EightDecimals);

    /// <summary>The value as a decimal for a reason to print: exact where it can be, else to 28 digits.</summary>
    public decimal ToDecimal() => IsWhole ? Numerator : Numerator / Denominator;

    /// <summary>The product, or an error where a decimal cannot hold it to the last digit.</summary>
    public static decimal Times(decimal a, decimal b)
    {
        var product = a * b;
        var scale = a.Scale + b.Scale;
        // A decimal product keeps every digit when its scale is the sum of the two scales; a lesser scale may have cost zeros only.
        return product.Scale == scale || IsHeldBy(product, Digits(a) * Digits(b), scale)
            ? product
            : throw new OverflowException(Invariant($"{a} x {b} has more than 28 digits and would be rounded."));
    }

    /// <summary>The sum, or an error where a decimal cannot hold it to the last digit.</summary>
    public static decimal Plus(decimal a, decimal b)
    {
        var sum = a + b;
        var scale = Math.Max(a.Scale, b.Scale);
        return sum.Scale == scale || IsHeldBy(sum, (Digits(a) * PowerOfTen(scale - a.Scale)) + (Digits(b) * PowerOfTen(scale - b.Scale)), scale)
            ? sum
            : throw new OverflowException(Invariant($"{a} + {b} has more than 28 digits and would be rounded."));
    }

    /// <summary>The same value without zeros at its end.</summary>
    public static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    public override string ToString() => Invariant($"{Numerator}/{Denominator}");

    private static bool IsHeldBy(decimal result, BigInteger digits, int scale) => Digits(result) * PowerOfTen(scale - result.Scale) == digits;

    /// <summary>The digits of a value as a whole number, without its decimal point.</summary>
    private static BigInteger Digits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return new(new decimal(bits[0], bits[1], bits[2], decimal.IsNegative(value), 0));
    }

    private static BigInteger PowerOfTen(int exponent) => BigInteger.Pow(10, exponent);
}
