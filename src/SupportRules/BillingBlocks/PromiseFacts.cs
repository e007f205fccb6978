namespace SupportRules.BillingBlocks;

/// <summary>A request for a promise to pay, and what is known of the account.</summary>
/// <remarks>What is <c>null</c> is unknown; where a rule of the policy needs it, the answer names it.</remarks>
public sealed record PromiseFacts
{
    /// <summary>The instant of the request.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>The customer's time zone by its IANA name: <c>Europe/Moscow</c>. Days are counted in it.</summary>
    public required string Zone { get; init; }

    public SettlementMethod? SettlementMethod { get; init; }

    /// <summary>Whether a block about money is in force.</summary>
    public bool? BlockedForMoney { get; init; }

    /// <summary>Whether a voluntary suspension is in force or planned.</summary>
    public bool? VoluntarilySuspended { get; init; }

    /// <summary>What is on the account, less than nothing when something is owed.</summary>
    public Money? Balance { get; init; }

    /// <summary>The tariff's fee for a month.</summary>
    public Money? MonthlyFee { get; init => field = value is { } fee ? Guard.Amount(fee, nameof(MonthlyFee)) : null; }

    /// <summary>The tariff's fee for a day.</summary>
    public Money? DailyFee { get; init => field = value is { } fee ? Guard.Amount(fee, nameof(DailyFee)) : null; }

    /// <summary>The amount that the customer asks for; <c>null</c>, the default, for the most that the policy gives.</summary>
    public Money? Amount { get; init => field = value is { } amount ? Guard.Amount(amount, nameof(Amount)) : null; }

    /// <summary>Whether any payment is on record.</summary>
    public bool? HasPaymentOnRecord { get; init; }

    /// <summary>The first day as a customer, not after the day of the request.</summary>
    public LocalDate? CustomerSince { get; init => field = value is { } day ? Guard.Date(day, nameof(CustomerSince)) : null; }

    /// <summary>Promises before this one; <see cref="PromiseHistory.None"/> where there was none.</summary>
    public PromiseHistory? History { get; init; }

    /// <summary>A request at a moment of the customer's time.</summary>
    /// <param name="local">For example <c>2024-03-10T12:00:00</c>; one that the clocks skip is the first one after it, one that they repeat is the earlier.</param>
    /// <param name="zone">The IANA name.</param>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    /// <exception cref="ArgumentException">No time zone has the name.</exception>
    public static PromiseFacts At(string local, string zone) =>
        new() { AsOf = LocalTimes.InstantOf(LocalTimes.Parse(local, nameof(local)), CustomerZone.Find(zone, nameof(zone))), Zone = zone };

    /// <summary>What an account's facts, and the decision on its blocks, tell of a request at their instant.</summary>
    /// <remarks>The daily fee and an amount asked for are not among them: add them with <c>with</c> where the policy asks.</remarks>
    /// <param name="facts">The account.</param>
    /// <param name="blocks">The outcome of the decision on its blocks.</param>
    public static PromiseFacts Of(BillingFacts facts, BlocksInForce blocks)
    {
        var payer = Guard.NotNull(facts).Payer;
        return new()
        {
            AsOf = facts.AsOf,
            Zone = facts.Zone,
            SettlementMethod = facts.SettlementMethod,
            BlockedForMoney = Guard.NotNull(blocks).IsBlockedForMoney,
            VoluntarilySuspended = facts.VoluntarySuspensions.Any(suspension => !(suspension.To <= facts.AsOf.InZone(CustomerZone.Find(facts.Zone, nameof(Zone))).Date)),
            Balance = payer.Balance,
            MonthlyFee = facts.MonthlyCharge,
            HasPaymentOnRecord = payer.Payments.Any(payment => payment.State == PaymentState.Posted),
            CustomerSince = facts.OpenedOn,
            History = PromiseHistory.Of(facts.AsOf, facts.Zone, payer.Promises, payer.Payments, facts.MonthlyCharge),
        };
    }

    /// <summary>What is owed: as much as the balance is below nothing.</summary>
    public Money? Debt => Balance is not { } balance ? null : balance.IsNegative ? -balance : Money.Zero(balance.Currency);

    internal LocalDate Check(Currency currency)
    {
        foreach (var (name, amount) in new (string, Money?)[] { (nameof(Balance), Balance), (nameof(MonthlyFee), MonthlyFee), (nameof(DailyFee), DailyFee), (nameof(Amount), Amount) })
        {
            if (amount is { } money)
            {
                Guard.In(currency, money, name);
            }
        }

        var today = Guard.Date(AsOf.InZone(CustomerZone.Find(Zone, nameof(Zone))).Date, nameof(AsOf));
        CheckNotAfter(CustomerSince, today, nameof(CustomerSince));
        CheckNotAfter(History?.LastOn, today, nameof(PromiseHistory.LastOn));
        CheckNotAfter(History?.MissedOn, today, nameof(PromiseHistory.MissedOn));
        return today;
    }

    /// <summary>Full years as a customer on a day, counted from the first day.</summary>
    internal int? FullYears(LocalDate today)
    {
        if (CustomerSince is not { } since)
        {
            return null;
        }

        var years = today.Year - since.Year;
        return since.PlusYears(years) > today ? years - 1 : years;
    }

    private static void CheckNotAfter(LocalDate? date, LocalDate today, string name)
    {
        if (date > today)
        {
            throw new ArgumentOutOfRangeException(name, $"{name} is {Guard.Iso(date.Value)}: it must not be after the day of the request ({Guard.Iso(today)}).");
        }
    }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(PromiseFacts),
        (nameof(AsOf), AsOf),
        (nameof(Zone), Zone),
        (nameof(SettlementMethod), SettlementMethod),
        (nameof(BlockedForMoney), BlockedForMoney),
        (nameof(VoluntarilySuspended), VoluntarilySuspended),
        (nameof(Balance), Balance),
        (nameof(MonthlyFee), MonthlyFee),
        (nameof(DailyFee), DailyFee),
        (nameof(Amount), Amount),
        (nameof(HasPaymentOnRecord), HasPaymentOnRecord),
        (nameof(CustomerSince), CustomerSince),
        (nameof(History), History));
}
