namespace SupportRules.BillingBlocks;

/// <summary>What part of a bill is for which service.</summary>
/// <param name="ServiceId">A service of the account.</param>
/// <param name="RemainingAmount">What of it is still to be paid.</param>
public sealed record BillLine(string ServiceId, Money RemainingAmount)
{
    public string ServiceId { get; } = Guard.Text(ServiceId);

    public Money RemainingAmount { get; } = Guard.Amount(RemainingAmount);
}
