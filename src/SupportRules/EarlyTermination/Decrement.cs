namespace SupportRules.EarlyTermination;

/// <summary>What completing each month from one to another takes off a declining fee.</summary>
/// <param name="FromMonth">The first month whose completion lowers the fee: 1 to 600.</param>
/// <param name="ToMonth">The last one; <c>null</c> for no end.</param>
/// <param name="PerMonth">0 or more for each month.</param>
public sealed record Decrement(int FromMonth, int? ToMonth, Money PerMonth)
{
    public int FromMonth { get; } = Guard.InRange(FromMonth, 1, 600);

    public int? ToMonth { get; } = ToMonth is { } to ? Guard.InRange(to, FromMonth, 600, nameof(ToMonth)) : null;

    public Money PerMonth { get; } = Guard.Amount(PerMonth);

    /// <summary>How many of so many completed months lie within.</summary>
    internal int MonthsWithin(int completed) => Math.Max(0, Math.Min(completed, ToMonth ?? completed) - FromMonth + 1);

    public override string ToString() => ToMonth is { } to
        ? Invariant($"less {PerMonth} on completing each of months {FromMonth} to {to}")
        : Invariant($"less {PerMonth} on completing each month from {FromMonth}");
}
