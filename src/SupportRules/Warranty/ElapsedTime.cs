namespace SupportRules.Warranty;

/// <summary>Counts time from a start: the start is day 0, and the day with its number ends a month or year, on the 28th of February if it must.</summary>
internal static class ElapsedTime
{
    private static readonly Rounding Down = new(RoundingMode.Down, 1), Up = new(RoundingMode.Up, 1);

    public static Exact Between(LocalDate start, LocalDate end, ElapsedUnit unit, int? daysPerMonth)
    {
        if (unit == ElapsedUnit.Days)
        {
            return Period.DaysBetween(start, end);
        }

        if (daysPerMonth is { } days)
        {
            return new(Period.DaysBetween(start, end), days);
        }

        var whole = WholeBetween(start, end, unit);
        var from = Plus(start, whole, unit);
        return from == end ? whole : whole + new Exact(Period.DaysBetween(from, end), Period.DaysBetween(from, Plus(start, whole + 1, unit)));
    }

    public static Exact Completed(Exact count) => count.Round(Down);

    public static Exact Started(Exact count) => WholeFrom(1, count);

    /// <summary>A part of a unit as a whole one; at least <paramref name="first"/>.</summary>
    public static Exact WholeFrom(int first, Exact count) => Math.Max(first, count.Round(Up));

    /// <summary>The running year, 1 for the first; its last day is the anniversary.</summary>
    public static int RunningYear(LocalDate start, LocalDate on) => (int)Started(Between(start, on, ElapsedUnit.Years, null)).Numerator;

    // The anniversaries are counted from the start itself: from 31 January the first one is 28 February, the second 31 March.
    private static int WholeBetween(LocalDate start, LocalDate end, ElapsedUnit unit)
    {
        var count = unit == ElapsedUnit.Years ? end.Year - start.Year : ((end.Year - start.Year) * 12) + end.Month - start.Month;
        return Plus(start, count, unit) > end ? count - 1 : count;
    }

    private static LocalDate Plus(LocalDate start, int count, ElapsedUnit unit) => unit == ElapsedUnit.Years ? start.PlusYears(count) : start.PlusMonths(count);
}
