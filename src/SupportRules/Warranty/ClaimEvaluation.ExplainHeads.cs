using Rules = SupportRules.Warranty.WarrantyRules;

namespace SupportRules.Warranty;

/// <summary>The reasons of cost heads, remedies and demands.</summary>
internal ref partial struct ClaimEvaluation
{
    private void ExplainHead(CostHead head, in HeadResult result)
    {
        if (result.Floor < 0)
        {
            return;
        }

        if (!result.IsKnown)
        {
            var names = default(NameSet);
            AddMissing(head, result, strict: false, ref names);
            Say(Rules.CostUnknown, result.Winner!.Value.Clause, head, string.Join(", ", names.ToValueList()), result.Winner!.Value.Clause);
            return;
        }

        var (winner, grant) = (result.Winner!.Value, _document.Grants[result.Grant]);
        if (result.IsTorn)
        {
            ExplainConflict(head, result);
        }

        ExplainProRata(head, result);
        switch (winner)
        {
            case { Share: CostShare.Silent }:
                Say(Rules.HeadSilent, _document.Source, head);
                break;
            case { Why: CostWhy.OwnEnd }:
                Say(Rules.HeadEnded, winner.Clause, head, winner.Clause, HeadEndOf(grant.CostOf(head)!.Until!, head, _states[result.Grant]).EarliestEnd);
                break;
            case { Why: CostWhy.Rule or CostWhy.Condition }:
                Say(Rules.CostRuleApplies, winner.Clause, head, winner.Share, winner.Clause);
                break;
            case { Why: CostWhy.Law }:
                Say(Rules.HeadFreeByLaw, winner.Clause, head);
                break;
            case { Share: CostShare.Free }:
                Say(Rules.HeadFree, winner.Clause, head, winner.Clause);
                break;
            case { Share: CostShare.Customer }:
                Say(Rules.HeadCustomers, winner.Clause, head, winner.Clause);
                break;
            default:
                Say(Rules.HeadShared, winner.Clause, head, winner.Share, winner.Clause);
                break;
        }

        ExplainCap(head, result);
    }

    private void ExplainConflict(CostHead head, in HeadResult result)
    {
        for (var i = 0; i < _speaks.Length; i++)
        {
            if (Conflicts(i, result.Grant, head))
            {
                var rule = _document.CostRules[i];
                Say(Rules.CostRuleConflicts, rule.Clause, head, rule.ShareOf(head)!, rule.Clause, result.Winner!.Value.Share, _document.Grants[result.Grant].Clause);
            }
        }
    }

    private void ExplainCap(CostHead head, in HeadResult result)
    {
        var cap = result.Winner!.Value.CappedBy?.Cap ?? (result.Winner.Value.Share as CostShare.Capped)?.Limit;
        if (cap is not { } most || result.Cover != HeadCover.Yes)
        {
            return;
        }

        if (_facts.CostOf(head) is not { } cost)
        {
            Say(Rules.CostNotTold, result.Winner!.Value.Clause, result.Winner.Value.Clause, $"cost of {Render.Value(head, null)}", most);
        }
        else if (cost > Guard.In(cost.Currency, most, nameof(WarrantyGrant.Cap)))
        {
            Say(Rules.CapReached, result.Winner!.Value.Clause, result.Winner.Value.Clause, cost, most);
        }
    }

    private void ExplainRemedy(HeadResult[] results, scoped ReadOnlySpan<int> winners)
    {
        for (var i = 0; i < winners.Length; i++)
        {
            if (winners[i] < 0 || _document.Grants[winners[i]] is not { Remedies.IsEmpty: false } grant || results[i] is not { IsKnown: true, Cover: HeadCover.Yes or HeadCover.Silent })
            {
                continue;
            }

            foreach (var remedy in grant.Remedies)
            {
                if (!WasTried(remedy))
                {
                    Say(Rules.RemedyDue, grant.Clause, grant.Clause, remedy);
                    return;
                }
            }

            Say(Rules.RemediesExhausted, grant.Clause, grant.Clause, grant.Remedies);
            return;
        }
    }

    private void ExplainDemands()
    {
        foreach (var demand in _facts.Demands)
        {
            switch (FindDemand(demand))
            {
                case (Truth.No, _):
                    Say(Rules.DemandNotInTerms, _document.Source, demand);
                    break;
                case (Truth.Yes, { } clause):
                    Say(Rules.DemandInTerms, clause, demand, clause);
                    break;
                case (_, var clause):
                    Say(Rules.DemandUndecided, clause!, demand, clause!);
                    break;
            }
        }
    }
}
