namespace BillingRun.Data;

/// <summary>One reason of a stored decision, in the order in which they applied.</summary>
internal sealed class ReasonRow
{
    public required long AccountNumber { get; init; }

    public required LocalDate Date { get; init; }

    public required string Kind { get; init; }

    /// <summary>Counts from 1.</summary>
    public required int Number { get; init; }

    public required string Code { get; init; }

    public required string Finding { get; init; }

    public required string Source { get; init; }
}
