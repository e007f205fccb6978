namespace BillingRun.Data;

/// <summary>A decision that a later run of the same date replaced, because facts or policy had changed in between.</summary>
internal sealed class SupersededDecisionRow
{
    public required long AccountNumber { get; init; }

    public required LocalDate Date { get; init; }

    public required string Kind { get; init; }

    /// <summary>Counts from 1, the oldest first.</summary>
    public required int Revision { get; init; }

    public required string PolicyId { get; init; }

    public required string Outcome { get; init; }

    /// <summary>One line a reason.</summary>
    public required string Reasons { get; init; }

    public required string Hash { get; init; }
}
