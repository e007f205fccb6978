using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

/// <summary>Whether a customer may promise to pay (promised payment): for how long, at what price, and what is needed by its end.</summary>
/// <remarks>
/// All bounds are inclusive. A promise is not money: it holds blocks about money back, and charges accrue meanwhile as usual. What becomes of
/// it without the payment is <see cref="WhenItLapses"/>. Equal when all members are.
/// </remarks>
public sealed record PromiseToPayPolicy : IPolicy<PromiseFacts, PromiseAnswer>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>The currency of every amount, in the policy and in the facts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>How long it holds.</summary>
    public required PromiseValidity Validity { get; init; }

    /// <summary>The settlement methods for which there are promises; every one when empty.</summary>
    public ValueList<SettlementMethod> SettlementMethods { get; init; }

    /// <summary>Whether there is one only while the account is blocked for money; not so by default.</summary>
    public bool OnlyWhileBlockedForMoney { get; init; }

    /// <summary>The highest balance; <c>null</c>, the default, for no such limit.</summary>
    public Money? MaxBalance { get; init; }

    /// <summary>The highest debt; <c>null</c>, the default, for no such limit.</summary>
    public Money? MaxDebt { get; init => field = value is { } debt ? Guard.Amount(debt, nameof(MaxDebt)) : null; }

    /// <summary>The highest debt in monthly fees, 0 to 120; <c>null</c>, the default, for no such limit.</summary>
    public decimal? MaxDebtInMonthlyFees
    {
        get;
        init => field = value is < 0 or > 120
            ? throw new ArgumentOutOfRangeException(nameof(MaxDebtInMonthlyFees), Invariant($"MaxDebtInMonthlyFees is {value}: it must be from 0 to 120."))
            : value;
    }

    /// <summary>The most that can be promised, and what is promised when no amount is asked for; <c>null</c>, the default, for whatever is owed.</summary>
    public Money? MaxAmount { get; init => field = value is { } amount ? Guard.Amount(amount, nameof(MaxAmount)) : null; }

    /// <summary>How many in a calendar month, 1 to 366; <c>null</c>, the default, for no such limit.</summary>
    public int? MaxUsesPerCalendarMonth { get; init => field = value is { } uses ? Guard.InRange(uses, 1, 366, nameof(MaxUsesPerCalendarMonth)) : null; }

    /// <summary>The least days since the latest one began, 0 to 3660; 0 by default.</summary>
    public int MinGapDays { get; init => field = Guard.InRange(value, 0, 3660, nameof(MinGapDays)); }

    /// <summary>The least share of the monthly fee that was paid since the latest one; <c>null</c>, the default, for none.</summary>
    public decimal? MinPaidShare { get; init => field = value is { } share ? Guard.Share(share, nameof(MinPaidShare)) : null; }

    public bool PaymentOnRecordRequired { get; init; }

    /// <summary>Whether it is refused while another one runs.</summary>
    public bool RefusedWhileOneRuns { get; init; }

    public bool RefusedWithVoluntarySuspension { get; init; }

    /// <summary>For how long there is none after one that was not kept; <c>null</c>, the default, where that has no effect.</summary>
    public MissedPromise? AfterMissed { get; init; }

    /// <summary>What it costs; <c>null</c>, the default, where the source does not say.</summary>
    public PromiseFee? Fee { get; init; }

    /// <summary>Daily fees that are needed beyond the debt, 0 to 366; none by default.</summary>
    public int ExtraDaysNeeded { get; init => field = Guard.InRange(value, 0, 366, nameof(ExtraDaysNeeded)); }

    /// <summary>Whether the payment must be more than what is needed; not so by default.</summary>
    public bool PaymentMustExceed { get; init; }

    /// <summary>The block that comes when it ends without the payment.</summary>
    public BlockTerms WhenItLapses { get; init => field = Guard.NotNull(value, nameof(WhenItLapses)); } = new(BlockKind.PromiseLapsed);

    /// <summary>Throws where the policy cannot be: an amount in another currency, a block that no payment lifts. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member and what contradicts what.</exception>
    /// <returns>The policy itself.</returns>
    public PromiseToPayPolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        Guard.NotNull(Validity);
        (string Name, Money? Amount)[] amounts = [(nameof(MaxBalance), MaxBalance), (nameof(MaxDebt), MaxDebt), (nameof(MaxAmount), MaxAmount), (nameof(Fee), (Fee as PromiseFee.Flat)?.Amount)];
        foreach (var (name, amount) in amounts)
        {
            if (amount is { } money)
            {
                Guard.In(Currency, money, name);
            }
        }

        if (!WhenItLapses.Kind.IsAboutMoney)
        {
            throw new ArgumentException($"WhenItLapses is a {WhenItLapses.Kind} block: only a block about money can end with the payment.", nameof(WhenItLapses));
        }

        for (var i = 0; i < SettlementMethods.Count; i++)
        {
            Guard.NotNull(SettlementMethods[i], nameof(SettlementMethods));
        }

        return this;
    }

    /// <summary>Whether the customer may, with every reason; where he may not, every rule that fails is one.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<PromiseAnswer> Decide(PromiseFacts facts)
    {
        Check();
        var today = Guard.NotNull(facts).Check(Currency);
        var (reasons, missing) = (new List<Reason>(), new List<string>());
        AskAccount(facts, reasons, missing);
        AskMoney(facts, reasons, missing);
        AskHistory(facts, today, reasons, missing);
        AskTerms(facts, missing);
        var unknown = missing.Distinct(StringComparer.Ordinal).ToValueList();
        if (reasons.Count > 0)
        {
            return new(new PromiseAnswer.Refused(unknown), Id, reasons.ToValueList());
        }

        if (!unknown.IsEmpty)
        {
            return new(new PromiseAnswer.NeedsFacts(unknown), Id, [new Reason(Rules.PromiseNeedsFacts, Source, string.Join(", ", unknown))]);
        }

        return new(Grant(facts, today, reasons), Id, reasons.ToValueList());
    }

    private void AskAccount(PromiseFacts facts, List<Reason> reasons, List<string> missing)
    {
        if (!SettlementMethods.IsEmpty)
        {
            if (facts.SettlementMethod is not { } method)
            {
                missing.Add(nameof(facts.SettlementMethod));
            }
            else if (!SettlementMethods.Contains(method))
            {
                reasons.Add(new(Rules.NotForSettlementMethod, Source, method.Name, string.Join(" or ", SettlementMethods.Select(one => one.Name))));
            }
        }

        void Ask(bool isAsked, bool? fact, bool refused, Rule rule, string name)
        {
            if (isAsked && fact is null)
            {
                missing.Add(name);
            }
            else if (isAsked && fact == refused)
            {
                reasons.Add(new(rule, Source, facts.AsOf));
            }
        }

        Ask(OnlyWhileBlockedForMoney, facts.BlockedForMoney, refused: false, Rules.NotBlockedForMoney, nameof(facts.BlockedForMoney));
        Ask(PaymentOnRecordRequired, facts.HasPaymentOnRecord, refused: false, Rules.NoPaymentOnRecord, nameof(facts.HasPaymentOnRecord));
        Ask(RefusedWithVoluntarySuspension, facts.VoluntarilySuspended, refused: true, Rules.NotWithVoluntarySuspension, nameof(facts.VoluntarilySuspended));
    }

    private void AskMoney(PromiseFacts facts, List<Reason> reasons, List<string> missing)
    {
        if (facts.Balance is null && (MaxBalance is not null || MaxDebt is not null || MaxDebtInMonthlyFees is not null))
        {
            missing.Add(nameof(facts.Balance));
        }

        if (MaxBalance is { } most && facts.Balance is { } balance && balance > most)
        {
            reasons.Add(new(Rules.BalanceTooHigh, Source, balance, most));
        }

        if (MaxDebt is { } limit && facts.Debt is { } debt && debt > limit)
        {
            reasons.Add(new(Rules.DebtTooHigh, Source, debt, limit));
        }

        if (MaxDebtInMonthlyFees is { } fees)
        {
            // A customer who owes nothing is under the limit whatever the fee.
            if (facts.MonthlyFee is null && !(facts.Debt is { IsZero: true }))
            {
                missing.Add(nameof(facts.MonthlyFee));
            }
            else if (facts.Debt is { } owed && facts.MonthlyFee is { } fee && owed > fee * fees)
            {
                reasons.Add(new(Rules.DebtTooHigh, Source, owed, fee * fees));
            }
        }

        if (MaxAmount is { } top && facts.Amount is { } amount && amount > top)
        {
            reasons.Add(new(Rules.AmountTooHigh, Source, amount, top));
        }
    }

    private void AskHistory(PromiseFacts facts, LocalDate today, List<Reason> reasons, List<string> missing)
    {
        if (facts.History is not { } history)
        {
            if (MaxUsesPerCalendarMonth is not null || MinGapDays > 0 || MinPaidShare is not null || RefusedWhileOneRuns || AfterMissed is not null)
            {
                missing.Add(nameof(facts.History));
            }

            return;
        }

        if (RefusedWhileOneRuns && history.OneRuns)
        {
            reasons.Add(new(Rules.PromiseAlreadyRuns, Source, facts.AsOf));
        }

        if (MaxUsesPerCalendarMonth is { } most && history.UsesThisMonth >= most)
        {
            reasons.Add(new(Rules.PromisesUsedUp, Source, history.UsesThisMonth, most, new LocalDate(today.Year, today.Month, 1).PlusMonths(1)));
        }

        if (history.LastOn is { } last)
        {
            var days = Period.DaysBetween(last, today);
            if (days < MinGapDays)
            {
                reasons.Add(new(Rules.PromiseTooSoon, Source, days, MinGapDays, last.PlusDays(MinGapDays)));
            }

            if (MinPaidShare is { } least && history.PaidShareSinceLast is null)
            {
                missing.Add(nameof(history.PaidShareSinceLast));
            }
            else if (MinPaidShare is { } needed && history.PaidShareSinceLast is { } paid && paid < needed)
            {
                reasons.Add(new(Rules.NotEnoughPaidSince, Source, paid, needed));
            }
        }

        if (history.MissedOn is { } missed && AfterMissed is { } after && IsHeldAgainst(after, history, missed, today))
        {
            reasons.Add(new(Rules.PromiseWasMissed, Source, missed, after.ToString()));
        }
    }

    private static bool IsHeldAgainst(MissedPromise after, PromiseHistory history, LocalDate missed, LocalDate today) => after switch
    {
        MissedPromise.ForDays forDays => today < missed.PlusDays(forDays.Days),
        _ => !history.MissedIsPaid,
    };

    private void AskTerms(PromiseFacts facts, List<string> missing)
    {
        if (Validity is PromiseValidity.Hours { PerFullYear: > 0 } && facts.CustomerSince is null)
        {
            missing.Add(nameof(facts.CustomerSince));
        }

        if (Fee is PromiseFee.ShareOfAmount && (facts.Amount ?? MaxAmount ?? facts.Debt) is null)
        {
            missing.Add(nameof(facts.Amount));
        }

        if (ExtraDaysNeeded > 0 && facts.DailyFee is null)
        {
            missing.Add(nameof(facts.DailyFee));
        }
    }

    private PromiseAnswer.Granted Grant(PromiseFacts facts, LocalDate today, List<Reason> reasons)
    {
        var place = CustomerZone.Find(facts.Zone, nameof(facts.Zone));
        var years = facts.FullYears(today) ?? 0;
        var (until, days, hours) = Validity switch
        {
            PromiseValidity.Days { End: PromiseEnd.EndOfDay } to => (place.AtStartOfDay(today.PlusDays(to.Count + 1)).ToInstant(), (int?)to.Count, (int?)null),
            PromiseValidity.Days to => (place.AtLeniently(facts.AsOf.InZone(place).LocalDateTime.PlusDays(to.Count)).ToInstant(), to.Count, null),
            PromiseValidity.Hours to => (facts.AsOf + Duration.FromHours(to.Base + (to.PerFullYear * years)), null, to.Base + (to.PerFullYear * years)),
            _ => throw new InvalidOperationException("Validity is neither in days nor in hours."),
        };
        reasons.Add(new(Rules.PromiseGranted, Source, until, Validity.ToString()));
        if (Validity is PromiseValidity.Hours { PerFullYear: > 0 })
        {
            reasons.Add(new(Rules.LongerForYears, Source, hours!.Value, years));
        }

        var amount = facts.Amount ?? MaxAmount;
        Money? fee = Fee switch
        {
            PromiseFee.Flat flat => flat.Amount,
            PromiseFee.ShareOfAmount share => (amount ?? facts.Debt!.Value).Share(share.Share, 1, Rounding.HalfUpTo(Currency)),
            _ => null,
        };
        if (fee is { } price)
        {
            reasons.Add(new(Rules.FeeOfPromise, Source, price, Fee is PromiseFee.ShareOfAmount ? Fee.ToString() : "once"));
        }

        var needed = facts.Debt;
        if (needed is { } debt && ExtraDaysNeeded > 0)
        {
            needed = debt + (facts.DailyFee!.Value * ExtraDaysNeeded);
        }

        if (needed is { } due)
        {
            reasons.Add(new(Rules.NeededByTheEnd, Source, PaymentMustExceed ? "more than" : "at least", due, until));
        }

        return new(new(facts.AsOf, until) { Amount = amount }, Validity) { ValidDays = days, ValidHours = hours, Fee = fee, AmountNeeded = needed };
    }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(PromiseToPayPolicy),
        (nameof(Id), Id),
        (nameof(Source), Source),
        (nameof(Currency), Currency),
        (nameof(Validity), Validity),
        (nameof(SettlementMethods), SettlementMethods.IsEmpty ? null : SettlementMethods),
        (nameof(OnlyWhileBlockedForMoney), OnlyWhileBlockedForMoney ? "yes" : null),
        (nameof(MaxBalance), MaxBalance),
        (nameof(MaxDebt), MaxDebt),
        (nameof(MaxDebtInMonthlyFees), MaxDebtInMonthlyFees),
        (nameof(MaxAmount), MaxAmount),
        (nameof(MaxUsesPerCalendarMonth), MaxUsesPerCalendarMonth),
        (nameof(MinGapDays), MinGapDays == 0 ? null : MinGapDays),
        (nameof(MinPaidShare), MinPaidShare),
        (nameof(PaymentOnRecordRequired), PaymentOnRecordRequired ? "yes" : null),
        (nameof(RefusedWhileOneRuns), RefusedWhileOneRuns ? "yes" : null),
        (nameof(RefusedWithVoluntarySuspension), RefusedWithVoluntarySuspension ? "yes" : null),
        (nameof(AfterMissed), AfterMissed),
        (nameof(Fee), Fee),
        (nameof(ExtraDaysNeeded), ExtraDaysNeeded == 0 ? null : ExtraDaysNeeded),
        (nameof(PaymentMustExceed), PaymentMustExceed ? "yes" : null),
        (nameof(WhenItLapses), WhenItLapses.Kind.Name));
}
