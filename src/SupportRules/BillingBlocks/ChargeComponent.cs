namespace SupportRules.BillingBlocks;

/// <summary>A part of what a service costs, each of which a block may treat in its own way.</summary>
public enum ChargeComponent
{
    /// <summary>The recurring fee for the service.</summary>
    Subscription,

    /// <summary>Calls, data and other use.</summary>
    Usage,

    /// <summary>Rent or instalments of equipment.</summary>
    Equipment,

    /// <summary>A number, address or line that is kept for the customer.</summary>
    Number,
}
