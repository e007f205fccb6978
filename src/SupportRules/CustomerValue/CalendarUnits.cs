namespace SupportRules.CustomerValue;

/// <summary>Where stretches of the calendar begin.</summary>
internal static class CalendarUnits
{
    /// <summary>The first day of the stretch in which a day lies.</summary>
    public static LocalDate StartOf(this CalendarUnit unit, LocalDate date) => unit switch
    {
        CalendarUnit.Week => date.PlusDays(1 - (int)date.DayOfWeek),
        CalendarUnit.Month => new(date.Year, date.Month, 1),
        CalendarUnit.Quarter => new(date.Year, (3 * ((date.Month - 1) / 3)) + 1, 1),
        CalendarUnit.HalfYear => new(date.Year, date.Month <= 6 ? 1 : 7, 1),
        _ => new(date.Year, 1, 1),
    };

    /// <summary>The first day of the next stretch.</summary>
    public static LocalDate NextStart(this CalendarUnit unit, LocalDate date)
    {
        var start = unit.StartOf(date);
        return unit switch
        {
            CalendarUnit.Week => start.PlusDays(7),
            CalendarUnit.Month => start.PlusMonths(1),
            CalendarUnit.Quarter => start.PlusMonths(3),
            CalendarUnit.HalfYear => start.PlusMonths(6),
            _ => start.PlusYears(1),
        };
    }
}
