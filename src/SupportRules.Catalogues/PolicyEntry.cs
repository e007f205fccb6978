namespace SupportRules.Catalogues;

/// <summary>One tariff, set of terms or law of the catalogue, with all its versions.</summary>
/// <typeparam name="TPolicy">The kind of policy that it is.</typeparam>
public sealed record PolicyEntry<TPolicy>
    where TPolicy : notnull
{
    /// <summary>Stable and readable: <c>canada/wireless-code-disconnection</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, in a few words.</summary>
    public required string Title { get; init; }

    public required EntryKind Kind { get; init; }

    /// <summary>The versions, by the day from which each is in force. Where a publisher gives no day, it is the earliest on which a source attests the terms, and the citation says so.</summary>
    public required Dated<TPolicy> Versions { get; init; }

    /// <summary>The version in force on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first version.</exception>
    public TPolicy this[LocalDate date] => Versions[date];

    /// <inheritdoc cref="this[LocalDate]"/>
    public TPolicy this[DateOnly date] => Versions[date];

    /// <inheritdoc cref="this[LocalDate]"/>
    /// <param name="isoDate">Year-month-day: <c>2011-01-15</c>.</param>
    public TPolicy this[string isoDate] => Versions[isoDate];

    public override string ToString() => Id;
}
