using SupportRules.BillingBlocks;

namespace BillingRun.Data;

internal sealed class BillRow : AccountRow
{
    public required LocalDate BillDate { get; init; }

    public required LocalDate PaymentDueDate { get; init; }

    public required decimal Remaining { get; init; }

    public decimal? Disputed { get; init; }

    public BillState State { get; init; }
}
