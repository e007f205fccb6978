using SupportRules.EarlyTermination;
using Rules = SupportRules.CustomerValue.CustomerValueRules;

namespace SupportRules.CustomerValue;

public sealed partial record RetentionPolicy
{
    /// <summary>Leaving set against staying, with every reason.</summary>
    /// <exception cref="ArgumentException">The facts or the policies cannot be; the message names what, its value and the range.</exception>
    public Decision<RetentionAssessment> Decide(RetentionFacts facts)
    {
        Check();
        var tier = CheckFacts(Guard.NotNull(facts));
        var fee = facts.Fee.Decide(facts.Commitment);
        var schedule = facts.Fee.Schedule(facts.Commitment);
        var missing = Missing(facts, fee.Outcome, schedule);
        if (missing.Count > 0)
        {
            return new(new RetentionAssessment.NeedsFacts(missing.ToValueList()), Id, [new Reason(Rules.RetentionNeedsFacts, Source, string.Join(", ", missing))]);
        }

        return Compare(facts, tier, fee, schedule);
    }

    private Tier? CheckFacts(RetentionFacts facts)
    {
        if (facts.Fee.Currency != Currency)
        {
            throw new ArgumentException($"Fee is {facts.Fee.Id}, which counts in {facts.Fee.Currency}: the policy {Id} counts in {Currency}.", nameof(facts.Fee));
        }

        if (facts.CompetitorOffer is { } offer)
        {
            Guard.In(Currency, offer.MonthlyCharge, nameof(facts.CompetitorOffer));
            Guard.In(Currency, offer.SignUpCost ?? offer.MonthlyCharge, nameof(facts.CompetitorOffer));
        }

        Guard.In(Currency, facts.MonthlyMargin ?? Money.Zero(Currency), nameof(facts.MonthlyMargin));
        return Scale is not null && facts.Tier is { } tier ? Scale[tier] : null;
    }

    private SortedSet<string> Missing(RetentionFacts facts, EarlyTerminationFee fee, ValueList<FeeFrom> schedule)
    {
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        AddOfFee(fee);
        var end = facts.HorizonMonths is { } months ? facts.Commitment.TerminationDate.PlusMonths(months) : (LocalDate?)null;
        for (var i = 0; i < schedule.Count; i++)
        {
            var isPast = i + 1 < schedule.Count && schedule[i + 1].From <= facts.Commitment.TerminationDate;
            if (!isPast && !(schedule[i].From >= end))
            {
                AddOfFee(schedule[i].Fee);
            }
        }

        Add(facts.HorizonMonths is null, nameof(facts.HorizonMonths));
        Add(facts.MonthlyCharge is null, nameof(facts.MonthlyCharge));
        Add(facts.CompetitorOffer is null, nameof(facts.CompetitorOffer));
        Add(facts.CompetitorOffer is { SignUpCost: null }, nameof(CompetitorOffer.SignUpCost));
        var needsTier = Budgets.Any(budget => budget.LeastTier is not null) && facts.Tier is null;
        Add(needsTier, nameof(facts.Tier));
        Add(facts.MonthlyMargin is null && Budgets.Any(budget => budget.Basis == SaveBudgetBasis.MarginLeft), nameof(facts.MonthlyMargin));
        return missing;

        void AddOfFee(EarlyTerminationFee one)
        {
            switch (one)
            {
                case EarlyTerminationFee.NeedsFacts needs:
                    missing.UnionWith(needs.Missing);
                    break;
                case EarlyTerminationFee.NotLimited:
                    throw new ArgumentException($"Fee is {facts.Fee.Id}, which sets no limit here: give the tariff's policy, put under the law.", nameof(facts.Fee));
            }
        }

        void Add(bool isMissing, string name)
        {
            if (isMissing)
            {
                missing.Add(name);
            }
        }
    }

    private Decision<RetentionAssessment> Compare(RetentionFacts facts, Tier? tier, Decision<EarlyTerminationFee> fee, ValueList<FeeFrom> schedule)
    {
        var (start, months) = (facts.Commitment.TerminationDate, facts.HorizonMonths!.Value);
        var comparison = new RetentionComparison(schedule, fee.Outcome.Amount, start, months, facts.MonthlyCharge!.Value, facts.CompetitorOffer!);
        (LocalDate On, Money Fee, Exact Total)? now = null, best = null, firstBetter = null, pays = null;
        foreach (var day in comparison.Days())
        {
            now ??= day;
            best = best is { } least && day.Total >= least.Total ? best : day;
            firstBetter ??= day.Total < now.Value.Total ? day : null;
            pays ??= IsGain(comparison.Stay - day.Total) ? day : null;
        }

        var reasons = new List<Reason> { new(Rules.FeeOfLeaving, facts.Fee.Source, start, fee.Outcome.Amount, facts.Fee.Id.ToString()) };
        var freeFrom = FreeFrom(schedule, start);
        if (freeFrom is { } free && free > start)
        {
            reasons.Add(new(Rules.LeavingFree, facts.Fee.Source, free));
        }

        reasons.Add(firstBetter is { } better
            ? new(Rules.WaitingPays, Source, better.On, Told(better.Total), start, Told(now!.Value.Total))
            : new(Rules.WaitingDoesNotPay, Source, Told(now!.Value.Total), start));
        reasons.Add(new(Rules.BestDay, Source, best!.Value.On, Told(best.Value.Total), months, best.Value.Fee));

        var threat = pays is null ? RetentionThreat.None : pays.Value.On == start ? RetentionThreat.Now : RetentionThreat.Later;
        reasons.Add(OfThreat(threat, now.Value, pays, comparison, months));
        var gain = threat == RetentionThreat.None ? Exact.Zero : comparison.Stay - best.Value.Total;
        var most = threat == RetentionThreat.None ? NothingAtStake(reasons) : Spend(facts, tier, comparison, best.Value, reasons);
        if (threat != RetentionThreat.None)
        {
            reasons.Add(new(Told(gain) <= most ? Rules.OfferMatches : Rules.OfferFallsShort, Source, Told(gain), most));
        }

        var outcome = new RetentionAssessment.Assessed(threat, most)
        {
            Fee = fee,
            Stay = Told(comparison.Stay),
            Now = Cost(now.Value),
            Best = Cost(best.Value),
            FirstBetter = firstBetter is { } first ? Cost(first) : null,
            PaysFrom = pays?.On,
            FreeFrom = freeFrom,
            Gain = Told(gain),
        };
        return new(outcome, Id, reasons.ToValueList());
    }

    private Reason OfThreat(RetentionThreat threat, (LocalDate On, Money Fee, Exact Total) now, (LocalDate On, Money Fee, Exact Total)? pays, RetentionComparison comparison, int months) => threat switch
    {
        RetentionThreat.Now => new(Rules.ThreatNow, Source, Told(now.Total), months, Told(comparison.Stay)),
        RetentionThreat.Later => new(Rules.ThreatLater, Source, pays!.Value.On, Told(pays.Value.Total), months, Told(comparison.Stay)),
        _ when IsGain(comparison.Stay - comparison.OfferAlone) => new(Rules.FeeOutweighs, Source, Told(comparison.Stay - comparison.OfferAlone), months, now.Fee),
        _ => new(Rules.NothingSaved, Source, months, Told(comparison.OfferAlone), Told(comparison.Stay)),
    };

    private Money NothingAtStake(List<Reason> reasons)
    {
        reasons.Add(new(Rules.NothingAtStake, Source));
        return Money.Zero(Currency);
    }

    /// <summary>What an offer may cost: the budget's share of what is lost from the best day on.</summary>
    private Money Spend(RetentionFacts facts, Tier? tier, RetentionComparison comparison, (LocalDate On, Money Fee, Exact Total) best, List<Reason> reasons)
    {
        if (BudgetFor(tier) is not { } budget)
        {
            reasons.Add(new(Rules.NoSaveBudget, Source, tier is null ? "any customer" : $"a customer of tier {tier}"));
            return Money.Zero(Currency);
        }

        var source = budget.Source ?? Source;
        var monthly = budget.Basis == SaveBudgetBasis.MarginLeft ? facts.MonthlyMargin!.Value : facts.MonthlyCharge!.Value;
        var atStake = (monthly.Amount * (facts.HorizonMonths!.Value - comparison.MonthsUntil(best.On))) - (budget.LessFee ? best.Fee.Amount : 0);
        atStake = atStake.IsNegative ? Exact.Zero : atStake;
        var most = new Money((atStake * budget.Share).Round(Rounding), Currency);
        reasons.Add(new(Rules.OfferMost, source, most, budget.Share, Told(atStake), budget.Basis, Rounding.ToString()));
        if (budget.Most is { } cap && cap < most)
        {
            reasons.Add(new(Rules.OfferCapped, source, cap, most));
            return cap;
        }

        return most;
    }

    private SaveBudget? BudgetFor(Tier? tier)
    {
        (SaveBudget? best, int rank) = (null, int.MinValue);
        foreach (var budget in Budgets)
        {
            var least = budget.LeastTier is { } code ? Scale![code].Rank : (int?)null;
            if ((least is null || tier!.Rank >= least) && (best is null || least > rank))
            {
                (best, rank) = (budget, least ?? int.MinValue);
            }
        }

        return best;
    }

    /// <summary>The first day from which on every line of the schedule is free.</summary>
    private static LocalDate? FreeFrom(ValueList<FeeFrom> schedule, LocalDate start)
    {
        LocalDate? free = null;
        for (var i = schedule.Count - 1; i >= 0 && schedule[i].Fee.IsFree; i--)
        {
            free = schedule[i].From;
        }

        return free is { } day ? LocalDate.Max(day, start) : null;
    }

    private RetentionCost Cost((LocalDate On, Money Fee, Exact Total) day) => new(day.On, day.Fee, Told(day.Total));

    // What is nothing once it is told is no reason to leave.
    private bool IsGain(Exact amount) => !amount.IsNegative && !Told(amount).IsZero;

    private Money Told(Exact amount) => new(amount.Round(Rounding), Currency);
}
