namespace SupportRules.Warranty;

/// <summary>How long a product is covered after it was exchanged or repaired.</summary>
public enum AfterRemedyRule
{
    /// <summary>For the remainder of the period.</summary>
    Remainder,

    /// <summary>For the remainder or a length from the remedy, whichever is longer.</summary>
    LongerOf,

    /// <summary>For a length from the remedy, whatever was left.</summary>
    NewTerm,

    /// <summary>For the remainder and a length, once, however many remedies there were.</summary>
    ExtendOnce,

    /// <summary>A defect that was in the period stays covered until it is cured; that a repair has failed is reported within a length from it.</summary>
    StaysOpen,
}
