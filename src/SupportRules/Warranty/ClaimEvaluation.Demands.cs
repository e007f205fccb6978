namespace SupportRules.Warranty;

/// <summary>Whether demands are in the terms.</summary>
internal ref partial struct ClaimEvaluation
{
    private readonly ValueList<DemandAnswer> Demands()
    {
        var answers = new DemandAnswer[_facts.Demands.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            var (asked, clause) = FindDemand(_facts.Demands[i]);
            answers[i] = new(_facts.Demands[i], asked == Truth.Unknown ? null : asked == Truth.Yes, asked == Truth.No ? null : clause);
        }

        return new(answers);
    }

    /// <summary>The clause that asks a demand, and whether it is in force.</summary>
    private readonly (Truth Asked, WarrantyClause? Clause) FindDemand(ClauseKind demand)
    {
        (Truth Asked, WarrantyClause? Clause) found = (Truth.No, null);
        foreach (var condition in _document.Conditions)
        {
            if (condition.Kind.Name == demand.Name && IsAsked(condition) is var asked && asked > found.Asked)
            {
                found = (asked, condition.Clause);
            }
        }

        foreach (var exclusion in _document.Exclusions)
        {
            if (exclusion.Kind.Name == demand.Name && IsAsked(exclusion) is var asked && asked > found.Asked)
            {
                found = (asked, exclusion.Clause);
            }
        }

        if (found.Asked == Truth.No && demand.Name == ClauseKind.OwnShipping.Name)
        {
            var shipping = Resolve(CostHead.Shipping, strict: false);
            found = shipping switch
            {
                { Winner: not { } } => found,
                { IsKnown: true, Cover: not HeadCover.No } => found,
                { IsKnown: true, Floor: >= 0, Winner: { } winner } => (Truth.Yes, winner.Clause),
                { Winner: { } winner } => (Truth.Unknown, winner.Clause),
            };
        }

        return found;
    }

    /// <summary>A clause that is about certain grants asks nothing of a claim under another.</summary>
    private readonly Truth IsAsked(WarrantyCondition condition)
    {
        var (any, about) = (Truth.No, Truth.No);
        for (var i = 0; i < _states.Length; i++)
        {
            any = any.Or(_states[i].InForce);
            about = condition.IsAbout(_document.Grants[i]) ? about.Or(_states[i].InForce) : about;
        }

        var asked = condition.Grants.IsEmpty || any == Truth.No ? Truth.Yes : any == Truth.Yes ? about : Truth.Unknown;
        return condition.Unless.IsEmpty ? asked : asked.And(WarrantyTest.AllOf(condition.Unless, View()).Not());
    }

    /// <summary>An exclusion of a certain time asks nothing at another.</summary>
    private readonly Truth IsAsked(WarrantyExclusion exclusion)
    {
        var (any, asked) = (Truth.No, Truth.No);
        foreach (ref readonly var state in _states)
        {
            any = any.Or(state.InForce);
            asked = asked.Or(state.InForce.And(IsInStage(exclusion.After, exclusion.Until, state)));
        }

        return (exclusion.After ?? exclusion.Until) is null || any == Truth.No ? Truth.Yes : asked;
    }
}
