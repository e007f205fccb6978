namespace SupportRules.CustomerValue;

/// <summary>A rule of demotion over one customer's events: whether it is in force, since when, until when.</summary>
/// <param name="IsInForce">Whether it holds on the day of the facts.</param>
/// <param name="Since">The day on which it began; of one that is over, of the last one.</param>
/// <param name="Until">The first day on which it no longer holds, if nothing more happens.</param>
internal readonly record struct DemotionState(bool IsInForce, LocalDate? Since, LocalDate? Until)
{
    /// <summary>The state, with events of unknown fault or amount counted as far as possible, or not at all.</summary>
    public static DemotionState Of(DemotionRule rule, CustomerValueFacts facts, bool possible)
    {
        if (facts.Events.Count > 0 && IsReached(rule, facts, LocalDate.MinIsoValue, facts.AsOf, possible))
        {
            return rule.RecoveryMonths is { } months ? WithRecovery(rule, facts, months, possible) : WhileInWindow(rule, facts, possible);
        }

        return default;
    }

    /// <summary>The first day whose window of so many months no longer holds a date.</summary>
    public static LocalDate FirstDayOut(LocalDate date, int months)
    {
        var after = date.PlusMonths(months).PlusDays(1);
        while (after.PlusMonths(-months) <= date)
        {
            after = after.PlusDays(1);
        }

        return after;
    }

    /// <summary>Whether fault and amount of every event that a rule looks at are known, as far as they matter to it.</summary>
    public static bool IsCertain(DemotionRule rule, CustomerValueFacts facts)
    {
        foreach (var one in facts.Events)
        {
            if (one.Fault is not null && one.Amount is not null)
            {
                continue;
            }

            foreach (var threshold in rule.Thresholds)
            {
                if (threshold.Kind == one.Kind && ((one.Fault is null && !rule.CountsCompanyFault) || (one.Amount is null && threshold is EventThreshold.Sum)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether an event counts for a rule at all.</summary>
    public static bool Counts(DemotionRule rule, CustomerEvent one, bool possible)
    {
        return IsOfKind(rule, one) && (rule.CountsCompanyFault || (one.Fault != Fault.Company && (one.Fault is not null || possible)));
    }

    /// <summary>Whether a rule looks at events of this kind.</summary>
    public static bool IsOfKind(DemotionRule rule, CustomerEvent one)
    {
        foreach (var threshold in rule.Thresholds)
        {
            if (threshold.Kind == one.Kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How much of a threshold the events from one day to another add up to, both included.</summary>
    public static decimal Reached(DemotionRule rule, EventThreshold threshold, CustomerValueFacts facts, LocalDate from, LocalDate to, bool possible)
    {
        var sum = 0m;
        foreach (var one in facts.Events)
        {
            if (one.Kind == threshold.Kind && one.Date >= from && one.Date <= to && Counts(rule, one, possible))
            {
                sum += threshold.Of(one, possible);
            }
        }

        return sum;
    }

    private static bool IsReached(DemotionRule rule, CustomerValueFacts facts, LocalDate from, LocalDate to, bool possible)
    {
        foreach (var threshold in rule.Thresholds)
        {
            if (Reached(rule, threshold, facts, from, to, possible) < threshold.Least)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsReachedOn(DemotionRule rule, CustomerValueFacts facts, LocalDate day, bool possible) =>
        IsReached(rule, facts, day.PlusMonths(-rule.WindowMonths), day, possible);

    private static DemotionState WithRecovery(DemotionRule rule, CustomerValueFacts facts, int months, bool possible)
    {
        var (since, until) = ((LocalDate?)null, (LocalDate?)null);
        for (var day = NextDay(rule, facts, LocalDate.MinIsoValue, possible); day is { } date; day = NextDay(rule, facts, date, possible))
        {
            if (until > date)
            {
                until = date.PlusMonths(months);
            }
            else if (IsReachedOn(rule, facts, date, possible))
            {
                (since, until) = (date, date.PlusMonths(months));
            }
        }

        return new(until > facts.AsOf, since, until);
    }

    private static DemotionState WhileInWindow(DemotionRule rule, CustomerValueFacts facts, bool possible)
    {
        if (!IsReachedOn(rule, facts, facts.AsOf, possible))
        {
            return default;
        }

        // It began with the event that made the window hold enough, and has held since.
        var since = (LocalDate?)null;
        var first = facts.AsOf.PlusMonths(-rule.WindowMonths);
        for (var day = NextDay(rule, facts, LocalDate.MinIsoValue, possible); day is { } date; day = NextDay(rule, facts, date, possible))
        {
            // Between two events the window only loses, so the day before tells of all days between.
            since = since is not null && IsReachedOn(rule, facts, date.PlusDays(-1), possible) ? since
                : IsReachedOn(rule, facts, date, possible) ? date
                : null;
        }

        // It ends when enough of the oldest have left the window.
        for (var day = NextDay(rule, facts, first.PlusDays(-1), possible); day is { } date; day = NextDay(rule, facts, date, possible))
        {
            var after = FirstDayOut(date, rule.WindowMonths);
            if (!IsReachedOn(rule, facts, after, possible))
            {
                return new(true, since, after);
            }
        }

        return new(true, since, null);
    }

    /// <summary>The next day after one on which something happened that counts.</summary>
    private static LocalDate? NextDay(DemotionRule rule, CustomerValueFacts facts, LocalDate after, bool possible)
    {
        var next = (LocalDate?)null;
        foreach (var one in facts.Events)
        {
            if (one.Date > after && !(one.Date >= next) && Counts(rule, one, possible))
            {
                next = one.Date;
            }
        }

        return next;
    }
}
