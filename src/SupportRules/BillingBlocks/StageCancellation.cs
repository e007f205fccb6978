namespace SupportRules.BillingBlocks;

/// <summary>Whether a stage also ends the agreement.</summary>
public enum StageCancellation
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>At the end of the term.</summary>
    EndOfTerm,

    /// <summary>At once.</summary>
    Immediate,
}
