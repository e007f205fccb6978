namespace SupportRules.BillingBlocks;

/// <summary>What the provider means to do.</summary>
public enum BlockAction
{
    /// <summary>To stop service for a time; the agreement goes on.</summary>
    Suspend,

    /// <summary>To end service.</summary>
    Disconnect,
}
