namespace SupportRules.EarlyTermination;

/// <summary>One row of a table of fees.</summary>
/// <param name="From">The first count of the band; in the first band the least that the count can be (0 or 1, see <see cref="FeeCount"/>).</param>
/// <param name="To">The last one, not before <paramref name="From"/>; <c>null</c> for no end.</param>
/// <param name="Fee">What is due within it.</param>
public sealed record FeeBand(int From, int? To, FeeFormula Fee)
{
    public FeeFormula Fee { get; } = Guard.NotNull(Fee);

    public override string ToString() => To is { } to ? Invariant($"{From} to {to}") : Invariant($"{From} and more");
}
