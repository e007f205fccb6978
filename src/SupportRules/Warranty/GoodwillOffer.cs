namespace SupportRules.Warranty;

/// <summary>What the warrantor offers without owing it. It is never cover.</summary>
/// <param name="Head">The cost head.</param>
/// <param name="WarrantorShare">More than 0, up to 1: 0.75 for 75 %.</param>
public sealed record GoodwillOffer(CostHead Head, decimal WarrantorShare)
{
    public CostHead Head { get; } = Guard.Defined(Head);

    public decimal WarrantorShare { get; } = Guard.Share(WarrantorShare) > 0
        ? WarrantorShare
        : throw new ArgumentOutOfRangeException(nameof(WarrantorShare), Invariant($"WarrantorShare is {WarrantorShare}: an offer is more than 0."));

    /// <summary>For example <c>labour: 75 % offered</c>, whatever the culture.</summary>
    public override string ToString() => Invariant($"{Render.Value(Head, null)}: {Exact.Trim(WarrantorShare * 100)} % offered");
}
