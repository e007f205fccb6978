using System.Globalization;
using System.Numerics;

namespace SupportRules.Tests;

/// <summary>The oracle for exact arithmetic and rounding: whole numbers without limit, read from a decimal's text.</summary>
internal readonly record struct Fraction
{
    private static readonly BigInteger GreatestMantissa = (BigInteger.One << 96) - 1;

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    /// <summary>Whether a decimal holds it to the last digit: 96 bits over a power of ten up to the 28th.</summary>
    public bool IsDecimal
    {
        get
        {
            var (mantissa, remainder) = BigInteger.DivRem(Numerator * BigInteger.Pow(10, 28), Denominator);
            for (var scale = 28; remainder.IsZero && scale >= 0; scale--)
            {
                if (BigInteger.Abs(mantissa) <= GreatestMantissa)
                {
                    return true;
                }

                (mantissa, remainder) = BigInteger.DivRem(mantissa, 10);
            }

            return false;
        }
    }

    public static Fraction Of(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return new(digits, BigInteger.Pow(10, point < 0 ? 0 : text.Length - point - 1));
    }

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => a + new Fraction(-b.Numerator, b.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Rounded by the two whole multiples of the unit around it, below and above on the number line.</summary>
    public Fraction Round(RoundingMode mode, decimal unit)
    {
        var units = this / Of(unit);
        var remainder = BigInteger.Remainder(units.Numerator, units.Denominator);
        var positive = remainder.Sign < 0 ? remainder + units.Denominator : remainder;
        var below = (units.Numerator - positive) / units.Denominator;
        if (positive.IsZero)
        {
            return new Fraction(below, 1) * Of(unit);
        }

        var above = below + 1;
        var towardsZero = units.Numerator.Sign > 0 ? below : above;
        var awayFromZero = units.Numerator.Sign > 0 ? above : below;
        var even = below.IsEven ? below : above;
        var order = (2 * positive).CompareTo(units.Denominator);
        var nearest = order < 0 ? below : above;
        var isTie = order == 0;
        var chosen = mode switch
        {
            RoundingMode.HalfUp => isTie ? awayFromZero : nearest,
            RoundingMode.HalfEven => isTie ? even : nearest,
            RoundingMode.HalfDown => isTie ? towardsZero : nearest,
            RoundingMode.Up => awayFromZero,
            RoundingMode.Down => towardsZero,
            RoundingMode.Ceiling => above,
            RoundingMode.Floor => below,
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
        return new Fraction(chosen, 1) * Of(unit);
    }
}
