namespace SupportRules.EarlyTermination;

public sealed partial record EarlyTerminationPolicy
{
    /// <summary>The time served and left, as this policy counts it.</summary>
    /// <exception cref="ArgumentException">The facts cannot be.</exception>
    public TermCount Count(EarlyTerminationFacts facts) => new(new FeeEvaluation(this, facts, otherMonthEnds: false, explain: false).Term);

    /// <summary>The fee by the day on which service ends, for the whole term: one line for each day on which it changes, the last one free.</summary>
    /// <remarks>All facts but <see cref="EarlyTerminationFacts.TerminationDate"/> are held; benefits and bills that grow with time are not foreseen.</remarks>
    /// <exception cref="ArgumentException">The facts cannot be.</exception>
    public ValueList<FeeFrom> Schedule(EarlyTerminationFacts facts)
    {
        Guard.NotNull(facts);
        var from = facts.NoticeDate is { } notice ? LocalDate.Max(notice, facts.StartDate) : facts.StartDate;
        var first = facts with { TerminationDate = from };
        var lines = new List<FeeFrom> { new(from, Fee(first)) };
        while (NextChange(first with { TerminationDate = lines[^1].From }, lines[^1].Fee) is { } next)
        {
            lines.Add(next);
        }

        return [.. lines];
    }

    /// <summary>The next day after <see cref="EarlyTerminationFacts.TerminationDate"/> on which the fee is another one; <c>null</c> if it stays to the end.</summary>
    /// <exception cref="ArgumentException">The facts cannot be.</exception>
    public FeeFrom? NextChange(EarlyTerminationFacts facts) => NextChange(facts, Fee(facts));

    // Day by day: a fee can change on an anniversary, at the edge of a window or every day, and a walk cannot miss one. Two years take microseconds.
    private FeeFrom? NextChange(EarlyTerminationFacts facts, EarlyTerminationFee current)
    {
        for (var later = facts; !new FeeEvaluation(this, later, otherMonthEnds: false, explain: false).Term.IsComplete;)
        {
            later = later with { TerminationDate = later.TerminationDate.PlusDays(1) };
            var fee = Fee(later);
            if (fee != current)
            {
                return new(later.TerminationDate, fee);
            }
        }

        return null;
    }

    private EarlyTerminationFee Fee(EarlyTerminationFacts facts)
    {
        var e = new FeeEvaluation(this, facts, otherMonthEnds: false, explain: false);
        return Conclude(Evaluate(ref e, out var amount), amount, e.Missing);
    }

    /// <summary>All that a customer can be told: the decision, the counts, the next change and the schedule.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be.</exception>
    public EarlyTerminationQuote Quote(EarlyTerminationFacts facts) => new(Decide(facts), Count(facts), NextChange(facts), Schedule(facts));
}
