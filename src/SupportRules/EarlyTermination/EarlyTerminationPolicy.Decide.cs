using Rules = SupportRules.EarlyTermination.EarlyTerminationRules;

namespace SupportRules.EarlyTermination;

public sealed partial record EarlyTerminationPolicy
{
    /// <summary>The fee, with every reason.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<EarlyTerminationFee> Decide(EarlyTerminationFacts facts)
    {
        var e = Begin(facts, otherMonthEnds: false, explain: true);
        var fee = Conclude(Evaluate(ref e, out var amount), amount, e.Missing);
        SayIfMonthEndsMatter(ref e, fee);
        return new(fee, Id, e.Log.ToValueList());
    }

    /// <summary>The fee alone, without reasons and without allocating; <c>false</c> where <see cref="Decide"/> gives no amount.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public bool TryFee(EarlyTerminationFacts facts, out Money fee)
    {
        var e = Begin(facts, otherMonthEnds: false, explain: false);
        return Evaluate(ref e, out fee) == FeeKind.Due;
    }

    private FeeEvaluation Begin(EarlyTerminationFacts facts, bool otherMonthEnds, bool explain)
    {
        Guard.NotNull(facts);
        Check();
        facts.Check(Currency);
        var monthEnds = Counter.MonthEnds;
        if (otherMonthEnds)
        {
            monthEnds = monthEnds == MonthEnds.LastDay ? MonthEnds.FirstOfNextMonth : MonthEnds.LastDay;
        }

        return new(this, facts, new TermReading(facts, Counter, monthEnds), otherMonthEnds, explain);
    }

    private static EarlyTerminationFee Conclude(FeeKind kind, Money amount, MissingFacts missing) => kind switch
    {
        FeeKind.Due => new EarlyTerminationFee.Due(amount),
        FeeKind.NeedsFacts => new EarlyTerminationFee.NeedsFacts(missing.Names()),
        _ => new EarlyTerminationFee.NotLimited(),
    };

    /// <summary>The clause list: the first gate that holds answers, else the formula, its adjustments and the ceilings.</summary>
    private FeeKind Evaluate(ref FeeEvaluation e, out Money fee)
    {
        fee = Money.Zero(Currency);
        SayWhatMovedDates(ref e);
        if (EndsBeforeStart(ref e) || EndsInTrial(ref e) || TermIsComplete(ref e) || EndsInLastDays(ref e))
        {
            return FeeKind.Due;
        }

        if (e.Missing != MissingFacts.None)
        {
            return NeedsFacts(ref e);
        }

        var effect = EffectOfReason(ref e);
        if (effect is ReasonEffect.Waived)
        {
            return FeeKind.Due;
        }

        if (e.Missing != MissingFacts.None)
        {
            return NeedsFacts(ref e);
        }

        var replaced = effect as ReasonEffect.Replaced;
        if (!(replaced?.Fee ?? Formula).TryEvaluate(ref e, out var amount))
        {
            return NeedsFacts(ref e);
        }

        if (e.IsNotLimited)
        {
            return FeeKind.NotLimited;
        }

        foreach (var adjustment in replaced is null ? Adjustments : default)
        {
            amount = adjustment.Apply(amount, ref e);
        }

        fee = new(Rounded(in amount, ref e), Currency);
        return Limit(ref e, ref fee);
    }

    private void SayWhatMovedDates(ref FeeEvaluation e)
    {
        if (!e.Explains)
        {
            return;
        }

        if (e.Term.ServiceEnd != e.Facts.TerminationDate)
        {
            e.Say(Rules.NoticeRuns, e.Facts.NoticeDate!.Value, e.Term.ServiceEnd, e.Facts.TerminationDate);
        }

        if (e.Term.SuspendedDays > 0 && e.Term.TermEnd != e.Facts.AgreedTermEnd)
        {
            e.Say(Rules.SuspensionMoves, FeeEvaluation.Shown(e.Term.SuspendedDays), Counter.Suspensions.ToString(), e.Term.TermEnd, e.Facts.AgreedTermEnd);
        }
    }

    private static bool EndsBeforeStart(ref FeeEvaluation e)
    {
        var holds = e.Term.ServiceEnd < e.Facts.StartDate;
        if (holds && e.Explains)
        {
            e.Say(Rules.NotStarted, e.Term.ServiceEnd, e.Facts.StartDate);
        }

        return holds;
    }

    private bool EndsInTrial(ref FeeEvaluation e)
    {
        if (Trials.IsEmpty)
        {
            return false;
        }

        // The day of the start is day 1. The trial is judged by the day asked for, whatever notice must still run.
        var day = Period.DaysBetween(e.Facts.StartDate, e.Facts.TerminationDate) + 1;
        if (e.Facts.Segment is { } segment)
        {
            return TrialFor(segment) is { } trial && Holds(trial, day, ref e);
        }

        // Without a segment the answer stands only if every trial period gives the same one.
        var (within, beyond, sameUsage) = (0, 0, true);
        TrialPeriod? everybody = null;
        foreach (var trial in Trials)
        {
            _ = day <= trial.Days ? within++ : beyond++;
            sameUsage &= trial.MostUsageShare == Trials[0].MostUsageShare;
            everybody ??= trial.Segment is null ? trial : null;
        }

        if (within == 0)
        {
            return false;
        }

        if (beyond > 0 || !sameUsage || everybody is null)
        {
            e.Missing |= MissingFacts.Segment;
            return false;
        }

        return Holds(everybody, day, ref e);
    }

    private TrialPeriod? TrialFor(CustomerSegment segment)
    {
        TrialPeriod? wider = null, everybody = null;
        foreach (var trial in Trials)
        {
            if (trial.Segment == segment)
            {
                return trial;
            }

            if (trial.Segment is null)
            {
                everybody = trial;
            }
            else if (segment.IsWithin(trial.Segment))
            {
                wider = trial;
            }
        }

        return wider ?? everybody;
    }

    private static bool Holds(TrialPeriod trial, int day, ref FeeEvaluation e)
    {
        if (day > trial.Days)
        {
            return false;
        }

        if (trial.MostUsageShare is { } limit)
        {
            if (e.Facts.TrialUsageShare is not { } usage)
            {
                e.Missing |= MissingFacts.TrialUsageShare;
                return false;
            }

            if (usage > limit)
            {
                if (e.Explains)
                {
                    e.SayFrom(trial.Source, Rules.TrialUsedUp, usage, limit);
                }

                return false;
            }
        }

        if (e.Explains)
        {
            e.SayFrom(trial.Source, Rules.TrialPeriod, FeeEvaluation.Shown(day), FeeEvaluation.Shown(trial.Days));
        }

        return true;
    }

    private static bool TermIsComplete(ref FeeEvaluation e)
    {
        if (!e.Term.IsComplete)
        {
            return false;
        }

        // It holds whatever a missing segment or usage would have said of the trial.
        e.Missing = MissingFacts.None;
        if (e.Explains)
        {
            e.Say(Rules.TermComplete, FeeEvaluation.Shown(e.Facts.TermMonths), e.Term.TermEnd, e.Term.ServiceEnd);
        }

        return true;
    }

    private bool EndsInLastDays(ref FeeEvaluation e)
    {
        if (FreeLastDays == 0 || e.Term.DaysLeft > FreeLastDays)
        {
            return false;
        }

        e.Missing = MissingFacts.None;
        if (e.Explains)
        {
            e.Say(Rules.LastDays, FeeEvaluation.Shown(e.Term.DaysLeft), FeeEvaluation.Shown(FreeLastDays));
        }

        return true;
    }

    private ReasonEffect? EffectOfReason(ref FeeEvaluation e)
    {
        foreach (var clause in ReasonClauses)
        {
            if (!clause.IsFor(e.Facts.Reason) || !ConditionsHold(clause, ref e))
            {
                continue;
            }

            if (e.Explains)
            {
                var rule = clause.Effect switch
                {
                    ReasonEffect.Waived => Rules.ReasonWaives,
                    ReasonEffect.Kept => Rules.ReasonKeeps,
                    _ => Rules.ReasonReplaces,
                };
                e.SayFrom(clause.Source, rule, e.Facts.Reason.Name);
            }

            return clause.Effect;
        }

        return null;
    }

    private static bool ConditionsHold(ReasonClause clause, ref FeeEvaluation e)
    {
        // One condition that fails settles it; an unknown one matters only if none does.
        var unknown = MissingFacts.None;
        var failed = false;
        foreach (var condition in clause.Conditions)
        {
            var holds = condition.Holds(e.Facts);
            if (holds is null)
            {
                unknown |= condition.Fact;
            }
            else if (!holds.Value)
            {
                failed = true;
                if (e.Explains)
                {
                    var (found, comparison, required) = condition.Finding(e.Facts);
                    e.SayFrom(clause.Source, Rules.ConditionFails, e.Facts.Reason.Name, condition.Fact.ToString(), found, comparison, required);
                }
            }
        }

        e.Missing |= failed ? MissingFacts.None : unknown;
        return !failed && unknown == MissingFacts.None;
    }

    private decimal Rounded(in Exact amount, ref FeeEvaluation e)
    {
        if (amount.IsNegative)
        {
            if (e.Explains)
            {
                e.Say(Rules.NeverNegative, e.Shown(amount));
            }

            return 0;
        }

        if (amount.IsRounded(Rounding))
        {
            return amount.Numerator;
        }

        var rounded = amount.Round(Rounding);
        if (e.Explains && amount != rounded)
        {
            e.Say(Rules.Rounded, e.Shown(amount), Rounding.ToString(), e.Shown(rounded));
        }

        return rounded;
    }

    private FeeKind Limit(ref FeeEvaluation e, ref Money fee)
    {
        foreach (var ceiling in Ceilings)
        {
            if (fee.IsZero)
            {
                break;
            }

            var law = ceiling.Begin(e.Facts, e.OtherMonthEnds, explain: e.Explains);
            switch (ceiling.Evaluate(ref law, out var limit))
            {
                case FeeKind.NeedsFacts:
                    e.Missing |= law.Missing;
                    break;
                case FeeKind.Due when limit < fee:
                    if (e.Explains)
                    {
                        e.SayFrom(ceiling.Source, Rules.Ceiling, fee, limit, ceiling.Id.ToString());
                        foreach (var reason in law.Log.ToValueList())
                        {
                            e.Log.Add(reason);
                        }
                    }

                    fee = limit;
                    break;
            }
        }

        if (e.Missing == MissingFacts.None || fee.IsZero)
        {
            return FeeKind.Due;
        }

        return NeedsFacts(ref e);
    }

    private static FeeKind NeedsFacts(ref FeeEvaluation e)
    {
        if (e.Explains)
        {
            e.Say(Rules.NeedsFacts, string.Join(", ", e.Missing.Names()));
        }

        return FeeKind.NeedsFacts;
    }

    private void SayIfMonthEndsMatter(ref FeeEvaluation e, EarlyTerminationFee fee)
    {
        if (e.Facts.StartDate.Day <= 28)
        {
            return;
        }

        var other = Begin(e.Facts, otherMonthEnds: true, explain: false);
        var otherFee = Conclude(Evaluate(ref other, out var amount), amount, other.Missing);
        if (otherFee != fee)
        {
            var lastDayFirst = Counter.MonthEnds == MonthEnds.LastDay;
            const string lastDay = "its last day", nextDay = "the first of the next month";
            e.Say(
                Rules.MonthEndReading,
                FeeEvaluation.Shown(e.Facts.StartDate.Day),
                lastDayFirst ? lastDay : nextDay,
                fee,
                lastDayFirst ? nextDay : lastDay,
                otherFee);
        }
    }

    private enum FeeKind
    {
        Due,
        NeedsFacts,
        NotLimited,
    }
}
