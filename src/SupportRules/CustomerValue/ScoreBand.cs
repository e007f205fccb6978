namespace SupportRules.CustomerValue;

/// <summary>A range of values and the points that it gives.</summary>
/// <param name="From">Its first value, included unless <see cref="FromIsExcluded"/>.</param>
/// <param name="To">Its end, not included unless <see cref="ToIsIncluded"/> or the band is the last of its list; <c>null</c> for no end.</param>
/// <param name="Points">What a value in it gives, -1,000,000 to 1,000,000.</param>
public sealed record ScoreBand(decimal From, decimal? To, int Points)
{
    /// <summary>The greatest value that a band can reach.</summary>
    internal const decimal Greatest = 1_000_000_000_000m;

    public decimal From { get; init => field = Edge(value, nameof(From)); } = Edge(From, nameof(From));

    public decimal? To { get; init => field = value is { } to ? Edge(to, nameof(To)) : null; } = To is { } end ? Edge(end, nameof(To)) : null;

    public int Points { get; init => field = Guard.InRange(value, -1_000_000, 1_000_000, nameof(Points)); } = Guard.InRange(Points, -1_000_000, 1_000_000);

    /// <summary>Whether <see cref="From"/> itself belongs to the band below ("above 40"); not so by default.</summary>
    public bool FromIsExcluded { get; init; }

    /// <summary>Whether <see cref="To"/> itself belongs to this band ("up to 3"); not so by default.</summary>
    public bool ToIsIncluded { get; init; }

    /// <summary>For example <c>0.9 to below 0.98</c>, <c>24 or more</c>, <c>more than 30 up to 40</c>.</summary>
    public override string ToString() => To == From
        ? Invariant($"{From}")
        : (FromIsExcluded, To) switch
        {
            (false, null) => Invariant($"{From} or more"),
            (true, null) => Invariant($"more than {From}"),
            (false, { } to) => ToIsIncluded ? Invariant($"{From} to {to}") : Invariant($"{From} to below {to}"),
            (true, { } to) => ToIsIncluded ? Invariant($"more than {From} up to {to}") : Invariant($"more than {From} to below {to}"),
        };

    /// <summary>Whether a fraction lies below the end of the band.</summary>
    internal bool EndsAfter(decimal numerator, decimal denominator)
    {
        if (To is not { } end)
        {
            return true;
        }

        // Nearly every value is whole, and a product of decimals costs more than all else here.
        var order = numerator.CompareTo(denominator == 1 ? end : end * denominator);
        return order < 0 || (order == 0 && ToIsIncluded);
    }

    /// <summary>Whether a value lies in the band.</summary>
    internal bool Holds(decimal value) => (FromIsExcluded ? value > From : value >= From) && EndsAfter(value, 1);

    private static decimal Edge(decimal value, string name) => value is >= 0 and <= Greatest && (value.Scale <= 8 || Exact.Trim(value).Scale <= 8)
        ? value
        : throw new ArgumentOutOfRangeException(name, Invariant($"{name} is {value}: the edge of a band is from 0 to {Greatest}, with no more than 8 decimals."));
}
