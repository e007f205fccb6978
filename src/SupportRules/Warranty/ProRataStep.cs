namespace SupportRules.Warranty;

/// <summary>One row of a table of shares.</summary>
/// <param name="From">The first count of the step: 0 or 1 in the first step, later the one after the step before.</param>
/// <param name="To">The last one, not before <paramref name="From"/>.</param>
/// <param name="CustomerShare">What the customer bears of the price, 0 to 1, with no more than eight decimals: 0.25 for 25 %.</param>
public sealed record ProRataStep(int From, int To, decimal CustomerShare)
{
    public decimal CustomerShare { get; } = ProRataFacts.Printed(Guard.Share(CustomerShare), nameof(CustomerShare));

    /// <summary>For example <c>25 to 32: 25 % on the customer</c>.</summary>
    public override string ToString() => Invariant($"{From} to {To}: {Exact.Trim(CustomerShare * 100)} % on the customer");
}
