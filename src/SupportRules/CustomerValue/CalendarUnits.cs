namespace SupportRules.CustomerValue;

/// <summary>Where stretches of the calendar begin.</summary>
internal static class CalendarUnits
{
    /// <summary>The first day of the stretch in which a day lies.</summary>
    public static LocalDate StartOf(this CalendarUnit unit, LocalDate date) => unit switch
    {
        CalendarUnit.Day => date,
        CalendarUnit.Week => date.PlusDays(1 - (int)date.DayOfWeek),
        CalendarUnit.Month => new(date.Year, date.Month, 1),
        CalendarUnit.Quarter => new(date.Year, (3 * ((date.Month - 1) / 3)) + 1, 1),
        CalendarUnit.HalfYear => new(date.Year, date.Month <= 6 ? 1 : 7, 1),
        _ => new(date.Year, 1, 1),
    };

    /// <summary>So many units after a day, or before it; a day that its month has not is the month's last.</summary>
    public static LocalDate Plus(this CalendarUnit unit, LocalDate date, int count) => unit switch
    {
        CalendarUnit.Day => date.PlusDays(count),
        CalendarUnit.Week => date.PlusWeeks(count),
        CalendarUnit.Month => date.PlusMonths(count),
        CalendarUnit.Quarter => date.PlusMonths(3 * count),
        CalendarUnit.HalfYear => date.PlusMonths(6 * count),
        _ => date.PlusYears(count),
    };

    /// <summary>The first day of the next stretch.</summary>
    public static LocalDate NextStart(this CalendarUnit unit, LocalDate date)
    {
        var start = unit.StartOf(date);
        return unit switch
        {
            CalendarUnit.Day => start.PlusDays(1),
            CalendarUnit.Week => start.PlusDays(7),
            CalendarUnit.Month => start.PlusMonths(1),
            CalendarUnit.Quarter => start.PlusMonths(3),
            CalendarUnit.HalfYear => start.PlusMonths(6),
            _ => start.PlusYears(1),
        };
    }
}
