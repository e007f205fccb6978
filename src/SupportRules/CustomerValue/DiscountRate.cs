namespace SupportRules.CustomerValue;

/// <summary>What money that comes a period later is worth less by: 0.01 a month for 1 %.</summary>
/// <remarks>
/// The rate names its period, and a rate of 1 or more has a maker of its own: 1 for "1 %" is 100 %, a slip that has been a default elsewhere. Rates
/// of two periods are converted only when that is asked for (<see cref="CompoundedTo"/>). Equal by share and period.
/// </remarks>
public sealed record DiscountRate
{
    internal const int Greatest = 1000;

    private DiscountRate(decimal share, LifetimePeriod period)
    {
        Share = share;
        Period = Guard.Defined(period);
    }

    /// <summary>0 or more; 0.1 for 10 %.</summary>
    public decimal Share { get; }

    public LifetimePeriod Period { get; }

    /// <summary>No discount: money later is worth as much as today.</summary>
    public static DiscountRate None(LifetimePeriod period) => new(0, period);

    /// <param name="share">From 0 to less than 1: 0.1 for 10 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is 1 or more, as 10 for 10 % would be, or negative.</exception>
    public static DiscountRate Per(LifetimePeriod period, decimal share) => share is >= 0 and < 1
        ? new(share, period)
        : throw new ArgumentOutOfRangeException(
            nameof(share),
            Invariant($"share is {share}: a discount rate is from 0 to less than 1 a {period.Name()} ({share} % is {Exact.Trim(share / 100)}); a rate of 100 % and more is made by OneHundredPercentOrMore."));

    /// <inheritdoc cref="Per"/>
    public static DiscountRate PerWeek(decimal share) => Per(LifetimePeriod.Week, share);

    /// <inheritdoc cref="Per"/>
    public static DiscountRate PerMonth(decimal share) => Per(LifetimePeriod.Month, share);

    /// <inheritdoc cref="Per"/>
    public static DiscountRate PerQuarter(decimal share) => Per(LifetimePeriod.Quarter, share);

    /// <inheritdoc cref="Per"/>
    public static DiscountRate PerYear(decimal share) => Per(LifetimePeriod.Year, share);

    /// <summary>A rate that halves money, or more, with each period, for those who mean it.</summary>
    /// <param name="share">From 1, which is 100 %, to 1000.</param>
    public static DiscountRate OneHundredPercentOrMore(LifetimePeriod period, decimal share) => share is >= 1 and <= Greatest
        ? new(share, period)
        : throw new ArgumentOutOfRangeException(nameof(share), Invariant($"share is {share}: it must be from 1, which is 100 %, to {Greatest}."));

    /// <summary>The rate of another period that comes to the same with compound interest: 1 % a month is 12.682503 % a year.</summary>
    /// <param name="decimals">To how many decimals the share is rounded, half-even, 1 to 12.</param>
    /// <exception cref="ArgumentException">No whole number of one period makes the other.</exception>
    public DiscountRate CompoundedTo(LifetimePeriod period, int decimals) => new(LifetimePeriods.Compounded(1 + Share, Period, period, decimals) - 1, period);

    /// <summary>For example <c>1 % a month</c>, whatever the culture.</summary>
    public override string ToString() => $"{Render.Value(Share * 100, null)} % a {Period.Name()}";
}
