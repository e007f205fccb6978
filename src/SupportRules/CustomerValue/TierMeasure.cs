namespace SupportRules.CustomerValue;

/// <summary>Which units of a programme count towards a tier: points, nights, spend.</summary>
public abstract record TierMeasure
{
    private TierMeasure()
    {
    }

    /// <summary>Those earned in the running period of the validity's cycle, that many in all and not in one purchase.</summary>
    public sealed record EarnedInPeriod : TierMeasure
    {
        public override string ToString() => "earned in the period";
    }

    /// <summary>Those earned in a rolling window: on or after the day so many months before.</summary>
    /// <param name="Months">1 to 600.</param>
    public sealed record EarnedInMonths(int Months) : TierMeasure
    {
        public int Months { get; } = Guard.InRange(Months, 1, 600);

        public override string ToString() => Invariant($"earned in {Months} months");
    }

    /// <summary>All that were ever earned.</summary>
    public sealed record EarnedEver : TierMeasure
    {
        public override string ToString() => "ever earned";
    }

    /// <summary>Those that are left: earned, not expired, not spent.</summary>
    /// <remarks>What is spent is taken from the units that expire first, so that units that are gone for both reasons are gone once.</remarks>
    public sealed record Balance : TierMeasure
    {
        public override string ToString() => "left";
    }
}
