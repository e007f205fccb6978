namespace SupportRules.Warranty;

/// <summary>When a grant covers: from when it runs, which stage of it, and which event must fall inside.</summary>
/// <remarks>The start is day 0; the last day, start and <see cref="Until"/>, is inside.</remarks>
public sealed record CoveragePeriod
{
    public required StartBasis Start { get; init; }

    /// <summary>Where the stage begins: on the day after the start and so long. <c>null</c>, the default, for the start itself. "Second through fifth year" is after 1 year until 5 years.</summary>
    public WarrantyLength? After { get; init; }

    /// <summary>The end, counted from the start and not from <see cref="After"/>.</summary>
    public required WarrantyLength Until { get; init; }

    /// <summary>A length that law or terms set as the least; <c>null</c>, the default, for none.</summary>
    public WarrantyLength? NotLessThan { get; init; }

    /// <summary>What must fall inside; the failure by default.</summary>
    public WarrantyEvent Inside { get; init => field = Guard.NotNull(value, nameof(Inside)); } = WarrantyEvent.Failure;

    /// <summary>So long from the purchase.</summary>
    public static CoveragePeriod FromPurchase(WarrantyLength until) => new() { Start = StartBasis.From(WarrantyEvent.Purchase), Until = until };

    /// <summary>The stage between two lengths from the purchase: "years 2 to 5" is after 1 year until 5 years.</summary>
    public static CoveragePeriod FromPurchase(WarrantyLength after, WarrantyLength until) => FromPurchase(until) with { After = after };

    internal CoveragePeriod Check(string clause)
    {
        Guard.NotNull(Start);
        if (After is { } after && Guard.NotNull(Until).IsNotLongerThan(after))
        {
            throw new ArgumentException($"Until of '{clause}' is {Until}: the stage ends before it begins, after {after}.", nameof(Until));
        }

        if (After?.Unit == WarrantyLengthUnit.Life)
        {
            throw new ArgumentException($"After of '{clause}' is life: no stage begins after it.", nameof(After));
        }

        return this;
    }
}
