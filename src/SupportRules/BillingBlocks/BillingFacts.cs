using NodaTime.Text;

namespace SupportRules.BillingBlocks;

/// <summary>What is known of an account at one instant.</summary>
/// <remarks>
/// <para>Amounts are in the policy's currency. What is <c>null</c> is unknown: where a rule needs it, the outcome names it as missing, and it is never taken as
/// zero. Lists may be in any order.</para>
/// <para>What has happened is in them (<see cref="Blocks"/>, <see cref="Payments"/>, <see cref="Notices"/>), and what is known to come
/// (<see cref="PlannedCharges"/>, bills of a later date): a forecast reads them.</para>
/// </remarks>
public sealed partial record BillingFacts
{
    /// <summary>The instant that is asked about; the balance and the bills are as of it.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>The customer's time zone by its IANA name: <c>Europe/Madrid</c>. Days are counted in it.</summary>
    public required string Zone { get; init; }

    /// <summary>Paid ahead, or billed afterwards.</summary>
    public required SettlementMethod SettlementMethod { get; init; }

    /// <summary>The day on which the account was opened; payments and bills are not before it.</summary>
    public LocalDate? OpenedOn { get; init => field = value is { } day ? Guard.Date(day, nameof(OpenedOn)) : null; }

    /// <summary>Who the customer is; needed only where a rule depends on it.</summary>
    public CustomerSegment? Segment { get; init; }

    /// <summary>What is left on the account, less than nothing when something is owed.</summary>
    public Money? Balance { get; init; }

    /// <summary>How far the balance may fall below zero before it counts as short; nothing by default.</summary>
    public Money? CreditLimit { get; init; }

    /// <summary>The recurring charge for a month, from which some thresholds are reckoned.</summary>
    public Money? MonthlyCharge { get; init; }

    /// <summary>Bills of which something remains, and planned ones.</summary>
    public ValueList<CustomerBill> Bills { get; init; }

    public ValueList<Payment> Payments { get; init; }

    /// <summary>Charges that are still to come; each counts from its date on.</summary>
    public ValueList<PlannedCharge> PlannedCharges { get; init; }

    public ValueList<PromiseToPay> Promises { get; init; }

    public ValueList<VoluntarySuspension> VoluntarySuspensions { get; init; }

    public ValueList<Exemption> Exemptions { get; init; }

    /// <summary>Notices that were given. For a stage that asks for unpaid bills, and for laws, those of the present debt count: on the date of the oldest unpaid bill or later.</summary>
    public ValueList<Notice> Notices { get; init; }

    public ValueList<ReportedEvent> Events { get; init; }

    /// <summary>Labels that a policy may ask for.</summary>
    public ValueList<string> Tags { get; init; }

    /// <summary>Blocks on record, past ones too; a block that a policy gave before is told by its source and stage.</summary>
    public ValueList<Block> Blocks { get; init; }

    /// <summary>The services of the account; empty where only the whole account matters.</summary>
    public ValueList<BilledService> Services { get; init; }

    /// <summary>Public holidays where the customer lives.</summary>
    public ValueList<LocalDate> Holidays { get; init => field = Dates(value); }

    /// <summary>What only laws that protect customers ask (<see cref="BillingBlockPolicy.Protections"/>); <c>null</c> where nothing of it is known.</summary>
    public ProtectionDetails? Protection { get; init; }

    /// <summary>The account that pays this one's bills: blocks about money are judged by its bills, balance, payments, promises, exemptions, notices, tags and events; blocks on record are this account's own. <c>null</c> when it pays for itself.</summary>
    public BillingFacts? PaidBy { get; init; }

    /// <summary>Facts as of an hour of the customer's time, or of a day from its first moment on.</summary>
    /// <param name="local"><c>2026-11-23T04:00</c>, or <c>2026-11-23</c>; of an hour that a clock change repeats the first, of one that it skips the moment after it.</param>
    /// <param name="zone">The IANA name: <c>Europe/Madrid</c>.</param>
    /// <param name="settlementMethod">Paid ahead, or billed afterwards.</param>
    /// <exception cref="FormatException">The text is neither.</exception>
    /// <exception cref="ArgumentException">No time zone has the name.</exception>
    public static BillingFacts At(string local, string zone, SettlementMethod settlementMethod) => LocalDatePattern.Iso.Parse(Guard.NotNull(local)) is { Success: true, Value: var date }
        ? On(date, zone, settlementMethod)
        : new() { AsOf = LocalTimes.InstantOf(LocalTimes.Parse(local, nameof(local)), CustomerZone.Find(zone, nameof(Zone))), Zone = zone, SettlementMethod = settlementMethod };

    /// <summary>Facts as of the first moment of a day where the customer lives.</summary>
    public static BillingFacts On(LocalDate date, string zone, SettlementMethod settlementMethod) =>
        new() { AsOf = CustomerZone.Find(zone, nameof(Zone)).AtStartOfDay(Guard.Date(date)).ToInstant(), Zone = zone, SettlementMethod = settlementMethod };

    /// <inheritdoc cref="On(LocalDate, string, SettlementMethod)"/>
    public static BillingFacts On(DateOnly date, string zone, SettlementMethod settlementMethod) => On(LocalDate.FromDateOnly(date), zone, settlementMethod);

    /// <summary>The account whose bills and balance are judged: the one that pays in the end.</summary>
    internal BillingFacts Payer => PaidBy is { } payer ? payer.Payer : this;

    /// <summary>The facts that are known, in one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(BillingFacts),
        (nameof(AsOf), AsOf),
        (nameof(Zone), Zone),
        (nameof(SettlementMethod), SettlementMethod),
        (nameof(OpenedOn), OpenedOn),
        (nameof(Segment), Segment),
        (nameof(Balance), Balance),
        (nameof(CreditLimit), CreditLimit),
        (nameof(MonthlyCharge), MonthlyCharge),
        (nameof(Bills), Said(Bills)),
        (nameof(Payments), Said(Payments)),
        (nameof(PlannedCharges), Said(PlannedCharges)),
        (nameof(Promises), Said(Promises)),
        (nameof(VoluntarySuspensions), Said(VoluntarySuspensions)),
        (nameof(Exemptions), Said(Exemptions)),
        (nameof(Notices), Said(Notices)),
        (nameof(Events), Said(Events)),
        (nameof(Tags), Said(Tags)),
        (nameof(Blocks), Said(Blocks)),
        (nameof(Services), Said(Services)),
        (nameof(Holidays), Said(Holidays)),
        (nameof(Protection), Protection),
        (nameof(PaidBy), PaidBy));

    private static ValueList<LocalDate> Dates(ValueList<LocalDate> dates)
    {
        foreach (var date in dates)
        {
            Guard.Date(date, nameof(Holidays));
        }

        return dates;
    }

    private static object? Said<T>(ValueList<T> list) => list.IsEmpty ? null : list;
}
