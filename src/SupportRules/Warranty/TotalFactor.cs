namespace SupportRules.Warranty;

/// <summary>By what a circumstance multiplies the warranted total: tyres of two sizes on one car halve the mileage.</summary>
/// <param name="Circumstance">As <see cref="ProRataFacts.Circumstances"/> names it: <c>staggered fitment</c>.</param>
/// <param name="Factor">More than 0, at most 10.</param>
public sealed record TotalFactor(string Circumstance, decimal Factor)
{
    public string Circumstance { get; } = Guard.Text(Circumstance);

    public decimal Factor { get; } = Factor is > 0 and <= 10
        ? Factor
        : throw new ArgumentOutOfRangeException(nameof(Factor), Invariant($"Factor is {Factor}: it must be more than 0 and at most 10."));

    /// <summary>For example <c>x 0.5 if staggered fitment</c>.</summary>
    public override string ToString() => Invariant($"x {Exact.Trim(Factor)} if {Circumstance}");
}
