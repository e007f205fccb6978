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
            ExplainLaw(grant.Clause, null, grant);
        }

        ExplainTime(grant, state);
        foreach (var limit in grant.Usage)
        {
            ExplainUsage(limit, grant, state);
        }

        ExplainReach(grant);
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
}
