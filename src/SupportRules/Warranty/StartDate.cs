namespace SupportRules.Warranty;

/// <summary>An event from which a period may start, and so much later.</summary>
/// <param name="Event">For example manufacture.</param>
/// <param name="Plus">For example 90 days; <c>null</c>, the default, for the event's own day.</param>
public sealed record StartDate(WarrantyEvent Event, WarrantyLength? Plus = null)
{
    public WarrantyEvent Event { get; } = Guard.NotNull(Event);

    public WarrantyLength? Plus { get; } = Plus?.Unit == WarrantyLengthUnit.Life
        ? throw new ArgumentException("Plus is life: a start is so many days, months or years after its event.", nameof(Plus))
        : Plus;

    /// <summary>The start, where the event was on a day.</summary>
    internal LocalDate From(LocalDate day) => Plus is null ? day : Plus.After(day)!.Value;

    /// <summary>For example <c>manufacture + 90 days</c>.</summary>
    public override string ToString() => Plus is null ? Event.Name : $"{Event} + {Plus}";
}
