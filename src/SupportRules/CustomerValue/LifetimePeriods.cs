namespace SupportRules.CustomerValue;

/// <summary>How periods fit into each other, and what rates become when they are compounded.</summary>
internal static class LifetimePeriods
{
    private const int FewestDecimals = 1, MostDecimals = 12;

    /// <summary>How many of the parts make the whole, such as 12 months a year; 0 where no whole number does.</summary>
    public static int CountIn(this LifetimePeriod part, LifetimePeriod whole) => (part, whole) switch
    {
        _ when part == whole => 1,
        (LifetimePeriod.Day, LifetimePeriod.Week) => 7,
        (LifetimePeriod.Month, LifetimePeriod.Quarter) => 3,
        (LifetimePeriod.Month, LifetimePeriod.Year) => 12,
        (LifetimePeriod.Quarter, LifetimePeriod.Year) => 4,
        _ => 0,
    };

    public static string Name(this LifetimePeriod period) => Render.Value(period, null);

    /// <summary>The factor of one period as the factor of another: twelve months multiply, a month is the twelfth root of a year.</summary>
    public static decimal Compounded(decimal factor, LifetimePeriod from, LifetimePeriod to, int decimals)
    {
        Guard.Defined(to);
        Guard.InRange(decimals, FewestDecimals, MostDecimals);
        var (times, parts) = (from.CountIn(to), to.CountIn(from));
        if (times == 0 && parts == 0)
        {
            throw new ArgumentException($"to is {to.Name()}: no whole number of one makes the other, so a rate per {from.Name()} has no rate per {to.Name()}.", nameof(to));
        }

        var compounded = times > 0 ? Power(factor, times) : Root(factor, parts);
        return new Rounding(RoundingMode.HalfEven, new(1, 0, 0, isNegative: false, (byte)decimals)).Apply(compounded);
    }

    private static decimal Power(decimal factor, int times)
    {
        var power = 1m;
        for (var i = 0; i < times; i++)
        {
            power = power <= DiscountRate.Greatest + 1
                ? power * factor
                : throw new ArgumentOutOfRangeException(nameof(factor), Invariant($"factor is {factor} a period: {times} of them are more than {DiscountRate.Greatest + 1}."));
        }

        return power;
    }

    // Newton's steps double the digits: from the sixteen of a double two are enough for 28, the third is for the last digit.
    private static decimal Root(decimal factor, int parts)
    {
        if (factor == 0)
        {
            return 0;
        }

        var root = (decimal)Math.Pow((double)factor, 1.0 / parts);
        for (var step = 0; step < 3; step++)
        {
            var power = 1m;
            for (var i = 1; i < parts; i++)
            {
                power *= root;
            }

            root = (((parts - 1) * root) + (factor / power)) / parts;
        }

        return root;
    }
}
