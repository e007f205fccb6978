namespace SupportRules.CustomerValue;

/// <summary>Units earned on a day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Units">More than 0.</param>
public sealed record EarnedUnits(LocalDate Date, decimal Units)
{
    public LocalDate Date { get; } = Guard.Date(Date);

    public decimal Units { get; } = SpentUnits.Positive(Units);

    /// <summary>The first day on which they no longer count towards a balance, after <see cref="Date"/>; <c>null</c> where they do not expire.</summary>
    public LocalDate? ExpiresOn
    {
        get;
        init => field = value is not { } day ? null : Guard.NotBefore(Guard.Date(day, nameof(ExpiresOn)), Date.PlusDays(1), "the day after Date", nameof(ExpiresOn));
    }

    /// <summary>Units of ISO dates.</summary>
    /// <exception cref="FormatException">A date is not written year-month-day.</exception>
    public static EarnedUnits Of(string date, decimal units, string? expiresOn = null) => new(Guard.IsoDate(date), units) { ExpiresOn = expiresOn is null ? null : Guard.IsoDate(expiresOn) };

    public override string ToString() => Render.Members(nameof(EarnedUnits), (nameof(Date), Date), (nameof(Units), Units), (nameof(ExpiresOn), ExpiresOn));
}
