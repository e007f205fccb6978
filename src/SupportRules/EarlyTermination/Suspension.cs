namespace SupportRules.EarlyTermination;

/// <summary>A time in which service was suspended within the term.</summary>
/// <param name="From">The first day without service.</param>
/// <param name="To">The first day with service again; after <paramref name="From"/>.</param>
public sealed record Suspension(LocalDate From, LocalDate To)
{
    public LocalDate From { get; } = Guard.Date(From);

    public LocalDate To { get; } = Guard.Date(To) > From
        ? To
        : throw new ArgumentOutOfRangeException(nameof(To), $"To is {Guard.Iso(To)}: a suspension ends after it begins ({Guard.Iso(From)}).");

    /// <summary>A suspension from <see cref="DateOnly"/> dates.</summary>
    public static Suspension Between(DateOnly from, DateOnly to) => new(LocalDate.FromDateOnly(from), LocalDate.FromDateOnly(to));

    /// <summary>A suspension from ISO dates: <c>Suspension.Between("2011-03-01", "2011-04-01")</c>.</summary>
    /// <exception cref="FormatException">A date is not a day, written year-month-day.</exception>
    public static Suspension Between(string from, string to) => new(Guard.IsoDate(from), Guard.IsoDate(to));

    public override string ToString() => $"{Guard.Iso(From)} to {Guard.Iso(To)}";
}
