namespace SupportRules.Warranty;

/// <summary>Who bears each cost head.</summary>
internal ref partial struct ClaimEvaluation
{
    /// <summary>What a cost head comes to in one reading.</summary>
    private readonly HeadResult Resolve(CostHead head, bool strict)
    {
        var result = new HeadResult { IsKnown = true, Cover = HeadCover.No, Grant = -1, Floor = -1 };
        var set = default(CostSet);
        var isOpen = false;
        for (var i = 0; i < _states.Length; i++)
        {
            isOpen |= _states[i].Net(strict) == Truth.Unknown;
            if (_states[i].Net(strict) == Truth.Yes)
            {
                FillCosts(i, head, strict, ref set);
                isOpen |= set.Count > 1;
                result.IsTorn |= set.IsTorn;
                var least = set.Least();
                if (least.Rank > result.Floor)
                {
                    (result.Floor, result.Winner, result.Grant, result.Cover) = (least.Rank, least, i, least.Cover);
                }
            }
        }

        // Where nothing is unknown the best of what is sure is the answer. Without a grant that is surely in force the claim may be denied as a whole.
        for (var i = 0; isOpen && i < _states.Length; i++)
        {
            if (_states[i].Net(strict) != Truth.No)
            {
                FillCosts(i, head, strict, ref set);
                if (set.Count > 1 || _states[i].Net(strict) != Truth.Yes)
                {
                    Weigh(set, i, ref result);
                }
            }
        }

        return result;
    }

    private static void Weigh(in CostSet set, int grant, ref HeadResult result)
    {
        result.IsTorn |= set.IsTorn;
        for (var i = 0; i < set.Count; i++)
        {
            var candidate = set[i];
            if (candidate.Rank < result.Floor)
            {
                continue;
            }

            if (result.Winner is not { } winner)
            {
                result.IsKnown &= candidate.Cover == HeadCover.No;
                result.Cover = candidate.Cover == HeadCover.No ? HeadCover.No : HeadCover.Undecided;
                (result.Winner, result.Grant) = (candidate, grant);
            }
            else if (!winner.IsLike(candidate))
            {
                result.IsKnown = false;
                result.Cover = winner.Cover == candidate.Cover ? result.Cover : HeadCover.Undecided;
            }
        }
    }

    /// <summary>What a head may be under one grant that is, or may be, in force.</summary>
    private readonly void FillCosts(int index, CostHead head, bool strict, ref CostSet set)
    {
        var grant = _document.Grants[index];
        ref readonly var state = ref _states[index];
        var cost = grant.CostOf(head);
        set.Start(Candidate(cost?.Share ?? CostShare.IsSilent, grant));
        if (cost?.Until is { } until)
        {
            ApplyOwnEnd(until, head, grant, state, ref set);
        }

        ApplyProRata(grant, state, ref set);
        if (LengthenedBy(grant, state) is { } clause)
        {
            for (var i = 0; i < set.Count; i++)
            {
                set.Set(i, set[i].Why == CostWhy.Grant ? set[i] with { Clause = clause } : set[i]);
            }
        }

        for (var i = 0; i < _remedies; i++)
        {
            var (term, active) = RemedyAt(i, state);
            var share = ShareOf(term.Costs, head);
            Apply(IsAddedBy(term, active, i, state), Candidate(share, grant) with { Clause = term.Clause, Why = CostWhy.AfterRemedy }, ref set);
        }

        ApplyConditions(grant, head, ref set);
        for (var i = 0; i < _speaks.Length; i++)
        {
            if (_speaks[i] != Truth.No && _document.CostRules[i].ShareOf(head) is { } ruled)
            {
                ApplyRule(i, ruled, state, strict, ref set);
            }
        }

        ApplyHeadLaws(grant, head, ref set);
    }

    private static CostCandidate Candidate(CostShare share, WarrantyGrant grant) => new(share, grant.Clause, CostWhy.Grant)
    {
        CappedBy = grant.Cap is null || share is CostShare.Silent or CostShare.Customer ? null : grant,
    };

    /// <summary>Whether the event falls in time that a clause about remedies adds, and of whose costs it says something of its own.</summary>
    private readonly Truth IsAddedBy(AfterRemedy term, Truth active, int index, in GrantState state)
    {
        if (term.Costs.IsEmpty || term.Rule == AfterRemedyRule.Remainder || active == Truth.No || state.Start == EventState.DidNotHappen || (state.Event == EventState.Happened && state.Start == EventState.Happened && state.EventDate <= state.OwnEnd))
        {
            return Truth.No;
        }

        var happened = term.Rule == AfterRemedyRule.StaysOpen ? StaysOpen(term, state) : Truth.No;
        foreach (var remedy in term.On)
        {
            happened = happened.Or(Happened(remedy, state, out _));
        }

        if (happened == Truth.No || happened.And(active) == Truth.Unknown || state.Event != EventState.Happened || state.Start != EventState.Happened)
        {
            return happened == Truth.No ? Truth.No : Truth.Unknown;
        }

        var added = term.Rule == AfterRemedyRule.StaysOpen ? state.IsOpen : SetsEnd(index, state);
        return state.EventDate > state.LatestOwnEnd ? added : added.And(Truth.Unknown);
    }

    /// <summary>Whether it is this clause about remedies by which the grant ends when it does: not known while an unknown fact may put another in its place.</summary>
    private static Truth SetsEnd(int index, in GrantState state) => state.IsRemedyUnsure || state.IsOpen == Truth.Unknown
        ? Truth.Unknown
        : Truths.Of(state.EndBy == EndSetBy.Remedy && state.Remedy == index);

    /// <summary>Whether a defect stays open, as far as it can be told before the start and the event are known.</summary>
    private readonly Truth StaysOpen(AfterRemedy term, in GrantState state)
    {
        if (state.Start == EventState.Happened && state.Event == EventState.Happened)
        {
            return state.IsOpen;
        }

        if (_facts.When(WarrantyEvent.FailedRepairReported, out _) != EventState.DidNotHappen && _facts.Flag(WarrantyFact.SameDefect) != false)
        {
            return Truth.Unknown;
        }

        var isOpen = Truths.Of(_facts.When(WarrantyEvent.ReturnedForRepair, out _) != EventState.DidNotHappen);
        foreach (var remedy in term.On)
        {
            isOpen = isOpen.And(Truths.Of(_facts.When(remedy, out _) != EventState.Happened));
        }

        return isOpen.And(Truth.Unknown);
    }

    private readonly void ApplyOwnEnd(WarrantyLength until, CostHead head, WarrantyGrant grant, in GrantState state, ref CostSet set)
    {
        var ended = new CostCandidate(CostShare.IsCustomers, grant.Clause, CostWhy.OwnEnd);
        switch (HasHeadEnded(until, head, state))
        {
            case Truth.Yes:
                set.Replace(ended);
                break;
            case Truth.Unknown:
                set.Add(ended);
                break;
            default:
                break;
        }
    }

    private readonly Truth HasHeadEnded(WarrantyLength until, CostHead head, in GrantState state)
    {
        if (state.Start == EventState.DidNotHappen)
        {
            return Truth.No;
        }

        if (state.Start != EventState.Happened || state.Event != EventState.Happened)
        {
            return Truth.Unknown;
        }

        var ended = HeadEndOf(until, head, state);
        return state.EventDate <= ended.EarliestEnd ? Truth.No : state.EventDate > ended.LatestEnd ? Truth.Yes : Truth.Unknown;
    }

    /// <summary>The end of a head that has its own, moved as the grant's is: but never past it, and not by a remedy whose own costs leave the head out.</summary>
    private readonly GrantState HeadEndOf(WarrantyLength until, CostHead head, in GrantState state)
    {
        var own = state;
        own.OwnEnd = until.After(state.StartDate) ?? Forever;
        (own.EarliestEnd, own.LatestEnd, own.EndBy) = (own.OwnEnd, own.OwnEnd, EndSetBy.Grant);
        Extend(until, head, ref own);
        own.EarliestEnd = LocalDate.Min(own.EarliestEnd, state.EarliestEnd);
        own.LatestEnd = LocalDate.Min(own.LatestEnd, state.LatestEnd);
        return own;
    }

    private readonly void ApplyConditions(WarrantyGrant grant, CostHead head, ref CostSet set)
    {
        for (var i = 0; i < _met.Length; i++)
        {
            var condition = _document.Conditions[i];
            if (condition.Effect is not ConditionEffect.ShiftCost { Costs: var costs } || _met[i] == Truth.Yes || !condition.IsAbout(grant) || FindShare(costs, head) is not { } share)
            {
                continue;
            }

            Apply(_met[i].Not().And(Upheld(condition.Clause, condition.Kind, grant)), new(share, condition.Clause, CostWhy.Condition), ref set);
        }
    }

    private static void Apply(Truth truth, CostCandidate candidate, ref CostSet set)
    {
        if (truth == Truth.Yes)
        {
            set.Replace(candidate);
        }
        else if (truth == Truth.Unknown)
        {
            set.Add(candidate);
        }
    }

    private readonly Truth RuleSpeaks(int index, in GrantState state)
    {
        var rule = _document.CostRules[index];
        return _speaks[index].And(IsInStage(rule.After, rule.Until, state)).And(Upheld(rule.Clause, null, GrantOf(state)));
    }

    private readonly void ApplyRule(int index, CostShare share, in GrantState state, bool strict, ref CostSet set)
    {
        var rule = _document.CostRules[index];
        var speaks = RuleSpeaks(index, state);
        var candidate = new CostCandidate(share, rule.Clause, CostWhy.Rule);
        if (!rule.When.IsEmpty)
        {
            Apply(speaks, candidate, ref set);
            return;
        }

        if (speaks == Truth.No)
        {
            return;
        }

        for (var i = set.Count - 1; i >= 0; i--)
        {
            var granted = set[i];
            if (granted.IsLike(candidate))
            {
                continue;
            }

            set.IsTorn |= granted.Share is not CostShare.Silent;
            if (granted.Share is not CostShare.Silent && strict == candidate.Rank > granted.Rank)
            {
                continue;
            }

            if (speaks == Truth.Yes)
            {
                set.Set(i, candidate);
            }
            else
            {
                set.Add(candidate);
            }
        }
    }

    private readonly void ApplyHeadLaws(WarrantyGrant grant, CostHead head, ref CostSet set)
    {
        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                if (effect is LegalEffect.HeadFree free && free.Head == head)
                {
                    Apply(IsActive(law, effect, grant), new(CostShare.IsFree, law.Clause, CostWhy.Law), ref set);
                }
            }
        }
    }

    private static CostShare ShareOf(ValueList<HeadCost> costs, CostHead head) => FindShare(costs, head) ?? CostShare.IsSilent;

    private static CostShare? FindShare(ValueList<HeadCost> costs, CostHead head)
    {
        foreach (var cost in costs)
        {
            if (cost.Head == head)
            {
                return cost.Share;
            }
        }

        return null;
    }
}
