namespace SupportRules.BillingBlocks;

/// <summary>What may open a quicker way to a block than unpaid bills; several combine by <c>|</c>.</summary>
[Flags]
public enum SpecialCauses
{
    None = 0,

    /// <summary>Use, and with it the charges, rose out of all proportion to earlier periods.</summary>
    ExceptionalUsage = 1,

    /// <summary>Facts suggest that the customer will dispute the bill.</summary>
    DisputeLikely = 2,

    /// <summary>Fraud.</summary>
    Fraud = 4,

    /// <summary>Bills are paid late, or not at all, again and again.</summary>
    PersistentNonPayment = 8,

    /// <summary>Every one.</summary>
    All = ExceptionalUsage | DisputeLikely | Fraud | PersistentNonPayment,
}
