namespace SupportRules.BillingBlocks;

/// <summary>Where one quota year ends and the next begins.</summary>
internal static class QuotaYears
{
    /// <summary>The first day after a date on which a new quota year begins.</summary>
    public static LocalDate NextAfter(this QuotaYear year, LocalDate date, LocalDate? began) => year == QuotaYear.Calendar
        ? new LocalDate(date.Year + 1, 1, 1)
        : Anniversary(began!.Value, date, 1);

    /// <summary>The first day of the quota year that a date is in.</summary>
    public static LocalDate BeginOf(this QuotaYear year, LocalDate date, LocalDate? began) => year == QuotaYear.Calendar
        ? new LocalDate(date.Year, 1, 1)
        : Anniversary(began!.Value, date, 0);

    // Anniversaries are counted from the original day, never from one another: 29 February comes back in the next leap year.
    private static LocalDate Anniversary(LocalDate began, LocalDate date, int further)
    {
        var years = date.Year - began.Year;
        return began.PlusYears(began.PlusYears(years) > date ? years - 1 + further : years + further);
    }
}
