namespace SupportRules.CustomerValue;

/// <summary>What is known of a customer on a day.</summary>
/// <remarks>
/// Amounts are in the policy's currency and not negative; nothing lies after <see cref="AsOf"/> but due dates. An amount that is <c>null</c> is unknown: where a factor needs it, the
/// outcome names it as missing, and it is never taken as zero.
/// </remarks>
public sealed record CustomerValueFacts
{
    /// <summary>The day for which the customer is assessed.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Who the customer is; a reserved tier may depend on it.</summary>
    public required CustomerSegment Segment { get; init; }

    /// <summary>The day on which the customer came.</summary>
    public required LocalDate StartDate { get; init; }

    /// <summary>Bills and when they were paid; those that are not yet due and not yet paid do not count.</summary>
    public ValueList<BillRecord> Bills { get; init; }

    /// <summary>Payments that the bank sent back.</summary>
    public ValueList<ReturnedPayment> ReturnedPayments { get; init; }

    /// <summary>The recurring charge for a month.</summary>
    public Money? MonthlyCharge { get; init; }

    /// <summary>What the customer spends in a year.</summary>
    public Money? SpendPerYear { get; init; }

    /// <summary>Lines of the account, 0 to 1,000,000; <c>null</c> when unknown.</summary>
    public int? Lines { get; init; }

    /// <summary>The device; <c>null</c> when unknown.</summary>
    public DeviceClass? DeviceClass { get; init; }

    /// <summary>Complaints, and credits asked for and given.</summary>
    public ValueList<CustomerEvent> Events { get; init; }

    /// <summary>Days on which the customer was in touch, one entry a contact.</summary>
    public ValueList<LocalDate> Contacts { get; init; }

    /// <summary>Purchases, where recency, frequency and monetary value are scored.</summary>
    public ValueList<Purchase> Purchases { get; init; }

    /// <summary>The tier that the record shows; <c>null</c> where there is none, or where tiers are not held.</summary>
    public HeldTier? Held { get; init; }

    /// <summary>
    /// Figures that the caller's own system has worked out, each measure at most once; factors take them before what these facts would give. Rules of demotion read <see cref="Events"/> alone.
    /// </summary>
    public ValueList<MeasuredValue> Measured { get; init; }

    /// <summary>Full months since <see cref="StartDate"/>, counted from it and never chained.</summary>
    public int TenureMonths => MonthsBetween(StartDate, AsOf);

    /// <summary>Bills paid, or overdue: those that say something.</summary>
    public int BillsCounted => CountBills(null, out _, out _);

    /// <summary>Bills paid by their due date.</summary>
    public int BillsOnTime
    {
        get
        {
            _ = CountBills(null, out var onTime, out _);
            return onTime;
        }
    }

    /// <summary>Bills paid after their due date, or overdue and unpaid.</summary>
    public int BillsLate
    {
        get
        {
            _ = CountBills(null, out _, out var late);
            return late;
        }
    }

    /// <summary>The share of the bills that say something which were paid on time, 0 to 1; <c>null</c> where there is none.</summary>
    public decimal? OnTimeShare => CountBills(null, out var onTime, out _) is > 0 and var counted ? (decimal)onTime / counted : null;

    /// <summary>How many events of a kind there were in the months before <see cref="AsOf"/>, by anybody's fault but the company's.</summary>
    /// <param name="kind">What is counted.</param>
    /// <param name="months">How many months back, 1 to 600, the first day included.</param>
    public int EventsIn(CustomerEventKind kind, int months)
    {
        var (count, from) = (0, WindowStart(Guard.InRange(months, 1, 600)));
        foreach (var one in Events)
        {
            count += one.Kind == Guard.Defined(kind) && one.Date >= from && one.Fault != Fault.Company ? 1 : 0;
        }

        return count;
    }

    /// <summary>The sum of the credits given in the months before <see cref="AsOf"/>, by anybody's fault but the company's; those of unknown amount are left out.</summary>
    /// <param name="months">How many months back, 1 to 600, the first day included.</param>
    /// <param name="currency">The currency of the sum.</param>
    public Money CreditsGranted(int months, Currency currency)
    {
        var from = WindowStart(Guard.InRange(months, 1, 600));
        var sum = Money.Zero(currency);
        foreach (var one in Events)
        {
            if (one.Kind == CustomerEventKind.CreditGranted && one.Date >= from && one.Fault != Fault.Company && one.Amount is { } amount)
            {
                sum += amount;
            }
        }

        return sum;
    }

    /// <summary>Facts from ISO dates: <c>From("2026-11-27", CustomerSegment.Consumer, "2023-05-02")</c>.</summary>
    /// <exception cref="FormatException">A date is not written year-month-day.</exception>
    public static CustomerValueFacts From(string asOf, CustomerSegment segment, string startDate) => new()
    {
        AsOf = Guard.IsoDate(asOf),
        Segment = segment,
        StartDate = Guard.IsoDate(startDate),
    };

    /// <summary>Facts from <see cref="DateOnly"/> dates.</summary>
    public static CustomerValueFacts From(DateOnly asOf, CustomerSegment segment, DateOnly startDate) => new()
    {
        AsOf = LocalDate.FromDateOnly(asOf),
        Segment = segment,
        StartDate = LocalDate.FromDateOnly(startDate),
    };

    /// <summary>The same facts with one figure as it would be: what <see cref="ScoreImprovement"/> is tried with.</summary>
    public CustomerValueFacts With(MeasuredValue value)
    {
        Guard.NotNull(value);
        return this with { Measured = [.. Measured.Where(one => one.Measure != value.Measure), value] };
    }

    /// <summary>The facts that are known, in one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(CustomerValueFacts),
        (nameof(AsOf), AsOf),
        (nameof(Segment), Segment),
        (nameof(StartDate), StartDate),
        (nameof(Bills), Bills.IsEmpty ? null : Bills),
        (nameof(ReturnedPayments), ReturnedPayments.IsEmpty ? null : ReturnedPayments),
        (nameof(MonthlyCharge), MonthlyCharge),
        (nameof(SpendPerYear), SpendPerYear),
        (nameof(Lines), Lines),
        (nameof(DeviceClass), DeviceClass),
        (nameof(Events), Events.IsEmpty ? null : Events),
        (nameof(Contacts), Contacts.IsEmpty ? null : Contacts),
        (nameof(Purchases), Purchases.IsEmpty ? null : Purchases),
        (nameof(Held), Held),
        (nameof(Measured), Measured.IsEmpty ? null : Measured));

    /// <summary>The first day that counts in a window of so many months that ends on <see cref="AsOf"/>.</summary>
    internal LocalDate WindowStart(int? months) => months is { } count ? AsOf.PlusMonths(-count) : LocalDate.MinIsoValue;

    internal int CountBills(int? windowMonths, out int onTime, out int late)
    {
        (onTime, late) = (0, 0);
        var from = WindowStart(windowMonths);
        foreach (var bill in Bills)
        {
            if (bill.DueDate < from || bill.Amount.IsZero)
            {
                continue;
            }

            if (bill.PaidDate is { } paid)
            {
                onTime += paid <= bill.DueDate ? 1 : 0;
                late += paid > bill.DueDate ? 1 : 0;
            }
            else if (bill.DueDate < AsOf)
            {
                late++;
            }
        }

        return onTime + late;
    }

    /// <summary>The figure that goes before what the facts give; <c>null</c> where there is none.</summary>
    internal decimal? Given(CustomerMeasure measure)
    {
        foreach (var one in Measured)
        {
            if (one.Measure.Is(measure))
            {
                return one.Value;
            }
        }

        return null;
    }

    internal static int MonthsBetween(LocalDate from, LocalDate to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return from.PlusMonths(months) > to ? months - 1 : months;
    }

    /// <summary>Throws where the facts cannot be, whatever the policy; every <c>Decide</c> passes here.</summary>
    /// <exception cref="ArgumentException">A fact is out of its range, lies after <see cref="AsOf"/>, or is in another currency.</exception>
    internal void Check(Currency currency)
    {
        Guard.Date(AsOf);
        Guard.NotNull(Segment);
        NotAfter(Guard.Date(StartDate), nameof(StartDate));
        Amount(MonthlyCharge, nameof(MonthlyCharge), currency);
        Amount(SpendPerYear, nameof(SpendPerYear), currency);
        if (Lines is { } lines)
        {
            Guard.InRange(lines, 0, 1_000_000, nameof(Lines));
        }

        if (DeviceClass is { } device)
        {
            Guard.Defined(device, nameof(DeviceClass));
        }

        if (Held is { } held)
        {
            NotAfter(held.ReachedOn, "Held.ReachedOn");
        }

        CheckHistory(currency);
        for (var i = 1; i < Measured.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Guard.NotNull(Measured[i], nameof(Measured)).Measure == Guard.NotNull(Measured[j], nameof(Measured)).Measure)
                {
                    throw new ArgumentException($"Measured has {Measured[i].Measure} twice: {Measured[j]} and {Measured[i]}.", nameof(Measured));
                }
            }
        }
    }

    private void CheckHistory(Currency currency)
    {
        for (var i = 0; i < Bills.Count; i++)
        {
            var bill = Guard.NotNull(Bills[i], nameof(Bills));
            if (bill.PaidDate > AsOf)
            {
                throw Later(nameof(Bills), i, nameof(bill.PaidDate), bill.PaidDate.Value);
            }

            In(currency, bill.Amount, nameof(Bills), i);
        }

        for (var i = 0; i < ReturnedPayments.Count; i++)
        {
            var payment = Guard.NotNull(ReturnedPayments[i], nameof(ReturnedPayments));
            if (payment.Date > AsOf)
            {
                throw Later(nameof(ReturnedPayments), i, nameof(payment.Date), payment.Date);
            }

            In(currency, payment.Amount, nameof(ReturnedPayments), i);
        }

        for (var i = 0; i < Events.Count; i++)
        {
            var one = Guard.NotNull(Events[i], nameof(Events));
            if (one.Date > AsOf)
            {
                throw Later(nameof(Events), i, nameof(one.Date), one.Date);
            }

            if (one.Amount is { } amount)
            {
                In(currency, amount, nameof(Events), i);
            }
        }

        for (var i = 0; i < Contacts.Count; i++)
        {
            if (Guard.Date(Contacts[i], nameof(Contacts)) > AsOf)
            {
                throw Later(nameof(Contacts), i, "date", Contacts[i]);
            }
        }

        for (var i = 0; i < Purchases.Count; i++)
        {
            var purchase = Guard.NotNull(Purchases[i], nameof(Purchases));
            if (purchase.Date > AsOf)
            {
                throw Later(nameof(Purchases), i, nameof(purchase.Date), purchase.Date);
            }

            In(currency, purchase.Amount, nameof(Purchases), i);
        }
    }

    private void NotAfter(LocalDate date, string name)
    {
        if (date > AsOf)
        {
            throw new ArgumentOutOfRangeException(name, $"{name} is {Guard.Iso(date)}: it must not be after AsOf ({Guard.Iso(AsOf)}).");
        }
    }

    private ArgumentOutOfRangeException Later(string list, int index, string member, LocalDate date) =>
        new(list, Invariant($"{list}[{index}].{member} is {Guard.Iso(date)}: it must not be after AsOf ({Guard.Iso(AsOf)})."));

    private static void In(Currency currency, Money amount, string list, int index)
    {
        if (amount.Currency != currency)
        {
            throw new ArgumentException(Invariant($"{list}[{index}] is of {amount}: the policy counts in {currency}."), list);
        }
    }

    private static void Amount(Money? value, string name, Currency currency)
    {
        if (value is { } amount)
        {
            Guard.Amount(Guard.In(currency, amount, name), name);
        }
    }
}
