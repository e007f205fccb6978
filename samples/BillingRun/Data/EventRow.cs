using SupportRules.BillingBlocks;

namespace BillingRun.Data;

/// <summary>Something that was reported and blocks by itself: a theft, a fraud, a court's order.</summary>
internal sealed class EventRow : AccountRow
{
    public required BlockKind Kind { get; init; }

    public required Instant At { get; init; }

    public Instant? ResolvedAt { get; init; }

    /// <summary><c>null</c> for the whole account.</summary>
    public string? ServiceId { get; init; }

    public required string Source { get; init; }
}
