namespace SupportRules.BillingBlocks;

/// <summary>A payment that the customer says was made, and the day on which it is asked about.</summary>
/// <param name="Payment">As the provider's database and the customer have it: posted or not found, the receipt, the day of the claim.</param>
/// <param name="AsOf">The day, in the customer's zone; not before the payment, nor before the claim.</param>
public sealed record PaymentClaimFacts(Payment Payment, LocalDate AsOf)
{
    public Payment Payment { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Payment);

    public LocalDate AsOf { get; init => field = Guard.Date(value); } = Guard.Date(AsOf);

    /// <summary>The channel at which the claim was filed, in the policy's words; <c>null</c> where none was, or it is unknown.</summary>
    public string? FiledAt { get; init; }

    /// <summary>What is past due, the claimed payment not counted; <c>null</c> where it is unknown.</summary>
    public Money? Arrears { get; init => field = value is { } amount ? Guard.Amount(amount, nameof(Arrears)) : null; }

    internal PaymentClaimFacts Check()
    {
        Guard.NotBefore(AsOf, Payment.PaidOn, nameof(Payment.PaidOn), nameof(AsOf));
        if (Payment.ClaimFiledOn is { } filed)
        {
            Guard.NotBefore(AsOf, filed, nameof(Payment.ClaimFiledOn), nameof(AsOf));
        }

        return Arrears is { } arrears && arrears.Currency != Payment.Amount.Currency
            ? throw new ArgumentException($"Arrears is {arrears}: the payment is in {Payment.Amount.Currency}.", nameof(Arrears))
            : this;
    }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(PaymentClaimFacts), (nameof(Payment), Payment), (nameof(AsOf), AsOf), (nameof(FiledAt), FiledAt), (nameof(Arrears), Arrears));
}
