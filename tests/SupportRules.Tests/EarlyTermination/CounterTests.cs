using FluentAssertions;
using NodaTime;
using SupportRules.EarlyTermination;
using Xunit;
using static SupportRules.Tests.EarlyTermination.EarlyTerminationBuilders;

namespace SupportRules.Tests.EarlyTermination;

/// <summary>Part months, 30/360, suspensions and notice, with numbers worked by hand.</summary>
public class CounterTests
{
    // Suspended for the 30 days of 2023-03-01 to 2023-03-30, which is no full month.
    private static readonly EarlyTerminationFacts Dish = Facts("2023-01-10", "2023-05-10", 18) with
    {
        Suspensions = [new(Day("2023-03-01"), Day("2023-03-31"))],
    };

    [Theory]
    [InlineData("2024-02-14", 0, 1, 0.9677)]
    [InlineData("2024-02-15", 1, 1, 1)]
    [InlineData("2024-02-16", 1, 2, 1.0345)]
    [InlineData("2024-03-14", 1, 2, 1.9655)]
    [InlineData("2024-03-15", 2, 2, 2)]
    public void A_part_month_is_dropped_or_counted_or_split(string end, decimal dropped, decimal counted, decimal split)
    {
        var facts = Facts("2024-01-15", end);

        Policy(Flat(1)).Count(facts).MonthsServed.Should().Be(dropped);
        Policy(Flat(1), TermCounter.FullMonthsLeft).Count(facts).MonthsServed.Should().Be(counted);
        Policy(Flat(1), TermCounter.ByDays).Count(facts).MonthsServed.Should().BeApproximately(split, 0.00005m);
        Policy(Flat(1), TermCounter.FullMonthsLeft).Count(facts).MonthsLeft.Should().Be(24 - counted);
    }

    [Theory]
    [InlineData("2024-01-15", "2024-03-31", 75, 2, 3, 2.5)] // the 31st counts as the 30th
    [InlineData("2024-01-15", "2024-03-30", 75, 2, 3, 2.5)]
    [InlineData("2024-01-31", "2024-02-29", 29, 0, 1, 0.9667)]
    [InlineData("2024-01-31", "2024-03-01", 31, 1, 2, 1.0333)]
    [InlineData("2023-11-30", "2024-02-28", 88, 2, 3, 2.9333)]
    [InlineData("2023-11-15", "2024-02-15", 90, 3, 3, 3)]
    public void Thirty_360_gives_every_month_30_days(string start, string end, int days, decimal dropped, decimal counted, decimal split)
    {
        var facts = Facts(start, end);

        Thirty360(PartMonth.SplitByDays).Count(facts).DaysServed.Should().Be(days);
        Thirty360(PartMonth.CountsAsLeft).Count(facts).MonthsServed.Should().Be(dropped);
        Thirty360(PartMonth.CountsAsServed).Count(facts).MonthsServed.Should().Be(counted);
        Thirty360(PartMonth.SplitByDays).Count(facts).MonthsServed.Should().BeApproximately(split, 0.00005m);
    }

    [Fact]
    public void Thirty_360_counts_the_days_left_too() =>
        Thirty360(PartMonth.SplitByDays).Count(Facts("2024-01-15", "2024-03-31", 3)).DaysLeft.Should().Be(15);

    [Theory]
    [InlineData(SuspensionEffect.None, 0, "2024-07-10", 4, 4, 14)]
    [InlineData(SuspensionEffect.MovesEndByDays, 30, "2024-08-09", 4, 3, 15)]
    [InlineData(SuspensionEffect.MovesEndByMonths, 30, "2024-07-10", 4, 4, 14)]
    [InlineData(SuspensionEffect.Pauses, 30, "2024-08-09", 3, 3, 15)]
    public void A_suspension_of_30_days_moves_the_end_or_pauses_or_does_nothing(
        SuspensionEffect effect, int suspendedDays, string termEnd, int served, int elapsed, int left)
    {
        var policy = Policy(new FeeFormula.PerMonthLeft(Usd(13.33m)), TermCounter.FullMonthsServed with { Suspensions = effect });
        var count = policy.Count(Dish);

        count.SuspendedDays.Should().Be(suspendedDays);
        count.TermEnd.Should().Be(Day(termEnd));
        count.FullMonthsServed.Should().Be(served);
        count.MonthsLeft.Should().Be(left).And.Be(18 - elapsed);
        policy.Fee(Dish).Should().Be(13.33m * left);
        policy.Codes(Dish).Should().Equal(Day(termEnd) == Dish.AgreedTermEnd ? ["ETF-33"] : ["ETF-11", "ETF-33"]);
        policy.Fee(Dish with { TerminationDate = Day(termEnd).PlusDays(-1) }).Should().BePositive();
        policy.Fee(Dish with { TerminationDate = Day(termEnd) }).Should().Be(0);
    }

    [Theory]
    [InlineData(SuspensionEffect.Pauses, "2023-05-09", 2)]
    [InlineData(SuspensionEffect.Pauses, "2023-05-10", 3)]
    [InlineData(SuspensionEffect.MovesEndByDays, "2023-05-09", 3)]
    [InlineData(SuspensionEffect.MovesEndByDays, "2023-05-10", 4)]
    public void Only_a_pause_is_not_served(SuspensionEffect effect, string end, int served)
    {
        var declining = Policy(new FeeFormula.Declining(Usd(325), Usd(10)), TermCounter.FullMonthsServed with { Suspensions = effect });

        declining.Fee(Dish with { TerminationDate = Day(end) }).Should().Be(325 - (10 * served));
    }

    [Fact]
    public void Sprint_moves_the_end_by_the_months_suspended()
    {
        var policy = Policy(new FeeFormula.PerMonthLeft(Usd(10)), TermCounter.FullMonthsLeft with { Suspensions = SuspensionEffect.MovesEndByMonths });
        var facts = Facts("2015-08-01", "2017-08-01") with { Suspensions = [new(Day("2016-02-01"), Day("2016-06-01"))] };

        policy.Count(facts).TermEnd.Should().Be(Day("2017-12-01"));
        policy.Fee(facts).Should().Be(40);
        policy.Found(facts, "ETF-11").Should().Equal(121, "the end moves by full months", Day("2017-12-01"), Day("2017-08-01"));
        policy.Fee(facts with { TerminationDate = Day("2017-11-30") }).Should().Be(0); // the month begun is served
        policy.Codes(facts with { TerminationDate = Day("2017-11-30") }).Should().Equal("ETF-11", "ETF-33");
        policy.Codes(facts with { TerminationDate = Day("2017-12-01") }).Should().Equal("ETF-11", "ETF-15");
    }

    [Fact]
    public void Months_of_suspensions_add_up_full_month_by_full_month()
    {
        var policy = Policy(Flat(1), TermCounter.FullMonthsServed with { Suspensions = SuspensionEffect.MovesEndByMonths });
        var facts = Facts("2015-08-01", "2017-07-01") with
        {
            // 1 month and 14 days, 27 days, 2 months; in no order.
            Suspensions = [new(Day("2016-06-10"), Day("2016-08-10")), new(Day("2015-10-01"), Day("2015-11-15")), new(Day("2016-02-01"), Day("2016-02-28"))],
        };

        policy.Count(facts).TermEnd.Should().Be(Day("2017-11-01"));
        policy.Count(facts).SuspendedDays.Should().Be(45 + 27 + 61);
        policy.Count(facts with { TerminationDate = Day("2016-08-09") }).TermEnd.Should().Be(Day("2017-10-01"));
    }

    [Fact]
    public void What_lies_after_the_end_of_service_was_not_suspended()
    {
        var policy = Policy(Flat(1), TermCounter.FullMonthsServed with { Suspensions = SuspensionEffect.Pauses });

        policy.Count(Dish with { TerminationDate = Day("2023-03-01") }).SuspendedDays.Should().Be(0);
        policy.Count(Dish with { TerminationDate = Day("2023-03-11") }).SuspendedDays.Should().Be(10);
        policy.Count(Dish with { TerminationDate = Day("2023-03-31") }).SuspendedDays.Should().Be(30);
        policy.Count(Dish with { TerminationDate = Day("2023-02-01") }).SuspendedDays.Should().Be(0);
    }

    [Fact]
    public void A_term_that_is_complete_is_not_taken_back_by_a_later_month_of_suspension()
    {
        var policy = Policy(Flat(1), TermCounter.FullMonthsServed with { Suspensions = SuspensionEffect.MovesEndByMonths });
        var facts = Facts("2022-12-15", "2023-12-15", 12) with { Suspensions = [new(Day("2023-11-20"), Day("2024-02-20"))] };

        policy.Fee(facts with { TerminationDate = Day("2023-12-14") }).Should().Be(1);
        policy.Fee(facts).Should().Be(0);
        policy.Fee(facts with { TerminationDate = Day("2023-12-20") }).Should().Be(0);
        policy.Count(facts with { TerminationDate = Day("2024-02-20") }).TermEnd.Should().Be(Day("2023-12-15"));

        // A month that is complete on the very day of the end moves it, and so do those after it.
        var onTheDay = facts with { Suspensions = [new(Day("2023-11-15"), Day("2024-01-15"))] };
        policy.Fee(onTheDay).Should().Be(1);
        policy.Count(onTheDay with { TerminationDate = Day("2024-01-15") }).TermEnd.Should().Be(Day("2024-02-15"));
    }

    [Fact]
    public void The_reading_of_month_ends_alone_is_not_called_a_suspension()
    {
        var policy = Policy(Flat(1), TermCounter.FullMonthsServed with { Suspensions = SuspensionEffect.MovesEndByMonths, MonthEnds = MonthEnds.FirstOfNextMonth });
        var facts = Facts("2023-08-31", "2024-02-01", 6) with { Suspensions = [new(Day("2023-10-01"), Day("2023-10-11"))] };

        policy.Count(facts).TermEnd.Should().Be(Day("2024-03-01"));
        policy.Codes(facts).Should().Equal("ETF-30");
    }

    [Fact]
    public void A_notice_runs_before_service_ends()
    {
        var gigaclear = Policy(new FeeFormula.PerMonthLeft(Usd(10)), TermCounter.FullMonthsLeft with { NoticePeriod = Period.FromMonths(1) });
        var facts = Facts("2023-01-15", "2024-01-15", 18);

        gigaclear.Fee(facts).Should().Be(60);
        gigaclear.Fee(facts with { NoticeDate = Day("2024-01-15") }).Should().Be(50);
        gigaclear.Found(facts with { NoticeDate = Day("2024-01-15") }, "ETF-10").Should().Equal(Day("2024-01-15"), Day("2024-02-15"), Day("2024-01-15"));
        gigaclear.Count(facts with { NoticeDate = Day("2024-01-15") }).ServiceEnd.Should().Be(Day("2024-02-15"));
    }

    [Fact]
    public void A_notice_that_has_run_moves_nothing()
    {
        var policy = Policy(Flat(1), TermCounter.FullMonthsServed with { NoticePeriod = Period.FromDays(30) });
        var facts = After(12) with { NoticeDate = After(12, -30).TerminationDate };

        policy.Codes(facts).Should().Equal("ETF-30");
        policy.Codes(facts with { NoticeDate = After(12, -29).TerminationDate }).Should().Equal("ETF-10", "ETF-30");
        Policy(Flat(1)).Codes(facts with { NoticeDate = facts.TerminationDate }).Should().Equal("ETF-30");
    }

    [Fact]
    public void The_counters_that_tariffs_use_most_have_names()
    {
        TermCounter.FullMonthsServed.Should().Be(new TermCounter { PartMonth = PartMonth.CountsAsLeft });
        TermCounter.FullMonthsLeft.Should().Be(new TermCounter { PartMonth = PartMonth.CountsAsServed });
        TermCounter.ByDays.Should().Be(new TermCounter { PartMonth = PartMonth.SplitByDays });
    }

    [Fact]
    public void A_count_prints_in_no_culture() =>
        Policy(Flat(1), TermCounter.ByDays).Count(After(1, 14)).ToString().Should().Be(
            "TermCount { ServiceEnd = 2011-03-01, TermEnd = 2013-01-15, FullMonthsServed = 1, DaysServed = 45, DaysLeft = 686, MonthsServed = 1.5, MonthsLeft = 22.5, SuspendedDays = 0 }");

    private static EarlyTerminationPolicy Thirty360(PartMonth partMonth) =>
        Policy(Flat(1), new TermCounter { PartMonth = partMonth, DayCount = DayCount.Thirty360 });

    [Theory]
    [InlineData(SuspensionEffect.MovesEndByDays, "the end moves by the days")]
    [InlineData(SuspensionEffect.MovesEndByMonths, "the end moves by full months")]
    [InlineData(SuspensionEffect.Pauses, "the commitment stands still")]
    public void What_a_suspension_does_is_said_in_words(SuspensionEffect effect, string words)
    {
        var policy = Policy(new FeeFormula.PerMonthLeft(Usd(10)), TermCounter.FullMonthsServed with { Suspensions = effect });
        var facts = After(12) with { Suspensions = [Suspension.Between("2011-06-15", "2011-08-15")] };

        policy.Found(facts, "ETF-11")[1].Should().Be(words);
    }
}
