namespace SupportRules.BillingBlocks;

/// <summary>How an account stands after the charges of a day in and after a suspension.</summary>
public enum SuspensionState
{
    /// <summary>Service works, and the tariff's fee is charged.</summary>
    Active,

    /// <summary>The suspension runs.</summary>
    Suspended,

    /// <summary>The balance fell below nothing: a block about money is in force, and nothing is charged.</summary>
    BlockedForMoney,
}
