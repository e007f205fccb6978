using Rules = SupportRules.BillingBlocks.BillingBlockRules;

namespace SupportRules.BillingBlocks;

/// <summary>What a running voluntary suspension costs, day by day.</summary>
/// <remarks>
/// On the day on which it ends, and after it, the tariff's full fee is charged. Once the balance is below nothing nothing more is charged,
/// unless <see cref="SuspensionPrice.MoneyRunsOut"/> says that the suspension stays. Equal when all members are.
/// </remarks>
public sealed record VoluntaryChargesPolicy : IPolicy<VoluntaryChargesFacts, VoluntaryCharges>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>The currency of every amount, in the policy and in the facts.</summary>
    public required Currency Currency { get; init; }

    public required SuspensionPrice Price { get; init; }

    /// <summary>Throws where the policy cannot be: an amount in another currency. Every decision passes here.</summary>
    /// <exception cref="ArgumentException">The message names the member.</exception>
    /// <returns>The policy itself.</returns>
    public VoluntaryChargesPolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        foreach (var (name, amount) in Guard.NotNull(Price).Amounts)
        {
            if (amount is { } money)
            {
                Guard.In(Currency, money, name);
            }
        }

        return this;
    }

    /// <summary>The charges and the balance of each day, with every reason.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<VoluntaryCharges> Decide(VoluntaryChargesFacts facts)
    {
        Check();
        Guard.NotNull(facts).Check(Currency);
        var missing = Missing(facts);
        if (!missing.IsEmpty)
        {
            return new(new VoluntaryCharges.NeedsFacts(missing), Id, [new Reason(Rules.ChargesNeedFacts, Source, string.Join(", ", missing))]);
        }

        var run = new Run(this, facts);
        for (var date = facts.From; date <= facts.AsOf; date = date.PlusDays(1))
        {
            run.Charge(date);
        }

        return new(new VoluntaryCharges.Reckoned(run.Days.ToValueList(), run.Total), Id, run.Reasons());
    }

    private ValueList<string> Missing(VoluntaryChargesFacts facts)
    {
        var missing = new List<string>();
        if (facts.DailyFee is null && (Price.NeedsDailyFee || facts.AsOf >= facts.EndsOn))
        {
            missing.Add(nameof(facts.DailyFee));
        }

        if (facts.FreeDaysLeft is null && Price.NeedsFreeDays)
        {
            missing.Add(nameof(facts.FreeDaysLeft));
        }

        if (facts.QuotaYearBegan is null && Price.NeedsYear)
        {
            missing.Add(nameof(facts.QuotaYearBegan));
        }

        return missing.ToValueList();
    }

    /// <summary>The account while its days go by.</summary>
    private sealed class Run(VoluntaryChargesPolicy policy, VoluntaryChargesFacts facts)
    {
        private readonly SuspensionPrice _price = policy.Price;
        private readonly Money _nothing = Money.Zero(policy.Currency);
        private Money _balance = facts.Balance;
        private LocalDate? _renewal = policy.Price.Renewal(facts.From, facts.QuotaYearBegan);
        private int _freeLeft = facts.FreeDaysLeft ?? 0;
        private int _freeUsed;
        private int _paid;
        private int _daysSince;
        private Money _fees = Money.Zero(policy.Currency);
        private LocalDate? _activatedOn;
        private LocalDate? _ranOutOn;

        public List<SuspensionDay> Days { get; } = [];

        public Money Total { get; private set; } = Money.Zero(policy.Currency);

        public void Charge(LocalDate date)
        {
            if (date == _renewal)
            {
                _freeLeft = _price.FreeDaysPerYear;
                _renewal = _price.Renewal(date, facts.QuotaYearBegan);
            }

            var charge = _ranOutOn is not null ? _nothing : date >= facts.EndsOn ? AsUsual() : Suspended(date);
            _balance -= charge;
            Total += charge;
            if (_ranOutOn is null && _balance < _nothing && (date >= facts.EndsOn || _price.MoneyRunsOut == MoneyRunsOut.EndsTheSuspension))
            {
                _ranOutOn = date;
            }

            var state = _ranOutOn is not null ? SuspensionState.BlockedForMoney : date >= facts.EndsOn ? SuspensionState.Active : SuspensionState.Suspended;
            Days.Add(new(date, charge, _balance, _freeLeft, state));
        }

        public ValueList<Reason> Reasons()
        {
            var reasons = new List<Reason> { Because(Rules.SuspendedSince, facts.From, facts.AsOf, Period.DaysBetween(facts.From, facts.AsOf)) };
            if (_price.StartDayInFull && facts.EndsOn > facts.From)
            {
                reasons.Add(Because(Rules.StartDayCharged, facts.DailyFee!.Value, facts.From));
            }

            if (!_fees.IsZero)
            {
                reasons.Add(Because(Rules.SuspensionFeeCharged, _fees, facts.AsOf));
            }

            if (_freeUsed > 0)
            {
                reasons.Add(Because(Rules.FreeDaysUsed, _freeUsed, _freeLeft));
            }

            if (_activatedOn is { } activated && _price.ActivationFee is { } activation)
            {
                reasons.Add(Because(Rules.ActivationCharged, activation, activated));
            }

            if (_paid > 0 && _price.FeePerPaidDay is { } fee)
            {
                reasons.Add(Because(Rules.PaidDaysCharged, fee * _paid, _paid));
            }

            if (_daysSince > 0)
            {
                if (facts.LiftedOn is { } lifted && lifted < facts.To)
                {
                    reasons.Add(Because(Rules.LiftedByCustomer, lifted, facts.To));
                }

                reasons.Add(Because(Rules.SuspensionEnded, facts.EndsOn, facts.DailyFee!.Value * _daysSince, _daysSince));
            }

            if (_ranOutOn is { } date)
            {
                reasons.Add(Because(Rules.MoneyRanOut, _balance, date));
            }

            return reasons.ToValueList();
        }

        private Reason Because(Rule rule, params ReadOnlySpan<object> values) => new(rule, policy.Source, values);

        private Money AsUsual()
        {
            _daysSince++;
            return facts.DailyFee!.Value;
        }

        private Money Suspended(LocalDate date)
        {
            var isFirst = date == facts.From;
            var charge = isFirst && _price.StartDayInFull ? facts.DailyFee!.Value : _nothing;
            var fees = MonthBegins(date) && _price.FeePerMonth is { } monthly ? monthly : _nothing;
            if (isFirst)
            {
                fees += (_price.Fee ?? _nothing) + (_price.FeeInDailyFees > 0 ? facts.DailyFee!.Value * _price.FeeInDailyFees : _nothing);
            }

            _fees += fees;
            charge += fees;
            var isPaid = false;
            if (!isFirst || !_price.StartDayInFull)
            {
                isPaid = _freeLeft == 0;
                _freeUsed += isPaid ? 0 : 1;
                _paid += isPaid ? 1 : 0;
                _freeLeft -= isPaid ? 0 : 1;
                charge += isPaid && _price.FeePerPaidDay is { } daily ? daily : _nothing;
            }

            if (_activatedOn is null && (_price.StartDayInFull ? _freeLeft == 0 : isPaid))
            {
                _activatedOn = date;
                charge += _price.ActivationFee ?? _nothing;
            }

            return charge;
        }

        private bool MonthBegins(LocalDate date)
        {
            var months = Period.Between(facts.From, date, PeriodUnits.Months).Months;
            return facts.From.PlusMonths(months) == date || facts.From.PlusMonths(months + 1) == date;
        }
    }
}
