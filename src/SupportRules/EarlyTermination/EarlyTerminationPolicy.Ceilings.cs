using Rules = SupportRules.EarlyTermination.EarlyTerminationRules;

namespace SupportRules.EarlyTermination;

public sealed partial record EarlyTerminationPolicy
{
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
}
