namespace SupportRules.BillingBlocks;

/// <summary>Which block says what goes on being charged, where several are in force.</summary>
public enum ChargePrecedence
{
    /// <summary>Part by part the one that costs the customer least.</summary>
    LeastCost,

    /// <summary>The one that is named first.</summary>
    Headline,
}
