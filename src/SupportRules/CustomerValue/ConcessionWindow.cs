namespace SupportRules.CustomerValue;

/// <summary>The time within which concessions count together: rolling or of the calendar, never left unsaid.</summary>
public abstract record ConcessionWindow
{
    private ConcessionWindow()
    {
    }

    /// <summary>The calendar's day, from midnight to midnight.</summary>
    public static ConcessionWindow CalendarDay { get; } = new Calendar(CalendarUnit.Day);

    /// <summary>The calendar's week, from Monday on.</summary>
    public static ConcessionWindow CalendarWeek { get; } = new Calendar(CalendarUnit.Week);

    public static ConcessionWindow CalendarMonth { get; } = new Calendar(CalendarUnit.Month);

    public static ConcessionWindow CalendarYear { get; } = new Calendar(CalendarUnit.Year);

    /// <summary>All that was ever granted.</summary>
    public static ConcessionWindow Ever { get; } = new Always();

    /// <summary>The first day on which something granted on a day counts no more; <c>null</c> where it always counts.</summary>
    public abstract LocalDate? FreeFrom(LocalDate granted);

    /// <summary>Whether what was granted on a day still counts on another, not earlier one.</summary>
    public bool Counts(LocalDate granted, LocalDate on) => FreeFrom(granted) is not { } free || on < free;

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>From the day so many days, weeks, months or years before on, that first day and the day itself included, as all rolling windows of the family.</summary>
    /// <param name="Count">1 to 3660. Of 12 months, what was granted on 2025-11-27 still counts on 2026-11-27, and no more on the day after.</param>
    /// <param name="Unit">Of what.</param>
    public sealed record Rolling(int Count, CalendarUnit Unit) : ConcessionWindow
    {
        public int Count { get; } = Guard.InRange(Count, 1, 3660);

        public CalendarUnit Unit { get; } = Guard.Defined(Unit);

        public override LocalDate? FreeFrom(LocalDate granted)
        {
            // Month ends fold together, so the first day that looks back past it may be some days on.
            var free = Unit.Plus(granted, Count).PlusDays(1);
            while (Unit.Plus(free, -Count) <= granted)
            {
                free = free.PlusDays(1);
            }

            return free;
        }

        private protected override string Words => Invariant($"the last {Count} {Render.Value(Unit, null)}{(Count == 1 ? "" : "s")}");
    }

    /// <summary>The day, week, month, quarter, half-year or year of the calendar.</summary>
    public sealed record Calendar(CalendarUnit Unit) : ConcessionWindow
    {
        public CalendarUnit Unit { get; } = Guard.Defined(Unit);

        /// <summary>The day with which weeks begin; Monday by default.</summary>
        public IsoDayOfWeek FirstDayOfWeek
        {
            get;
            init => field = value is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
                ? value
                : throw new ArgumentOutOfRangeException(nameof(FirstDayOfWeek), Invariant($"FirstDayOfWeek is {(int)value}: it must be a day from Monday to Sunday."));
        } = IsoDayOfWeek.Monday;

        public override LocalDate? FreeFrom(LocalDate granted) => Unit == CalendarUnit.Week ? granted.Next(FirstDayOfWeek) : Unit.NextStart(granted);

        private protected override string Words => Unit == CalendarUnit.Week && FirstDayOfWeek != IsoDayOfWeek.Monday
            ? $"a calendar week from {FirstDayOfWeek}"
            : $"a calendar {Render.Value(Unit, null)}";
    }

    /// <summary>All that was ever granted.</summary>
    public sealed record Always : ConcessionWindow
    {
        public override LocalDate? FreeFrom(LocalDate granted) => null;

        private protected override string Words => "all time";
    }
}
