namespace SupportRules.BillingBlocks;

/// <summary>A payment, made or tried.</summary>
/// <param name="Reference">The payer's bank or agent and its number; a second payment with the same reference is the same payment and counts once.</param>
/// <param name="Amount">0 or more.</param>
/// <param name="PaidOn">The day on which the customer paid or tried to.</param>
public sealed record Payment(string Reference, Money Amount, LocalDate PaidOn)
{
    public string Reference { get; } = Guard.Text(Reference);

    public Money Amount { get; init => field = Guard.Amount(value, nameof(Amount)); } = Guard.Amount(Amount);

    public LocalDate PaidOn { get; init => field = Guard.Date(value, nameof(PaidOn)); } = Guard.Date(PaidOn);

    /// <summary>Where it stands; booked by default.</summary>
    public PaymentState State { get; init => field = Guard.Defined(value, nameof(State)); }

    /// <summary>Why it was refused, as the bank says it; only of a payment that failed.</summary>
    public string? FailureCode { get; init; }

    /// <summary>Whether the customer has shown a receipt; for a payment that is not found.</summary>
    public bool ReceiptShown { get; init; }

    /// <summary>The day on which the customer filed a written claim for a payment that is not found; <c>null</c> when none is filed.</summary>
    public LocalDate? ClaimFiledOn { get; init => field = value is { } day ? Guard.NotBefore(Guard.Date(day, nameof(ClaimFiledOn)), PaidOn, nameof(PaidOn), nameof(ClaimFiledOn)) : null; }

    /// <summary>A payment from an ISO date.</summary>
    public static Payment Of(string reference, Money amount, string paidOn) => new(reference, amount, Guard.IsoDate(paidOn));

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(Payment),
        (nameof(Reference), Reference),
        (nameof(Amount), Amount),
        (nameof(PaidOn), PaidOn),
        (nameof(State), State),
        (nameof(FailureCode), FailureCode),
        (nameof(ReceiptShown), ReceiptShown ? "yes" : null),
        (nameof(ClaimFiledOn), ClaimFiledOn));
}
