using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

/// <summary>What a customer can do about a payment that he made and the provider does not find, and what is held back meanwhile.</summary>
/// <remarks>
/// A receipt alone changes nothing: what counts is a claim in writing. Whoever answers the telephone cannot book a payment that the database
/// does not show. Equal when all members are.
/// </remarks>
public sealed record PaymentClaimPolicy : IPolicy<PaymentClaimFacts, PaymentClaimStatus>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>Whether a claim needs the receipt; it does by default.</summary>
    public bool ReceiptRequired { get; init; } = true;

    /// <summary>Where a claim is filed, in lower-case words: <c>shop</c>; anywhere when empty.</summary>
    public ValueList<string> Channels { get; init; }

    /// <summary>The last day for a claim, in days from the payment, 0 to 3660; <c>null</c>, the default, for no such limit.</summary>
    public int? FileWithinDays { get; init => field = value is { } days ? Guard.InRange(days, 0, 3660, nameof(FileWithinDays)) : null; }

    /// <summary>For so many days, the day of the claim included, the claimed amount does not count as arrears, 1 to 366.</summary>
    public required int HoldDays { get; init => field = Guard.InRange(value, 1, 366, nameof(HoldDays)); }

    /// <summary>Throws where the policy cannot be. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member.</exception>
    /// <returns>The policy itself.</returns>
    public PaymentClaimPolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        for (var i = 0; i < Channels.Count; i++)
        {
            Guard.Text(Channels[i], nameof(Channels));
        }

        return this;
    }

    /// <summary>Where the payment stands, with every reason.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<PaymentClaimStatus> Decide(PaymentClaimFacts facts)
    {
        Check();
        Guard.NotNull(facts).Check();
        var reasons = new List<Reason>();
        return new(Status(facts, reasons), Id, reasons.ToValueList());
    }

    private PaymentClaimStatus Status(PaymentClaimFacts facts, List<Reason> reasons)
    {
        void Say(Rule rule, params ReadOnlySpan<object> values) => reasons.Add(new(rule, Source, values));

        var payment = facts.Payment;
        switch (payment.State)
        {
            case PaymentState.Posted when payment.ClaimFiledOn is { } filedOn:
                Say(Rules.ClaimFound, payment.Amount, filedOn);
                return new PaymentClaimStatus.Found();
            case PaymentState.Posted:
                Say(Rules.PaymentPosted, payment.Amount, payment.PaidOn);
                return new PaymentClaimStatus.Posted();
            case PaymentState.Pending:
                Say(Rules.PaymentOnItsWay, payment.Amount, payment.PaidOn);
                return new PaymentClaimStatus.OnItsWay();
            case PaymentState.Failed:
                Say(Rules.PaymentNotMade, payment.Amount, payment.PaidOn);
                return new PaymentClaimStatus.NotMade();
        }

        Say(Rules.AgentCannotBook, payment.Amount, payment.PaidOn);
        if (ReceiptRequired && !payment.ReceiptShown)
        {
            Say(Rules.ReceiptNeeded, payment.PaidOn);
            return new PaymentClaimStatus.ShowReceipt();
        }

        var fileBy = FileWithinDays is { } within ? payment.PaidOn.PlusDays(within) : (LocalDate?)null;
        if (payment.ClaimFiledOn is not { } filed)
        {
            return ToFile(facts, fileBy, reasons);
        }

        if (!Channels.IsEmpty && facts.FiledAt is null)
        {
            Say(Rules.ClaimNeedsFacts, nameof(facts.FiledAt));
            return new PaymentClaimStatus.NeedsFacts([nameof(facts.FiledAt)]);
        }

        if (!Channels.IsEmpty && !Channels.Contains(facts.FiledAt!, StringComparer.Ordinal))
        {
            Say(Rules.ClaimAtWrongChannel, facts.FiledAt!, string.Join(" or ", Channels));
            return ToFile(facts, fileBy, reasons);
        }

        if (fileBy is { } last && filed > last)
        {
            Say(Rules.ClaimTooLate, filed, last);
            return new PaymentClaimStatus.TooLate(last);
        }

        var until = filed.PlusDays(HoldDays);
        if (facts.AsOf >= until)
        {
            Say(Rules.ClaimExpired, filed, HoldDays, until);
            return new PaymentClaimStatus.Expired(until);
        }

        Say(Rules.ClaimHeld, payment.Amount, filed, HoldDays, until);
        Money? meanwhile = facts.Arrears is not { } arrears ? null : arrears > payment.Amount ? arrears - payment.Amount : Money.Zero(arrears.Currency);
        if (meanwhile is { } left)
        {
            Say(Rules.ArrearsMeanwhile, left, facts.Arrears!.Value);
        }

        return new PaymentClaimStatus.Held(until, payment.Amount, meanwhile);
    }

    private PaymentClaimStatus ToFile(PaymentClaimFacts facts, LocalDate? fileBy, List<Reason> reasons)
    {
        if (fileBy is { } last && facts.AsOf > last)
        {
            reasons.Add(new(Rules.ClaimTooLate, Source, facts.AsOf, last));
            return new PaymentClaimStatus.TooLate(last);
        }

        reasons.Add(new(Rules.WrittenClaimNeeded, Source, Channels.IsEmpty ? "any channel" : string.Join(" or ", Channels)));
        return new PaymentClaimStatus.FileClaim(Channels, fileBy);
    }
}
