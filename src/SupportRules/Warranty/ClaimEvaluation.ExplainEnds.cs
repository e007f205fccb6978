using Rules = SupportRules.Warranty.WarrantyRules;

namespace SupportRules.Warranty;

/// <summary>The reasons of ends: conditions, laws, remedies and repair that moved them.</summary>
internal ref partial struct ClaimEvaluation
{
    /// <summary>What moved the start or the end.</summary>
    private void ExplainEnd(WarrantyGrant grant, in GrantState state)
    {
        if (state.IsStartMoved)
        {
            var (least, law) = StartLaw(state);
            Say(Rules.StartByLaw, law.Source, grant.Clause, WrittenStart(grant, state), state.StartDate, least);
        }

        for (var i = 0; i < _met.Length; i++)
        {
            ExplainLength(i, grant, state);
        }

        switch (state.EndBy)
        {
            case EndSetBy.Law:
                ExplainLegalLength(grant, state);
                break;
            case EndSetBy.Clock:
                var clock = _document.Clock is { Stops: true } own ? own.Clause.Source : ClockLaw(grant).Source;
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
            var (term, active) = RemedyAt(i, state);
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

    private void ExplainLength(int index, WarrantyGrant grant, in GrantState state)
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
        else if (condition.Effect is ConditionEffect.Upgrade upgrade)
        {
            ExplainUpgrade(index, upgrade.Until, grant, state);
        }
    }

    /// <summary>A longer period that was not earned is spoken of where the event would fall in it.</summary>
    private void ExplainUpgrade(int index, WarrantyLength until, WarrantyGrant grant, in GrantState state)
    {
        var condition = _document.Conditions[index];
        if (MovesEnd(index, grant) == Truth.Yes)
        {
            ExplainLonger(condition, _met[index], until, grant, state);
            return;
        }

        ExplainLaw(condition.Clause, condition.Kind, grant);
        if (MovesEnd(index, grant) == Truth.No && state.EventDate > state.EarliestEnd && state.EventDate <= (until.After(state.StartDate) ?? Forever))
        {
            var finding = condition.Test!.Finding(View());
            if (finding.DaysLate is > 0 and var late)
            {
                Say(Rules.UpgradeLate, condition.Clause, condition.Clause, finding.Fact, SmallNumbers.Box(finding.Day!.Value), SmallNumbers.Box(late), finding.Asked, until);
            }
            else
            {
                Say(Rules.NotUpgraded, condition.Clause, condition.Clause, finding.Fact, finding.Found, Asked(finding), until);
            }
        }
    }

    /// <summary>Why a period is longer: what is asked was done, is not asked of this claim, or may not be asked. Of several the longest speaks.</summary>
    private void ExplainLonger(WarrantyCondition condition, Truth met, WarrantyLength until, WarrantyGrant grant, in GrantState state)
    {
        if (state.Condition == 0 || _document.Conditions[state.Condition - 1].Effect is not ConditionEffect.Upgrade { Until: var longest } || until.After(state.StartDate) != longest.After(state.StartDate))
        {
            return;
        }

        if (met != Truth.Yes)
        {
            ExplainLaw(condition.Clause, condition.Kind, grant);
            Say(Rules.UpgradeVoid, condition.Clause, condition.Clause, until);
        }
        else if (condition.Test!.Evaluate(View()) == Truth.Yes)
        {
            Say(Rules.Upgrades, condition.Clause, condition.Clause, condition.Test.ToString(), until);
        }
        else if (WarrantyTest.FirstWith(Truth.Yes, condition.Unless, View()) is { } exempt)
        {
            var finding = exempt.Finding(View());
            Say(Rules.UpgradeExempt, condition.Clause, condition.Clause, finding.Fact, finding.Found, until);
        }
    }

    private void ExplainLegalLength(WarrantyGrant grant, in GrantState state)
    {
        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                if (effect is LegalEffect.LastsAtLeast { Length: var length } && IsActive(law, effect, grant) == Truth.Yes && (length.After(state.StartDate) ?? Forever) == state.EarliestEnd)
                {
                    Say(Rules.LengthByLaw, law.Source, grant.Clause, length, End(state.EarliestEnd));
                }
            }
        }
    }

    /// <summary>The law by which the clock of a grant stops.</summary>
    private readonly LegalOverlay ClockLaw(WarrantyGrant grant)
    {
        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                if (effect is LegalEffect.ClockStops && IsActive(law, effect, grant) == Truth.Yes)
                {
                    return law;
                }
            }
        }

        throw new ArgumentException("No law stops the clock.", nameof(_laws));
    }

    private void ExplainRemedyEnd(in GrantState state)
    {
        var term = RemedyAt(state.Remedy, state).Term;
        foreach (var remedy in term.On)
        {
            if (_facts.When(remedy, out var on) == EventState.Happened && IsLast(term, on))
            {
                Say(Rules.RemedyMovesEnd, term.Clause, term.Clause, remedy, on, End(state.OwnEnd), End(state.EarliestEnd));
                return;
            }
        }
    }

    private void ExplainOpenDefect(in GrantState state)
    {
        var term = RemedyAt(state.Remedy, state).Term;
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
}
