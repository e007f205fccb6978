using Rules = SupportRules.EarlyTermination.EarlyTerminationRules;

namespace SupportRules.EarlyTermination;

public sealed partial record EarlyTerminationPolicy
{
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

        if (applies is null && e.Explains && !ReferenceEquals(e.Facts.Reason, TerminationReason.OwnWish) && !Formula.CanBeNotLimited && !HasClauseFor(e.Facts.Reason))
        {
            e.Say(Rules.ReasonUnsaid, e.Facts.Reason.Name, e.Facts.Reason.EndedBy == TerminationParty.Customer ? "customer" : "provider");
        }

        return applies?.Effect;
    }

    private bool HasClauseFor(TerminationReason reason)
    {
        foreach (var clause in ReasonClauses)
        {
            if (clause.IsFor(reason))
            {
                return true;
            }
        }

        return false;
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
                var (why, found, required) = condition.Finding(e.Facts);
                e.SayFrom(clause.Source, Rules.ConditionFails, e.Facts.Reason.Name, why, condition.Fact.ToString(), found, required);
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
}
