namespace SupportRules.Warranty;

/// <summary>What was decided of one cost head.</summary>
/// <param name="Head">The head that was asked.</param>
/// <param name="Cover">Whether it is covered.</param>
public sealed record HeadVerdict(CostHead Head, HeadCover Cover)
{
    /// <summary>Who bears it; <c>null</c> where that is undecided, even if it is known to be covered, or where the claim was denied as a whole.</summary>
    public CostShare? Share { get; init; }

    /// <summary>The clause by which; <c>null</c> where none speaks, or it is undecided.</summary>
    public WarrantyClause? Clause { get; init; }

    /// <summary>What the warrantor pays; <c>null</c> where the cost is not told or the head is undecided or silent.</summary>
    public Money? WarrantorPays { get; init; }

    /// <summary>What the customer pays: with what the warrantor pays it makes the whole cost.</summary>
    public Money? CustomerPays { get; init; }

    /// <summary>For example <c>parts: covered</c>, <c>labour: not covered</c>.</summary>
    public override string ToString() => $"{Render.Value(Head, null)}: {Words}";

    private string Words => Cover switch
    {
        HeadCover.Yes when Share is CostShare.Free or null => "covered",
        HeadCover.Yes => $"covered, {Share}",
        HeadCover.No => "not covered",
        HeadCover.Silent => "the terms do not say",
        _ => "undecided",
    };
}
