namespace SupportRules.Warranty;

/// <summary>A share that a cost head may have, the clause by which, and the cap of its grant.</summary>
internal readonly record struct CostCandidate(CostShare Share, WarrantyClause Clause, CostWhy Why)
{
    /// <summary>The grant that caps what it pays in all; <c>null</c> for no cap.</summary>
    public WarrantyGrant? CappedBy { get; init; }

    /// <summary>How good it is for the customer: what is free up to a cap is less than what is free.</summary>
    public int Rank => CappedBy is null ? Share.Rank : Math.Min(Share.Rank, 340_000_000);

    public HeadCover Cover => Share switch
    {
        CostShare.Silent => HeadCover.Silent,
        CostShare.Customer => HeadCover.No,
        _ => HeadCover.Yes,
    };

    /// <summary>Whether both come to the same for the customer: two caps of one amount are two, for together they pay more heads.</summary>
    public bool IsLike(CostCandidate other) => Cover == other.Cover && (Cover != HeadCover.Yes || ((ReferenceEquals(Share, other.Share) || Share == other.Share) && ReferenceEquals(CappedBy, other.CappedBy)));
}
