namespace SupportRules.EarlyTermination;

/// <summary>A time in which service was suspended within the term.</summary>
/// <param name="From">The first day without service.</param>
/// <param name="To">The first day with service again; after <paramref name="From"/>.</param>
public sealed record Suspension(LocalDate From, LocalDate To)
{
    /// <summary>From <see cref="DateOnly"/> dates.</summary>
    public Suspension(DateOnly from, DateOnly to)
        : this(LocalDate.FromDateOnly(from), LocalDate.FromDateOnly(to))
    {
    }

    /// <summary>From ISO dates: <c>new Suspension("2011-03-01", "2011-04-01")</c>.</summary>
    /// <exception cref="FormatException">A date is not written year-month-day.</exception>
    public Suspension(string from, string to)
        : this(Guard.IsoDate(from), Guard.IsoDate(to))
    {
    }

    public LocalDate From { get; } = Guard.Date(From);

    public LocalDate To { get; } = Guard.Date(To) > From
        ? To
        : throw new ArgumentOutOfRangeException(nameof(To), $"To is {Guard.Iso(To)}: a suspension ends after it begins ({Guard.Iso(From)}).");

    public override string ToString() => $"{Guard.Iso(From)} to {Guard.Iso(To)}";
}
