namespace SupportRules.BillingBlocks;

/// <summary>How the day on which a block begins or ends is charged.</summary>
public enum EdgeDay
{
    /// <summary>It is charged unless the whole of it is blocked.</summary>
    ChargedUnlessWhole,

    /// <summary>
    /// It is charged, even where the block begins with its first moment. The day on which service is back is never blocked whole: for the end of a block this is
    /// the same as <see cref="ChargedUnlessWhole"/>.
    /// </summary>
    Charged,

    /// <summary>It is not charged if any part of it is blocked.</summary>
    NotCharged,
}
