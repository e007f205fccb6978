namespace SupportRules.BillingBlocks;

/// <summary>Lists of spans as one.</summary>
public static class Spans
{
    /// <summary>The same time in as few spans as it takes, in their order: spans that overlap or touch become one.</summary>
    public static ValueList<InstantSpan> Merged(this ValueList<InstantSpan> spans) =>
        [.. Merge(spans.Select(span => (span.From, span.To))).Select(span => new InstantSpan(span.From, span.To))];

    /// <summary>The same days in as few spans as it takes, in their order: spans that overlap or touch become one.</summary>
    public static ValueList<DateSpan> Merged(this ValueList<DateSpan> spans) =>
        [.. Merge(spans.Select(span => (span.From, span.To))).Select(span => new DateSpan(span.From, span.To))];

    private static IEnumerable<(T From, T? To)> Merge<T>(IEnumerable<(T From, T? To)> spans)
        where T : struct, IComparable<T>
    {
        (T From, T? To)? last = null;
        foreach (var (from, to) in spans.OrderBy(span => span.From))
        {
            if (last is not { } run)
            {
                last = (from, to);
            }
            else if (run.To is { } end && end.CompareTo(from) < 0)
            {
                yield return run;
                last = (from, to);
            }
            else
            {
                last = (run.From, Later(run.To, to));
            }
        }

        if (last is { } rest)
        {
            yield return rest;
        }
    }

    private static T? Later<T>(T? a, T? b)
        where T : struct, IComparable<T>
        => a is { } first && b is { } second ? (first.CompareTo(second) < 0 ? second : first) : null;
}
