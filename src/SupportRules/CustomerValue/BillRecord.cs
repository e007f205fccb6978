namespace SupportRules.CustomerValue;

/// <summary>One bill, and when it was paid.</summary>
/// <param name="DueDate">The last day for payment: paid on it is paid on time.</param>
/// <param name="Amount">What was to be paid, 0 or more.</param>
/// <param name="PaidDate">The day on which all of it was paid; <c>null</c> while it is not.</param>
public sealed record BillRecord(LocalDate DueDate, Money Amount, LocalDate? PaidDate)
{
    public LocalDate DueDate { get; } = Guard.Date(DueDate);

    public Money Amount { get; } = Guard.Amount(Amount);

    public LocalDate? PaidDate { get; } = PaidDate is { } paid ? Guard.Date(paid, nameof(PaidDate)) : null;

    /// <summary>A bill from ISO dates: <c>Of("2026-03-15", Money.Parse("USD 60"), "2026-03-14")</c>.</summary>
    /// <exception cref="FormatException">A date is not written year-month-day.</exception>
    public static BillRecord Of(string dueDate, Money amount, string? paidDate) => new(Guard.IsoDate(dueDate), amount, paidDate is null ? null : Guard.IsoDate(paidDate));

    public override string ToString() => Render.Members(nameof(BillRecord), (nameof(DueDate), DueDate), (nameof(Amount), Amount), (nameof(PaidDate), PaidDate));
}
