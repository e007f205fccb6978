namespace SupportRules.Warranty;

/// <summary>A length in the unit in which the clause writes it: 365 days are not a year, and twelve months are one.</summary>
/// <remarks>
/// From a start, which is day 0, to the last day, which is inside. A month or year that lacks the day of the start ends on its last day: 29 February and one year is
/// 28 February. Always from the original start, never chained.
/// </remarks>
public sealed record WarrantyLength
{
    private WarrantyLength(int count, WarrantyLengthUnit unit)
    {
        Count = count;
        Unit = unit;
    }

    /// <summary>How many of the unit; 1 for life.</summary>
    public int Count { get; }

    public WarrantyLengthUnit Unit { get; }

    /// <summary>Without an end.</summary>
    public static WarrantyLength Life { get; } = new(1, WarrantyLengthUnit.Life);

    /// <summary>So many days, 1 to 36,500.</summary>
    public static WarrantyLength Days(int days) => new(Guard.InRange(days, 1, 36_500), WarrantyLengthUnit.Days);

    /// <summary>So many calendar months, 1 to 1200.</summary>
    public static WarrantyLength Months(int months) => new(Guard.InRange(months, 1, 1200), WarrantyLengthUnit.Months);

    /// <summary>So many calendar years, 1 to 100.</summary>
    public static WarrantyLength Years(int years) => new(Guard.InRange(years, 1, 100), WarrantyLengthUnit.Years);

    /// <summary>The last day; <c>null</c> for life.</summary>
    public LocalDate? After(LocalDate start) => Unit switch
    {
        WarrantyLengthUnit.Days => start.PlusDays(Count),
        WarrantyLengthUnit.Months => start.PlusMonths(Count),
        WarrantyLengthUnit.Years => start.PlusYears(Count),
        _ => null,
    };

    /// <summary>The last day where the start is the first one: six months beginning with 1 January end on 30 June, and beginning with 31 August on the last day of February.</summary>
    internal LocalDate? BeginningWith(LocalDate start) => After(start) is not { } end ? null
        : InMonths is not null && end.Day < start.Day ? end
        : end.PlusDays(-1);

    /// <summary>The last day of both together: in months from the original start wherever both are counted in months or years, else one after the other.</summary>
    internal LocalDate? And(WarrantyLength more, LocalDate start) => InMonths is { } months && more.InMonths is { } others
        ? start.PlusMonths(months + others)
        : After(start) is { } end ? more.After(end) : null;

    private int? InMonths => Unit switch
    {
        WarrantyLengthUnit.Months => Count,
        WarrantyLengthUnit.Years => Count * 12,
        _ => null,
    };

    /// <summary>Whether it is over before the other begins to differ, whatever the start: used to find stages that end before they begin.</summary>
    internal bool IsNotLongerThan(WarrantyLength other)
    {
        // A leap year and months of every length follow this day.
        var start = new LocalDate(2023, 1, 1);
        return After(start) is { } end && (other.After(start) is not { } limit || end <= limit);
    }

    /// <summary>For example <c>1 year</c>, <c>90 days</c>, <c>life</c>.</summary>
    public override string ToString() => Unit == WarrantyLengthUnit.Life
        ? "life"
        : Invariant($"{Count} {Render.Value(Unit, null)[..^1]}{(Count == 1 ? "" : "s")}");
}
