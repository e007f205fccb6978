namespace BillingRun.Data;

/// <summary>A voluntary suspension that was accepted.</summary>
internal sealed class SuspensionRow : AccountRow
{
    public required LocalDate RequestedOn { get; init; }

    public required LocalDate From { get; init; }

    public LocalDate? To { get; init; }

    /// <summary><c>null</c> for the whole account.</summary>
    public string? ServiceId { get; init; }
}
