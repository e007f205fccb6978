namespace SupportRules.BillingBlocks;

/// <summary>How much of an account a block covers; a wider scope covers the narrower ones within it.</summary>
public enum BlockScope
{
    /// <summary>Every agreement and service of the account.</summary>
    Account,

    /// <summary>One agreement and its services; elsewhere a bundle or contract.</summary>
    Agreement,

    /// <summary>One service; elsewhere a subscription or line.</summary>
    Service,
}
