namespace SupportRules.EarlyTermination;

/// <summary>How a tariff counts the time served and the time left.</summary>
/// <remarks>
/// The k-th month is complete on <c>StartDate.PlusMonths(k)</c>, always from the original start: service that ends on that day has served k
/// full months. Two records are equal when their members are.
/// </remarks>
public sealed record TermCounter
{
    private const int MostNotice = 366;

    /// <summary>What becomes of the running month; there is no default, because tariffs differ.</summary>
    public required PartMonth PartMonth
    {
        get;
        init => field = Guard.Defined(value, nameof(PartMonth));
    }

    /// <summary>Calendar days unless the tariff counts 30 to a month.</summary>
    public DayCount DayCount
    {
        get;
        init => field = Guard.Defined(value, nameof(DayCount));
    }

    /// <summary>The last day of a short month, unless the tariff says otherwise.</summary>
    public MonthEnds MonthEnds
    {
        get;
        init => field = Guard.Defined(value, nameof(MonthEnds));
    }

    /// <summary>Nothing, unless the tariff says otherwise.</summary>
    public SuspensionEffect Suspensions
    {
        get;
        init => field = Guard.Defined(value, nameof(Suspensions));
    }

    /// <summary>The notice that must run before service ends, in days, weeks or months, each at most 366; <c>null</c> where none is asked.</summary>
    /// <remarks>It moves the end of service only where the facts say when notice was given.</remarks>
    public Period? NoticePeriod
    {
        get;
        init => field = value is null or { HasTimeComponent: false, Years: 0, Days: >= 0 and <= MostNotice, Weeks: >= 0 and <= MostNotice, Months: >= 0 and <= MostNotice }
            ? value
            : throw new ArgumentOutOfRangeException(nameof(NoticePeriod), $"NoticePeriod is {value}: it must be from 0 to {MostNotice} days, weeks or months.");
    }

    /// <summary>Full months served; the running month is still left.</summary>
    public static TermCounter FullMonthsServed { get; } = new() { PartMonth = PartMonth.CountsAsLeft };

    /// <summary>Full months left; the running month counts as served.</summary>
    public static TermCounter FullMonthsLeft { get; } = new() { PartMonth = PartMonth.CountsAsServed };

    /// <summary>Months and the exact part of the running one.</summary>
    public static TermCounter ByDays { get; } = new() { PartMonth = PartMonth.SplitByDays };
}
