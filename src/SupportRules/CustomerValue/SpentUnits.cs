namespace SupportRules.CustomerValue;

/// <summary>Units spent on a day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Units">More than 0.</param>
public sealed record SpentUnits(LocalDate Date, decimal Units)
{
    public LocalDate Date { get; } = Guard.Date(Date);

    public decimal Units { get; } = Positive(Units);

    /// <summary>Units of an ISO date.</summary>
    /// <exception cref="FormatException">The date is not written year-month-day.</exception>
    public static SpentUnits Of(string date, decimal units) => new(Guard.IsoDate(date), units);

    public override string ToString() => Render.Members(nameof(SpentUnits), (nameof(Date), Date), (nameof(Units), Units));

    internal static decimal Positive(decimal units) => units is > 0 and <= ScoreBand.Greatest
        ? units
        : throw new ArgumentOutOfRangeException(nameof(Units), Invariant($"Units is {units}: it must be more than 0 and at most {ScoreBand.Greatest}."));
}
