namespace BillingRun.Data;

/// <summary>A line or connection of an account.</summary>
internal sealed class ServiceRow : AccountRow
{
    /// <summary>For example <c>4711-1</c>.</summary>
    public required string ServiceId { get; init; }

    public string? AgreementId { get; init; }
}
