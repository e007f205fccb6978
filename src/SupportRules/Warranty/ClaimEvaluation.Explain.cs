using Rules = SupportRules.Warranty.WarrantyRules;

namespace SupportRules.Warranty;

/// <summary>The reasons: those that made the verdict, and those that show why a grant did not.</summary>
internal ref partial struct ClaimEvaluation
{
    private void Explain(WarrantyVerdict verdict, HeadResult[] results, scoped ReadOnlySpan<int> winners)
    {
        var isRefused = false;
        foreach (ref readonly var result in results.AsSpan())
        {
            isRefused |= result is { IsKnown: true, Cover: HeadCover.No };
        }

        var anyInForce = false;
        for (var i = 0; i < _states.Length; i++)
        {
            anyInForce |= _states[i].InForce != Truth.No;
            if (_states[i].InForce != Truth.No || isRefused || verdict.Kind == VerdictKind.NotCovered)
            {
                ExplainGrant(i);
            }
        }

        ExplainPresumption();
        for (var i = 0; i < _met.Length; i++)
        {
            ExplainCondition(i, anyInForce);
        }

        for (var i = 0; i < _excluded.Length; i++)
        {
            ExplainExclusion(i, anyInForce);
        }

        for (var i = 0; i < results.Length; i++)
        {
            ExplainHead(_facts.CostHeads[i], results[i]);
        }

        ExplainRemedy(results, winners);
        ExplainDemands();
        foreach (var offer in _facts.Goodwill)
        {
            if (Resolve(offer.Head, strict: false) is not { IsKnown: true, Winner.Share: CostShare.Free, Floor: >= 0 })
            {
                Say(Rules.GoodwillApart, _document.Source, offer.Head, offer.WarrantorShare);
            }
        }
    }

    private void Say(Rule rule, Citation source, params object[] values) => _log.Add(Reason.Keeping(rule, source, values));

    private void Say(Rule rule, WarrantyClause clause, params object[] values) => _log.Add(Reason.Keeping(rule, clause.Source, values));

    /// <summary>A grant that is, or may be, in force says all; one that is not says the first thing that fails.</summary>
    private void ExplainGrant(int index)
    {
        var grant = _document.Grants[index];
        ref readonly var state = ref _states[index];
        if (state.Component != Truth.Yes)
        {
            Say(state.Component == Truth.No ? Rules.ComponentNotListed : Rules.ComponentUnknown, grant.Clause, grant.Clause, _facts.Component ?? "the component", grant.Components);
        }

        if (state.InForce == Truth.No && state.Component == Truth.No)
        {
            return;
        }

        if (ExplainOwner(grant, state) && state.InForce == Truth.No)
        {
            return;
        }

        if (ExplainTests(grant, state) && state.InForce == Truth.No)
        {
            return;
        }

        if (state.Upheld != Truth.Yes)
        {
            ExplainLaw(grant.Clause, null);
        }

        ExplainTime(grant, state);
        foreach (var limit in grant.Usage)
        {
            ExplainUsage(limit, grant, state);
        }
    }

    private bool ExplainOwner(WarrantyGrant grant, in GrantState state)
    {
        if (state.Owner == Truth.Unknown)
        {
            Say(Rules.OwnerUnknown, grant.Clause, grant.Clause, grant.Beneficiaries);
        }

        if (state.Owner == Truth.No)
        {
            Say(Rules.NotBeneficiary, grant.Clause, grant.Clause, _facts.Word(WarrantyFact.Owner)!, grant.Beneficiaries, grant.FallsBackTo ?? "nothing");
        }

        return state.Owner == Truth.No;
    }

    private bool ExplainTests(WarrantyGrant grant, in GrantState state)
    {
        if (state.When == Truth.Yes || WarrantyTest.FirstWith(state.When, grant.When, View(grant)) is not { } test)
        {
            return false;
        }

        var finding = test.Finding(View(grant));
        if (state.When == Truth.Unknown)
        {
            Say(Rules.GrantTestUnknown, grant.Clause, grant.Clause, Unknowns(test, View(grant)), test.ToString());
        }
        else if (finding.DaysLate is { } late)
        {
            Say(Rules.GrantTestLate, grant.Clause, grant.Clause, finding.Fact, SmallNumbers.Box(finding.Day!.Value), SmallNumbers.Box(late), finding.Asked);
        }
        else
        {
            Say(Rules.GrantTestFails, grant.Clause, grant.Clause, finding.Fact, finding.Found, Asked(finding));
        }

        return state.When == Truth.No;
    }

    private static object Asked(TestFinding finding) => finding.Comparison is null ? finding.Asked : $"{finding.Comparison} {Render.Value(finding.Asked, null)}";

    private static string Unknowns(WarrantyTest test, in ClaimView view)
    {
        var names = default(NameSet);
        test.AddUnknown(view, ref names);
        return string.Join(", ", names.ToValueList());
    }

    private void ExplainTime(WarrantyGrant grant, in GrantState state)
    {
        if (state.Start == EventState.DidNotHappen)
        {
            Say(Rules.NoStart, grant.Clause, grant.Clause, grant.Period.Start);
            return;
        }

        if (state.Start == EventState.Unknown || state.Event != EventState.Happened)
        {
            var names = default(NameSet);
            if (state.Start == EventState.Unknown)
            {
                grant.AddUnknownStart(View(grant), ref names);
                AddUnknownEnds(grant, state, ref names);
            }

            names.AddUnless(state.Event == EventState.Happened, grant.Period.Inside.Name);
            Say(Rules.DateUnknown, grant.Clause, grant.Clause, string.Join(", ", names.ToValueList()));
            return;
        }

        if (grant.Period.Start.Rule == StartRule.FirstKnown && state.StartIndex > 0)
        {
            Say(Rules.FallbackStart, grant.Clause, grant.Clause, grant.Period.Start.Dates[0], grant.Period.Start.Dates[state.StartIndex]);
        }

        ExplainEnd(grant, state);
        if (state.IsOfFailedRepair)
        {
            return;
        }

        var inside = grant.Period.Inside;
        if (state.Time == Truth.Unknown)
        {
            var names = default(NameSet);
            AddUnknownEnds(grant, state, ref names);
            Say(Rules.EndUnknown, grant.Clause, grant.Clause, string.Join(", ", names.ToValueList()), state.EarliestEnd, End(state.LatestEnd));
        }
        else if (state.EventDate < state.Begins)
        {
            Say(Rules.TooEarly, grant.Clause, grant.Clause, inside, state.EventDate, SmallNumbers.Box(Period.DaysBetween(state.EventDate, state.Begins)), state.Begins);
        }
        else if (state.EndBy == EndSetBy.OpenDefect && state.EventDate > state.EarliestEnd)
        {
            return;
        }
        else if (state.EventDate > state.EarliestEnd)
        {
            Say(Rules.TooLate, grant.Clause, grant.Clause, inside, state.EventDate, SmallNumbers.Box(Period.DaysBetween(state.EarliestEnd, state.EventDate)), state.StartDate, Basis(grant, state), state.EarliestEnd);
        }
        else
        {
            Say(Rules.InPeriod, grant.Clause, grant.Clause, inside, state.EventDate, state.Begins, End(state.EarliestEnd), state.StartDate, Basis(grant, state));
        }

        if (state.EarliestEnd != Forever && Math.Abs(Period.DaysBetween(state.EarliestEnd, state.EventDate)) <= 1)
        {
            Say(Rules.NearTheEnd, grant.Clause, grant.Clause, inside, state.EventDate, state.EarliestEnd);
        }
    }

    private static object End(LocalDate end) => end == Forever ? "the end of the product's life" : end;

    /// <summary>What moved the start or the end.</summary>
    private void ExplainEnd(WarrantyGrant grant, in GrantState state)
    {
        if (state.IsStartMoved)
        {
            var (least, law) = StartLaw();
            Say(Rules.StartByLaw, law.Source, grant.Clause, WrittenStart(grant, state), state.StartDate, least);
        }

        for (var i = 0; i < _met.Length; i++)
        {
            ExplainLength(i, grant);
        }

        switch (state.EndBy)
        {
            case EndSetBy.Law:
                ExplainLegalLength(grant, state);
                break;
            case EndSetBy.Clock:
                var clock = _document.Clock is { Stops: true } own ? own.Clause.Source : LawOf<LegalEffect.ClockStops>().Source;
                var days = (int)_facts.Number(WarrantyFact.DaysInRepair)!.Value;
                Say(Rules.ClockStopped, clock, grant.Clause, SmallNumbers.Box(days), state.EarliestEnd.PlusDays(-days), state.EarliestEnd);
                break;
            case EndSetBy.Remedy when state.Time != Truth.Unknown:
                ExplainRemedyEnd(state);
                break;
            case EndSetBy.OpenDefect:
                ExplainOpenDefect(state);
                break;
            default:
                ExplainRemainder(state);
                break;
        }
    }

    /// <summary>After an exchange or a repair that leaves the end where it was.</summary>
    private void ExplainRemainder(in GrantState state)
    {
        for (var i = 0; i < _remedies; i++)
        {
            var (term, active) = RemedyAt(i);
            if (term.Rule != AfterRemedyRule.Remainder || active != Truth.Yes)
            {
                continue;
            }

            foreach (var remedy in term.On)
            {
                if (Happened(remedy, state, out var on) == Truth.Yes && on <= state.EarliestEnd && on <= state.EventDate)
                {
                    Say(Rules.RemedyMovesEnd, term.Clause, term.Clause, remedy, on, End(state.OwnEnd), End(state.EarliestEnd));
                    break;
                }
            }
        }
    }

    private readonly LocalDate WrittenStart(WarrantyGrant grant, in GrantState state)
    {
        var date = grant.Period.Start.Dates[state.StartIndex];
        _ = _facts.When(date.Event, out var day);
        return date.From(day);
    }

    private void ExplainLength(int index, WarrantyGrant grant)
    {
        var condition = _document.Conditions[index];
        if (!condition.IsAbout(grant))
        {
            return;
        }

        if (condition.Effect is ConditionEffect.Shorten shorten && _met[index] == Truth.No)
        {
            var finding = condition.Test!.Finding(View());
            Say(Rules.Shortens, condition.Clause, condition.Clause, finding.Fact, finding.Found, shorten.Until);
        }
        else if (condition.Effect is ConditionEffect.Upgrade upgrade && _met[index] == Truth.Yes)
        {
            Say(Rules.Upgrades, condition.Clause, condition.Clause, condition.Test!.ToString(), upgrade.Until);
        }
    }

    private void ExplainLegalLength(WarrantyGrant grant, in GrantState state)
    {
        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                if (effect is LegalEffect.LastsAtLeast { Length: var length } && IsActive(law, effect) == Truth.Yes && (length.After(state.StartDate) ?? Forever) == state.EarliestEnd)
                {
                    Say(Rules.LengthByLaw, law.Source, grant.Clause, length, End(state.EarliestEnd));
                }
            }
        }
    }

    private readonly LegalOverlay LawOf<TEffect>()
        where TEffect : LegalEffect
    {
        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                if (effect is TEffect)
                {
                    return law;
                }
            }
        }

        throw new ArgumentException("No law has the effect.", nameof(_laws));
    }

    private void ExplainRemedyEnd(in GrantState state)
    {
        var term = RemedyAt(state.Remedy).Term;
        foreach (var remedy in term.On)
        {
            if (_facts.When(remedy, out var on) == EventState.Happened)
            {
                Say(Rules.RemedyMovesEnd, term.Clause, term.Clause, remedy, on, End(state.OwnEnd), End(state.EarliestEnd));
                return;
            }
        }
    }

    private void ExplainOpenDefect(in GrantState state)
    {
        var term = RemedyAt(state.Remedy).Term;
        if (!state.IsOfFailedRepair)
        {
            _ = _facts.When(WarrantyEvent.ReturnedForRepair, out var returned);
            Say(Rules.DefectStaysOpen, term.Clause, term.Clause, returned, End(state.OwnEnd));
            return;
        }

        _ = _facts.When(WarrantyEvent.FailedRepairReported, out var reported);
        if (reported <= state.OpenUntil)
        {
            Say(Rules.FailedRepairInTime, term.Clause, term.Clause, reported, End(state.OpenUntil));
        }
        else
        {
            Say(Rules.FailedRepairLate, term.Clause, term.Clause, reported, SmallNumbers.Box(Period.DaysBetween(state.OpenUntil, reported)), state.OpenUntil);
        }
    }

    private void ExplainUsage(UsageLimit limit, WarrantyGrant grant, in GrantState state)
    {
        var (now, start) = (_facts.Number(limit.Reading), _facts.Number(limit.BaseReading));
        if (IsWithin(limit, grant) == Truth.Unknown)
        {
            var names = default(NameSet);
            WarrantyGrant.AddUnknown(limit, View(grant), ref names);
            Say(Rules.UsageUnknown, grant.Clause, grant.Clause, string.Join(", ", names.ToValueList()), limit.Max, limit.Unit);
        }
        else if ((now - (start ?? 0)) is { } used && used > limit.Max)
        {
            Say(Rules.UsageOver, grant.Clause, grant.Clause, used, limit.Max, limit.Unit, used - limit.Max);
        }
        else if (state.InForce != Truth.No)
        {
            Say(Rules.UsageWithin, grant.Clause, grant.Clause, now!.Value - (start ?? 0), limit.Max, limit.Unit);
        }
    }

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

        ExplainLaw(condition.Clause, condition.Kind, _met[index].Not());
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
            AddUnknown(exclusion, index, ref names);
            Say(Rules.ExclusionUnknown, exclusion.Clause, exclusion.Clause, names.IsEmpty ? "the dates" : string.Join(", ", names.ToValueList()), string.Join(" and ", exclusion.When));
        }
        else if (_excluded[index] == Truth.No && !exclusion.Unless.IsEmpty && WarrantyTest.AllOf(exclusion.When, View()) == Truth.Yes && WarrantyTest.FirstWith(Truth.Yes, exclusion.Unless, View()) is { } back)
        {
            var found = back.Finding(View());
            Say(Rules.BackException, exclusion.Clause, exclusion.Clause, found.Fact, found.Found);
        }
    }

    /// <summary>What laws made of a clause that would have denied.</summary>
    private void ExplainLaw(WarrantyClause clause, ClauseKind? kind, Truth denies = Truth.Yes)
    {
        if (denies == Truth.No)
        {
            return;
        }

        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                ExplainLaw(law, effect, clause, kind);
            }
        }
    }

    private void ExplainLaw(LegalOverlay law, LegalEffect effect, WarrantyClause clause, ClauseKind? kind)
    {
        var target = (effect as LegalEffect.Void)?.Target ?? (effect as LegalEffect.StandsOnlyIf)?.Target;
        if (target is null || !target.Is(clause, kind) || IsActive(law, effect) == Truth.No)
        {
            return;
        }

        switch (Leaves(law, effect, clause, kind))
        {
            case Truth.Unknown:
                var names = default(NameSet);
                AddUnknown(law, effect, ref names);
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
                    var finding = WarrantyTest.FirstWith(Truth.No, effect.When, View())!.Finding(View());
                    Say(Rules.ClauseStandsOnlyIf, law.Source, clause, finding.Fact, finding.Found, Asked(finding));
                }

                break;
        }
    }

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
                Say(Rules.HeadEnded, winner.Clause, head, winner.Clause, HeadEndOf(grant.CostOf(head)!.Until!, _states[result.Grant]).EarliestEnd);
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
        var cap = _document.Grants[result.Grant].Cap ?? (result.Winner!.Value.Share as CostShare.Capped)?.Limit;
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
