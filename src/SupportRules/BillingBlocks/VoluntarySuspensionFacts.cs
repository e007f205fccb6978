namespace SupportRules.BillingBlocks;

/// <summary>A request for a voluntary suspension, and what is known of the account.</summary>
/// <remarks>What is <c>null</c> is unknown; where a rule of the policy needs it, the answer names it.</remarks>
public sealed record VoluntarySuspensionFacts
{
    /// <summary>The day of the request, in the customer's zone.</summary>
    public required LocalDate RequestedOn { get; init => field = Guard.Date(value, nameof(RequestedOn)); }

    /// <summary>The first day asked for.</summary>
    public required LocalDate From { get; init => field = Guard.Date(value, nameof(From)); }

    /// <summary>The first day with service again, 1 to 3660 days after <see cref="From"/>.</summary>
    public required LocalDate To { get; init => field = Guard.Date(value, nameof(To)); }

    /// <summary>What is to be suspended; the whole account by default.</summary>
    public BlockTarget Target { get; init; }

    /// <summary>Suspensions before this one; <see cref="SuspensionHistory.None"/> where there was none.</summary>
    public SuspensionHistory? History { get; init; }

    /// <summary>A first day of the customer's own quota year, not after <see cref="From"/>.</summary>
    public LocalDate? QuotaYearBegan { get; init => field = value is { } day ? Guard.Date(day, nameof(QuotaYearBegan)) : null; }

    /// <summary>Whether a block about money is in force.</summary>
    public bool? BlockedForMoney { get; init; }

    /// <summary>Whether an annual or other minimum term, or a promotion bound to one, is running.</summary>
    public bool? OnTermContract { get; init; }

    /// <summary>Whether something is past due.</summary>
    public bool? InArrears { get; init; }

    /// <summary>Whether a promise to pay is running.</summary>
    public bool? PromiseRuns { get; init; }

    /// <summary>Whether the service has ever been in use.</summary>
    public bool? ServiceStarted { get; init; }

    /// <summary>What is on the account, less than nothing when something is owed.</summary>
    public Money? Balance { get; init; }

    /// <summary>The tariff's fee for a day.</summary>
    public Money? DailyFee { get; init => field = value is { } fee ? Guard.Amount(fee, nameof(DailyFee)) : null; }

    /// <summary>A request from ISO dates.</summary>
    /// <param name="requestedOn">The day of the request.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The first day with service again.</param>
    public static VoluntarySuspensionFacts Of(string requestedOn, string from, string to) =>
        new() { RequestedOn = Guard.IsoDate(requestedOn), From = Guard.IsoDate(from), To = Guard.IsoDate(to) };

    /// <summary>A request for so long.</summary>
    public static VoluntarySuspensionFacts For(LocalDate requestedOn, LocalDate from, SuspensionLength length) =>
        new() { RequestedOn = requestedOn, From = from, To = Guard.NotNull(length).After(from) };

    /// <summary>A request that is made now, with what an account's facts and the decision on its blocks tell.</summary>
    /// <remarks>The customer's own year is counted from <see cref="BillingFacts.OpenedOn"/>. The daily fee, a minimum term and whether service ever started are not among them: add them with <c>with</c> where the policy asks.</remarks>
    /// <param name="facts">The account.</param>
    /// <param name="blocks">The outcome of the decision on its blocks.</param>
    /// <param name="policy">The policy that will be asked, which says how earlier suspensions count.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The first day with service again.</param>
    public static VoluntarySuspensionFacts Of(BillingFacts facts, BlocksInForce blocks, VoluntarySuspensionPolicy policy, LocalDate from, LocalDate to)
    {
        var payer = Guard.NotNull(facts).Payer;
        return new()
        {
            RequestedOn = facts.AsOf.InZone(CustomerZone.Find(facts.Zone, nameof(BillingFacts.Zone))).Date,
            From = from,
            To = to,
            History = Guard.NotNull(policy).NeedsYear && facts.OpenedOn is null ? null : SuspensionHistory.Of(policy, from, facts.VoluntarySuspensions, facts.OpenedOn),
            QuotaYearBegan = facts.OpenedOn,
            BlockedForMoney = Guard.NotNull(blocks).IsBlockedForMoney,
            InArrears = blocks.PaymentStatus != AccountPaymentStatus.Normal,
            PromiseRuns = payer.Promises.Any(promise => promise.RunsAt(facts.AsOf)),
            Balance = payer.Balance,
        };
    }

    /// <summary>The days of the suspension.</summary>
    public int Days => Period.DaysBetween(From, To);

    internal VoluntarySuspensionFacts Check(Currency currency)
    {
        Guard.InRange(Days, 1, 3660);
        if (QuotaYearBegan is { } began)
        {
            Guard.NotBefore(From, began, nameof(QuotaYearBegan), nameof(From));
        }

        if (Balance is { } balance)
        {
            Guard.In(currency, balance, nameof(Balance));
        }

        if (DailyFee is { } fee)
        {
            Guard.In(currency, fee, nameof(DailyFee));
        }

        return this;
    }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(VoluntarySuspensionFacts),
        (nameof(RequestedOn), RequestedOn),
        (nameof(From), From),
        (nameof(To), To),
        (nameof(Target), Target),
        (nameof(History), History),
        (nameof(QuotaYearBegan), QuotaYearBegan),
        (nameof(BlockedForMoney), BlockedForMoney),
        (nameof(OnTermContract), OnTermContract),
        (nameof(InArrears), InArrears),
        (nameof(PromiseRuns), PromiseRuns),
        (nameof(ServiceStarted), ServiceStarted),
        (nameof(Balance), Balance),
        (nameof(DailyFee), DailyFee));
}
