namespace SupportRules.CustomerValue;

/// <summary>One thing that happened between a customer and the company.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Date">The day on which it did.</param>
public sealed record CustomerEvent(CustomerEventKind Kind, LocalDate Date)
{
    public CustomerEventKind Kind { get; } = Guard.Defined(Kind);

    public LocalDate Date { get; } = Guard.Date(Date);

    /// <summary>Whose doing it was; <c>null</c> when unknown, which is never taken as the customer's.</summary>
    public Fault? Fault { get; init => field = value is { } fault ? Guard.Defined(fault, nameof(Fault)) : null; }

    /// <summary>What was claimed or granted, 0 or more; <c>null</c> when unknown, or where there is none.</summary>
    public Money? Amount { get; init => field = value is { } amount ? Guard.Amount(amount, nameof(Amount)) : null; }

    /// <summary>An event of an ISO date: <c>Of(CustomerEventKind.CreditGranted, "2026-03-01", Fault.Nobody, Money.Parse("USD 20"))</c>.</summary>
    /// <exception cref="FormatException">The date is not written year-month-day.</exception>
    public static CustomerEvent Of(CustomerEventKind kind, string date, Fault? fault = null, Money? amount = null) => new(kind, Guard.IsoDate(date)) { Fault = fault, Amount = amount };

    public override string ToString() => Render.Members(nameof(CustomerEvent), (nameof(Kind), Kind), (nameof(Date), Date), (nameof(Fault), Fault), (nameof(Amount), Amount));
}
