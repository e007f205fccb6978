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
