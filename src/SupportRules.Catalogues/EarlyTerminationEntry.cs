using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues;

/// <summary>One tariff or law of the catalogue, with all its versions.</summary>
public sealed record EarlyTerminationEntry
{
    /// <summary>Stable and readable: <c>att-wireless/specified-equipment</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, in a few words.</summary>
    public required string Title { get; init; }

    public required EntryKind Kind { get; init; }

    /// <summary>The usual minimum term in months; where a law or tariff names none, a common one.</summary>
    public int UsualTermMonths { get; init; } = 24;

    /// <summary>Which date chooses the version; the start of the commitment by default.</summary>
    public VersionDate VersionedBy { get; init; }

    /// <summary>The versions, by the day from which each is in force. Where a publisher gives no day, it is the earliest on which a source attests the terms, and the citation says so.</summary>
    public required Dated<EarlyTerminationPolicy> Versions { get; init; }

    /// <summary>The version in force on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first version.</exception>
    public EarlyTerminationPolicy this[LocalDate date] => Versions[date];

    /// <inheritdoc cref="this[LocalDate]"/>
    public EarlyTerminationPolicy this[DateOnly date] => Versions[date];

    /// <inheritdoc cref="this[LocalDate]"/>
    /// <param name="isoDate">Year-month-day: <c>2011-01-15</c>.</param>
    public EarlyTerminationPolicy this[string isoDate] => Versions[isoDate];

    /// <summary>The version for a case, by the date that <see cref="VersionedBy"/> names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">That date is before the first version; the message names both.</exception>
    public EarlyTerminationPolicy For(EarlyTerminationFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var date = VersionedBy == VersionDate.StartDate ? facts.StartDate : facts.TerminationDate;
        return Versions.TryGet(date, out var policy)
            ? policy
            : throw new ArgumentOutOfRangeException(
                VersionedBy.ToString(),
                Invariant($"{VersionedBy} is {date:uuuu-MM-dd}: the first version of {Id} is in force from {Versions.First:uuuu-MM-dd}."));
    }

    /// <summary>Decides a case by the version for it.</summary>
    /// <inheritdoc cref="EarlyTerminationPolicy.Decide"/>
    public Decision<EarlyTerminationFee> Decide(EarlyTerminationFacts facts) => For(facts).Decide(facts);

    public override string ToString() => Id;
}
