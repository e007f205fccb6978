namespace SupportRules.Warranty;

/// <summary>Who bears one cost head under a clause, and until when.</summary>
/// <param name="Head">The cost head.</param>
/// <param name="Share">Who bears it.</param>
public sealed record HeadCost(CostHead Head, CostShare Share)
{
    public CostHead Head { get; } = Guard.Defined(Head);

    public CostShare Share { get; } = Guard.NotNull(Share);

    /// <summary>The head's own end, from the start of the grant; after it the head is the customer's. <c>null</c>, the default, for the end of the grant.</summary>
    public WarrantyLength? Until { get; init; }

    public static HeadCost Free(CostHead head) => new(head, CostShare.IsFree);

    /// <summary>Free until the head's own end, for example labour for 90 days.</summary>
    public static HeadCost Free(CostHead head, WarrantyLength until) => new(head, CostShare.IsFree) { Until = Guard.NotNull(until) };

    public static HeadCost Customer(CostHead head) => new(head, CostShare.IsCustomers);

    public static HeadCost Silent(CostHead head) => new(head, CostShare.IsSilent);

    /// <summary>For example <c>labour: free until 90 days</c>.</summary>
    public override string ToString() => $"{Render.Value(Head, null)}: {Share}{(Until is null ? "" : $" until {Until}")}";
}
