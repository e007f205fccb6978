namespace SupportRules.EarlyTermination;

/// <summary>How a tariff counts the time served and the time left.</summary>
/// <remarks>
/// The k-th month is complete on <c>StartDate.PlusMonths(k)</c>, always from the original start: service that ends on that day has served k
/// full months. Two records are equal when their members are.
/// </remarks>
public sealed record TermCounter
{
    /// <summary>What becomes of the running month; there is no default, because tariffs differ.</summary>
    public required PartMonth PartMonth { get; init; }

    /// <summary>Calendar days unless the tariff counts 30 to a month.</summary>
    public DayCount DayCount { get; init; }

    /// <summary>The last day of a short month, unless the tariff says otherwise.</summary>
    public MonthEnds MonthEnds { get; init; }

    /// <summary>Nothing, unless the tariff says otherwise.</summary>
    public SuspensionEffect Suspensions { get; init; }

    /// <summary>The notice that must run before service ends, in days, weeks or months; <c>null</c> where none is asked.</summary>
    /// <remarks>It moves the end of service only where the facts say when notice was given.</remarks>
    public Period? NoticePeriod
    {
        get;
        init => field = value is null or { HasTimeComponent: false, Years: 0, Days: >= 0, Weeks: >= 0, Months: >= 0 }
            ? value
            : throw new ArgumentOutOfRangeException(nameof(NoticePeriod), $"NoticePeriod is {value}: it is 0 or more days, weeks or months.");
    }

    /// <summary>Full months served; the running month is still left.</summary>
    public static TermCounter FullMonthsServed { get; } = new() { PartMonth = PartMonth.CountsAsLeft };

    /// <summary>Full months left; the running month counts as served.</summary>
    public static TermCounter FullMonthsLeft { get; } = new() { PartMonth = PartMonth.CountsAsServed };

    /// <summary>Months and the exact part of the running one.</summary>
    public static TermCounter ByDays { get; } = new() { PartMonth = PartMonth.SplitByDays };
}
