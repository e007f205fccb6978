namespace SupportRules.EarlyTermination;

public sealed partial record EarlyTerminationPolicy
{
    /// <summary>The time served and left, as this policy counts it.</summary>
    /// <exception cref="ArgumentException">The facts cannot be.</exception>
    public TermCount Count(EarlyTerminationFacts facts) => new(new FeeEvaluation(this, facts, otherMonthEnds: false, explain: false).Term);

    /// <summary>The fee by the day on which service ends, for the whole term: one line for each day on which it changes, the last one free.</summary>
    /// <remarks>All facts but <see cref="EarlyTerminationFacts.TerminationDate"/> are held; benefits and bills that grow with time are not foreseen.</remarks>
    /// <exception cref="ArgumentException">The facts cannot be.</exception>
    public ValueList<FeeFrom> Schedule(EarlyTerminationFacts facts) => FeeSchedule.Of(Guard.NotNull(facts), _ => this);

    /// <summary>The next day after <see cref="EarlyTerminationFacts.TerminationDate"/> on which the fee is another one; <c>null</c> if it stays to the end.</summary>
    /// <exception cref="ArgumentException">The facts cannot be.</exception>
    public FeeFrom? NextChange(EarlyTerminationFacts facts) => FeeSchedule.NextChange(Guard.NotNull(facts), _ => this);

    /// <summary>All that a customer can be told: the decision, the counts, the next change and the schedule.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be.</exception>
    public EarlyTerminationQuote Quote(EarlyTerminationFacts facts) => EarlyTerminationQuote.Of(facts, _ => this);

    /// <summary>The fee without reasons.</summary>
    internal EarlyTerminationFee Fee(EarlyTerminationFacts facts, out bool isComplete)
    {
        var e = new FeeEvaluation(this, facts, otherMonthEnds: false, explain: false);
        isComplete = e.Term.IsComplete;
        return Conclude(Evaluate(ref e, out var amount), amount, e.Missing);
    }
}
