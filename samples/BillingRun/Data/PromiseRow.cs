namespace BillingRun.Data;

/// <summary>A promise to pay.</summary>
internal sealed class PromiseRow : AccountRow
{
    public required Instant From { get; init; }

    public Instant? Until { get; init; }

    public decimal? Amount { get; init; }

    public Instant? WithdrawnAt { get; init; }
}
