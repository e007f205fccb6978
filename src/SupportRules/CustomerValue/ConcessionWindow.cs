namespace SupportRules.CustomerValue;

/// <summary>The time within which concessions count together: rolling or of the calendar, never left unsaid.</summary>
public abstract record ConcessionWindow
{
    private ConcessionWindow()
    {
    }

    /// <summary>The calendar's day, from midnight to midnight.</summary>
    public static ConcessionWindow CalendarDay { get; } = new Calendar(ConcessionPeriod.Day);

    /// <summary>The calendar's week, from Monday on.</summary>
    public static ConcessionWindow CalendarWeek { get; } = new Calendar(ConcessionPeriod.Week);

    public static ConcessionWindow CalendarMonth { get; } = new Calendar(ConcessionPeriod.Month);

    public static ConcessionWindow CalendarYear { get; } = new Calendar(ConcessionPeriod.Year);

    /// <summary>All that was ever granted.</summary>
    public static ConcessionWindow Ever { get; } = new Always();

    /// <summary>The first day on which something granted on a day counts no more; <c>null</c> where it always counts.</summary>
    public abstract LocalDate? FreeFrom(LocalDate granted);

    /// <summary>Whether what was granted on a day still counts on another, not earlier one.</summary>
    public bool Counts(LocalDate granted, LocalDate on) => FreeFrom(granted) is not { } free || on < free;

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>The last so many days, weeks, months or years, the day itself included: of 7 days the day and the six before it.</summary>
    /// <param name="Count">1 to 3660.</param>
    /// <param name="Period">Of what.</param>
    public sealed record Rolling(int Count, ConcessionPeriod Period) : ConcessionWindow
    {
        public int Count { get; } = Guard.InRange(Count, 1, 3660);

        public ConcessionPeriod Period { get; } = Guard.Defined(Period);

        public override LocalDate? FreeFrom(LocalDate granted) => Period switch
        {
            ConcessionPeriod.Day => granted.PlusDays(Count),
            ConcessionPeriod.Week => granted.PlusWeeks(Count),
            ConcessionPeriod.Month => granted.PlusMonths(Count),
            _ => granted.PlusYears(Count),
        };

        private protected override string Words => Invariant($"the last {Count} {Render.Value(Period, null)}{(Count == 1 ? "" : "s")}");
    }

    /// <summary>The day, week, month or year of the calendar.</summary>
    public sealed record Calendar(ConcessionPeriod Period) : ConcessionWindow
    {
        public ConcessionPeriod Period { get; } = Guard.Defined(Period);

        /// <summary>The day with which weeks begin; Monday by default.</summary>
        public IsoDayOfWeek FirstDayOfWeek
        {
            get;
            init => field = value is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
                ? value
                : throw new ArgumentOutOfRangeException(nameof(FirstDayOfWeek), Invariant($"FirstDayOfWeek is {(int)value}: it must be a day from Monday to Sunday."));
        } = IsoDayOfWeek.Monday;

        public override LocalDate? FreeFrom(LocalDate granted) => Period switch
        {
            ConcessionPeriod.Day => granted.PlusDays(1),
            ConcessionPeriod.Week => granted.Next(FirstDayOfWeek),
            ConcessionPeriod.Month => new LocalDate(granted.Year, granted.Month, 1).PlusMonths(1),
            _ => new LocalDate(granted.Year + 1, 1, 1),
        };

        private protected override string Words => Period == ConcessionPeriod.Week && FirstDayOfWeek != IsoDayOfWeek.Monday
            ? $"a calendar week from {FirstDayOfWeek}"
            : $"a calendar {Render.Value(Period, null)}";
    }

    /// <summary>All that was ever granted.</summary>
    public sealed record Always : ConcessionWindow
    {
        public override LocalDate? FreeFrom(LocalDate granted) => null;

        private protected override string Words => "all time";
    }
}
