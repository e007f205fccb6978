namespace SupportRules.Warranty;

/// <summary>Starts, ends and what moves them.</summary>
internal ref partial struct ClaimEvaluation
{
    private readonly void FindStart(WarrantyGrant grant, ref GrantState state)
    {
        state.Start = grant.Period.Start.Find(_facts, out state.StartDate, out state.StartIndex);
        if (state.Start == EventState.Happened)
        {
            MoveStartByLaw(grant, ref state);
        }

        state.Event = _facts.When(grant.Period.Inside, out state.EventDate);
        if (state.Event == EventState.DidNotHappen)
        {
            // What is claimed has happened: that it is not told of is an unknown date.
            state.Event = EventState.Unknown;
        }
    }

    private readonly void MoveStartByLaw(WarrantyGrant grant, ref GrantState state)
    {
        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                if (effect is not LegalEffect.StartNotBefore { Event: var least })
                {
                    continue;
                }

                var active = IsActive(law, effect, grant);
                var found = _facts.When(least, out var day);
                if (active == Truth.No || found == EventState.DidNotHappen || (found == EventState.Happened && day <= state.StartDate))
                {
                    continue;
                }

                if (active == Truth.Unknown || found == EventState.Unknown)
                {
                    state.Start = EventState.Unknown;
                    return;
                }

                (state.StartDate, state.IsStartMoved) = (day, true);
            }
        }
    }

    private void FindPresumption()
    {
        if (_document.Presumption is { } own)
        {
            Presume(own);
        }

        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                if (effect is LegalEffect.Presumes { Presumption: var byLaw } && IsActive(law, effect, null) == Truth.Yes)
                {
                    Presume(byLaw);
                }
            }
        }
    }

    private void Presume(Presumption presumption)
    {
        // Of several grants that the claim may be under, the one whose time is over first: what is learnt later can then only lengthen it.
        var (until, on) = ((LocalDate?)null, default(LocalDate));
        for (var i = 0; i < _states.Length; i++)
        {
            ref readonly var state = ref _states[i];
            if (View().IsIn(_document.Grants[i].Components) == Truth.No)
            {
                continue;
            }

            if (state.Start == EventState.Unknown || state.Event != EventState.Happened)
            {
                return;
            }

            if (state.Start == EventState.Happened)
            {
                var end = presumption.LastDay(state.StartDate) ?? Forever;
                if (!(end >= until))
                {
                    (until, on) = (end, state.EventDate);
                }
            }
        }

        if (until is { } last)
        {
            (_presumedUntil, _presumedOn) = (last, on);
            _burden = on <= last ? BurdenOfProof.Seller : BurdenOfProof.Consumer;
            _presumed = _burden == BurdenOfProof.Seller ? presumption.Fact : null;
            _presumption = presumption;
        }
    }

    private readonly Truth IsInTime(WarrantyGrant grant, ref GrantState state)
    {
        if (state.Start != EventState.Happened)
        {
            return state.Start == EventState.DidNotHappen || IsOverAtLatest(grant, ref state) ? Truth.No : Truth.Unknown;
        }

        state.Begins = grant.Period.After?.After(state.StartDate)?.PlusDays(1) ?? state.StartDate;
        FindEnd(grant, ref state);
        if (state.Event != EventState.Happened)
        {
            return Truth.Unknown;
        }

        var inPeriod = IsIn(state, state.EventDate);
        for (var i = 0; i < _remedies; i++)
        {
            var (term, active) = RemedyAt(i, state);
            if (term.Rule == AfterRemedyRule.StaysOpen && active != Truth.No)
            {
                var open = IsOpen(term, ref state, i, inPeriod);
                inPeriod = active == Truth.Yes ? open : open.Either(inPeriod);
            }
        }

        return inPeriod;
    }

    /// <summary>Whether the period was over even if it began with the earliest of the dates that are known.</summary>
    private readonly bool IsOverAtLatest(WarrantyGrant grant, ref GrantState state)
    {
        if (state.StartIndex < 0 || grant.Period.Start.Rule != StartRule.Earliest || state.Event != EventState.Happened || MayBeMoved(grant, state))
        {
            return false;
        }

        var latest = state;
        (latest.Start, latest.IsStartAtLatest) = (EventState.Happened, true);
        latest.Begins = grant.Period.After?.After(latest.StartDate)?.PlusDays(1) ?? latest.StartDate;
        FindEnd(grant, ref latest);
        if (latest.EventDate <= latest.LatestEnd)
        {
            return false;
        }

        state = latest;
        return true;
    }

    /// <summary>Whether a clause about remedies, or a law, may move the period.</summary>
    private readonly bool MayBeMoved(WarrantyGrant grant, in GrantState state)
    {
        for (var i = 0; i < _remedies; i++)
        {
            if (RemedyAt(i, state).Active != Truth.No)
            {
                return true;
            }
        }

        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                if (effect is LegalEffect.StartNotBefore or LegalEffect.LastsAtLeast or LegalEffect.ClockStops && IsActive(law, effect, grant) != Truth.No)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Truth IsIn(in GrantState state, LocalDate date)
    {
        if (date < state.Begins || date > state.LatestEnd)
        {
            return Truth.No;
        }

        return date <= state.EarliestEnd ? Truth.Yes : Truth.Unknown;
    }

    /// <summary>A defect of the period stays open until it is cured; that a repair has failed must be said in time.</summary>
    private readonly Truth IsOpen(AfterRemedy term, ref GrantState state, int index, Truth inPeriod)
    {
        if (state.EventDate < state.Begins)
        {
            // A later stage does not cover what failed before it.
            return Truth.No;
        }

        var returned = _facts.When(WarrantyEvent.ReturnedForRepair, out var returnedOn);
        var reported = _facts.When(WarrantyEvent.FailedRepairReported, out var reportedOn);
        var repaired = EventState.DidNotHappen;
        LocalDate repairedOn = default;
        foreach (var remedy in term.On)
        {
            if (_facts.When(remedy, out var on) is var found && found != EventState.DidNotHappen)
            {
                (repaired, repairedOn) = (found, on);
            }
        }

        var wasInPeriod = returned switch
        {
            EventState.Happened => IsIn(state, returnedOn).Or(inPeriod),
            EventState.Unknown => inPeriod.Or(Truth.Unknown),
            _ => inPeriod,
        };
        var isSame = _facts.Flag(WarrantyFact.SameDefect) is { } same ? Truths.Of(same) : Truth.Unknown;
        if (reported == EventState.Happened && isSame != Truth.No)
        {
            return IsReportedInTime(term, ref state, index, reportedOn, repaired, repairedOn, wasInPeriod, isSame, inPeriod);
        }

        // Without a report: open while it is not cured.
        var open = returned switch
        {
            _ when repaired == EventState.Happened => Truth.No,
            EventState.DidNotHappen => Truth.No,
            EventState.Unknown => Truth.Unknown,
            _ => IsIn(state, returnedOn).And(repaired == EventState.Unknown ? Truth.Unknown : Truth.Yes),
        };
        state.IsOpen = state.IsOpen.Or(open);
        if (open == Truth.Yes)
        {
            (state.EndBy, state.Remedy, state.OpenUntil) = (EndSetBy.OpenDefect, index, Forever);
        }

        var unreported = inPeriod.Or(open);
        if (reported != EventState.Unknown || repaired == EventState.DidNotHappen || isSame == Truth.No)
        {
            return unreported;
        }

        state.IsOpen = Truth.Unknown;
        return unreported.Either(wasInPeriod.And(Truth.Unknown));
    }

    /// <summary>A report keeps open what would have ended, and takes nothing away: within the period itself it is always in time.</summary>
    private static Truth IsReportedInTime(AfterRemedy term, ref GrantState state, int index, LocalDate reportedOn, EventState repaired, LocalDate repairedOn, Truth wasInPeriod, Truth isSame, Truth inPeriod)
    {
        var last = repaired == EventState.Happened ? term.Length!.After(repairedOn) ?? Forever : Forever;
        var isWithout = IsIn(state, reportedOn);
        var inTime = wasInPeriod.And(isWithout.Or(repaired == EventState.Unknown ? Truth.Unknown : Truths.Of(reportedOn <= last)));
        state.IsOpen = isSame.And(isWithout.Not());
        if (isSame == Truth.Unknown)
        {
            return inTime.Either(inPeriod);
        }

        // What fails again after the repair, within the period, is in time by itself.
        inTime = inTime.Or(Truths.Of(repaired == EventState.Happened && state.EventDate > repairedOn).And(inPeriod));
        if (repaired == EventState.Happened && wasInPeriod != Truth.No && (last > state.LatestEnd || inTime == Truth.No))
        {
            (state.IsOfFailedRepair, state.EndBy, state.Remedy, state.OpenUntil) = (true, EndSetBy.OpenDefect, index, LocalDate.Max(last, state.LatestEnd));
        }

        return inTime;
    }
}
