namespace SupportRules.EarlyTermination;

/// <summary>The flat fee for one length of term.</summary>
/// <param name="TermMonths">1 to 600.</param>
/// <param name="Amount">0 or more.</param>
public sealed record TermFee(int TermMonths, Money Amount)
{
    public int TermMonths { get; } = Guard.InRange(TermMonths, 1, 600);

    public Money Amount { get; } = Guard.Amount(Amount);
}
