namespace SupportRules.CustomerValue;

/// <summary>One purchase, for measures of recency, frequency and monetary value.</summary>
/// <param name="Date">The day of it.</param>
/// <param name="Amount">What was paid, 0 or more.</param>
public sealed record Purchase(LocalDate Date, Money Amount)
{
    public LocalDate Date { get; } = Guard.Date(Date);

    public Money Amount { get; } = Guard.Amount(Amount);

    /// <summary>A purchase of an ISO date.</summary>
    /// <exception cref="FormatException">The date is not written year-month-day.</exception>
    public static Purchase Of(string date, Money amount) => new(Guard.IsoDate(date), amount);

    public override string ToString() => Render.Members(nameof(Purchase), (nameof(Date), Date), (nameof(Amount), Amount));
}
