namespace SupportRules.Warranty;

/// <summary>Who must prove a fact that is in doubt.</summary>
public enum BurdenOfProof
{
    /// <summary>The seller: while a presumption holds, the fact counts as so until the contrary is shown.</summary>
    Seller,

    Consumer,
}
