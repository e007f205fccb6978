namespace SupportRules.BillingBlocks;

/// <summary>The nearest dates on which a suspension that was refused would do.</summary>
/// <param name="EarliestStart">The first day, not before the one asked for.</param>
/// <param name="EarliestEnd">The first day with service again, of the shortest that may begin then.</param>
/// <param name="LatestEnd">The same of the longest; <c>null</c> where nothing limits it.</param>
public sealed record SuspensionWindow(LocalDate EarliestStart, LocalDate EarliestEnd, LocalDate? LatestEnd)
{
    /// <summary>For example <c>from 2024-03-08 to 2024-03-15 or later, until 2024-06-06</c>.</summary>
    public override string ToString() =>
        $"from {Guard.Iso(EarliestStart)} to {Guard.Iso(EarliestEnd)} or later{(LatestEnd is { } end ? $", until {Guard.Iso(end)}" : "")}";
}
