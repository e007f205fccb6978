namespace SupportRules.BillingBlocks;

/// <summary>Something that happens to a subscription at an instant.</summary>
/// <param name="At">The instant from which it counts, itself included.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Plan">The plan from then on; for a phase <c>null</c> keeps the running one, for the end there is none.</param>
public sealed record PlanEvent(Instant At, PlanEventKind Kind, string? Plan = null)
{
    public PlanEventKind Kind { get; } = Guard.Defined(Kind);

    /// <exception cref="ArgumentException">A start or a change names no plan.</exception>
    public string? Plan { get; } = Kind switch
    {
        PlanEventKind.Start or PlanEventKind.Change => Guard.Text(Plan),
        PlanEventKind.Phase => Plan is null ? null : Guard.Text(Plan),
        _ => null,
    };

    /// <summary>An event from an ISO instant.</summary>
    /// <exception cref="FormatException">The text is not an instant in UTC, such as <c>2024-03-10T12:00:00Z</c>.</exception>
    public static PlanEvent Of(string at, PlanEventKind kind, string? plan = null) => new(InstantSpan.Parse(at, nameof(at)), kind, plan);

    /// <summary>For example <c>Start P1 at 2024-03-10T12:00:00Z</c>, whatever the culture.</summary>
    public override string ToString() => $"{Kind}{(Plan is null ? "" : " " + Plan)} at {Render.Value(At, null)}";
}
