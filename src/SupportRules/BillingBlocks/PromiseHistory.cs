namespace SupportRules.BillingBlocks;

/// <summary>What a customer has used of his promises to pay, as of the instant that is asked about.</summary>
public sealed record PromiseHistory
{
    /// <summary>There was none before.</summary>
    public static PromiseHistory None { get; } = new();

    /// <summary>Promises in the calendar month of the customer's date, 0 to 366.</summary>
    public int UsesThisMonth { get; init => field = Guard.InRange(value, 0, 366, nameof(UsesThisMonth)); }

    /// <summary>The day on which the latest one began; <c>null</c> where there was none.</summary>
    public LocalDate? LastOn { get; init => field = value is { } day ? Guard.Date(day, nameof(LastOn)) : null; }

    /// <summary>What was paid since then, as a share of the monthly fee, 0 or more: 0.8 for 80 %; <c>null</c> where it is unknown.</summary>
    public decimal? PaidShareSinceLast
    {
        get;
        init => field = value is < 0
            ? throw new ArgumentOutOfRangeException(nameof(PaidShareSinceLast), Invariant($"PaidShareSinceLast is {value}: it must be 0 or more."))
            : value;
    }

    /// <summary>Whether one is running; not so by default.</summary>
    public bool OneRuns { get; init; }

    /// <summary>The day on which one ended that was not kept; <c>null</c> where all were.</summary>
    public LocalDate? MissedOn { get; init => field = value is { } day ? Guard.Date(day, nameof(MissedOn)) : null; }

    /// <summary>Whether what was then promised has been paid since; not so by default.</summary>
    public bool MissedIsPaid { get; init; }

    /// <summary>The history that promises and payments on record make.</summary>
    /// <param name="asOf">The instant that is asked about.</param>
    /// <param name="zone">The customer's time zone by its IANA name.</param>
    /// <param name="promises">In any order.</param>
    /// <param name="payments">Booked ones count, from the day of the latest promise on.</param>
    /// <param name="monthlyFee">What the share is of; <c>null</c> where it is unknown.</param>
    /// <exception cref="ArgumentException">No time zone has the name.</exception>
    /// <remarks>Whether a promise was kept is not in the records: say it with <see cref="MissedOn"/>.</remarks>
    public static PromiseHistory Of(Instant asOf, string zone, ValueList<PromiseToPay> promises, ValueList<Payment> payments, Money? monthlyFee)
    {
        var place = CustomerZone.Find(zone, nameof(zone));
        var today = asOf.InZone(place).Date;
        var begun = promises.Where(promise => promise.From <= asOf).Select(promise => promise.From.InZone(place).Date).ToArray();
        LocalDate? last = begun.Length == 0 ? null : begun.Max();
        decimal? share = null;
        if (last is { } since && monthlyFee is { IsZero: false } fee)
        {
            var paid = payments
                .Where(payment => payment.State == PaymentState.Posted && payment.PaidOn >= since && payment.PaidOn <= today)
                .DistinctBy(payment => payment.Reference, StringComparer.Ordinal)
                .Aggregate(Money.Zero(fee.Currency), (sum, payment) => sum + payment.Amount);
            share = paid.Amount / fee.Amount;
        }

        return new()
        {
            UsesThisMonth = begun.Count(day => day.Year == today.Year && day.Month == today.Month),
            LastOn = last,
            PaidShareSinceLast = share,
            OneRuns = promises.Any(promise => promise.RunsAt(asOf)),
        };
    }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(PromiseHistory),
        (nameof(UsesThisMonth), UsesThisMonth),
        (nameof(LastOn), LastOn),
        (nameof(PaidShareSinceLast), PaidShareSinceLast),
        (nameof(OneRuns), OneRuns ? "yes" : null),
        (nameof(MissedOn), MissedOn),
        (nameof(MissedIsPaid), MissedIsPaid ? "yes" : null));
}
