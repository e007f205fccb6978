using NodaTime;

namespace SupportRules.Benchmarks;

/// <summary>
/// What the same fee costs by hand, with NodaTime and decimal alone: the trial, the end of the term, USD 325 less USD 10 for each full month,
/// rounded to cents. No input is checked, no reason given and no source named.
/// </summary>
internal static class BareArithmetic
{
    /// <summary>As it is mostly written: a period in years, months and days.</summary>
    public static decimal Fee(LocalDate start, LocalDate end, int termMonths)
    {
        if (Period.DaysBetween(start, end) < 30 || end >= start.PlusMonths(termMonths))
        {
            return 0;
        }

        var served = Period.Between(start, end);
        return Declined((12 * served.Years) + served.Months);
    }

    /// <summary>As somebody writes it who knows that months alone are cheaper to ask for.</summary>
    public static decimal FeeByMonthsAlone(LocalDate start, LocalDate end, int termMonths)
        => Period.DaysBetween(start, end) < 30 || end >= start.PlusMonths(termMonths)
            ? 0
            : Declined(Period.Between(start, end, PeriodUnits.Months).Months);

    private static decimal Declined(int months) => decimal.Round(Math.Max(0, 325m - (10m * months)), 2, MidpointRounding.AwayFromZero);
}
