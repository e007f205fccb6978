namespace SupportRules.Warranty;

/// <summary>So much use: measured from the reading at the start to the reading now, the maximum itself inside.</summary>
/// <param name="Max">More than 0.</param>
/// <param name="Unit">For example <c>mi</c>, <c>km</c>, <c>hours</c>.</param>
public sealed record UsageLimit(decimal Max, string Unit)
{
    public decimal Max { get; } = Max > 0 ? Max : throw new ArgumentOutOfRangeException(nameof(Max), Invariant($"Max is {Max}: a usage limit is more than 0."));

    public string Unit { get; } = Guard.Text(Unit);

    /// <summary>The reading now; the odometer by default.</summary>
    public WarrantyFact.Number Reading { get; init => field = Guard.NotNull(value, nameof(Reading)); } = WarrantyFact.Odometer;

    /// <summary>The reading that counts as zero; the odometer at the start by default.</summary>
    public WarrantyFact.Number BaseReading { get; init => field = Guard.NotNull(value, nameof(BaseReading)); } = WarrantyFact.OdometerAtStart;

    /// <summary>For example <c>36000 mi</c>, whatever the culture.</summary>
    public override string ToString() => Invariant($"{Exact.Trim(Max)} {Unit}");
}
