namespace SupportRules.BillingBlocks;

/// <summary>A time in which a subscription is billed by one plan.</summary>
/// <param name="Span">From when to when.</param>
/// <param name="Plan">The plan.</param>
public sealed record BilledSegment(InstantSpan Span, string Plan)
{
    public InstantSpan Span { get; } = Guard.NotNull(Span);

    public string Plan { get; } = Guard.Text(Plan);

    /// <summary>For example <c>2024-03-09T12:00:00Z to 2024-03-10T12:00:00Z P1</c>, whatever the culture.</summary>
    public override string ToString() => $"{Span} {Plan}";
}
