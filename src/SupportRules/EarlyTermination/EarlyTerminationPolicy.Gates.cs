using Rules = SupportRules.EarlyTermination.EarlyTerminationRules;

namespace SupportRules.EarlyTermination;

public sealed partial record EarlyTerminationPolicy
{
    private void SayWhatMovedDates(ref FeeEvaluation e)
    {
        if (!e.Explains || e.IsCeiling)
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
        // Notice does not run before service begins.
        var holds = e.Facts.TerminationDate < e.Facts.StartDate;
        if (holds && e.Explains)
        {
            e.Say(Rules.NotStarted, e.Facts.TerminationDate, e.Facts.StartDate);
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
}
