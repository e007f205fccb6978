namespace SupportRules.BillingBlocks;

/// <summary>Some days of a period that are treated alike.</summary>
/// <param name="Days">The days; they have an end.</param>
/// <param name="As">What becomes of them.</param>
/// <param name="Amount">What is to be billed or credited for them; 0 where there is nothing to do.</param>
/// <param name="Price">What the days cost when they are not blocked.</param>
public sealed record ProratedPiece(DateSpan Days, ProratedAs As, Money Amount, Money Price)
{
    /// <summary>For example <c>2014-01-01 to 2014-01-08 Billed USD 2.71</c>, whatever the culture.</summary>
    public override string ToString() => $"{Days} {As} {Amount}";
}
