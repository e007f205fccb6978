using SupportRules.BillingBlocks;

namespace BillingRun.Data;

/// <summary>A block on record, set by hand or by an earlier decision.</summary>
internal sealed class BlockRow : AccountRow
{
    public required BlockKind Kind { get; init; }

    public required string Source { get; init; }

    public required Instant From { get; init; }

    public Instant? To { get; init; }

    /// <summary><c>null</c> for the whole account.</summary>
    public string? ServiceId { get; init; }

    public string? Stage { get; init; }

    public string? Note { get; init; }
}
