namespace SupportRules.BillingBlocks;

/// <summary>A length in whole days or calendar months: a bound of a suspension, or the time between two.</summary>
public sealed record SuspensionLength
{
    private SuspensionLength(int count, SuspensionLengthUnit unit)
    {
        Count = count;
        Unit = unit;
    }

    public int Count { get; }

    public SuspensionLengthUnit Unit { get; }

    /// <summary>So many days, 1 to 3660.</summary>
    public static SuspensionLength Days(int days) => new(Guard.InRange(days, 1, 3660), SuspensionLengthUnit.Days);

    /// <summary>So many calendar months, 1 to 120.</summary>
    public static SuspensionLength Months(int months) => new(Guard.InRange(months, 1, 120), SuspensionLengthUnit.Months);

    /// <summary>The day that is so long after another.</summary>
    public LocalDate After(LocalDate start) => Unit == SuspensionLengthUnit.Days ? start.PlusDays(Count) : start.PlusMonths(Count);

    /// <summary>The day that is so long before another.</summary>
    public LocalDate Before(LocalDate end) => Unit == SuspensionLengthUnit.Days ? end.PlusDays(-Count) : end.PlusMonths(-Count);

    /// <summary>For example <c>30 days</c>, <c>1 month</c>.</summary>
    public override string ToString() => Invariant($"{Count} {(Unit == SuspensionLengthUnit.Days ? "day" : "month")}{(Count == 1 ? "" : "s")}");
}
