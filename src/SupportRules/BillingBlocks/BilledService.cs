namespace SupportRules.BillingBlocks;

/// <summary>A service of the account, by its id, and the agreement that it belongs to.</summary>
/// <param name="Id">For example a line's number; unique within the account.</param>
/// <param name="AgreementId">The agreement or bundle; <c>null</c> where it belongs to none.</param>
public sealed record BilledService(string Id, string? AgreementId = null)
{
    public string Id { get; } = Guard.Text(Id);
}
