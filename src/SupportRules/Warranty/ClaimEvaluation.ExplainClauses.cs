using Rules = SupportRules.Warranty.WarrantyRules;

namespace SupportRules.Warranty;

/// <summary>The reasons of presumptions, conditions and exclusions.</summary>
internal ref partial struct ClaimEvaluation
{
    private void ExplainPresumption()
    {
        if (_presumption is not { } presumption || View().Facts.Flag(presumption.Fact) is not null)
        {
            return;
        }

        if (_presumed is not null)
        {
            Say(Rules.PresumptionHolds, presumption.Clause, presumption.Clause, presumption.Fact, End(_presumedUntil));
        }
        else
        {
            Say(Rules.PresumptionOver, presumption.Clause, presumption.Clause, presumption.Fact, _presumedUntil, "the event", _presumedOn);
        }
    }

    private void ExplainCondition(int index, bool anyInForce)
    {
        var condition = _document.Conditions[index];
        if (condition.Effect is ConditionEffect.DirectsService)
        {
            if (anyInForce && IsAsked(condition) == Truth.Yes)
            {
                Say(Rules.DirectsService, condition.Clause, condition.Clause);
            }

            return;
        }

        if (condition.Effect is not ConditionEffect.Bar || !(anyInForce ? IsAboutPossible(condition) : _met[index] == Truth.No))
        {
            return;
        }

        ExplainLaw(condition.Clause, condition.Kind, _met[index].Not(), condition);
        var test = condition.Test!;
        switch (_met[index])
        {
            case Truth.Yes when test.Evaluate(View()) == Truth.Yes:
                Say(Rules.ConditionMet, condition.Clause, condition.Clause, test);
                break;
            case Truth.Yes when WarrantyTest.FirstWith(Truth.Yes, condition.Unless, View()) is { } exempt:
                var found = exempt.Finding(View());
                Say(Rules.ConditionExempt, condition.Clause, condition.Clause, found.Fact, found.Found);
                break;
            case Truth.Unknown:
                Say(Rules.ConditionUnknown, condition.Clause, condition.Clause, Unknowns(test, View()), test);
                break;
            default:
                ExplainFailure(condition, test.Finding(View()));
                break;
        }
    }

    private readonly bool IsAboutPossible(WarrantyCondition condition)
    {
        for (var i = 0; i < _states.Length; i++)
        {
            if (_states[i].InForce != Truth.No && condition.IsAbout(_document.Grants[i]))
            {
                return true;
            }
        }

        return false;
    }

    private void ExplainFailure(WarrantyCondition condition, TestFinding finding)
    {
        if (finding.DaysLate is > 0 and var late)
        {
            Say(Rules.ConditionLate, condition.Clause, condition.Clause, finding.Fact, SmallNumbers.Box(finding.Day!.Value), SmallNumbers.Box(late), finding.Asked);
        }
        else
        {
            Say(Rules.ConditionFails, condition.Clause, condition.Clause, finding.Fact, finding.Found, Asked(finding));
        }
    }

    private void ExplainExclusion(int index, bool anyInForce)
    {
        var exclusion = _document.Exclusions[index];
        var denies = Truth.No;
        for (var i = 0; i < _states.Length; i++)
        {
            if (_states[i].InForce == Truth.No && anyInForce)
            {
                continue;
            }

            var one = Denies(index, _states[i]);
            if (one == Truth.Yes && _states[i].InForce != Truth.No && IsEmptiedBy(_document.Grants[i], exclusion))
            {
                Say(Rules.ExclusionConflicts, exclusion.Clause, exclusion.Clause, _document.Grants[i].Clause);
            }
            else
            {
                denies = denies.Or(one);
            }
        }

        ExplainLaw(exclusion.Clause, exclusion.Kind, _excluded[index]);
        if (denies == Truth.Yes)
        {
            var finding = exclusion.When[0].Finding(View());
            Say(Rules.ExclusionApplies, exclusion.Clause, exclusion.Clause, finding.Fact, finding.Found);
        }
        else if (denies == Truth.Unknown)
        {
            var names = default(NameSet);
            foreach (ref readonly var state in _states)
            {
                if (IsConsidered(state, null) && Denies(index, state) == Truth.Unknown)
                {
                    AddUnknown(exclusion, index, GrantOf(state), ref names);
                }
            }

            Say(Rules.ExclusionUnknown, exclusion.Clause, exclusion.Clause, names.IsEmpty ? "the dates" : string.Join(", ", names.ToValueList()), string.Join(" and ", exclusion.When));
        }
        else if (_excluded[index] == Truth.No && !exclusion.Unless.IsEmpty && WarrantyTest.AllOf(exclusion.When, View()) == Truth.Yes && WarrantyTest.FirstWith(Truth.Yes, exclusion.Unless, View()) is { } back)
        {
            var found = back.Finding(View());
            Say(Rules.BackException, exclusion.Clause, exclusion.Clause, found.Fact, found.Found);
        }
    }
}
