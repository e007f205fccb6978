namespace SupportRules.BillingBlocks;

/// <summary>What becomes of a suspension when the balance falls below nothing.</summary>
public enum MoneyRunsOut
{
    /// <summary>It ends, the block about money takes over, and nothing more is charged.</summary>
    EndsTheSuspension,

    /// <summary>It stays, and its fees go on into debt.</summary>
    SuspensionStays,
}
