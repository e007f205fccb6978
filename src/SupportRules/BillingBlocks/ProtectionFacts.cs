namespace SupportRules.BillingBlocks;

/// <summary>What is known of a customer whose service is to be cut at an instant.</summary>
/// <remarks>Amounts are in the policy's currency. What is <c>null</c> is unknown: where a rule needs it, the outcome names it as missing.</remarks>
public sealed record ProtectionFacts
{
    /// <summary>The instant at which service is to be cut.</summary>
    public required Instant At { get; init; }

    /// <summary>The customer's time zone by its IANA name: <c>America/Toronto</c>. Days and hours are counted in it.</summary>
    public required string Zone { get; init; }

    /// <summary>Suspension by default.</summary>
    public BlockAction Action { get; init; }

    /// <summary>Whether this is the first suspension since the account was last in order.</summary>
    public bool? IsFirstInCycle { get; init; }

    /// <summary>All that is overdue, 0 or more, the disputed part included.</summary>
    public Money? OverdueAmount { get; init; }

    /// <summary>What of it the customer duly disputes.</summary>
    public Money? DisputedAmount { get; init; }

    /// <summary>Deposits and advance payments that the provider holds.</summary>
    public Money? DepositAmount { get; init; }

    /// <summary>The last day on which the oldest unpaid bill could be paid in time.</summary>
    public LocalDate? PaymentDueDate { get; init; }

    /// <summary>The day on which the customer received that bill.</summary>
    public LocalDate? BillReceivedOn { get; init; }

    /// <summary>What the overdue charges are for.</summary>
    public ValueList<UnpaidCharge>? Unpaid { get; init; }

    /// <summary>The service that is to be cut.</summary>
    public ServiceCategory? Service { get; init; }

    /// <summary>The notices of this block, in any order; ordinary reminders of a bill are not among them. One of a later instant counts from then on.</summary>
    public ValueList<Notice> Notices { get; init; }

    /// <summary>What the provider has established beside the debt; nothing by default, and then no quicker way is open.</summary>
    public SpecialCauses Causes { get; init; }

    /// <summary>Whether an arrangement to pay later or by instalments is kept.</summary>
    public bool? HasPaymentArrangement { get; init; }

    /// <summary>Whether a financial hardship arrangement runs.</summary>
    public bool? HasHardshipArrangement { get; init; }

    /// <summary>Whether the customer is in the Lifeline programme.</summary>
    public bool? IsLifeline { get; init; }

    /// <summary>Public holidays where the customer lives, for the weeks before and after <see cref="At"/>.</summary>
    public ValueList<LocalDate>? Holidays { get; init; }

    /// <summary>Days on which the provider's office is closed, weekends too, for the weeks after <see cref="At"/>.</summary>
    public ValueList<LocalDate>? ClosedDays { get; init; }

    /// <summary>Facts from a local time in ISO form, such as <c>2024-03-15T10:00:00</c>; of a time that a clock change repeats the first, of one that it skips the moment after it.</summary>
    /// <exception cref="FormatException">The time is not written so.</exception>
    public static ProtectionFacts Of(string localTime, string zone) => new() { At = LocalTimes.InstantOf(LocalTimes.Parse(localTime, nameof(localTime)), CustomerZone.Find(zone, nameof(Zone))), Zone = zone };

    /// <summary>What an account's facts tell a law, with what <see cref="BillingFacts.Protection"/> adds.</summary>
    /// <param name="facts">The account; service is to be cut at its instant.</param>
    /// <param name="law">The law that is asked.</param>
    /// <param name="noticeKind">The kind of the notices that the law means; every kind by default.</param>
    /// <exception cref="ArgumentException">The facts cannot be.</exception>
    public static ProtectionFacts Of(BillingFacts facts, ProtectionPolicy law, string? noticeKind = null)
    {
        Guard.NotNull(facts).Check(Guard.NotNull(law).Currency);
        return OfAccount(facts, law.Currency, facts.AsOf, 0, noticeKind, null);
    }

    /// <param name="facts">The account.</param>
    /// <param name="currency">The law's currency.</param>
    /// <param name="at">When service is to be cut.</param>
    /// <param name="held">What counts as if paid, and so does for the law.</param>
    /// <param name="noticeKind">The kind of notices that count; <c>null</c> for every kind.</param>
    /// <param name="source">Whose earlier blocks make it another one of the cycle; <c>null</c> for those of unpaid bills.</param>
    internal static ProtectionFacts OfAccount(BillingFacts facts, Currency currency, Instant at, decimal held, string? noticeKind, string? source)
    {
        var (payer, details) = (facts.Payer, facts.Protection ?? new());
        var zone = CustomerZone.Find(payer.Zone, nameof(Zone));
        var today = at.InZone(zone).Date;
        var overdue = payer.Bills.Where(bill => bill.State == BillState.Final && bill.PaymentDueDate < today && !bill.RemainingAmount.IsZero).ToArray();
        var oldest = overdue.Where(bill => !bill.UndisputedAmount.IsZero).OrderBy(bill => bill.PaymentDueDate).ThenBy(bill => bill.ReceivedOn ?? bill.BillDate).FirstOrDefault();
        var disputed = overdue.Aggregate(Money.Zero(currency), (sum, bill) => sum + bill.RemainingAmount - bill.UndisputedAmount);
        var holding = payer.Exemptions.Where(exemption => exemption.HoldsOn(today)).Select(exemption => exemption.Kind).ToArray();
        return new()
        {
            At = at,
            Zone = facts.Zone,
            IsFirstInCycle = !facts.Blocks.Any(block => (source is null ? block.Kind == BlockKind.UnpaidBill : block.Source == source) && block.Restrictions != Restrictions.None && block.From < at
                && (oldest is null || block.From.InZone(zone).Date > oldest.PaymentDueDate)),
            OverdueAmount = Money.Max(disputed, overdue.Aggregate(Money.Zero(currency), (sum, bill) => sum + bill.RemainingAmount) - new Money(held, currency)),
            DisputedAmount = disputed,
            DepositAmount = details.Deposit,
            PaymentDueDate = oldest?.PaymentDueDate,
            BillReceivedOn = oldest is null ? null : oldest.ReceivedOn ?? oldest.BillDate,
            Unpaid = details.Unpaid,
            Service = details.Service,

            // A notice that came before the oldest unpaid bill was of an older debt.
            Notices = [.. payer.Notices.Where(notice => (noticeKind is null || notice.Kind == noticeKind) && (oldest is null || notice.SentAt.InZone(zone).Date >= oldest.BillDate))],
            Causes = details.Causes,
            HasPaymentArrangement = holding.Contains(ExemptionKind.PaymentArrangement),
            HasHardshipArrangement = holding.Contains(ExemptionKind.Hardship),
            IsLifeline = details.IsLifeline,
            Holidays = facts.Holidays,
            ClosedDays = details.ClosedDays,
        };
    }

    /// <summary>The same facts, and a notice that was given on the day so many days before; for records that hold a count of days only.</summary>
    /// <param name="days">0 to 3660.</param>
    /// <param name="unit">Calendar or working days; working days need <see cref="Holidays"/>, none when unknown.</param>
    public ProtectionFacts WithNoticeDaysGiven(int days, NoticeUnit unit)
    {
        Guard.InRange(days, 0, 3660);
        if (Guard.Defined(unit) == NoticeUnit.Hours)
        {
            throw new ArgumentOutOfRangeException(nameof(unit), "unit is Hours: it must be CalendarDays or WorkingDays.");
        }

        var zone = CustomerZone.Find(Zone);
        var date = LocalTimes.Checked(At, nameof(At)).InZone(zone).Date;
        var day = unit == NoticeUnit.CalendarDays ? date.PlusDays(-days) : WorkingDays.Before(date, days, Holidays ?? []);
        return this with { Notices = Notices.Add(new("disconnection", zone.AtStartOfDay(day).ToInstant())) };
    }

    /// <summary>Throws where the facts cannot be, whatever the policy; every <c>Decide</c> passes here.</summary>
    /// <exception cref="ArgumentException">A fact is out of its range, or two contradict each other.</exception>
    internal void Check(Currency currency)
    {
        LocalTimes.Checked(At, nameof(At));
        Guard.Defined(Action);
        Guard.Flags(Causes, (Causes & ~SpecialCauses.All) == SpecialCauses.None, SpecialCauses.All);
        Amount(OverdueAmount, nameof(OverdueAmount));
        Amount(DisputedAmount, nameof(DisputedAmount));
        Amount(DepositAmount, nameof(DepositAmount));
        if (DisputedAmount is { } disputed && OverdueAmount is { } overdue && disputed > overdue)
        {
            throw new ArgumentOutOfRangeException(nameof(DisputedAmount), $"DisputedAmount is {disputed}: it must be from 0 to the OverdueAmount ({overdue}).");
        }

        Date(PaymentDueDate, nameof(PaymentDueDate));
        Date(BillReceivedOn, nameof(BillReceivedOn));
        if (Service is { } service)
        {
            Guard.Defined(service, nameof(Service));
        }

        Dates(Holidays, nameof(Holidays));
        Dates(ClosedDays, nameof(ClosedDays));
        foreach (var notice in Notices)
        {
            LocalTimes.Checked(Guard.NotNull(notice, nameof(Notices)).SentAt, nameof(Notices));
        }

        foreach (var charge in Unpaid ?? [])
        {
            Guard.NotNull(charge, nameof(Unpaid));
        }

        void Amount(Money? value, string name)
        {
            if (value is { } amount)
            {
                Guard.Amount(Guard.In(currency, amount, name), name);
            }
        }

        void Date(LocalDate? value, string name)
        {
            if (value is { } day)
            {
                Guard.Date(day, name);
            }
        }

        static void Dates(ValueList<LocalDate>? days, string name)
        {
            foreach (var day in days ?? [])
            {
                Guard.Date(day, name);
            }
        }
    }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(ProtectionFacts),
        (nameof(At), At),
        (nameof(Zone), Zone),
        (nameof(Action), Action),
        (nameof(IsFirstInCycle), IsFirstInCycle),
        (nameof(OverdueAmount), OverdueAmount),
        (nameof(DisputedAmount), DisputedAmount),
        (nameof(DepositAmount), DepositAmount),
        (nameof(PaymentDueDate), PaymentDueDate),
        (nameof(BillReceivedOn), BillReceivedOn),
        (nameof(Unpaid), Unpaid),
        (nameof(Service), Service),
        (nameof(Notices), Notices.IsEmpty ? null : Notices),
        (nameof(Causes), Causes == SpecialCauses.None ? null : Causes),
        (nameof(HasPaymentArrangement), HasPaymentArrangement),
        (nameof(HasHardshipArrangement), HasHardshipArrangement),
        (nameof(IsLifeline), IsLifeline),
        (nameof(Holidays), Holidays),
        (nameof(ClosedDays), ClosedDays));
}
