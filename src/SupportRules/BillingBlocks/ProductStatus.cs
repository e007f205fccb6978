namespace SupportRules.BillingBlocks;

/// <summary>The status of a product in the words of TM Forum's TMF637, read off the blocks; never an input.</summary>
public enum ProductStatus
{
    /// <summary>All of it can be used.</summary>
    Active,

    /// <summary>Some use of it is taken away.</summary>
    Suspended,
}
