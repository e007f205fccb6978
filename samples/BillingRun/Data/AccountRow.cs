namespace BillingRun.Data;

/// <summary>A row that belongs to an account; the two numbers are its key.</summary>
internal abstract class AccountRow
{
    public required long AccountNumber { get; init; }

    /// <summary>Counts within the account from 1.</summary>
    public required int Number { get; init; }
}
