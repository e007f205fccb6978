using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.ConcessionTests;

namespace SupportRules.Tests.CustomerValue;

/// <summary>What counts together in a window, until when, and what waiting changes.</summary>
public class ConcessionWindowTests
{
    private static readonly ConcessionAmount Forty = ConcessionAmount.AMonth("USD 40", 3);

    // The first day is included, as the windows of scores and demotions have it.
    [Theory]
    [InlineData(12, CalendarUnit.Month, "2025-11-27", "2026-11-28")]
    [InlineData(1, CalendarUnit.Month, "2026-01-31", "2026-03-01")]
    [InlineData(1, CalendarUnit.Month, "2026-02-28", "2026-04-01")]
    [InlineData(1, CalendarUnit.Year, "2024-02-29", "2025-03-01")]
    [InlineData(30, CalendarUnit.Day, "2026-07-01", "2026-08-01")]
    [InlineData(1, CalendarUnit.Week, "2026-07-01", "2026-07-09")]
    [InlineData(1, CalendarUnit.Quarter, "2026-07-01", "2026-10-02")]
    [InlineData(1, CalendarUnit.HalfYear, "2026-07-01", "2027-01-02")]
    public void A_rolling_window_includes_its_first_day(int count, CalendarUnit unit, string granted, string free)
    {
        var window = new ConcessionWindow.Rolling(count, unit);

        window.FreeFrom(Day(granted)).Should().Be(Day(free));
        window.Counts(Day(granted), Day(free).PlusDays(-1)).Should().BeTrue();
        window.Counts(Day(granted), Day(free)).Should().BeFalse();
    }

    [Fact]
    public void A_demotion_and_a_concession_count_the_same_day_in_a_window_of_the_same_length()
    {
        var asOf = new LocalDate(2026, 11, 27);
        var window = new ConcessionWindow.Rolling(12, CalendarUnit.Month);

        for (var day = asOf.PlusMonths(-12).PlusDays(-3); day <= asOf.PlusMonths(-12).PlusDays(3); day = day.PlusDays(1))
        {
            window.Counts(day, asOf).Should().Be(day >= asOf.PlusMonths(-12));
        }
    }

    [Fact]
    public void An_amount_a_month_counts_in_every_window_in_which_it_runs()
    {
        var policy = Policy(ConcessionKind.Discount, ConcessionCap.PerCustomer(ConcessionAmount.AMonth("USD 40"), ConcessionWindow.CalendarMonth));
        var running = Running("2026-07-15", Forty);

        var inAugust = policy.Decide(OnDay("2026-08-01", Forty, running));
        inAugust.Outcome.Should().Be(new ConcessionAnswer.Denied([]));
        inAugust.Reasons[1]["date"].Should().Be(new LocalDate(2026, 11, 1), "it runs until 14 October");
        policy.Decide(OnDay("2026-10-31", Forty, running)).Outcome.IsGranted.Should().BeFalse();
        policy.Decide(OnDay("2026-11-01", Forty, running)).Outcome.IsGranted.Should().BeTrue();
        policy.Decide(OnDay("2026-08-01", Forty, running with { Customer = "another" })).Outcome.IsGranted.Should().BeTrue();
    }

    [Fact]
    public void Shares_count_while_they_run_and_how_often_was_granted_counts_by_the_day_of_the_grant()
    {
        var running = Running("2026-07-15", ConcessionAmount.Percent(15, 3));
        var percent = Policy(ConcessionKind.Discount, ConcessionCap.PerCustomer(ConcessionAmount.Percent(20), ConcessionWindow.CalendarMonth));
        var times = Policy(ConcessionKind.Discount, ConcessionCap.PerCustomer(1, ConcessionWindow.CalendarMonth));

        percent.Decide(OnDay("2026-09-01", ConcessionAmount.Percent(10, 1), running)).Outcome.Should().Be(new ConcessionAnswer.Reduced(ConcessionAmount.Percent(5, 1)));
        times.Decide(OnDay("2026-09-01", ConcessionAmount.Percent(10, 1), running)).Outcome.IsGranted.Should().BeTrue();
        times.Decide(OnDay("2026-07-31", ConcessionAmount.Percent(10, 1), running)).Outcome.IsGranted.Should().BeFalse();
    }

    [Fact]
    public void The_desk_tells_the_first_day_on_which_the_least_of_all_caps_is_more()
    {
        var policy = Policy(ConcessionCap.PerCustomer(Usd(40), ConcessionWindow.CalendarWeek), ConcessionCap.PerAgent(Usd(40), ConcessionWindow.CalendarMonth));
        var facts = AuthorityFacts.On("2026-07-08", "csr", "agent", "customer") with { History = [Granted("2026-07-08", 40)] };

        var line = policy.Authority(facts).Single();

        (line.MayGrant, line.FreesOn).Should().Be((false, new LocalDate(2026, 8, 1)), "the week is free on 13 July, the month of the agent is not");
        policy.Authority(facts with { Date = new(2026, 7, 31) }).Single().MayGrant.Should().BeFalse();
        policy.Authority(facts with { Date = new(2026, 8, 1) }).Single().Most.Should().Be(Usd(40));
    }

    [Fact]
    public void A_part_that_is_free_again_earlier_is_told()
    {
        var policy = Policy(ConcessionCap.PerCustomer(Usd(40), new ConcessionWindow.Rolling(30, CalendarUnit.Day)));
        var facts = AuthorityFacts.On("2026-07-15", "csr", "agent", "customer") with { History = [Granted("2026-07-10", 20), Granted("2026-07-01", 15)] };

        var line = policy.Authority(facts).Single();

        (line.Most, line.FreesOn).Should().Be((Usd(5), new LocalDate(2026, 8, 1)));
        policy.Authority(facts with { Date = new(2026, 8, 1) }).Single().Most.Should().Be(Usd(20));
    }

    private static LocalDate Day(string date) => LocalDatePattern.Iso.Parse(date).Value;

    private static ConcessionGranted Running(string date, ConcessionAmount amount) => ConcessionGranted.On(date, ConcessionKind.Discount, amount, "another", "customer");

    private static ConcessionFacts OnDay(string date, ConcessionAmount amount, params ConcessionGranted[] history) =>
        new(AuthorityFacts.On(date, "csr", "agent", "customer") with { History = [.. history] }, new(ConcessionKind.Discount, amount));
}
