namespace SupportRules.EarlyTermination;

/// <summary>What is known of a commitment and of its end.</summary>
/// <remarks>
/// Dates are in the provider's billing calendar. Amounts are in the policy's currency and not negative. An amount that is <c>null</c> is unknown: where
/// a rule needs it, the outcome names it as missing, and it is never taken as zero; only <see cref="MonthlyDiscount"/> is none when it is not given.
/// </remarks>
public sealed record EarlyTerminationFacts
{
    /// <summary>The first day of the commitment; the day of activation, where the tariff says so.</summary>
    public required LocalDate StartDate { get; init; }

    /// <summary>The first day without service.</summary>
    public required LocalDate TerminationDate { get; init; }

    /// <summary>The minimum term: 1 to 600 months.</summary>
    public required int TermMonths { get; init; }

    /// <summary>The day of the agreement, where it came before <see cref="StartDate"/>: an end between the two is an end before service began.</summary>
    public LocalDate? AgreementDate { get; init; }

    /// <summary>The day on which notice was given; <c>null</c> where the tariff asks for none or it had run by <see cref="TerminationDate"/>.</summary>
    public LocalDate? NoticeDate { get; init; }

    /// <summary>Why the agreement ends; the customer's own wish by default.</summary>
    public TerminationReason Reason { get; init; } = TerminationReason.OwnWish;

    /// <summary>Whether the document that a waiver asks for was given; <c>null</c> when unknown.</summary>
    public bool? EvidenceGiven { get; init; }

    /// <summary>How many days a relocation by order lasts; <c>null</c> when unknown.</summary>
    public int? RelocationDays { get; init; }

    /// <summary>Whether the provider serves the new place; <c>null</c> when unknown.</summary>
    public bool? ServiceAtNewPlace { get; init; }

    /// <summary>How far the customer moves, in miles; <c>null</c> when unknown.</summary>
    public decimal? MovedMiles { get; init; }

    /// <summary>The day on which the provider gave notice of a change of price or terms.</summary>
    public LocalDate? ChangeNoticeDate { get; init; }

    /// <summary>Who the customer is; needed only where a rule depends on it.</summary>
    public CustomerSegment? Segment { get; init; }

    /// <summary>The recurring charge for a month, before <see cref="MonthlyDiscount"/>.</summary>
    public Money? MonthlyCharge { get; init; }

    /// <summary>What is taken off the monthly charge; <c>null</c> means that there is no discount.</summary>
    public Money? MonthlyDiscount { get; init; }

    /// <summary>The price of the device or other inducement without the commitment.</summary>
    public Money? DevicePrice { get; init; }

    /// <summary>What the customer paid for it; an amount financed through the contract is not paid.</summary>
    public Money? PricePaid { get; init; }

    /// <summary>Discounts and other benefits received so far.</summary>
    public Money? BenefitsReceived { get; init; }

    /// <summary>The last month's bill.</summary>
    public Money? LastBill { get; init; }

    /// <summary>The average monthly bill, over the time that the tariff names.</summary>
    public Money? AverageBill { get; init; }

    /// <summary>The sum that the customer's own agreement states, where a tariff or law refers to it: in all, or for each month left.</summary>
    public Money? AgreedAmount { get; init; }

    /// <summary>Whether the fee is paid before service ends, which earns a discount at some; not so by default.</summary>
    public bool PaidEarly { get; init; }

    /// <summary>The share of the trial's usage limit that was used: 1 at the limit, more beyond it; <c>null</c> when unknown.</summary>
    public decimal? TrialUsageShare { get; init; }

    /// <summary>Times without service; each begins within the term, with what earlier ones may have moved it by, and they do not overlap.</summary>
    public ValueList<Suspension> Suspensions { get; init; }

    /// <summary>The end of the minimum term as agreed, the first day that is free: <c>StartDate.PlusMonths(TermMonths)</c>.</summary>
    public LocalDate AgreedTermEnd => StartDate.PlusMonths(TermMonths);

    /// <summary>What the device was cheaper by: its price less what was paid; <c>null</c> when either is unknown.</summary>
    public Money? Subsidy => DevicePrice is { } price && PricePaid is { } paid ? price - paid : null;

    /// <summary>The greater of the last and the average bill; <c>null</c> when either is unknown.</summary>
    public Money? HigherBill => LastBill is { } last && AverageBill is { } average ? Money.Max(last, average) : null;

    /// <summary>Facts from <see cref="DateOnly"/> dates.</summary>
    public static EarlyTerminationFacts From(DateOnly startDate, DateOnly terminationDate, int termMonths) => new()
    {
        StartDate = LocalDate.FromDateOnly(startDate),
        TerminationDate = LocalDate.FromDateOnly(terminationDate),
        TermMonths = termMonths,
    };

    /// <summary>Facts from ISO dates: <c>From("2011-01-15", "2011-09-20", 24)</c>.</summary>
    /// <exception cref="FormatException">A date is not written year-month-day.</exception>
    public static EarlyTerminationFacts From(string startDate, string terminationDate, int termMonths) => new()
    {
        StartDate = Guard.IsoDate(startDate),
        TerminationDate = Guard.IsoDate(terminationDate),
        TermMonths = termMonths,
    };

    /// <summary>The facts that are known, in one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(EarlyTerminationFacts),
        (nameof(StartDate), StartDate),
        (nameof(TerminationDate), TerminationDate),
        (nameof(TermMonths), TermMonths),
        (nameof(AgreementDate), AgreementDate),
        (nameof(NoticeDate), NoticeDate),
        (nameof(Reason), Reason),
        (nameof(EvidenceGiven), EvidenceGiven),
        (nameof(RelocationDays), RelocationDays),
        (nameof(ServiceAtNewPlace), ServiceAtNewPlace),
        (nameof(MovedMiles), MovedMiles),
        (nameof(ChangeNoticeDate), ChangeNoticeDate),
        (nameof(Segment), Segment),
        (nameof(MonthlyCharge), MonthlyCharge),
        (nameof(MonthlyDiscount), MonthlyDiscount),
        (nameof(DevicePrice), DevicePrice),
        (nameof(PricePaid), PricePaid),
        (nameof(BenefitsReceived), BenefitsReceived),
        (nameof(LastBill), LastBill),
        (nameof(AverageBill), AverageBill),
        (nameof(AgreedAmount), AgreedAmount),
        (nameof(PaidEarly), PaidEarly),
        (nameof(TrialUsageShare), TrialUsageShare),
        (nameof(Suspensions), Suspensions.IsEmpty ? null : Suspensions));

    /// <summary>The same facts with a day of the agreement, from a <see cref="DateOnly"/>.</summary>
    public EarlyTerminationFacts WithAgreement(DateOnly date) => this with { AgreementDate = LocalDate.FromDateOnly(date) };

    /// <summary>The same facts with a day of the agreement, from an ISO date.</summary>
    public EarlyTerminationFacts WithAgreement(string isoDate) => this with { AgreementDate = Guard.IsoDate(isoDate) };

    /// <summary>The same facts with a day on which notice was given, from a <see cref="DateOnly"/>.</summary>
    public EarlyTerminationFacts WithNotice(DateOnly date) => this with { NoticeDate = LocalDate.FromDateOnly(date) };

    /// <summary>The same facts with a day on which notice was given, from an ISO date.</summary>
    public EarlyTerminationFacts WithNotice(string isoDate) => this with { NoticeDate = Guard.IsoDate(isoDate) };

    /// <summary>The same facts with a day on which the provider gave notice of a change, from a <see cref="DateOnly"/>.</summary>
    public EarlyTerminationFacts WithChangeNotice(DateOnly date) => this with { ChangeNoticeDate = LocalDate.FromDateOnly(date) };

    /// <summary>The same facts with a day on which the provider gave notice of a change, from an ISO date.</summary>
    public EarlyTerminationFacts WithChangeNotice(string isoDate) => this with { ChangeNoticeDate = Guard.IsoDate(isoDate) };

    /// <summary>Throws where the facts cannot be, whatever the policy; every <c>Decide</c> passes here.</summary>
    /// <exception cref="ArgumentException">A fact is out of its range, or two contradict each other.</exception>
    internal void Check(Currency currency)
    {
        Guard.Date(StartDate);
        Guard.Date(TerminationDate);
        Guard.InRange(TermMonths, 1, 600);
        Guard.NotNull(Reason);
        if (AgreementDate is { } agreed)
        {
            Guard.Date(agreed, nameof(AgreementDate));
            Guard.NotBefore(StartDate, agreed, nameof(AgreementDate), nameof(StartDate));
            Guard.NotBefore(TerminationDate, agreed, nameof(AgreementDate), nameof(TerminationDate));
        }
        else
        {
            Guard.NotBefore(TerminationDate, StartDate, nameof(StartDate), nameof(TerminationDate));
        }

        if (NoticeDate is { } notice)
        {
            Guard.Date(notice, nameof(NoticeDate));
            Guard.NotBefore(notice, AgreementDate ?? StartDate, AgreementDate is null ? nameof(StartDate) : nameof(AgreementDate), nameof(NoticeDate));
            Guard.NotBefore(TerminationDate, notice, nameof(NoticeDate), nameof(TerminationDate));
        }

        if (ChangeNoticeDate is { } change)
        {
            Guard.Date(change, nameof(ChangeNoticeDate));
        }

        if (RelocationDays is { } days)
        {
            Guard.InRange(days, 0, 36_525, nameof(RelocationDays));
        }

        NotNegative(MovedMiles, nameof(MovedMiles));
        NotNegative(TrialUsageShare, nameof(TrialUsageShare));
        if (HasAmounts)
        {
            CheckAmounts(currency);
        }

        if (!Suspensions.IsEmpty)
        {
            CheckSuspensions();
        }
    }

    // Many tariffs need no amount of the case; then none is looked at.
    private bool HasAmounts => MonthlyCharge.HasValue || MonthlyDiscount.HasValue || DevicePrice.HasValue || PricePaid.HasValue
        || BenefitsReceived.HasValue || LastBill.HasValue || AverageBill.HasValue || AgreedAmount.HasValue;

    private void CheckAmounts(Currency currency)
    {
        Amount(MonthlyCharge, nameof(MonthlyCharge));
        Amount(MonthlyDiscount, nameof(MonthlyDiscount));
        Amount(DevicePrice, nameof(DevicePrice));
        Amount(PricePaid, nameof(PricePaid));
        Amount(BenefitsReceived, nameof(BenefitsReceived));
        Amount(LastBill, nameof(LastBill));
        Amount(AverageBill, nameof(AverageBill));
        Amount(AgreedAmount, nameof(AgreedAmount));
        if (MonthlyDiscount is { } discount && MonthlyCharge is { } charge && discount > charge)
        {
            throw new ArgumentOutOfRangeException(nameof(MonthlyDiscount), $"MonthlyDiscount is {discount}: it must be from 0 to the MonthlyCharge ({charge}).");
        }

        if (PricePaid is { } paid && DevicePrice is { } price && paid > price)
        {
            throw new ArgumentOutOfRangeException(nameof(PricePaid), $"PricePaid is {paid}: it must be from 0 to the DevicePrice ({price}).");
        }

        void Amount(Money? value, string name)
        {
            if (value is { } amount)
            {
                Guard.Amount(Guard.In(currency, amount, name), name);
            }
        }
    }

    private void CheckSuspensions()
    {
        foreach (var suspension in Suspensions)
        {
            Guard.NotNull(suspension, nameof(Suspensions));
        }

        // A suspension may itself move the end, so each may reach as far as the earlier ones can have moved it. They come in any order; nothing is
        // sorted, because a bare fee is told without allocating and few commitments have more than two.
        var agreedEnd = AgreedTermEnd;
        foreach (var suspension in Suspensions)
        {
            var (latestEnd, before) = (agreedEnd, (Suspension?)null);
            foreach (var other in Suspensions)
            {
                if (other.From < suspension.From || (other.From == suspension.From && !ReferenceEquals(other, suspension)))
                {
                    latestEnd = latestEnd.PlusDays(Period.DaysBetween(other.From, other.To));
                    before = other.To > suspension.From ? other : before;
                }
            }

            if (suspension.From < StartDate || suspension.From >= latestEnd)
            {
                throw new ArgumentException($"Suspensions: {suspension} lies outside the term ({Guard.Iso(StartDate)} to {Guard.Iso(latestEnd)}).", nameof(Suspensions));
            }

            if (before is not null)
            {
                throw new ArgumentException($"Suspensions: {suspension} overlaps the one before it, which ends on {Guard.Iso(before.To)}.", nameof(Suspensions));
            }
        }
    }

    private static void NotNegative(decimal? value, string name)
    {
        if (value < 0)
        {
            throw new ArgumentOutOfRangeException(name, Invariant($"{name} is {value}: it must be 0 or more."));
        }
    }
}
