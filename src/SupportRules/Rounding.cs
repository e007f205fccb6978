namespace SupportRules;

/// <summary>How an amount is rounded: the mode, and the unit whose multiples are allowed.</summary>
/// <param name="Mode">Where an amount between two multiples goes.</param>
/// <param name="Unit">More than zero: <c>0.01m</c> for cents, <c>0.05m</c> for Swiss cash, <c>1m</c> for whole units.</param>
/// <remarks>Equal by mode and unit. <c>null</c>, never <c>default</c>, says "not rounded".</remarks>
public sealed record Rounding(RoundingMode Mode, decimal Unit)
{
    /// <summary>How many decimals the unit has: 2 for 0.01 and 0.05.</summary>
    internal int Decimals { get; } = Exact.Trim(Unit).Scale;

    // How many decimals the multiples of a unit such as 0.01 have; -1 for units such as 0.05 and 10.
    private readonly int _decimals = DecimalsOf(Exact.Trim(Unit));

    public RoundingMode Mode { get; } = Enum.IsDefined(Mode)
        ? Mode
        : throw new ArgumentOutOfRangeException(nameof(Mode), Invariant($"Mode is {(int)Mode}: it must be HalfUp, HalfEven, HalfDown, Up, Down, Ceiling or Floor."));

    public decimal Unit { get; } = Unit > 0
        ? Unit
        : throw new ArgumentOutOfRangeException(nameof(Unit), Invariant($"Unit is {Unit}: a rounding unit is more than 0."));

    /// <summary>Half-up to cents.</summary>
    public static Rounding HalfUpToCents { get; } = new(RoundingMode.HalfUp, 0.01m);

    /// <summary>Half-up to the minor unit of a currency; to cents where ISO 4217 names none.</summary>
    public static Rounding HalfUpTo(Currency currency) => currency.MinorUnit switch
    {
        null or 0.01m => HalfUpToCents,
        { } unit => new(RoundingMode.HalfUp, unit),
    };

    /// <summary>The multiple of the unit that the amount is rounded to.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold the multiple to the last digit.</exception>
    public decimal Apply(decimal amount) => Apply(amount, 1);

    /// <summary>
    /// The multiple of the unit that <c>numerator / denominator</c> is rounded to, found by remainder: the quotient itself is never formed, so
    /// that a third of a cent cannot be rounded twice.
    /// </summary>
    internal decimal Apply(decimal numerator, decimal denominator)
    {
        if (denominator == 1 && Holds(numerator))
        {
            return numerator;
        }

        var step = Exact.Times(Unit, denominator);
        var remainder = numerator % step;
        if (remainder == 0)
        {
            return denominator == 1 ? numerator : Exact.Times(numerator / step, Unit);
        }

        var towardsZero = Exact.Plus(numerator, -remainder) / step;
        return Exact.Times(towardsZero + (GoesAwayFromZero(remainder, step, towardsZero) ? Math.Sign(numerator) : 0), Unit);
    }

    private bool GoesAwayFromZero(decimal remainder, decimal step, decimal towardsZero)
    {
        // The doubled remainder is compared with the step through a difference, which cannot overflow.
        var half = Math.Abs(remainder).CompareTo(step - Math.Abs(remainder));
        return Mode switch
        {
            RoundingMode.Up => true,
            RoundingMode.Down => false,
            RoundingMode.Ceiling => remainder > 0,
            RoundingMode.Floor => remainder < 0,
            RoundingMode.HalfUp => half >= 0,
            RoundingMode.HalfDown => half > 0,
            _ => half > 0 || (half == 0 && towardsZero % 2 != 0),
        };
    }

    /// <summary>Whether an amount is seen to be a multiple of the unit without a division; <c>false</c> where one is needed to tell.</summary>
    internal bool Holds(decimal amount) => amount.Scale <= _decimals;

    private static int DecimalsOf(decimal unit) => unit == new decimal(1, 0, 0, isNegative: false, unit.Scale) ? unit.Scale : -1;

    /// <summary>For example <c>half-up to 0.01</c>.</summary>
    public override string ToString() => Invariant($"{Words} to {Unit}");

    private string Words => Mode switch
    {
        RoundingMode.HalfUp => "half-up",
        RoundingMode.HalfEven => "half-even",
        RoundingMode.HalfDown => "half-down",
        RoundingMode.Up => "up",
        RoundingMode.Down => "down",
        RoundingMode.Ceiling => "to the greater",
        _ => "to the lesser",
    };
}
