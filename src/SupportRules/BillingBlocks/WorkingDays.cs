namespace SupportRules.BillingBlocks;

/// <summary>Monday to Friday, without holidays.</summary>
internal static class WorkingDays
{
    public static bool Contains(LocalDate date, ValueList<LocalDate> holidays) => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !Includes(holidays, date);

    /// <summary>The working day that is so many after a date; the date itself for 0.</summary>
    public static LocalDate After(LocalDate date, int count, ValueList<LocalDate> holidays)
    {
        while (count > 0)
        {
            date = date.PlusDays(1);
            count -= Contains(date, holidays) ? 1 : 0;
        }

        return date;
    }

    /// <summary>The last day of which so many working days have passed by a date, that date included; the date itself for 0.</summary>
    public static LocalDate Before(LocalDate date, int count, ValueList<LocalDate> holidays)
    {
        for (; count > 0; date = date.PlusDays(-1))
        {
            count -= Contains(date, holidays) ? 1 : 0;
        }

        return date;
    }

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
}
