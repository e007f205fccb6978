namespace SupportRules.Warranty;

/// <summary>What laws leave of clauses. A law is asked grant by grant: a full one may have what the limited one beside it has not.</summary>
internal ref partial struct ClaimEvaluation
{
    /// <summary>What a law's tests read where it is asked of a grant; <c>null</c> for the claim as a whole.</summary>
    private readonly ClaimView LawView(WarrantyGrant? grant) => View() with { Grant = grant };

    /// <summary>Whether the law applies to a grant and this effect's own tests hold.</summary>
    private readonly Truth IsActive(LegalOverlay law, LegalEffect effect, WarrantyGrant? grant) => effect is LegalEffect.StandsOnlyIf
        ? WarrantyTest.AllOf(law.When, LawView(grant))
        : WarrantyTest.AllOf(law.When, LawView(grant)).And(WarrantyTest.AllOf(effect.When, LawView(grant)));

    /// <summary>Whether a clause keeps its force against a grant; yes where no law is asked.</summary>
    private readonly Truth Upheld(WarrantyClause clause, ClauseKind? kind, WarrantyGrant grant)
    {
        var truth = Truth.Yes;
        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                truth = truth.And(Leaves(law, effect, clause, kind, grant));
            }
        }

        return truth;
    }

    /// <summary>Whether one effect leaves a clause its force against a grant.</summary>
    private readonly Truth Leaves(LegalOverlay law, LegalEffect effect, WarrantyClause clause, ClauseKind? kind, WarrantyGrant grant) => effect switch
    {
        LegalEffect.Void { Target: var target } when target.Is(clause, kind) => IsActive(law, effect, grant).Not(),
        LegalEffect.StandsOnlyIf { Target: var target } when target.Is(clause, kind) => IsActive(law, effect, grant).Not().Or(WarrantyTest.AllOf(effect.When, LawView(grant))),
        _ => Truth.Yes,
    };

    /// <summary>Whether a law may do anything to a grant.</summary>
    private readonly bool Reaches(LegalOverlay law, WarrantyGrant grant)
    {
        foreach (var effect in law.Effects)
        {
            if (IsActive(law, effect, grant) != Truth.No)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a clause may matter to a grant: the grant may be in force, or none is.</summary>
    private readonly bool IsConsidered(in GrantState state, WarrantyCondition? about)
    {
        if (about?.IsAbout(GrantOf(state)) == false)
        {
            return false;
        }

        var anyInForce = false;
        foreach (ref readonly var other in _states)
        {
            anyInForce |= other.InForce != Truth.No && about?.IsAbout(GrantOf(other)) != false;
        }

        return !anyInForce || state.InForce != Truth.No;
    }
}
