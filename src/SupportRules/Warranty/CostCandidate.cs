namespace SupportRules.Warranty;

/// <summary>A share that a cost head may have, the clause by which, and the cap of its grant.</summary>
internal readonly record struct CostCandidate(CostShare Share, WarrantyClause Clause, CostWhy Why)
{
    /// <summary>The most that the grant pays in all; <c>null</c> for no cap.</summary>
    public Money? Cap { get; init; }

    /// <summary>How good it is for the customer: what is free up to a cap is less than what is free.</summary>
    public int Rank => Cap is null ? Share.Rank : Math.Min(Share.Rank, 3400);

    public HeadCover Cover => Share switch
    {
        CostShare.Silent => HeadCover.Silent,
        CostShare.Customer => HeadCover.No,
        _ => HeadCover.Yes,
    };

    /// <summary>Whether both come to the same for the customer.</summary>
    public bool IsLike(CostCandidate other) => Cover == other.Cover && (Cover != HeadCover.Yes || (Share == other.Share && Cap == other.Cap));
}
