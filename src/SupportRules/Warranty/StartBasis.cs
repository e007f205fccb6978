namespace SupportRules.Warranty;

/// <summary>From when a period runs: one event, or several with the rule that chooses.</summary>
/// <param name="Rule">Which of them counts.</param>
/// <param name="Dates">At least one.</param>
public sealed record StartBasis(StartRule Rule, ValueList<StartDate> Dates)
{
    public StartRule Rule { get; } = Guard.Defined(Rule);

    public ValueList<StartDate> Dates { get; } = !Dates.IsEmpty
        ? Dates
        : throw new ArgumentException("Dates is empty: a period starts from at least one event.", nameof(Dates));

    /// <summary>From an event, and where it is not known from the next one.</summary>
    public static StartBasis From(WarrantyEvent start, params ReadOnlySpan<StartDate> fallbacks) => new(StartRule.FirstKnown, [new(start), .. fallbacks]);

    /// <summary>From the earliest of several.</summary>
    public static StartBasis EarliestOf(params ReadOnlySpan<StartDate> dates) => new(StartRule.Earliest, ValueList.Of(dates));

    /// <summary>From the latest of several.</summary>
    public static StartBasis LatestOf(params ReadOnlySpan<StartDate> dates) => new(StartRule.Latest, ValueList.Of(dates));

    /// <summary>The start that counts; unknown where a date that might change it is, and it has no fallback. Of the earliest of several the known ones tell the latest that it can be.</summary>
    internal EventState Find(WarrantyFacts facts, out LocalDate start, out int index)
    {
        (var state, start, index) = (EventState.DidNotHappen, default, -1);
        var isUnsure = false;
        for (var i = 0; i < Dates.Count; i++)
        {
            var found = facts.When(Dates[i].Event, out var day);
            if (found == EventState.Unknown)
            {
                state = EventState.Unknown;
                isUnsure = Rule != StartRule.FirstKnown;
                if (Rule == StartRule.Latest)
                {
                    return state;
                }
            }

            if (found != EventState.Happened)
            {
                continue;
            }

            var from = Dates[i].From(day);
            if (index < 0 || (Rule == StartRule.Earliest ? from < start : from > start))
            {
                (state, start, index) = (EventState.Happened, from, i);
            }

            if (Rule == StartRule.FirstKnown)
            {
                break;
            }
        }

        return isUnsure ? EventState.Unknown : state;
    }

    /// <summary>For example <c>installation, else manufacture + 90 days</c>.</summary>
    public override string ToString() => Rule switch
    {
        StartRule.Earliest => $"the earliest of {string.Join(", ", Dates)}",
        StartRule.Latest => $"the latest of {string.Join(", ", Dates)}",
        _ => string.Join(", else ", Dates),
    };
}
