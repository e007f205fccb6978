namespace SupportRules.BillingBlocks;

/// <summary>A time in which blocks about money are held back; at its end they come back by themselves.</summary>
/// <param name="From">The first day on which it holds.</param>
/// <param name="To">The first day on which it no longer does, after <paramref name="From"/>; <c>null</c> while no end is known.</param>
/// <param name="Reason">Why, in the words of whoever granted it.</param>
public sealed record Exemption(LocalDate From, LocalDate? To, string Reason)
{
    public LocalDate From { get; } = Guard.Date(From);

    public LocalDate? To { get; } = To is not { } day || Guard.Date(day, nameof(To)) > From
        ? To
        : throw new ArgumentOutOfRangeException(nameof(To), $"To is {Guard.Iso(day)}: an exemption ends after it begins ({Guard.Iso(From)}).");

    public string Reason { get; } = Guard.Text(Reason);

    /// <summary>Of which kind; agreed by default.</summary>
    public ExemptionKind Kind { get; init => field = Guard.Defined(value, nameof(Kind)); }

    /// <summary>Whether the days past due are counted anew from its end; by default they run on, and the block is back at once.</summary>
    public bool RestartsDaysPastDue { get; init; }

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(LocalDate date) => From <= date && (To is not { } to || date < to);

    /// <summary>An exemption from ISO dates.</summary>
    public static Exemption Between(string from, string? to, string reason) => new(Guard.IsoDate(from), to is null ? null : Guard.IsoDate(to), reason);

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(Exemption), (nameof(From), From), (nameof(To), To), (nameof(Reason), Reason), (nameof(Kind), Kind), (nameof(RestartsDaysPastDue), RestartsDaysPastDue ? "yes" : null));
}
