namespace SupportRules.BillingBlocks;

/// <summary>Why blocks about money are held back for a time.</summary>
public enum ExemptionKind
{
    /// <summary>Agreed with an agent, or a rule for good customers.</summary>
    Agreed,

    /// <summary>A financial hardship arrangement.</summary>
    Hardship,

    /// <summary>A plan to pay in instalments, which is being kept.</summary>
    PaymentArrangement,
}
