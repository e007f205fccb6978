namespace SupportRules.Warranty;

/// <summary>What laws leave of clauses.</summary>
internal ref partial struct ClaimEvaluation
{
    /// <summary>Whether the law applies to the claim and this effect's own tests hold.</summary>
    private readonly Truth IsActive(LegalOverlay law, LegalEffect effect) => effect is LegalEffect.StandsOnlyIf
        ? WarrantyTest.AllOf(law.When, View())
        : WarrantyTest.AllOf(law.When, View()).And(WarrantyTest.AllOf(effect.When, View()));

    /// <summary>Whether a clause keeps its force; yes where no law is asked.</summary>
    private readonly Truth Upheld(WarrantyClause clause, ClauseKind? kind)
    {
        var truth = Truth.Yes;
        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                truth = truth.And(Leaves(law, effect, clause, kind));
            }
        }

        return truth;
    }

    /// <summary>Whether one effect leaves a clause its force.</summary>
    private readonly Truth Leaves(LegalOverlay law, LegalEffect effect, WarrantyClause clause, ClauseKind? kind) => effect switch
    {
        LegalEffect.Void { Target: var target } when target.Is(clause, kind) => IsActive(law, effect).Not(),
        LegalEffect.StandsOnlyIf { Target: var target } when target.Is(clause, kind) => IsActive(law, effect).Not().Or(WarrantyTest.AllOf(effect.When, View())),
        _ => Truth.Yes,
    };
}
