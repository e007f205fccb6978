using Rules = SupportRules.Warranty.WarrantyRules;

namespace SupportRules.Warranty;

/// <summary>The reasons of laws.</summary>
internal ref partial struct ClaimEvaluation
{
    /// <summary>What laws made of a clause that would have denied: once where it is the same for several grants.</summary>
    private void ExplainLaw(WarrantyClause clause, ClauseKind? kind, Truth denies, WarrantyCondition? about = null)
    {
        if (denies == Truth.No)
        {
            return;
        }

        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                var said = 0;
                foreach (ref readonly var state in _states)
                {
                    if (IsConsidered(state, about) && MakesOf(law, effect, clause, kind, GrantOf(state)) is { } leaves && (said & (1 << (int)leaves)) == 0)
                    {
                        said |= 1 << (int)leaves;
                        SayLaw(law, effect, clause, leaves, GrantOf(state));
                    }
                }
            }
        }
    }

    /// <summary>The same, for one grant.</summary>
    private void ExplainLaw(WarrantyClause clause, ClauseKind? kind, WarrantyGrant grant)
    {
        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                if (MakesOf(law, effect, clause, kind, grant) is { } leaves)
                {
                    SayLaw(law, effect, clause, leaves, grant);
                }
            }
        }
    }

    /// <summary>Whether an effect leaves a clause its force; <c>null</c> where it says nothing of it.</summary>
    private readonly Truth? MakesOf(LegalOverlay law, LegalEffect effect, WarrantyClause clause, ClauseKind? kind, WarrantyGrant grant)
    {
        var target = (effect as LegalEffect.Void)?.Target ?? (effect as LegalEffect.StandsOnlyIf)?.Target;
        return target is null || !target.Is(clause, kind) || IsActive(law, effect, grant) == Truth.No ? null : Leaves(law, effect, clause, kind, grant);
    }

    private void SayLaw(LegalOverlay law, LegalEffect effect, WarrantyClause clause, Truth leaves, WarrantyGrant grant)
    {
        switch (leaves)
        {
            case Truth.Unknown:
                var names = default(NameSet);
                AddUnknown(law, effect, grant, ref names);
                Say(Rules.LawUnknown, law.Source, clause, string.Join(", ", names.ToValueList()));
                break;
            case Truth.Yes:
                Say(Rules.ClauseStands, law.Source, clause);
                break;
            default:
                if (effect is LegalEffect.Void)
                {
                    Say(Rules.ClauseVoid, law.Source, clause);
                }
                else
                {
                    var finding = WarrantyTest.FirstWith(Truth.No, effect.When, LawView(grant))!.Finding(LawView(grant));
                    Say(Rules.ClauseStandsOnlyIf, law.Source, clause, finding.Fact, finding.Found, Asked(finding));
                }

                break;
        }
    }

    /// <summary>A law on warranties of one designation reaches a grant in force, and leaves this one as it is written.</summary>
    private void ExplainReach(WarrantyGrant grant)
    {
        foreach (var law in _laws)
        {
            if (!Reaches(law, grant) && ReachesAnother(law))
            {
                Say(Rules.GrantLeftByLaw, law.Source, grant.Clause, Render.Value(LawView(grant).Designation, null));
            }
        }
    }

    private readonly bool ReachesAnother(LegalOverlay law)
    {
        foreach (ref readonly var other in _states)
        {
            if (other.InForce != Truth.No && Reaches(law, GrantOf(other)))
            {
                return true;
            }
        }

        return false;
    }
}
