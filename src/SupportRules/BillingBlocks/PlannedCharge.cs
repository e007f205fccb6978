namespace SupportRules.BillingBlocks;

/// <summary>A charge that will be taken from the balance on a coming day.</summary>
/// <param name="Date">The day; it counts from its first moment on, and where it is the day of the facts, as still to come today.</param>
/// <param name="Amount">0 or more.</param>
public sealed record PlannedCharge(LocalDate Date, Money Amount)
{
    public LocalDate Date { get; } = Guard.Date(Date);

    public Money Amount { get; } = Guard.Amount(Amount);

    /// <summary>The same charge on each of so many days.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="amount">0 or more.</param>
    /// <param name="days">1 to 3660.</param>
    public static ValueList<PlannedCharge> Daily(LocalDate first, Money amount, int days) =>
        [.. Enumerable.Range(0, Guard.InRange(days, 1, 3660)).Select(day => new PlannedCharge(first.PlusDays(day), amount))];

    public override string ToString() => $"{Amount} on {Guard.Iso(Date)}";
}
