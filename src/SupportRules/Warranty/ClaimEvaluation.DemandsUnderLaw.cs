using Rules = SupportRules.Warranty.WarrantyRules;

namespace SupportRules.Warranty;

/// <summary>Whether demands may be made.</summary>
internal ref partial struct ClaimEvaluation
{
    private ValueList<DemandAnswer> Judge(ValueList<DemandAnswer> demands)
    {
        var judged = new DemandAnswer[demands.Count];
        for (var i = 0; i < judged.Length; i++)
        {
            var (forbidden, allowed, law) = Judge(demands[i]);
            bool? isLawful = forbidden == Truth.Yes ? false : forbidden == Truth.No && allowed == Truth.Yes ? true : null;
            judged[i] = isLawful is null ? demands[i] : demands[i] with { IsLawful = isLawful, Law = law!.Source };
            Say(
                isLawful switch { true => Rules.DemandLawful, false => Rules.DemandUnlawful, _ => Rules.DemandNotJudged },
                isLawful is null ? _document.Source : law!.Source,
                demands[i].Demand);
        }

        return new(judged);
    }

    /// <summary>What forbids prevails over what allows, and a law about the very clause over one about demands of its kind.</summary>
    private readonly (Truth Forbidden, Truth Allowed, LegalOverlay? Law) Judge(DemandAnswer demand)
    {
        (Truth Forbidden, Truth Allowed, LegalOverlay? Law) found = (Truth.No, Truth.No, null);
        var condition = ConditionAt(demand.Clause);
        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                var forbids = Forbids(effect, demand, condition) ? Speaks(law, effect, condition) : Truth.No;
                var allows = effect is LegalEffect.DemandLawful lawful && lawful.Demand.Name == demand.Demand.Name ? Speaks(law, effect, condition) : Truth.No;
                if (forbids > found.Forbidden || (found.Forbidden == Truth.No && allows > found.Allowed))
                {
                    found = (found.Forbidden.Or(forbids), found.Allowed.Or(allows), law);
                }
            }
        }

        return found;
    }

    /// <summary>Whether an effect speaks of the claim: of one of the grants in force is enough, of those that may be in force it must be all.</summary>
    private readonly Truth Speaks(LegalOverlay law, LegalEffect effect, WarrantyCondition? about)
    {
        var (any, all) = (Truth.No, Truth.Yes);
        foreach (ref readonly var state in _states)
        {
            if (IsConsidered(state, about))
            {
                var one = IsActive(law, effect, GrantOf(state));
                any = any.Or(state.InForce == Truth.No ? one : one.And(state.InForce));
                all = all.And(one);
            }
        }

        return any.Or(all == Truth.Yes ? Truth.Yes : Truth.No);
    }

    private static bool Forbids(LegalEffect effect, DemandAnswer demand, WarrantyCondition? condition) => effect switch
    {
        LegalEffect.DemandUnlawful unlawful => unlawful.Demand.Name == demand.Demand.Name,
        LegalEffect.Void { Target: var target } => demand.Clause is { } clause && target.Is(clause, demand.Demand),

        // A clause that makes cover depend on what is demanded: not one that only says who repairs.
        LegalEffect.StandsOnlyIf { Target: var target } => demand.Clause is { } clause && condition?.Effect is not ConditionEffect.DirectsService && target.Is(clause, demand.Demand),
        _ => false,
    };

    private readonly WarrantyCondition? ConditionAt(WarrantyClause? clause)
    {
        foreach (var condition in _document.Conditions)
        {
            if (clause is not null && condition.Clause == clause)
            {
                return condition;
            }
        }

        return null;
    }
}
