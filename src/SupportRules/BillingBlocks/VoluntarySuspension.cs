namespace SupportRules.BillingBlocks;

/// <summary>A voluntary suspension that was accepted: the customer asked for it beforehand.</summary>
/// <param name="RequestedOn">The day of the request.</param>
/// <param name="From">The first day of the suspension; not before <paramref name="RequestedOn"/>, for it is never backdated.</param>
/// <param name="To">The first day with service again, after <paramref name="From"/>; <c>null</c> until the customer ends it.</param>
public sealed record VoluntarySuspension(LocalDate RequestedOn, LocalDate From, LocalDate? To)
{
    public LocalDate RequestedOn { get; } = Guard.Date(RequestedOn);

    public LocalDate From { get; } = Guard.NotBefore(Guard.Date(From), RequestedOn, nameof(RequestedOn), nameof(From));

    public LocalDate? To { get; init => field = Ends(value, From); } = Ends(To, From);

    /// <summary>What is suspended; the whole account by default.</summary>
    public BlockTarget Target { get; init; }

    /// <summary>A suspension from ISO dates.</summary>
    public static VoluntarySuspension Of(string requestedOn, string from, string? to) =>
        new(Guard.IsoDate(requestedOn), Guard.IsoDate(from), to is null ? null : Guard.IsoDate(to));

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(VoluntarySuspension), (nameof(RequestedOn), RequestedOn), (nameof(From), From), (nameof(To), To), (nameof(Target), Target));

    private static LocalDate? Ends(LocalDate? to, LocalDate from) => to is not { } day || Guard.Date(day, nameof(To)) > from
        ? to
        : throw new ArgumentOutOfRangeException(nameof(To), $"To is {Guard.Iso(day)}: a suspension ends after it begins ({Guard.Iso(from)}).");
}
