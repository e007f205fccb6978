namespace SupportRules.CustomerValue;

/// <summary>The share of customers who are still customers a period later: 0.995 a month for 99.5 %.</summary>
/// <remarks>Equal by share and period. It is the same in every period; where it changes, give the curve (<see cref="LifetimeSurvival.Curve"/>).</remarks>
public sealed record RetentionRate
{
    private RetentionRate(decimal share, LifetimePeriod period)
    {
        Share = share;
        Period = Guard.Defined(period);
    }

    /// <summary>0, nobody stays, to 1, nobody leaves.</summary>
    public decimal Share { get; }

    public LifetimePeriod Period { get; }

    /// <summary>How long a customer stays on average, in periods: <c>1 / (1 - r)</c>, to 28 digits; <c>null</c> where nobody leaves.</summary>
    public decimal? ExpectedPeriods => Share == 1 ? null : 1 / (1 - Share);

    /// <param name="share">From 0 to 1: 0.8 for 80 %.</param>
    public static RetentionRate Per(LifetimePeriod period, decimal share) => share is >= 0 and <= 1
        ? new(share, period)
        : throw new ArgumentOutOfRangeException(
            nameof(share),
            Invariant($"share is {share}: a retention rate is from 0 to 1{(share is > 1 and <= 100 ? Invariant($" ({share} % is {Exact.Trim(share / 100)})") : "")}."));

    /// <inheritdoc cref="Per"/>
    public static RetentionRate PerWeek(decimal share) => Per(LifetimePeriod.Week, share);

    /// <inheritdoc cref="Per"/>
    public static RetentionRate PerMonth(decimal share) => Per(LifetimePeriod.Month, share);

    /// <inheritdoc cref="Per"/>
    public static RetentionRate PerQuarter(decimal share) => Per(LifetimePeriod.Quarter, share);

    /// <inheritdoc cref="Per"/>
    public static RetentionRate PerYear(decimal share) => Per(LifetimePeriod.Year, share);

    /// <summary>The rate of another period that comes to the same: 0.99 a month is 0.886385 a year.</summary>
    /// <param name="decimals">To how many decimals the share is rounded, half-even, 1 to 12.</param>
    /// <exception cref="ArgumentException">No whole number of one period makes the other.</exception>
    public RetentionRate CompoundedTo(LifetimePeriod period, int decimals) => new(LifetimePeriods.Compounded(Share, Period, period, decimals), period);

    /// <summary>For example <c>99.5 % a month</c>, whatever the culture.</summary>
    public override string ToString() => $"{Render.Value(Share * 100, null)} % a {Period.Name()}";
}
