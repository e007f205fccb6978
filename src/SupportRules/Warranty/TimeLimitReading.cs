namespace SupportRules.Warranty;

/// <summary>When a time limit starts and ends in a case.</summary>
/// <param name="Basis">The event from which it runs; <c>null</c> where it has not begun or that is unknown.</param>
/// <param name="Start">Day 0; <c>null</c> where it has not begun or that is unknown.</param>
/// <param name="End">The last day, which is inside; <c>null</c> without an end, or where it is unknown.</param>
public sealed record TimeLimitReading(string? Basis, LocalDate? Start, LocalDate? End)
{
    /// <summary>What would have to be known; empty where nothing is missing.</summary>
    public ValueList<string> MissingFacts { get; init; }

    /// <summary>Whether a day is in time; <c>null</c> where that is unknown.</summary>
    public bool? IsInTime(LocalDate date) => Start is { } start && MissingFacts.IsEmpty ? date >= start && (End is not { } end || date <= end) : MissingFacts.IsEmpty ? false : null;

    /// <summary>How many days are left on a day: 0 on the last, less than 0 after it; <c>null</c> without an end.</summary>
    public int? DaysLeft(LocalDate date) => End is { } end ? Period.DaysBetween(date, end) : null;

    /// <summary>For example <c>2024-02-20 (delivery) to 2025-02-20</c>, whatever the culture.</summary>
    public override string ToString() => Start is { } start
        ? $"{Guard.Iso(start)} ({Basis}) to {(End is { } end ? Guard.Iso(end) : "no end")}"
        : MissingFacts.IsEmpty ? "has not begun" : $"not known: {Render.Value(MissingFacts, null)}";
}
