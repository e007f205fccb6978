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

    /// <summary>For example <c>installation, else manufacture + 90 days</c>.</summary>
    public override string ToString() => Rule switch
    {
        StartRule.Earliest => $"the earliest of {string.Join(", ", Dates)}",
        StartRule.Latest => $"the latest of {string.Join(", ", Dates)}",
        _ => string.Join(", else ", Dates),
    };
}
