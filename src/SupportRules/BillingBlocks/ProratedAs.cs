namespace SupportRules.BillingBlocks;

/// <summary>What becomes of some days of a period.</summary>
public enum ProratedAs
{
    /// <summary>Neither blocked nor invoiced: to bill at the price.</summary>
    Billed,

    /// <summary>Blocked, and something goes on being charged: to bill what the block leaves of the price, or its fee.</summary>
    Reduced,

    /// <summary>Blocked and invoiced at the price: to credit.</summary>
    Credited,

    /// <summary>Blocked and not invoiced: nothing to do.</summary>
    NotCharged,

    /// <summary>Invoiced and not blocked: nothing to do.</summary>
    Invoiced,
}
