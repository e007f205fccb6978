namespace SupportRules.Warranty;

/// <summary>A warranty and the laws that it is read under. It decides twice: on the written terms, and with the laws; and it judges demands.</summary>
public sealed partial record WarrantyUnderLaw : IPolicy<WarrantyFacts, VerdictUnderLaw>
{
    public required WarrantyDocument Document { get; init; }

    /// <summary>At least one.</summary>
    public required ValueList<LegalOverlay> Laws { get; init; }

    /// <summary>The document's: the laws are in force by their own dates.</summary>
    public PolicyId Id => Document.Id;

    public Citation Source => Document.Source;

    /// <summary>Both verdicts. The reasons are those of the verdict with the laws, and how the terms alone stand.</summary>
    /// <exception cref="ArgumentException">The facts, the document or a law cannot be.</exception>
    public Decision<VerdictUnderLaw> Decide(WarrantyFacts facts)
    {
        Check();
        var written = Document.Decide(facts);
        var heads = Document.WrittenHeads(facts, out var missing);
        var withLaw = WarrantyDocument.DecideClaim(new(Document, facts, Laws, default, heads, missing));
        var log = new ReasonLog(true);
        foreach (var reason in withLaw.Reasons)
        {
            log.Add(reason);
        }

        var verdict = facts.Demands.IsEmpty ? withLaw.Outcome : withLaw.Outcome with { Demands = Judge(withLaw.Outcome.Demands, new(Document, facts) { Written = heads, WrittenMissing = missing }, ref log) };
        log.Add(new(WarrantyRules.WrittenVerdict, Document.Source, written.Outcome));
        return new(new(written.Outcome, verdict), Document.Id, log.ToValueList());
    }

    /// <summary>Throws where it cannot be.</summary>
    /// <exception cref="ArgumentException">The message names the law or the clause.</exception>
    /// <returns>The policy itself.</returns>
    public WarrantyUnderLaw Check()
    {
        Guard.NotNull(Document);
        if (Laws.IsEmpty)
        {
            throw new ArgumentException($"Laws of {Id} is empty: without a law the document decides by itself.", nameof(Laws));
        }

        foreach (var law in Laws)
        {
            Guard.NotNull(law, nameof(Laws)).Check();
        }

        return this;
    }

    private ValueList<DemandAnswer> Judge(ValueList<DemandAnswer> demands, in ClaimView view, ref ReasonLog log)
    {
        var judged = new DemandAnswer[demands.Count];
        for (var i = 0; i < judged.Length; i++)
        {
            var (forbidden, allowed, law) = Judge(demands[i], view);
            bool? isLawful = forbidden == Truth.Yes ? false : forbidden == Truth.No && allowed == Truth.Yes ? true : null;
            judged[i] = isLawful is null ? demands[i] : demands[i] with { IsLawful = isLawful, Law = law!.Source };
            log.Add(new(
                isLawful switch { true => WarrantyRules.DemandLawful, false => WarrantyRules.DemandUnlawful, _ => WarrantyRules.DemandNotJudged },
                isLawful is null ? Document.Source : law!.Source,
                demands[i].Demand));
        }

        return new(judged);
    }

    /// <summary>What forbids prevails over what allows, and a law about the very clause over one about demands of its kind.</summary>
    private (Truth Forbidden, Truth Allowed, LegalOverlay? Law) Judge(DemandAnswer demand, in ClaimView view)
    {
        (Truth Forbidden, Truth Allowed, LegalOverlay? Law) found = (Truth.No, Truth.No, null);
        foreach (var law in Laws)
        {
            var applies = WarrantyTest.AllOf(law.When, view);
            foreach (var effect in law.Effects)
            {
                var when = applies == Truth.No ? Truth.No : applies.And(effect is LegalEffect.StandsOnlyIf ? Truth.Yes : WarrantyTest.AllOf(effect.When, view));
                var forbids = Forbids(effect, demand) ? when : Truth.No;
                var allows = effect is LegalEffect.DemandLawful lawful && lawful.Demand.Name == demand.Demand.Name ? when : Truth.No;
                if (forbids > found.Forbidden || (found.Forbidden == Truth.No && allows > found.Allowed))
                {
                    found = (found.Forbidden.Or(forbids), found.Allowed.Or(allows), law);
                }
            }
        }

        return found;
    }

    private bool Forbids(LegalEffect effect, DemandAnswer demand) => effect switch
    {
        LegalEffect.DemandUnlawful unlawful => unlawful.Demand.Name == demand.Demand.Name,
        LegalEffect.Void { Target: var target } => demand.Clause is { } clause && target.Is(clause, demand.Demand),
        LegalEffect.StandsOnlyIf { Target: var target } => demand.Clause is { } clause && Bars(clause) && target.Is(clause, demand.Demand),
        _ => false,
    };

    /// <summary>A clause that makes cover depend on what is demanded: not one that only says who repairs.</summary>
    private bool Bars(WarrantyClause clause)
    {
        foreach (var condition in Document.Conditions)
        {
            if (condition.Clause == clause)
            {
                return condition.Effect is not ConditionEffect.DirectsService;
            }
        }

        return true;
    }
}
