namespace SupportRules.Warranty;

/// <summary>The clock of a time limit stops between two events.</summary>
/// <param name="From">The first day on which it stands still.</param>
/// <param name="To">The day on which it runs on.</param>
public sealed record ClockPause(WarrantyEvent From, WarrantyEvent To)
{
    public WarrantyEvent From { get; } = Guard.NotNull(From);

    public WarrantyEvent To { get; } = Guard.NotNull(To);

    /// <summary>What is left at least, from the day on which it runs on; <c>null</c>, the default, for no such least.</summary>
    public WarrantyLength? AtLeast { get; init; }

    /// <summary>For example <c>repair requested to repair, then at least 7 days</c>.</summary>
    public override string ToString() => AtLeast is null ? $"{From} to {To}" : $"{From} to {To}, then at least {AtLeast}";
}
