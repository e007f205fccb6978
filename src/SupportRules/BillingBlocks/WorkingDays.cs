namespace SupportRules.BillingBlocks;

/// <summary>Monday to Friday, without holidays.</summary>
internal static class WorkingDays
{
    public static bool Contains(LocalDate date, ValueList<LocalDate> holidays) => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !Includes(holidays, date);

    /// <summary>The working day that is so many after a date; the date itself for 0.</summary>
    public static LocalDate After(LocalDate date, int count, ValueList<LocalDate> holidays) => Step(date, count, 1, holidays);

    /// <summary>The working day that is so many before a date; the date itself for 0.</summary>
    public static LocalDate Before(LocalDate date, int count, ValueList<LocalDate> holidays) => Step(date, count, -1, holidays);

    public static bool Includes(ValueList<LocalDate> days, LocalDate date)
    {
        foreach (var day in days)
        {
            if (day == date)
            {
                return true;
            }
        }

        return false;
    }

    private static LocalDate Step(LocalDate date, int count, int step, ValueList<LocalDate> holidays)
    {
        while (count > 0)
        {
            date = date.PlusDays(step);
            count -= Contains(date, holidays) ? 1 : 0;
        }

        return date;
    }
}
