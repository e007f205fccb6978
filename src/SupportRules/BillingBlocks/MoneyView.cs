namespace SupportRules.BillingBlocks;

/// <summary>The debts and the balance of an account as one ladder sees them at one moment, now or to come, with what a payment would change.</summary>
internal sealed partial class MoneyView
{
    // In the order of age, which is also the order in which they begin to count.
    private readonly Debt[] _debts;
    private readonly bool _countDisputed;
    private int _counted;
    private LocalDate? _oldestBillDate;

    /// <param name="policy">The policy, which says what is held back.</param>
    /// <param name="ladder">The ladder, which says from when bills count.</param>
    /// <param name="facts">The account whose bills and balance are judged.</param>
    /// <param name="zone">Its zone.</param>
    /// <param name="onRecord">The blocks on record of the account that is decided, which another one may pay for.</param>
    /// <param name="countDisputed">Whether disputed amounts count as owed, to see what a dispute changes.</param>
    public MoneyView(BillingBlockPolicy policy, BlockLadder ladder, BillingFacts facts, DateTimeZone zone, ValueList<Block> onRecord, bool countDisputed = false)
    {
        Policy = policy;
        Ladder = ladder;
        Facts = facts;
        Zone = zone;
        OnRecord = onRecord;
        _countDisputed = countDisputed;
        _debts = DebtsOf(facts.Bills, ladder.CountsFrom, countDisputed);
        foreach (var payment in facts.Payments)
        {
            if (LastPayment is null || IsLater(payment, LastPayment))
            {
                LastPayment = payment.State is PaymentState.Posted or PaymentState.Failed ? payment : LastPayment;
            }
        }

        MoveTo(facts.AsOf, facts.AsOf.InZone(zone).Date, 0);
    }

    public BillingBlockPolicy Policy { get; }

    public BlockLadder Ladder { get; }

    public BillingFacts Facts { get; }

    public DateTimeZone Zone { get; }

    public ValueList<Block> OnRecord { get; }

    public decimal SmallestPayment => Policy.Currency.MinorUnit ?? 0.01m;

    public Instant Now { get; private set; }

    public LocalDate Today { get; private set; }

    /// <summary>What is asked for and unknown.</summary>
    public BillingFactNames Missing { get; set; }

    public int UnpaidBills { get; private set; }

    public decimal UnpaidAmount { get; private set; }

    /// <summary>The day from which the age of the oldest unpaid bill is counted.</summary>
    public LocalDate? OldestUnpaid { get; private set; }

    /// <summary>Balance and credit limit, with what counts as if paid; <c>null</c> when the balance is unknown.</summary>
    public decimal? AvailableBalance { get; private set; }

    /// <summary>What counts as if paid: payments on their way, open claims, running promises of an amount.</summary>
    public decimal Held { get; private set; }

    /// <summary>The last payment that was booked or refused.</summary>
    public Payment? LastPayment { get; }

    /// <summary>Looks at a moment, as it would be after one more payment.</summary>
    public void MoveTo(Instant now, LocalDate today, decimal payment)
    {
        (Now, Today) = (now, today);
        Held = HeldNow();
        AvailableBalance = BalanceNow() + Held + payment;
        CountDebts(Held + payment);
    }

    /// <summary>The least that can be paid of what is more than an amount.</summary>
    public decimal? LeastAbove(decimal? amount) =>
        amount is not { } known ? null : Payable(known) is var payable && payable > known ? payable : payable + SmallestPayment;

    /// <summary>Whether all blocks about money are held back: by a promise of whatever is owed, or an exemption.</summary>
    public bool IsHeldBack => RunningPromise is not null || HoldingExemption is not null;

    /// <summary>The running promise of whatever is owed that ends last.</summary>
    public PromiseToPay? RunningPromise
    {
        get
        {
            PromiseToPay? last = null;
            foreach (var promise in Facts.Promises)
            {
                if (promise.Amount is null && promise.RunsAt(Now) && (last is null || IsLonger(promise, last)))
                {
                    last = promise;
                }
            }

            return last;
        }
    }

    public Exemption? HoldingExemption
    {
        get
        {
            Exemption? first = null;
            foreach (var exemption in Facts.Exemptions)
            {
                if (exemption.HoldsOn(Today) && Policy.Honours(exemption) && (first is null || IsLonger(exemption, first)))
                {
                    first = exemption;
                }
            }

            return first;
        }
    }

    public bool IsTagged(string tag)
    {
        foreach (var candidate in Facts.Tags)
        {
            if (candidate == tag)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The stage whose conditions are asked now.</summary>
    public BlockStage? Stage { get; set; }

    /// <summary>
    /// The first day, not before another, on which a notice of a kind was given by now. For a stage that asks for unpaid bills it is one of the present debt:
    /// given on the date of the oldest unpaid bill or later.
    /// </summary>
    public LocalDate? FirstNotice(string kind, LocalDate? notBefore = null)
    {
        LocalDate? first = null;
        foreach (var notice in Facts.Notices)
        {
            if (notice.Kind == kind && notice.SentAt <= Now)
            {
                var day = notice.SentAt.InZone(Zone).Date;
                var isOfThisDebt = (notBefore is null || day >= notBefore) && (Stage?.AsksForBills != true || day >= _oldestBillDate);
                first = isOfThisDebt && (first is null || day < first) ? day : first;
            }
        }

        return first;
    }

    /// <summary>The first day of an event of a kind that is reported and not settled by now.</summary>
    public LocalDate? FirstEvent(BlockKind kind)
    {
        LocalDate? first = null;
        foreach (var reported in Facts.Events)
        {
            if (ReferenceEquals(reported.Kind, kind) && reported.At <= Now && !(reported.ResolvedAt <= Now))
            {
                var day = reported.At.InZone(Zone).Date;
                first = first is null || day < first ? day : first;
            }
        }

        return first;
    }

    /// <summary>
    /// The day on which a stage of the ladder came into force for the present debt: by its record; and where none is, since when its conditions have held, if
    /// they do.
    /// </summary>
    public LocalDate? StageSince(string stage)
    {
        LocalDate? since = null;
        foreach (var block in OnRecord)
        {
            if (block.Stage == stage && block.Source == Ladder.Source && block.From <= Now)
            {
                var day = block.From.InZone(Zone).Date;
                var isOfThisDebt = block.IsInForceAt(Now) || (OldestUnpaid is { } oldest && day >= oldest);
                since = isOfThisDebt && (since is null || day < since) ? day : since;
            }
        }

        return since ?? DerivedSince(Ladder.Stages[Ladder.IndexOf(stage)]);
    }

    private LocalDate? DerivedSince(BlockStage stage)
    {
        var (asked, missing) = (Stage, Missing);
        Stage = stage;
        LocalDate? since = null;
        foreach (var condition in stage.When)
        {
            if (condition.Holds(this) != true)
            {
                since = null;
                break;
            }

            var day = condition is BlockCondition.BalanceBelow or BlockCondition.BalanceAtOrBelow ? Today : condition.FirstDay(this);
            since = day is null || day <= since ? since : day;
        }

        (Stage, Missing) = (asked, missing);
        return since;
    }

    /// <summary>How an amount compares with a threshold; <c>null</c>, with what is missing noted, where one is unknown.</summary>
    public int? Compare(decimal? amount, AmountThreshold threshold)
    {
        var required = threshold.For(Facts.MonthlyCharge);
        Missing |= (amount is null ? BillingFactNames.Balance : BillingFactNames.None) | (required is null ? BillingFactNames.MonthlyCharge : BillingFactNames.None);
        return amount is { } found && required is { } asked ? found.CompareTo(asked) : null;
    }

    /// <summary>A threshold as a reason holds it.</summary>
    public object Shown(AmountThreshold threshold) =>
        threshold.For(Facts.MonthlyCharge) is { } amount ? new Money(amount, Policy.Currency) : threshold.ToString();

    /// <summary>The first day on which so many of the bills that are unpaid now counted. Bills are in the order in which they came to count.</summary>
    public LocalDate? DayOfCount(int count)
    {
        for (var i = 0; i < _counted; i++)
        {
            if (_debts[i].Left > 0 && --count == 0)
            {
                return _debts[i].Counts;
            }
        }

        return null;
    }

    /// <summary>The first day on which the bills that are unpaid now came to an amount.</summary>
    public LocalDate? DayOfAmount(AmountThreshold threshold, bool inclusive)
    {
        if (threshold.For(Facts.MonthlyCharge) is not { } required)
        {
            return null;
        }

        var sum = 0m;
        for (var i = 0; i < _counted; i++)
        {
            sum += _debts[i].Left;
            if (_debts[i].Left > 0 && (inclusive ? sum >= required : sum > required))
            {
                return _debts[i].Counts;
            }
        }

        return null;
    }

    /// <summary>The services that the unpaid bills are for, in the order of their ids; none where a bill does not say.</summary>
    public ValueList<string> ServicesInArrears()
    {
        var services = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _counted; i++)
        {
            if (_debts[i].Left > 0)
            {
                var lines = _debts[i].Bill.Lines;
                if (lines.IsEmpty)
                {
                    return default;
                }

                services.UnionWith(lines.Where(line => !line.RemainingAmount.IsZero).Select(line => line.ServiceId));
            }
        }

        return [.. services];
    }

    /// <summary>The most sums that <see cref="Sums"/> may give.</summary>
    public int MostSums => _debts.Length;

    /// <summary>What it takes to pay the oldest bill, the oldest two, and so on.</summary>
    /// <returns>How many there are.</returns>
    public int Sums(Span<decimal> sums)
    {
        var (count, sum) = (0, 0m);
        for (var i = 0; i < _counted; i++)
        {
            if (_debts[i].Left > 0)
            {
                sum += _debts[i].Left;
                sums[count++] = sum;
            }
        }

        return count;
    }

    /// <summary>The amount, or the next that can be paid in the currency.</summary>
    public decimal Payable(decimal amount) => amount.Scale <= SmallestPayment.Scale ? amount : new Rounding(RoundingMode.Ceiling, SmallestPayment).Apply(amount);
}
