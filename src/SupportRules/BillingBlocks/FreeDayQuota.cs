namespace SupportRules.BillingBlocks;

/// <summary>The free days of a customer's quota year: how many were left, and when all of them come back.</summary>
/// <param name="YearBegan">The first day of the year for which <paramref name="Left"/> is known.</param>
/// <param name="DaysPerYear">How many there are in a year, 0 to 366.</param>
/// <param name="Left">How many of that year are left, 0 to 366.</param>
public sealed record FreeDayQuota(LocalDate YearBegan, int DaysPerYear, int Left)
{
    public LocalDate YearBegan { get; } = Guard.Date(YearBegan);

    public int DaysPerYear { get; } = Guard.InRange(DaysPerYear, 0, 366);

    public int Left { get; } = Guard.InRange(Left, 0, 366);

    /// <summary>Which year it is; the customer's own by default.</summary>
    public QuotaYear Year { get; init => field = Guard.Defined(value); } = QuotaYear.Customer;

    /// <summary>The day on which all days are free again: the anniversary itself.</summary>
    public LocalDate RenewedOn => Year.NextAfter(YearBegan, YearBegan);

    /// <summary>How many are left on a day, when none was used since.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="YearBegan"/>.</exception>
    public int LeftOn(LocalDate date) => Guard.NotBefore(Guard.Date(date), YearBegan, nameof(YearBegan), nameof(date)) >= RenewedOn ? DaysPerYear : Left;

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(FreeDayQuota), (nameof(YearBegan), YearBegan), (nameof(DaysPerYear), DaysPerYear), (nameof(Left), Left), (nameof(Year), Year));
}
