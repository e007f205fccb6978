namespace BillingRun.Data;

/// <summary>What part of a bill is for which service.</summary>
internal sealed class BillLineRow : AccountRow
{
    /// <summary>The <see cref="AccountRow.Number"/> of the bill.</summary>
    public required int BillNumber { get; init; }

    public required string ServiceId { get; init; }

    public required decimal Remaining { get; init; }
}
