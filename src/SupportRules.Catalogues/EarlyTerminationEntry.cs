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

    /// <summary>From this end of service on, the first version holds for commitments that began before it too; <c>null</c> where it does not.</summary>
    public LocalDate? AllFrom { get; init; }

    /// <summary>The version for a case, by the date that <see cref="VersionedBy"/> names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">That date is before the first version; the message names both.</exception>
    public EarlyTerminationPolicy For(EarlyTerminationFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return TryFor(facts) ?? throw new ArgumentOutOfRangeException(
            VersionedBy.ToString(),
            Invariant($"{VersionedBy} is {DateOf(facts):uuuu-MM-dd}: the first version of {Id} is in force from {Versions.First:uuuu-MM-dd}."));
    }

    /// <summary>All that a customer can be told, under the versions in force on each day on which service could end.</summary>
    /// <param name="facts">The case.</param>
    /// <param name="laws">Laws that limit the fee, each in its version for the day.</param>
    /// <exception cref="ArgumentException">The facts cannot be, or no version is in force for them.</exception>
    public EarlyTerminationQuote Quote(EarlyTerminationFacts facts, params IEnumerable<EarlyTerminationEntry> laws)
    {
        EarlyTerminationEntry[] limits = [.. laws];
        _ = For(facts);
        foreach (var law in limits)
        {
            _ = law.For(facts);
        }

        return EarlyTerminationQuote.Of(facts, later =>
        {
            var policy = TryFor(later);
            foreach (var law in limits)
            {
                policy = law.TryFor(later) is { } limit ? policy?.Under(limit) : policy;
            }

            return policy;
        });
    }

    private EarlyTerminationPolicy? TryFor(EarlyTerminationFacts facts)
    {
        if (Versions.TryGet(DateOf(facts), out var policy))
        {
            return policy;
        }

        return facts.TerminationDate >= AllFrom ? Versions.Versions[0].Value : null;
    }

    private LocalDate DateOf(EarlyTerminationFacts facts) => VersionedBy == VersionDate.StartDate ? facts.StartDate : facts.TerminationDate;

    /// <summary>Decides a case by the version for it.</summary>
    /// <inheritdoc cref="EarlyTerminationPolicy.Decide"/>
    public Decision<EarlyTerminationFee> Decide(EarlyTerminationFacts facts) => For(facts).Decide(facts);

    public override string ToString() => Id;
}
