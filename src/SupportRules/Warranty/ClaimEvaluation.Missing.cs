namespace SupportRules.Warranty;

/// <summary>What would have to be known where an answer is open.</summary>
internal ref partial struct ClaimEvaluation
{
    /// <summary>Adds what would have to be known to decide a head.</summary>
    private readonly void AddMissing(CostHead head, in HeadResult result, bool strict, ref NameSet names)
    {
        var set = default(CostSet);
        for (var i = 0; i < _states.Length; i++)
        {
            if (_states[i].Net(strict) == Truth.No)
            {
                continue;
            }

            FillCosts(i, head, strict, ref set);
            var matters = false;
            for (var j = 0; j < set.Count; j++)
            {
                matters |= set[j].Rank >= result.Floor;
            }

            if (!matters)
            {
                continue;
            }

            if (_states[i].Net(strict) == Truth.Unknown)
            {
                AddUnknown(i, strict, ref names);
            }

            if (set.Count > 1)
            {
                AddUnknownCost(i, head, ref names);
            }
        }
    }

    private readonly void AddUnknown(int index, bool strict, ref NameSet names)
    {
        var grant = _document.Grants[index];
        ref readonly var state = ref _states[index];
        if (state.InForce == Truth.Unknown)
        {
            grant.AddUnknown(View(grant), state, ref names);
            AddUnknownEnds(grant, state, ref names);
            AddUnknownLaw(grant.Clause, null, grant, ref names);
        }

        for (var i = 0; i < _met.Length; i++)
        {
            var condition = _document.Conditions[i];
            if (condition.Effect is ConditionEffect.Bar && condition.IsAbout(grant) && _met[i].Not().And(Upheld(condition.Clause, condition.Kind, grant)) == Truth.Unknown)
            {
                AddUnknown(condition, i, grant, ref names);
            }
        }

        for (var i = 0; i < _excluded.Length; i++)
        {
            if ((strict || !IsEmptiedBy(grant, _document.Exclusions[i])) && Denies(i, state) == Truth.Unknown)
            {
                AddUnknown(_document.Exclusions[i], i, grant, ref names);
                AddUnknownStage(grant, state, _document.Exclusions[i].After, _document.Exclusions[i].Until, ref names);
            }
        }
    }

    private readonly void AddUnknown(WarrantyCondition condition, int index, WarrantyGrant grant, ref NameSet names)
    {
        if (_met[index] == Truth.Unknown)
        {
            WarrantyTest.AddUnknown([condition.Test!], View(), ref names);
            WarrantyTest.AddUnknown(condition.Unless, View(), ref names);
        }

        AddUnknownLaw(condition.Clause, condition.Kind, grant, ref names);
    }

    private readonly void AddUnknown(WarrantyExclusion exclusion, int index, WarrantyGrant grant, ref NameSet names)
    {
        if (_excluded[index] == Truth.Unknown)
        {
            WarrantyTest.AddUnknown(exclusion.When, View(), ref names);
            WarrantyTest.AddUnknown(exclusion.Unless, View(), ref names);
            if (exclusion.OnlyIfCaused is { } caused)
            {
                names.AddUnless(View().Flag(caused) is not null, caused.Name);
            }
        }

        AddUnknownLaw(exclusion.Clause, exclusion.Kind, grant, ref names);
    }

    private readonly void AddUnknownStage(WarrantyGrant grant, in GrantState state, WarrantyLength? after, WarrantyLength? until, ref NameSet names)
    {
        if (IsInStage(after, until, state) == Truth.Unknown)
        {
            if (state.Start != EventState.Happened)
            {
                grant.AddUnknownStart(View(grant), ref names);
            }

            names.AddUnless(state.Event == EventState.Happened, grant.Period.Inside.Name);
        }
    }

    private readonly void AddUnknownLaw(WarrantyClause clause, ClauseKind? kind, WarrantyGrant grant, ref NameSet names)
    {
        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                if (Leaves(law, effect, clause, kind, grant) == Truth.Unknown)
                {
                    AddUnknown(law, effect, grant, ref names);
                }
            }
        }
    }

    private readonly void AddUnknown(LegalOverlay law, LegalEffect effect, WarrantyGrant grant, ref NameSet names)
    {
        WarrantyTest.AddUnknown(law.When, LawView(grant), ref names);
        WarrantyTest.AddUnknown(effect.When, LawView(grant), ref names);
    }

    /// <summary>What moves an end, or a start by law, and is unknown.</summary>
    private readonly void AddUnknownEnds(WarrantyGrant grant, in GrantState state, ref NameSet names)
    {
        if (state.Time != Truth.Unknown)
        {
            return;
        }

        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                if (effect is LegalEffect.StartNotBefore or LegalEffect.LastsAtLeast or LegalEffect.ClockStops or LegalEffect.AfterRemedies && IsActive(law, effect, grant) != Truth.No)
                {
                    AddUnknown(law, effect, grant, ref names);
                    if (effect is LegalEffect.StartNotBefore { Event: var least })
                    {
                        names.AddUnless(_facts.When(least, out _) != EventState.Unknown, least.Name);
                    }
                }
            }
        }

        if (state.Start != EventState.Happened || state.Event != EventState.Happened)
        {
            return;
        }

        for (var i = 0; i < _met.Length; i++)
        {
            if (_document.Conditions[i] is { Effect: ConditionEffect.Shorten or ConditionEffect.Upgrade } moves && moves.IsAbout(grant) && MovesEnd(i, grant) == Truth.Unknown)
            {
                AddUnknown(moves, i, grant, ref names);
            }
        }

        if (StopsClock(grant) != Truth.No)
        {
            names.AddUnless(_facts.Number(WarrantyFact.DaysInRepair) is not null, WarrantyFact.DaysInRepair.Name);
        }

        for (var i = 0; i < _remedies; i++)
        {
            var (term, active) = RemedyAt(i, state);
            if (active == Truth.No)
            {
                continue;
            }

            AddUnknown(term, ref names);
            if (i < _document.AfterRemedies.Count)
            {
                AddUnknownLaw(_document.AfterRemedies[i].Clause, null, grant, ref names);
            }
        }
    }

    private readonly void AddUnknown(AfterRemedy term, ref NameSet names)
    {
        if (term.Rule == AfterRemedyRule.Remainder)
        {
            return;
        }

        foreach (var remedy in term.On)
        {
            names.AddUnless(_facts.When(remedy, out _) != EventState.Unknown, remedy.Name);
        }

        if (term.Rule == AfterRemedyRule.StaysOpen)
        {
            var reported = _facts.When(WarrantyEvent.FailedRepairReported, out _);
            names.AddUnless(reported != EventState.Unknown, WarrantyEvent.FailedRepairReported.Name);
            names.AddUnless(_facts.When(WarrantyEvent.ReturnedForRepair, out _) != EventState.Unknown, WarrantyEvent.ReturnedForRepair.Name);
            names.AddUnless(reported != EventState.Happened || _facts.Flag(WarrantyFact.SameDefect) is not null, WarrantyFact.SameDefect.Name);
        }
    }

    private readonly void AddUnknownCost(int index, CostHead head, ref NameSet names)
    {
        var grant = _document.Grants[index];
        ref readonly var state = ref _states[index];
        if (grant.CostOf(head)?.Until is { } until && HasHeadEnded(until, head, state) == Truth.Unknown)
        {
            if (state.Start != EventState.Happened)
            {
                grant.AddUnknownStart(View(grant), ref names);
            }

            names.AddUnless(state.Event == EventState.Happened, grant.Period.Inside.Name);
            var asked = state;
            asked.Time = Truth.Unknown;
            AddUnknownEnds(grant, asked, ref names);
        }

        for (var i = 0; i < _remedies; i++)
        {
            var (term, active) = RemedyAt(i, state);
            if (IsAddedBy(term, active, i, state) == Truth.Unknown)
            {
                var asked = state;
                asked.Time = Truth.Unknown;
                AddUnknownEnds(grant, asked, ref names);
                AddUnknown(term, ref names);
                if (state.Start != EventState.Happened)
                {
                    grant.AddUnknownStart(View(grant), ref names);
                }

                names.AddUnless(state.Event == EventState.Happened, grant.Period.Inside.Name);
            }
        }

        AddUnknownShare(grant, head, state, ref names);
        for (var i = 0; i < _met.Length; i++)
        {
            if (_document.Conditions[i] is { Effect: ConditionEffect.ShiftCost { Costs: var costs } } shifts && shifts.IsAbout(grant) && FindShare(costs, head) is not null)
            {
                AddUnknown(shifts, i, grant, ref names);
            }
        }

        for (var i = 0; i < _speaks.Length; i++)
        {
            var rule = _document.CostRules[i];
            if (rule.ShareOf(head) is not null && RuleSpeaks(i, state) == Truth.Unknown)
            {
                WarrantyTest.AddUnknown(rule.When, View(), ref names);
                AddUnknownStage(grant, state, rule.After, rule.Until, ref names);
                AddUnknownLaw(rule.Clause, null, grant, ref names);
            }
        }

        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                if (effect is LegalEffect.HeadFree free && free.Head == head && IsActive(law, effect, grant) == Truth.Unknown)
                {
                    AddUnknown(law, effect, grant, ref names);
                }
            }
        }
    }
}
