using FluentAssertions;
using NodaTime;
using SupportRules.EarlyTermination;
using Xunit;
using static SupportRules.Tests.EarlyTermination.EarlyTerminationBuilders;

namespace SupportRules.Tests.EarlyTermination;

/// <summary>
/// Months counted by walking the calendar day by day and asking of each day whether a month completes on it, compared with the library's
/// arithmetic for all starts and ends of four years with a leap day.
/// </summary>
public class MonthOracleTests
{
    private const int Term = 60;

    private static readonly DateTime First = new(2024, 1, 1);

    private static readonly DateTime Last = new(2027, 12, 31);

    [Theory]
    [InlineData(MonthEnds.LastDay)]
    [InlineData(MonthEnds.FirstOfNextMonth)]
    public void Full_months_are_those_that_a_walk_finds(MonthEnds monthEnds)
    {
        var wrong = from pair in AllPairs(monthEnds)
                    let found = TermReading.FullMonths(Date(pair.Start), Date(pair.End), monthEnds)
                    where found != pair.Full
                    select (pair, found);

        wrong.Take(10).Should().BeEmpty();
    }

    [Theory]
    [InlineData(MonthEnds.LastDay)]
    [InlineData(MonthEnds.FirstOfNextMonth)]
    public void Months_and_days_served_and_left_are_those_that_a_walk_finds_with_the_running_month_left(MonthEnds monthEnds) =>
        Mistakes(PartMonth.CountsAsLeft, monthEnds, pair => pair.Full).Take(10).Should().BeEmpty();

    [Theory]
    [InlineData(MonthEnds.LastDay)]
    [InlineData(MonthEnds.FirstOfNextMonth)]
    public void Months_and_days_served_and_left_are_those_that_a_walk_finds_with_the_month_begun_served(MonthEnds monthEnds) =>
        Mistakes(PartMonth.CountsAsServed, monthEnds, pair => pair.Full + (pair.DaysSince > 0 ? 1 : 0)).Take(10).Should().BeEmpty();

    [Theory]
    [InlineData(MonthEnds.LastDay)]
    [InlineData(MonthEnds.FirstOfNextMonth)]
    public void The_running_month_is_split_by_the_days_that_a_walk_finds(MonthEnds monthEnds) =>
        Mistakes(PartMonth.SplitByDays, monthEnds, pair => decimal.Round(((pair.Full * (decimal)pair.Length) + pair.DaysSince) / pair.Length, 8)).Take(10).Should().BeEmpty();

    [Theory]
    [InlineData(MonthEnds.LastDay)]
    [InlineData(MonthEnds.FirstOfNextMonth)]
    public void A_term_ends_on_the_day_that_a_walk_finds_and_is_free_from_that_day_on(MonthEnds monthEnds)
    {
        var policy = Policy(Flat(100), TermCounter.FullMonthsServed with { MonthEnds = monthEnds });
        var wrong = new List<string>();
        for (var start = First; start < First.AddYears(1).AddDays(31); start = start.AddDays(1))
        {
            var (months, end) = (0, start);
            while (months < 13)
            {
                end = end.AddDays(1);
                if (!Completes(start, end, monthEnds))
                {
                    continue;
                }

                months++;
                var facts = new EarlyTerminationFacts { StartDate = Date(start), TerminationDate = Date(end), TermMonths = months };
                var before = facts with { TerminationDate = Date(end.AddDays(-1)) };
                if (policy.Count(facts).TermEnd != Date(end)
                    || policy.Count(before).DaysLeft != 1
                    || !policy.TryFee(facts, out var free) || !free.IsZero
                    || !policy.TryFee(before, out var due) || due != Usd(100))
                {
                    wrong.Add($"{start:O} and {months} months");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    private static IEnumerable<(Pair Pair, TermCount Found)> Mistakes(PartMonth partMonth, MonthEnds monthEnds, Func<Pair, decimal> served)
    {
        var policy = Policy(Flat(100), new TermCounter { PartMonth = partMonth, MonthEnds = monthEnds });
        return from pair in AllPairs(monthEnds)
               let found = policy.Count(new() { StartDate = Date(pair.Start), TerminationDate = Date(pair.End), TermMonths = Term })
               let expected = served(pair)
               where found.FullMonthsServed != pair.Full
                   || found.MonthsServed != expected
                   || decimal.Round(found.MonthsLeft, 7) != decimal.Round(Term - expected, 7)
                   || found.DaysServed != pair.Days
                   || found.DaysLeft != (found.TermEnd.ToDateTimeUnspecified() - pair.End).Days
               select (pair, found);
    }

    private static IEnumerable<Pair> AllPairs(MonthEnds monthEnds)
    {
        for (var start = First; start <= Last; start = start.AddDays(1))
        {
            var (full, since, next) = (0, start, NextCompletion(start, start, monthEnds));
            for (var end = start; end <= Last; end = end.AddDays(1))
            {
                if (end == next)
                {
                    (full, since, next) = (full + 1, end, NextCompletion(start, end, monthEnds));
                }

                yield return new(start, end, full, (end - start).Days, (end - since).Days, (next - since).Days);
            }
        }
    }

    private static DateTime NextCompletion(DateTime start, DateTime after, MonthEnds monthEnds)
    {
        var day = after.AddDays(1);
        while (!Completes(start, day, monthEnds))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>Whether a month of service is complete when this day, the first without service, begins.</summary>
    private static bool Completes(DateTime start, DateTime day, MonthEnds monthEnds)
    {
        var dayBefore = day.AddDays(-1);
        var isLastOfItsMonth = day.AddDays(1).Day == 1;
        return day.Day == start.Day
            || (monthEnds == MonthEnds.LastDay && isLastOfItsMonth && day.Day < start.Day)
            || (monthEnds == MonthEnds.FirstOfNextMonth && day.Day == 1 && dayBefore.Day < start.Day);
    }

    private static LocalDate Date(DateTime day) => LocalDate.FromDateTime(day);

    /// <param name="Start">The first day of service.</param>
    /// <param name="End">The first day without.</param>
    /// <param name="Full">Full months between.</param>
    /// <param name="Days">Days between.</param>
    /// <param name="DaysSince">Days since the last month was complete.</param>
    /// <param name="Length">The length of the running month.</param>
    private sealed record Pair(DateTime Start, DateTime End, int Full, int Days, int DaysSince, int Length);
}
