namespace SupportRules.BillingBlocks;

public sealed partial record VoluntarySuspensionPolicy
{
    /// <summary>The first day with service again of the shortest suspension from a day.</summary>
    private LocalDate ShortestEnd(LocalDate from)
    {
        var end = MinLength?.After(from) ?? from.PlusDays(1);
        return Step switch
        {
            SuspensionStep.WholeWeeks => from.PlusDays((Period.DaysBetween(from, end) + 6) / 7 * 7),
            SuspensionStep.CalendarMonths => FirstOfMonth(end),
            _ => end,
        };
    }

    /// <summary>The same of the longest; <c>null</c> where nothing limits it.</summary>
    private LocalDate? LatestEnd(LocalDate from, int daysUsed, LocalDate? yearBegan)
    {
        var end = MaxLength?.After(from);
        if (MaxDaysPerYear is { } most && DaysOfYearEnd(from, most, daysUsed, yearBegan) is { } used && !(end <= used))
        {
            end = used;
        }

        return end is not { } latest ? null : Step switch
        {
            SuspensionStep.WholeWeeks => from.PlusDays(Period.DaysBetween(from, latest) / 7 * 7),
            SuspensionStep.CalendarMonths => new LocalDate(latest.Year, latest.Month, 1),
            _ => latest,
        };
    }

    // Each quota year has its own days: what reaches into the next one uses those of the next one.
    private LocalDate? DaysOfYearEnd(LocalDate from, int most, int daysUsed, LocalDate? yearBegan)
    {
        var (start, left) = (from, Math.Max(0, most - daysUsed));
        for (var years = 0; years < 10; years++)
        {
            var renewal = Year.NextAfter(start, yearBegan);
            if (Period.DaysBetween(start, renewal) > left)
            {
                return start.PlusDays(left);
            }

            (start, left) = (renewal, most);
        }

        return null;
    }

    /// <summary>The most days that one quota year would have, of those that the request touches.</summary>
    private int MostDaysOfAYear(VoluntarySuspensionFacts facts, int daysUsed)
    {
        var (start, used, most) = (facts.From, daysUsed, 0);
        while (start < facts.To)
        {
            var end = LocalDate.Min(facts.To, Year.NextAfter(start, facts.QuotaYearBegan));
            most = Math.Max(most, used + Period.DaysBetween(start, end));
            (start, used) = (end, 0);
        }

        return most;
    }

    /// <summary>The nearest dates that would do, of an account of which everything needed is known.</summary>
    private SuspensionWindow? Window(VoluntarySuspensionFacts facts)
    {
        var history = facts.History ?? SuspensionHistory.None;
        var start = LocalDate.Max(facts.From, facts.RequestedOn.PlusDays(MinNoticeDays));
        if (history.OneHasNoEnd)
        {
            return null;
        }

        if (history.LastEndedOn is { } last)
        {
            start = LocalDate.Max(start, MinGap?.After(last) ?? last);
        }

        if (MaxUses is { } uses && history.UsesThisYear >= uses.Uses)
        {
            if ((uses.Within is null ? Year.NextAfter(facts.From, facts.QuotaYearBegan) : history.NextUseFrom) is not { } next)
            {
                return null;
            }

            start = LocalDate.Max(start, next);
        }

        for (var tries = 0; tries < 3; tries++)
        {
            start = Step == SuspensionStep.CalendarMonths ? FirstOfMonth(start) : start;
            var used = MaxDaysPerYear is not null && start < Year.NextAfter(facts.From, facts.QuotaYearBegan) ? history.DaysUsedThisYear : 0;
            var (shortest, latest) = (ShortestEnd(start), LatestEnd(start, used, facts.QuotaYearBegan));
            if (!(shortest > latest))
            {
                return Affordable(facts, history, new(start, shortest, latest));
            }

            if (MaxDaysPerYear is null)
            {
                return null;
            }

            start = Year.NextAfter(start, facts.QuotaYearBegan);
        }

        return null;
    }

    /// <summary>The window without the days that the balance does not cover.</summary>
    private SuspensionWindow? Affordable(VoluntarySuspensionFacts facts, SuspensionHistory history, SuspensionWindow window)
    {
        if (!BalanceMustCover || facts.Balance is not { } balance)
        {
            return window;
        }

        var atStart = window.EarliestStart >= Price!.Renewal(facts.From, facts.QuotaYearBegan) ? history with { FreeDaysLeft = Price.FreeDaysPerYear } : history;
        bool IsCovered(LocalDate end) => DueBy(facts with { From = window.EarliestStart, To = end }, atStart) <= balance;
        if (!IsCovered(window.EarliestEnd))
        {
            return null;
        }

        var (least, most) = (0, Period.DaysBetween(window.EarliestEnd, window.LatestEnd ?? LocalDate.Max(facts.To, window.EarliestEnd)));
        if (IsCovered(window.EarliestEnd.PlusDays(most)))
        {
            return window;
        }

        while (most - least > 1)
        {
            var middle = (least + most) / 2;
            (least, most) = IsCovered(window.EarliestEnd.PlusDays(middle)) ? (middle, most) : (least, middle);
        }

        var latest = window.EarliestEnd.PlusDays(least);
        return window with
        {
            LatestEnd = Step switch
            {
                SuspensionStep.WholeWeeks => window.EarliestStart.PlusDays(Period.DaysBetween(window.EarliestStart, latest) / 7 * 7),
                SuspensionStep.CalendarMonths => new LocalDate(latest.Year, latest.Month, 1),
                _ => latest,
            },
        };
    }

    private Money DueBy(VoluntarySuspensionFacts facts, SuspensionHistory history) =>
        Price!.MostThatIsDue(facts.From, facts.To, FreeDays(history), facts.QuotaYearBegan, facts.DailyFee, Currency);

    private int FreeDays(SuspensionHistory history) => history.FreeDaysLeft ?? Math.Max(0, (Price?.FreeDaysPerYear ?? 0) - history.DaysUsedThisYear);

    private static LocalDate FirstOfMonth(LocalDate date) => date.Day == 1 ? date : new LocalDate(date.Year, date.Month, 1).PlusMonths(1);
}
