namespace SupportRules.BillingBlocks;

/// <summary>Days from a day to a day, half-open: the first day is in it, the last is not.</summary>
/// <param name="From">The first day in it.</param>
/// <param name="To">The first day after it, later than <paramref name="From"/>; <c>null</c> while no end is known.</param>
public sealed record DateSpan(LocalDate From, LocalDate? To = null)
{
    public LocalDate From { get; } = Guard.Date(From);

    public LocalDate? To { get; } = To is { } to && Guard.Date(to, nameof(To)) <= From
        ? throw new ArgumentOutOfRangeException(nameof(To), $"To is {Guard.Iso(to)}: a span ends after it begins ({Guard.Iso(From)}).")
        : To;

    /// <summary>How many days are in it; <c>null</c> while no end is known.</summary>
    public int? Days => To is { } to ? Period.DaysBetween(From, to) : null;

    /// <summary>A span from ISO dates: <c>DateSpan.Of("2024-03-10", "2024-03-12")</c> are two days.</summary>
    /// <exception cref="FormatException">A date is not a day, written year-month-day.</exception>
    public static DateSpan Of(string from, string? to = null) => new(Guard.IsoDate(from), to is null ? null : Guard.IsoDate(to));

    public bool Contains(LocalDate date) => From <= date && (To is not { } to || date < to);

    /// <summary>The same days as instants: from the first moment of the first day to the first moment of the day after the last.</summary>
    /// <param name="zone">The customer's time zone by its IANA name.</param>
    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public InstantSpan In(string zone)
    {
        var found = CustomerZone.Find(zone);
        return new(found.AtStartOfDay(From).ToInstant(), To is { } to ? found.AtStartOfDay(to).ToInstant() : null);
    }

    /// <summary>For example <c>2024-03-10 to 2024-03-12</c>, whatever the culture.</summary>
    public override string ToString() => To is { } to ? $"{Guard.Iso(From)} to {Guard.Iso(to)}" : $"from {Guard.Iso(From)} on";
}
