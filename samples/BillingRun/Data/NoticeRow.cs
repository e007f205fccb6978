namespace BillingRun.Data;

/// <summary>A notice that was given to the customer.</summary>
internal sealed class NoticeRow : AccountRow
{
    public required string Kind { get; init; }

    public required Instant SentAt { get; init; }
}
