namespace SupportRules.Warranty;

/// <summary>What a cost head costs in this case.</summary>
public sealed record HeadAmount(CostHead Head, Money Amount)
{
    public CostHead Head { get; } = Guard.Defined(Head);

    public Money Amount { get; } = Guard.Amount(Amount);
}
