namespace SupportRules.EarlyTermination;

/// <summary>Walks the days on which service could end.</summary>
/// <remarks>
/// Day by day: a fee can change on an anniversary, at the edge of a window, with a new version or every day, and a walk cannot miss one. Two years
/// take a tenth of a millisecond.
/// </remarks>
internal static class FeeSchedule
{
    private static readonly LocalDate LastDay = new(Guard.LastYear, 12, 31);

    public static ValueList<FeeFrom> Of(EarlyTerminationFacts facts, Func<EarlyTerminationFacts, EarlyTerminationPolicy?> policyFor)
    {
        var lines = new List<FeeFrom>();
        var from = facts.NoticeDate is { } notice ? LocalDate.Max(notice, facts.StartDate) : facts.StartDate;
        Walk(facts, from, policyFor, (day, fee) =>
        {
            if (lines.Count == 0 || lines[^1].Fee != fee)
            {
                lines.Add(new(day, fee));
            }

            return true;
        });
        return [.. lines];
    }

    public static FeeFrom? NextChange(EarlyTerminationFacts facts, Func<EarlyTerminationFacts, EarlyTerminationPolicy?> policyFor)
    {
        EarlyTerminationFee? current = null;
        FeeFrom? next = null;
        Walk(facts, facts.TerminationDate, policyFor, (day, fee) =>
        {
            current ??= fee;
            next = fee == current ? null : new(day, fee);
            return next is null;
        });
        return next;
    }

    /// <summary>Shows each day's fee until the term is complete or nobody wants more. Days on which no policy is in force are passed over.</summary>
    private static void Walk(
        EarlyTerminationFacts facts, LocalDate from, Func<EarlyTerminationFacts, EarlyTerminationPolicy?> policyFor, Func<LocalDate, EarlyTerminationFee, bool> goOn)
    {
        // The first day is shown, or refused, wherever it lies.
        for (var day = from; day == from || day <= LastDay; day = day.PlusDays(1))
        {
            var later = facts with { TerminationDate = day };
            if (policyFor(later) is not { } policy)
            {
                if (day >= facts.AgreedTermEnd)
                {
                    return;
                }
            }
            else if (!goOn(day, policy.Fee(later, out var isComplete)) || isComplete)
            {
                return;
            }
        }
    }
}
