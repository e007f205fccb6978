using SupportRules.BillingBlocks;

namespace BillingRun.Data;

internal sealed class PaymentRow : AccountRow
{
    /// <summary>The payer's bank or agent and its number.</summary>
    public required string Reference { get; init; }

    public required decimal Amount { get; init; }

    public required LocalDate PaidOn { get; init; }

    public PaymentState State { get; init; }

    public string? FailureCode { get; init; }

    public bool ReceiptShown { get; init; }

    public LocalDate? ClaimFiledOn { get; init; }
}
