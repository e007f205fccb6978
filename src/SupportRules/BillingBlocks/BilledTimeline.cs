namespace SupportRules.BillingBlocks;

/// <summary>What is left to bill of a subscription when uncharged time is taken out.</summary>
/// <remarks>
/// <para>Events within uncharged time are dropped, and billing resumes at its end with the last plan seen by then: who starts within it is billed from its end on,
/// and who cancels within it never again.</para>
/// <para>Each event outside begins a new segment, and so does each end of uncharged time. A change or phase where nothing runs begins billing, as a start
/// would; a phase without a plan begins nothing.</para>
/// </remarks>
public static class BilledTimeline
{
    /// <summary>The times that are billed, each with its plan, one after the other.</summary>
    /// <param name="events">In any order; those of one instant count in the order of the list, and the last of them holds.</param>
    /// <param name="uncharged">In any order; it may overlap.</param>
    public static ValueList<BilledSegment> Of(ValueList<PlanEvent> events, ValueList<InstantSpan> uncharged)
    {
        var free = uncharged.Merged();
        return [.. Runs(events).SelectMany(run => Without(run, free))];
    }

    private static IEnumerable<BilledSegment> Runs(ValueList<PlanEvent> events)
    {
        var (since, plan) = (default(Instant), (string?)null);
        foreach (var next in events.OrderBy(one => one.At))
        {
            if (plan is not null && since < next.At)
            {
                yield return new(new(since, next.At), plan);
            }

            since = next.At;
            plan = next.Kind switch
            {
                PlanEventKind.Cancel => null,
                PlanEventKind.Phase => next.Plan ?? plan,
                _ => next.Plan,
            };
        }

        if (plan is not null)
        {
            yield return new(new(since), plan);
        }
    }

    private static IEnumerable<BilledSegment> Without(BilledSegment run, ValueList<InstantSpan> free)
    {
        var (from, to) = (run.Span.From, run.Span.To);
        foreach (var span in free)
        {
            if (span.To is { } end && end <= from)
            {
                continue;
            }

            if (to is { } stop && stop <= span.From)
            {
                break;
            }

            if (from < span.From)
            {
                yield return new(new(from, span.From), run.Plan);
            }

            if (span.To is not { } resumes || resumes >= to)
            {
                yield break;
            }

            from = resumes;
        }

        yield return new(new(from, to), run.Plan);
    }
}
