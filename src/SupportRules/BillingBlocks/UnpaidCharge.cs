namespace SupportRules.BillingBlocks;

/// <summary>A kind of charge of which something is overdue.</summary>
/// <param name="Category">The service that it is for.</param>
/// <param name="IsDisputed">Whether the customer disputes it; <c>null</c> when that is unknown.</param>
public sealed record UnpaidCharge(ServiceCategory Category, bool? IsDisputed = false)
{
    public ServiceCategory Category { get; } = Guard.Defined(Category);
}
