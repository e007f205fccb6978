namespace SupportRules.Warranty;

/// <summary>A sum for labour that the customer pays on top of the share, from some count on.</summary>
/// <param name="Amount">0 or more.</param>
/// <param name="From">The first count at which it is due, in the schedule's unit: 25 for "from the 25th month".</param>
public sealed record FixedLabour(Money Amount, decimal From)
{
    public Money Amount { get; } = Guard.Amount(Amount);

    public decimal From { get; } = From is >= 0 and <= ProRataFacts.Most
        ? From
        : throw new ArgumentOutOfRangeException(nameof(From), Invariant($"From is {From}: it must be from 0 to {ProRataFacts.Most}."));

    /// <summary>For example <c>USD 37.50 from 25</c>.</summary>
    public override string ToString() => Invariant($"{Amount} from {Exact.Trim(From)}");
}
