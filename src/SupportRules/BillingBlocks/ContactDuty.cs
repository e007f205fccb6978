namespace SupportRules.BillingBlocks;

/// <summary>Whether a provider must get in touch by itself.</summary>
public enum ContactDuty
{
    /// <summary>Nothing asks for it.</summary>
    None,

    /// <summary>It must, and offer help.</summary>
    Contact,
}
