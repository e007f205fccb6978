namespace SupportRules.Warranty;

/// <summary>What one reading of the terms makes of a cost head.</summary>
internal struct HeadResult
{
    /// <summary>Whether unknown facts leave one answer only: cover and share. That it is covered may be known although its share is not.</summary>
    public bool IsKnown;

    public HeadCover Cover;

    /// <summary>The share and its clause; <c>null</c> where the claim is denied as a whole.</summary>
    public CostCandidate? Winner;

    /// <summary>Whether the stricter reading may come to something else.</summary>
    public bool IsTorn;

    /// <summary>The grant that gave it, by its place; -1 for none.</summary>
    public int Grant;

    /// <summary>The rank that is certain: what is worse does not matter.</summary>
    public int Floor;
}
