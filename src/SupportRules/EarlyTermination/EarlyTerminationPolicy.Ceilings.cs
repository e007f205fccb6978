using Rules = SupportRules.EarlyTermination.EarlyTerminationRules;

namespace SupportRules.EarlyTermination;

public sealed partial record EarlyTerminationPolicy
{
    private FeeKind Limit(FeeKind kind, ref FeeEvaluation e, ref Money fee)
    {
        var missingOfLaws = MissingFacts.None;
        foreach (var ceiling in Ceilings)
        {
            if (kind == FeeKind.Due && fee.IsZero)
            {
                break;
            }

            var law = new FeeEvaluation(ceiling, in e);
            var limiting = ceiling.Evaluate(ref law, out var limit);
            if (limiting == FeeKind.Due && Bites(kind, fee, limit))
            {
                SayLimit(ceiling, kind, fee, limit, ref e, in law);
                (kind, fee) = (FeeKind.Due, limit);
                continue;
            }

            missingOfLaws |= limiting == FeeKind.NeedsFacts ? law.Missing : MissingFacts.None;
            SayWhyNot(ref e, in law);
        }

        // Nothing is less than free: what is unknown could not change it.
        var missing = e.Missing | missingOfLaws;
        if (missing == MissingFacts.None || (kind == FeeKind.Due && fee.IsZero))
        {
            return kind;
        }

        if (e.Missing != MissingFacts.None)
        {
            _ = NeedsFacts(ref e);
        }

        e.Missing = missing;
        return FeeKind.NeedsFacts;
    }

    // A law that does not limit the fee is silent, but for the condition that failed and the fact that it needs.
    private static void SayWhyNot(ref FeeEvaluation e, in FeeEvaluation law)
    {
        if (!e.Explains)
        {
            return;
        }

        foreach (var reason in law.Log.ToValueList())
        {
            if (reason.Rule == Rules.ConditionFails || reason.Rule == Rules.NeedsFacts)
            {
                e.Log.Add(reason);
            }
        }
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
}
