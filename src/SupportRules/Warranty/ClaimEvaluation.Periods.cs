namespace SupportRules.Warranty;

/// <summary>The periods beside a verdict, for people.</summary>
internal ref partial struct ClaimEvaluation
{
    private readonly ValueList<GrantPeriod> Periods()
    {
        var count = 0;
        foreach (ref readonly var state in _states)
        {
            count += IsShown(state) ? 1 : 0;
        }

        var (periods, next) = (new GrantPeriod[count], 0);
        for (var i = 0; i < _states.Length; i++)
        {
            ref readonly var state = ref _states[i];
            if (IsShown(state))
            {
                var grant = _document.Grants[i];
                periods[next++] = new(grant.Clause, Basis(grant, state), state.StartDate, state.Begins, state.ShownEnd == Forever ? null : state.ShownEnd, EndClause(grant, state))
                {
                    HeadEnds = HeadEnds(grant, state),
                };
            }
        }

        return new(periods);
    }

    private static bool IsShown(in GrantState state) => state.Component != Truth.No && state.When != Truth.No && state.Start == EventState.Happened && !state.IsStartAtLatest && state.ShownEnd >= state.StartDate;

    private readonly string Basis(WarrantyGrant grant, in GrantState state) => state.IsStartMoved ? StartLaw(state).Event.Name : grant.Period.Start.Dates[state.StartIndex].ToString();

    /// <summary>The law that moved the start of a grant, and the event to which.</summary>
    private readonly (WarrantyEvent Event, LegalOverlay Law) StartLaw(in GrantState state)
    {
        foreach (var law in _laws)
        {
            foreach (var effect in law.Effects)
            {
                if (effect is LegalEffect.StartNotBefore { Event: var least } && _facts.When(least, out var day) == EventState.Happened && day == state.StartDate && IsActive(law, effect, GrantOf(state)) == Truth.Yes)
                {
                    return (least, law);
                }
            }
        }

        throw new ArgumentException("No law moves the start.", nameof(_laws));
    }

    private readonly WarrantyClause EndClause(WarrantyGrant grant, in GrantState state) => state.EndBy switch
    {
        EndSetBy.Remedy or EndSetBy.OpenDefect => RemedyAt(state.Remedy, state).Term.Clause,
        EndSetBy.Condition when state.Condition > 0 => _document.Conditions[state.Condition - 1].Clause,
        EndSetBy.Clock when _document.Clock is { Stops: true } clock => clock.Clause,
        _ => grant.Clause,
    };

    private readonly ValueList<HeadEnd> HeadEnds(WarrantyGrant grant, in GrantState state)
    {
        var ends = default(ValueList<HeadEnd>);
        foreach (var cost in grant.Costs)
        {
            if (cost.Until is { } until && HeadEndOf(until, cost.Head, state).EarliestEnd is var end && end < state.ShownEnd)
            {
                ends = ends.Add(new(cost.Head, end));
            }
        }

        return ends;
    }
}
