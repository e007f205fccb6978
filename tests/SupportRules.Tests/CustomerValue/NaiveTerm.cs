using NodaTime;
using SupportRules.CustomerValue;

namespace SupportRules.Tests.CustomerValue;

/// <summary>Until when a tier is held, found by walking from day to day.</summary>
internal sealed class NaiveTerm(TierValidity validity, LocalDate memberSince)
{
    public LocalDate FirstDay(LocalDate reachedOn) => validity.Starts == TierStart.AtOnce ? reachedOn : NextPeriod(reachedOn);

    /// <summary>The first day without a tier that began on a day.</summary>
    public LocalDate? EndOf(LocalDate firstDay)
    {
        LocalDate? end = validity.Expiry switch
        {
            TierExpiry.Never => null,
            TierExpiry.EndOfPeriod => NextPeriod(firstDay),
            TierExpiry.EndOfNextPeriod => NextPeriod(NextPeriod(firstDay)),
            TierExpiry.Fixed { RoundedUpTo: null } span => firstDay + span.Span,
            TierExpiry.Fixed { RoundedUpTo: { } unit } span => WalkTo(firstDay + span.Span, day => Number(unit, day) != Number(unit, day.PlusDays(-1))),
            _ => throw new NotSupportedException(validity.ToString()),
        };
        return end is { } day && validity.Grace is { } grace ? day + grace : end;
    }

    /// <summary>The tier on a day, and its end, of one that began on an earlier day: each day on which one ends, the next begins.</summary>
    public (Tier Tier, LocalDate? End) On(LocalDate asOf, Tier tier, LocalDate firstDay, Func<Tier, LocalDate, (Tier Tier, LocalDate? End)> next)
    {
        var end = EndOf(firstDay);
        for (var day = firstDay; day <= asOf; day = day.PlusDays(1))
        {
            if (day == end)
            {
                (tier, end) = next(tier, day);
            }
        }

        return (tier, end);
    }

    /// <summary>The first day of the period in which a day lies.</summary>
    public LocalDate PeriodStart(LocalDate date)
    {
        while (Period(date) == Period(date.PlusDays(-1)))
        {
            date = date.PlusDays(-1);
        }

        return date;
    }

    private LocalDate NextPeriod(LocalDate date) => WalkTo(date.PlusDays(1), day => Period(day) != Period(day.PlusDays(-1)));

    private static LocalDate WalkTo(LocalDate day, Func<LocalDate, bool> isThere)
    {
        while (!isThere(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    private int Period(LocalDate day) => validity.Cycle switch
    {
        TierCycle.Calendar calendar => Number(calendar.Unit, day),
        _ => Enumerable.Range(-100, 300).Count(years => memberSince.PlusYears(years) <= day),
    };

    private static int Number(CalendarUnit unit, LocalDate day) => unit switch
    {
        CalendarUnit.Week => NodaTime.Period.DaysBetween(new LocalDate(1800, 1, 6), day) / 7,
        CalendarUnit.Month => (day.Year * 12) + day.Month - 1,
        CalendarUnit.Quarter => (day.Year * 4) + ((day.Month - 1) / 3),
        CalendarUnit.HalfYear => (day.Year * 2) + ((day.Month - 1) / 6),
        _ => day.Year,
    };
}
