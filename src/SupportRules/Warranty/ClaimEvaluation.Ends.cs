namespace SupportRules.Warranty;

/// <summary>Ends, and what moves them.</summary>
internal ref partial struct ClaimEvaluation
{
    /// <summary>The end at least and at most, from the grant's own length through conditions, law, repair and remedies.</summary>
    private readonly void FindEnd(WarrantyGrant grant, ref GrantState state)
    {
        var (shorter, longer) = (grant.Period.Until, grant.Period.Until);
        ApplyLengths(grant, lengthens: true, ref state, ref shorter, ref longer);
        ApplyLengths(grant, lengthens: false, ref state, ref shorter, ref longer);
        var earliest = shorter.After(state.StartDate) ?? Forever;
        var latest = longer.After(state.StartDate) ?? Forever;
        if (grant.Period.NotLessThan is { } least)
        {
            Raise(least.After(state.StartDate) ?? Forever, Truth.Yes, ref earliest, ref latest);
        }

        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                if (effect is LegalEffect.LastsAtLeast { Length: var length } && IsActive(law, effect, grant) is var active && Raise(length.After(state.StartDate) ?? Forever, active, ref earliest, ref latest))
                {
                    state.EndBy = EndSetBy.Law;
                }
            }
        }

        (state.OwnEnd, state.LatestOwnEnd) = (earliest, latest);
        (state.EarliestEnd, state.LatestEnd) = (earliest, latest);
        Extend(shorter, null, ref state);
    }

    /// <summary>The length at least and at most: the longest that conditions give, then cut by the shortest that they leave, in whatever order they are written.</summary>
    private readonly void ApplyLengths(WarrantyGrant grant, bool lengthens, ref GrantState state, ref WarrantyLength shorter, ref WarrantyLength longer)
    {
        for (var i = 0; i < _met.Length; i++)
        {
            var condition = _document.Conditions[i];
            var other = lengthens ? (condition.Effect as ConditionEffect.Upgrade)?.Until : (condition.Effect as ConditionEffect.Shorten)?.Until;
            if (other is null || !condition.IsAbout(grant) || MovesEnd(i, grant) is var applies && applies == Truth.No)
            {
                continue;
            }

            if ((applies == Truth.Yes || !lengthens) && IsBeyond(other, shorter, lengthens, state))
            {
                shorter = other;
                (state.EndBy, state.Condition) = (EndSetBy.Condition, applies == Truth.Yes ? i + 1 : state.Condition);
            }

            if ((applies == Truth.Yes || lengthens) && IsBeyond(other, longer, lengthens, state))
            {
                (longer, state.EndBy) = (other, EndSetBy.Condition);
            }
        }
    }

    private static bool IsBeyond(WarrantyLength other, WarrantyLength length, bool lengthens, in GrantState state)
    {
        var (end, before) = (other.After(state.StartDate) ?? Forever, length.After(state.StartDate) ?? Forever);
        return lengthens ? end > before : end < before;
    }

    /// <summary>The clause that gave the time in which the event falls, where it was not the grant itself; <c>null</c> elsewhere.</summary>
    private readonly WarrantyClause? LengthenedBy(WarrantyGrant grant, in GrantState state) =>
        state.Condition > 0 && _document.Conditions[state.Condition - 1] is { Effect: ConditionEffect.Upgrade } condition && state.Event == EventState.Happened && state.EventDate > (grant.Period.Until.After(state.StartDate) ?? Forever)
            ? condition.Clause
            : null;

    /// <summary>Whether a condition moves an end: what shortens it by failing needs the law's leave, and what lengthens it is given by a law that voids the condition.</summary>
    private readonly Truth MovesEnd(int index, WarrantyGrant grant)
    {
        var condition = _document.Conditions[index];
        return condition.Effect is ConditionEffect.Shorten
            ? _met[index].Not().And(Upheld(condition.Clause, condition.Kind, grant))
            : _met[index].Or(Upheld(condition.Clause, condition.Kind, grant).Not());
    }

    private static bool Raise(LocalDate end, Truth active, ref LocalDate earliest, ref LocalDate latest)
    {
        var moves = active != Truth.No && end > latest;
        latest = moves ? end : latest;
        earliest = active == Truth.Yes && end > earliest ? end : earliest;
        return moves;
    }

    /// <summary>Moves an end by remedies and repair: that of the grant, or that of a head which ends by itself.</summary>
    private readonly void Extend(WarrantyLength until, CostHead? head, ref GrantState state)
    {
        for (var i = 0; i < _remedies; i++)
        {
            if (RemedyAt(i, state) is { Term: { Rule: AfterRemedyRule.ExtendOnce } term, Active: not Truth.No } once && Gives(term, head))
            {
                ExtendOnce(term, once.Active, until, i, ref state);
            }
        }

        AddRepairDays(ref state);
        for (var i = 0; i < _remedies; i++)
        {
            if (RemedyAt(i, state) is { Term: { Rule: AfterRemedyRule.LongerOf or AfterRemedyRule.NewTerm } term, Active: not Truth.No } renewed && Gives(term, head))
            {
                Renew(term, renewed.Active, i, ref state);
            }
        }
    }

    private static bool Gives(AfterRemedy term, CostHead? head) => head is not { } asked || term.Costs.IsEmpty || ShareOf(term.Costs, asked) is not (CostShare.Silent or CostShare.Customer);

    private readonly void ExtendOnce(AfterRemedy term, Truth active, WarrantyLength until, int index, ref GrantState state)
    {
        var happened = Truth.No;
        foreach (var remedy in term.On)
        {
            happened = happened.Or(Happened(remedy, state, out _));
        }

        happened = happened.And(active);
        if (happened == Truth.No || state.EarliestEnd == Forever)
        {
            return;
        }

        // From the original start wherever the end was counted in months: never chained.
        var wasSure = state.EarliestEnd == state.LatestEnd;
        var end = state.EarliestEnd == (until.After(state.StartDate) ?? Forever)
            ? until.And(term.Length!, state.StartDate)
            : term.Length!.After(state.EarliestEnd);
        state.LatestEnd = state.LatestEnd == Forever ? Forever : LocalDate.Max(term.Length!.After(state.LatestEnd) ?? Forever, end ?? Forever);
        state.IsRemedyUnsure = happened == Truth.Unknown;
        if (happened == Truth.Yes)
        {
            state.EarliestEnd = end ?? Forever;
            state.LatestEnd = wasSure ? state.EarliestEnd : state.LatestEnd;
            (state.EndBy, state.Remedy) = (EndSetBy.Remedy, index);
        }
    }

    private readonly void Renew(AfterRemedy term, Truth active, int index, ref GrantState state)
    {
        foreach (var remedy in term.On)
        {
            var happened = Happened(remedy, state, out var on).And(active);
            if (happened == Truth.No)
            {
                continue;
            }

            if (_facts.When(remedy, out _) == EventState.Unknown)
            {
                // It was remedied, nobody knows when: the end may lie anywhere.
                state.EarliestEnd = term.Rule == AfterRemedyRule.NewTerm ? state.StartDate : state.EarliestEnd;
                (state.LatestEnd, state.IsRemedyUnsure) = (Forever, true);
                continue;
            }

            var end = term.Length!.After(on) ?? Forever;
            if (term.Rule == AfterRemedyRule.NewTerm ? !IsLast(term, on) : end <= state.EarliestEnd)
            {
                continue;
            }

            var before = state.EarliestEnd;
            state.IsRemedyUnsure = happened != Truth.Yes || (term.Rule == AfterRemedyRule.LongerOf && end <= state.LatestEnd);
            state.EarliestEnd = happened == Truth.Yes ? end : LocalDate.Min(before, end);
            state.LatestEnd = happened == Truth.Yes
                ? term.Rule == AfterRemedyRule.LongerOf ? LocalDate.Max(end, state.LatestEnd) : end
                : LocalDate.Max(state.LatestEnd, end);
            (state.EndBy, state.Remedy) = (EndSetBy.Remedy, index);
        }
    }

    /// <summary>Whether no remedy of the clause is known to be later: of several, the last one sets a new term.</summary>
    private readonly bool IsLast(AfterRemedy term, LocalDate on)
    {
        foreach (var remedy in term.On)
        {
            if (_facts.When(remedy, out var other) == EventState.Happened && other > on)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether there was a remedy after the start, and when: <c>default</c> where that is unknown.</summary>
    private readonly Truth Happened(WarrantyEvent remedy, in GrantState state, out LocalDate on) => _facts.When(remedy, out on) switch
    {
        EventState.Unknown => Truth.Unknown,
        EventState.Happened when state.Start == EventState.Happened || on >= state.StartDate => Truths.Of(on >= state.StartDate),
        EventState.Happened => Truth.Unknown,
        _ => Truth.No,
    };

    private readonly void AddRepairDays(ref GrantState state)
    {
        var stops = StopsClock(GrantOf(state));
        if (stops == Truth.No || state.EarliestEnd == Forever)
        {
            return;
        }

        // Without a repair there are no days in it.
        var wasInRepair = _facts.When(WarrantyEvent.Repair, out _) != EventState.DidNotHappen || _facts.When(WarrantyEvent.ReturnedForRepair, out _) != EventState.DidNotHappen;
        if (_facts.Number(WarrantyFact.DaysInRepair) is not { } days)
        {
            (state.LatestOwnEnd, state.LatestEnd) = wasInRepair ? (Forever, Forever) : (state.LatestOwnEnd, state.LatestEnd);
            return;
        }

        if (days != decimal.Truncate(days) || days > (wasInRepair ? 36_500 : 0))
        {
            throw new ArgumentOutOfRangeException(WarrantyFact.DaysInRepair.Name, wasInRepair
                ? Invariant($"{WarrantyFact.DaysInRepair} is {days}: it must be a whole number from 0 to 36500.")
                : Invariant($"{WarrantyFact.DaysInRepair} is {days}: it must be 0, since there was no {WarrantyEvent.Repair} and it was not {WarrantyEvent.ReturnedForRepair}."));
        }

        var added = (int)days;
        (state.LatestOwnEnd, state.LatestEnd) = (Later(state.LatestOwnEnd, added), Later(state.LatestEnd, added));
        if (stops == Truth.Yes && added > 0)
        {
            (state.OwnEnd, state.EarliestEnd) = (Later(state.OwnEnd, added), Later(state.EarliestEnd, added));
            state.EndBy = state.EndBy == EndSetBy.Remedy ? EndSetBy.Remedy : EndSetBy.Clock;
        }
    }

    private static LocalDate Later(LocalDate end, int days) => end == Forever ? Forever : end.PlusDays(days);

    private readonly Truth StopsClock(WarrantyGrant grant)
    {
        var stops = Truths.Of(_document.Clock is { Stops: true });
        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                stops = effect is LegalEffect.ClockStops ? stops.Or(IsActive(law, effect, grant)) : stops;
            }
        }

        return stops;
    }

    /// <summary>How many clauses there are about remedies: the document's own, then the laws'.</summary>
    private static int CountRemedies(in ClaimQuestion question)
    {
        var count = question.Document.AfterRemedies.Count;
        foreach (var law in question.Laws)
        {
            foreach (var effect in law.Effects)
            {
                count += effect is LegalEffect.AfterRemedies ? 1 : 0;
            }
        }

        return count;
    }

    private readonly (AfterRemedy Term, Truth Active) RemedyAt(int index, in GrantState state)
    {
        if (index < _document.AfterRemedies.Count)
        {
            var own = _document.AfterRemedies[index];
            return (own, Upheld(own.Clause, null, GrantOf(state)));
        }

        index -= _document.AfterRemedies.Count;
        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                if (effect is LegalEffect.AfterRemedies { Term: var term } && index-- == 0)
                {
                    return (term, IsActive(law, effect, GrantOf(state)));
                }
            }
        }

        throw new ArgumentOutOfRangeException(nameof(index));
    }
}
