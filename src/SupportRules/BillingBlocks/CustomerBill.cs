namespace SupportRules.BillingBlocks;

/// <summary>A customer bill (invoice), and what of it is still to be paid.</summary>
/// <param name="Id">Unique within the account.</param>
/// <param name="BillDate">The day from which it is a debt; a later day than the facts' own makes it a planned bill, which counts from that day on.</param>
/// <param name="PaymentDueDate">The last day on which paying is in time; not before <paramref name="BillDate"/>.</param>
/// <param name="RemainingAmount">What is still to be paid, 0 or more.</param>
public sealed record CustomerBill(string Id, LocalDate BillDate, LocalDate PaymentDueDate, Money RemainingAmount)
{
    public string Id { get; } = Guard.Text(Id);

    public LocalDate BillDate { get; init => field = Guard.Date(value, nameof(BillDate)); } = Guard.Date(BillDate);

    public LocalDate PaymentDueDate { get; init => field = Guard.NotBefore(Guard.Date(value, nameof(PaymentDueDate)), BillDate, nameof(BillDate), nameof(PaymentDueDate)); } =
        Guard.NotBefore(Guard.Date(PaymentDueDate), BillDate, nameof(BillDate), nameof(PaymentDueDate));

    public Money RemainingAmount { get; init => field = Guard.Amount(value, nameof(RemainingAmount)); } = Guard.Amount(RemainingAmount);

    /// <summary>How much of the remaining amount the customer disputes; nothing by default. It is no ground for a block.</summary>
    /// <remarks>More than what remains counts as all of it: a payment may come while the dispute is open.</remarks>
    public Money? DisputedAmount { get; init => field = value is { } amount ? Guard.Amount(amount, nameof(DisputedAmount)) : null; }

    /// <summary>Whether it counts as a debt; it does by default.</summary>
    public BillState State { get; init => field = Guard.Defined(value, nameof(State)); }

    /// <summary>The day on which the customer received it, where a law counts from that; the bill's date by default.</summary>
    public LocalDate? ReceivedOn { get; init => field = value is { } day ? Guard.Date(day, nameof(ReceivedOn)) : null; }

    /// <summary>Which services it is for; empty where it is not known, and then it speaks of the whole account.</summary>
    public ValueList<BillLine> Lines { get; init; }

    /// <summary>What remains less what is disputed, never less than nothing; nothing for a bill that is no debt.</summary>
    public Money UndisputedAmount
    {
        get
        {
            if (State != BillState.Final)
            {
                return Money.Zero(RemainingAmount.Currency);
            }

            return DisputedAmount is not { } disputed ? RemainingAmount
                : disputed < RemainingAmount ? RemainingAmount - disputed
                : Money.Zero(RemainingAmount.Currency);
        }
    }

    /// <summary>A bill from ISO dates.</summary>
    public static CustomerBill Of(string id, string billDate, string paymentDueDate, Money remainingAmount) =>
        new(id, Guard.IsoDate(billDate), Guard.IsoDate(paymentDueDate), remainingAmount);

    /// <summary>How it stands on a day: overdue from the day after <see cref="PaymentDueDate"/> on.</summary>
    public BillStanding StandingOn(LocalDate date) => State switch
    {
        BillState.Draft => BillStanding.NotIssued,
        BillState.WrittenOff => BillStanding.WrittenOff,
        _ when date < BillDate => BillStanding.NotIssued,
        _ when UndisputedAmount.IsZero => BillStanding.Settled,
        _ => date > PaymentDueDate ? BillStanding.Overdue : BillStanding.Open,
    };

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(CustomerBill),
        (nameof(Id), Id),
        (nameof(BillDate), BillDate),
        (nameof(PaymentDueDate), PaymentDueDate),
        (nameof(RemainingAmount), RemainingAmount),
        (nameof(DisputedAmount), DisputedAmount),
        (nameof(State), State == BillState.Final ? null : State),
        (nameof(ReceivedOn), ReceivedOn),
        (nameof(Lines), Lines.IsEmpty ? null : Lines));
}
