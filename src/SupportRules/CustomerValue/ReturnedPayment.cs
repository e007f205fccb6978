namespace SupportRules.CustomerValue;

/// <summary>A payment that the bank sent back.</summary>
/// <param name="Date">The day on which it came back.</param>
/// <param name="Amount">What it was, 0 or more.</param>
public sealed record ReturnedPayment(LocalDate Date, Money Amount)
{
    public LocalDate Date { get; } = Guard.Date(Date);

    public Money Amount { get; } = Guard.Amount(Amount);

    /// <summary>A returned payment of an ISO date.</summary>
    /// <exception cref="FormatException">The date is not written year-month-day.</exception>
    public static ReturnedPayment Of(string date, Money amount) => new(Guard.IsoDate(date), amount);

    public override string ToString() => Render.Members(nameof(ReturnedPayment), (nameof(Date), Date), (nameof(Amount), Amount));
}
