namespace SupportRules.CustomerValue;

/// <summary>What it takes to enter a tier.</summary>
public abstract record TierEntry
{
    private TierEntry()
    {
    }

    public abstract override string ToString();

    /// <summary>So many points, or more.</summary>
    /// <param name="Least">The fewest points with which the tier is entered, that number included; 0 or more.</param>
    public sealed record Points(decimal Least) : TierEntry
    {
        public decimal Least { get; init => field = NotNegative(value, nameof(Least)); } = NotNegative(Least, nameof(Least));

        /// <summary>Where the terms print ranges: the number of points that is too many, where the next tier begins; <c>null</c>, the default, where they do not.</summary>
        public decimal? Below { get; init => field = value is { } below ? NotNegative(below, nameof(Below)) : null; }

        public override string ToString() => Below is { } below ? Invariant($"from {Least} to below {below} points") : Invariant($"from {Least} points");
    }

    /// <summary>A segment of customers, and what they must spend.</summary>
    /// <param name="Segment">The segment, the narrower ones within it included.</param>
    public sealed record Reserved(CustomerSegment Segment) : TierEntry
    {
        public CustomerSegment Segment { get; } = Guard.NotNull(Segment);

        /// <summary>The least spend in a year, that amount included; <c>null</c>, the default, where the segment is enough.</summary>
        public Money? SpendPerYear { get; init => field = value is { } least ? Guard.Amount(least, nameof(SpendPerYear)) : null; }

        public override string ToString() => SpendPerYear is { } least ? $"for {Segment} spending {least} a year or more" : $"for {Segment}";
    }

    private static decimal NotNegative(decimal value, string name) => value is >= 0 and <= ScoreBand.Greatest
        ? value
        : throw new ArgumentOutOfRangeException(name, Invariant($"{name} is {value}: it must be from 0 to {ScoreBand.Greatest}."));
}
