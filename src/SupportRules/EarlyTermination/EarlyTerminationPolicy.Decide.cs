using Rules = SupportRules.EarlyTermination.EarlyTerminationRules;

namespace SupportRules.EarlyTermination;

public sealed partial record EarlyTerminationPolicy
{
    /// <summary>The fee, with every reason.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<EarlyTerminationFee> Decide(EarlyTerminationFacts facts)
    {
        var e = new FeeEvaluation(this, facts, otherMonthEnds: false, explain: true);
        var fee = Conclude(Evaluate(ref e, out var amount), amount, e.Missing);
        SayIfMonthEndsMatter(ref e, fee);
        return new(fee, Id, e.Log.ToValueList());
    }

    /// <summary>The fee alone, without reasons and without allocating; <c>false</c>, and 0, where <see cref="Decide"/> gives no amount.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public bool TryFee(EarlyTerminationFacts facts, out Money fee)
    {
        var e = new FeeEvaluation(this, facts, otherMonthEnds: false, explain: false);
        var known = Evaluate(ref e, out fee) == FeeKind.Due;
        fee = known ? fee : Money.Zero(Currency);
        return known;
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

        if (EffectOfReason(ref e) is var effect && effect is ReasonEffect.Waived)
        {
            return FeeKind.Due;
        }

        return Limit(Reckon(effect, ref e, ref fee), ref e, ref fee);
    }

    private FeeKind Reckon(ReasonEffect? effect, ref FeeEvaluation e, ref Money fee)
    {
        var replaced = effect as ReasonEffect.Replaced;
        if (e.Missing != MissingFacts.None || !(replaced?.Fee ?? Formula).TryEvaluate(ref e, out var amount))
        {
            return FeeKind.NeedsFacts;
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
        return FeeKind.Due;
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

        if (e.Term.SuspendedDays > 0 && e.Term.TermEnd != e.Term.AgreedEnd)
        {
            e.Say(Rules.SuspensionMoves, FeeEvaluation.Shown(e.Term.SuspendedDays), EffectInWords, e.Term.TermEnd, e.Term.AgreedEnd);
        }
    }

    private string EffectInWords => Counter.Suspensions switch
    {
        SuspensionEffect.MovesEndByDays => "the end moves by the days",
        SuspensionEffect.MovesEndByMonths => "the end moves by full months",
        _ => "the commitment stands still",
    };

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
        if (IsPastEveryTrial(in e))
        {
            return false;
        }

        // The day of the start is day 1. The trial is judged by the day asked for, whatever notice must still run.
        var day = Period.DaysBetween(e.Facts.StartDate, e.Facts.TerminationDate) + 1;
        if (e.Facts.Segment is { } segment)
        {
            return TrialFor(segment) is { } trial && Holds(trial, day, ref e);
        }

        // Without a segment the answer stands only if it is the same for everybody.
        var (everybody, within, beyond, unknown) = ((TrialPeriod?)null, false, false, false);
        foreach (var trial in Trials)
        {
            everybody = trial.Segment is null ? trial : everybody;
            switch (IsWithin(trial, day, e.Facts))
            {
                case true:
                    within = true;
                    break;
                case false:
                    beyond = true;
                    break;
                default:
                    unknown = true;
                    break;
            }
        }

        beyond |= everybody is null;
        if (!unknown && !(within && beyond))
        {
            return everybody is not null && Holds(everybody, day, ref e);
        }

        e.Missing |= unknown ? MissingFacts.TrialUsageShare : MissingFacts.None;
        e.Missing |= within || beyond || UsageLimitsDiffer() ? MissingFacts.Segment : MissingFacts.None;
        return false;
    }

    // A full month has at least 28 days, so most cases are past every trial without a day being counted.
    private bool IsPastEveryTrial(in FeeEvaluation e)
    {
        var atLeast = e.Term.ServiceEnd == e.Facts.TerminationDate ? 28 * e.Term.FullMonthsServed : 0;
        foreach (var trial in Trials)
        {
            if (atLeast < trial.Days)
            {
                return false;
            }
        }

        return true;
    }

    private bool UsageLimitsDiffer()
    {
        foreach (var trial in Trials)
        {
            if (trial.MostUsageShare != Trials[0].MostUsageShare)
            {
                return true;
            }
        }

        return false;
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

    /// <summary>Whether a day lies within a trial period; <c>null</c> where that depends on an unknown usage.</summary>
    private static bool? IsWithin(TrialPeriod trial, int day, EarlyTerminationFacts facts)
    {
        if (day > trial.Days || trial.MostUsageShare is not { } limit)
        {
            return day <= trial.Days;
        }

        return facts.TrialUsageShare is { } usage ? usage <= limit : null;
    }

    private static bool Holds(TrialPeriod trial, int day, ref FeeEvaluation e)
    {
        var within = IsWithin(trial, day, e.Facts);
        if (within is null)
        {
            e.Missing |= MissingFacts.TrialUsageShare;
        }
        else if (e.Explains && within.Value)
        {
            e.SayFrom(trial.Source, Rules.TrialPeriod, FeeEvaluation.Shown(day), FeeEvaluation.Shown(trial.Days));
        }
        else if (e.Explains && day <= trial.Days)
        {
            e.SayFrom(trial.Source, Rules.TrialUsedUp, e.Facts.TrialUsageShare!.Value, trial.MostUsageShare!.Value);
        }

        return within is true;
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
        var first = 0;
        while (first < ReasonClauses.Count && !(ReasonClauses[first].IsFor(e.Facts.Reason) && ConditionsHold(ReasonClauses[first], ref e)))
        {
            first++;
        }

        var applies = first < ReasonClauses.Count ? ReasonClauses[first] : null;

        // A clause before it, of which it is not known whether it applies, matters only where those after it do not all say the same.
        var unknown = MissingFacts.None;
        for (var i = first - 1; i >= 0; i--)
        {
            var clause = ReasonClauses[i];
            if (clause.IsFor(e.Facts.Reason) && (unknown != MissingFacts.None || !clause.Effect.IsLike(applies?.Effect)))
            {
                unknown |= UnknownOf(clause, e.Facts);
            }
        }

        if (unknown != MissingFacts.None)
        {
            e.Missing |= unknown;
            return null;
        }

        if (applies?.Effect is ReasonEffect.Waived)
        {
            // It holds whatever a missing segment or usage would have said of the trial.
            e.Missing = MissingFacts.None;
        }

        if (applies is not null && e.Explains)
        {
            var rule = applies.Effect switch
            {
                ReasonEffect.Waived => Rules.ReasonWaives,
                ReasonEffect.Kept => Rules.ReasonKeeps,
                _ => Rules.ReasonReplaces,
            };
            e.SayFrom(applies.Source, rule, e.Facts.Reason.Name);
        }

        return applies?.Effect;
    }

    private static bool ConditionsHold(ReasonClause clause, ref FeeEvaluation e)
    {
        var all = true;
        foreach (var condition in clause.Conditions)
        {
            var holds = condition.Holds(e.Facts);
            all &= holds is true;
            if (holds is false && e.Explains)
            {
                var (found, comparison, required) = condition.Finding(e.Facts);
                e.SayFrom(clause.Source, Rules.ConditionFails, e.Facts.Reason.Name, condition.Fact.ToString(), found, comparison, required);
            }
        }

        return all;
    }

    /// <summary>The facts on which it depends whether the clause applies; none where a known one settles that it does not.</summary>
    private static MissingFacts UnknownOf(ReasonClause clause, EarlyTerminationFacts facts)
    {
        var unknown = MissingFacts.None;
        foreach (var condition in clause.Conditions)
        {
            switch (condition.Holds(facts))
            {
                case false:
                    return MissingFacts.None;
                case null:
                    unknown |= condition.Fact;
                    break;
            }
        }

        return unknown;
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

    private FeeKind Limit(FeeKind kind, ref FeeEvaluation e, ref Money fee)
    {
        foreach (var ceiling in Ceilings)
        {
            if (kind == FeeKind.Due && fee.IsZero)
            {
                break;
            }

            var law = new FeeEvaluation(ceiling, e.Facts, e.OtherMonthEnds, explain: e.Explains);
            var limiting = ceiling.Evaluate(ref law, out var limit);
            if (limiting == FeeKind.NeedsFacts)
            {
                e.Missing |= law.Missing;
            }
            else if (limiting == FeeKind.Due && Bites(kind, fee, limit))
            {
                SayLimit(ceiling, kind, fee, limit, ref e, in law);
                (kind, fee) = (FeeKind.Due, limit);
            }
        }

        // Nothing is less than free: what is unknown could not change it.
        return e.Missing == MissingFacts.None || (kind == FeeKind.Due && fee.IsZero) ? kind : NeedsFacts(ref e);
    }

    private static bool Bites(FeeKind kind, Money fee, Money limit) => kind switch
    {
        FeeKind.Due => limit < fee,
        FeeKind.NeedsFacts => limit.IsZero,
        _ => true,
    };

    private static void SayLimit(EarlyTerminationPolicy ceiling, FeeKind kind, Money fee, Money limit, ref FeeEvaluation e, in FeeEvaluation law)
    {
        if (!e.Explains)
        {
            return;
        }

        if (kind == FeeKind.Due)
        {
            e.SayFrom(ceiling.Source, Rules.Ceiling, fee, limit, ceiling.Id.ToString());
        }
        else
        {
            e.SayFrom(ceiling.Source, Rules.CeilingAlone, limit, ceiling.Id.ToString());
        }

        foreach (var reason in law.Log.ToValueList())
        {
            e.Log.Add(reason);
        }
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

        var other = new FeeEvaluation(this, e.Facts, otherMonthEnds: true, explain: false);
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
