namespace BillingRun.Data;

/// <summary>A stored decision. Account, date and kind are its key, so that nothing can be stored twice.</summary>
/// <remarks>Nothing in it tells when or in which order it was written: two runs over the same facts leave the same rows, byte for byte.</remarks>
internal sealed class DecisionRow
{
    public required long AccountNumber { get; init; }

    public required LocalDate Date { get; init; }

    /// <summary>One of <see cref="DecisionKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The policy and its version: <c>house/credit-eur@2026-01-01</c>.</summary>
    public required string PolicyId { get; init; }

    /// <summary>What stands first: the kind of block that a caller is told, or what became of the fee.</summary>
    public required string Headline { get; init; }

    /// <summary>The whole outcome in words.</summary>
    public required string Outcome { get; init; }

    /// <summary>What is taken away; <c>null</c> where nothing is.</summary>
    public string? Restricted { get; init; }

    /// <summary>What is due: to have the block lifted, or as the fee; <c>null</c> where no amount is told.</summary>
    public decimal? Amount { get; init; }

    public required string Currency { get; init; }

    /// <summary>SHA-256 of policy, outcome and reasons: equal decisions are told by it.</summary>
    public required string Hash { get; init; }
}
