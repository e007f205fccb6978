using FluentAssertions;
using NodaTime;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.CustomerValueBuilders;

namespace SupportRules.Tests.CustomerValue;

public class TierValidityTests
{
    private static readonly TierValidity Year = new() { Cycle = TierCycle.CalendarYear, Expiry = new TierExpiry.EndOfPeriod() };

    [Theory]
    [InlineData(CalendarUnit.Week, "2026-05-11", "2026-05-18")]
    [InlineData(CalendarUnit.Month, "2026-06-01", "2026-07-01")]
    [InlineData(CalendarUnit.Quarter, "2026-07-01", "2026-10-01")]
    [InlineData(CalendarUnit.HalfYear, "2026-07-01", "2027-01-01")]
    [InlineData(CalendarUnit.Year, "2027-01-01", "2028-01-01")]
    public void A_tier_may_end_with_its_period_or_with_the_next_one(CalendarUnit unit, string end, string endOfNext)
    {
        var validity = Year with { Cycle = new TierCycle.Calendar(unit) };

        validity.FirstDayWithout("2026-05-10", "2020-01-01").Should().Be(Day(end));
        (validity with { Expiry = new TierExpiry.EndOfNextPeriod() }).FirstDayWithout("2026-05-10", "2020-01-01").Should().Be(Day(endOfNext));
        (validity with { Starts = TierStart.NextPeriod }).FirstDay("2026-05-10", "2020-01-01").Should().Be(Day(end));
        (validity with { Starts = TierStart.NextPeriod }).FirstDayWithout("2026-05-10", "2020-01-01").Should().Be(Day(endOfNext));
    }

    [Theory]
    [InlineData("2026-01-01", "2027-01-01")]
    [InlineData("2026-12-31", "2027-01-01")]
    public void The_first_and_the_last_day_of_a_period_lie_in_it(string reached, string end) => Year.FirstDayWithout(reached, "2020-01-01").Should().Be(Day(end));

    [Theory]
    [InlineData("2024-02-29", "2026-02-27", "2026-02-28")]
    [InlineData("2024-02-29", "2026-02-28", "2027-02-28")]
    [InlineData("2024-02-29", "2027-02-28", "2028-02-29")]
    [InlineData("2020-05-10", "2026-05-09", "2026-05-10")]
    [InlineData("2020-05-10", "2026-05-10", "2027-05-10")]
    public void A_member_year_begins_on_the_day_of_joining(string joined, string reached, string end) =>
        (Year with { Cycle = new TierCycle.MemberYear() }).FirstDayWithout(reached, joined).Should().Be(Day(end));

    [Theory]
    [InlineData("2026-05-10", null, "2027-05-10")]
    [InlineData("2024-02-29", null, "2025-02-28")]
    [InlineData("2026-05-10", CalendarUnit.Week, "2027-05-10")]
    [InlineData("2026-05-11", CalendarUnit.Week, "2027-05-17")]
    [InlineData("2026-05-10", CalendarUnit.Month, "2027-06-01")]
    [InlineData("2026-06-01", CalendarUnit.Month, "2027-06-01")]
    [InlineData("2026-05-10", CalendarUnit.Quarter, "2027-07-01")]
    [InlineData("2026-05-10", CalendarUnit.Year, "2028-01-01")]
    public void A_fixed_time_may_be_rounded_up_to_the_end_of_a_stretch_of_the_calendar(string reached, CalendarUnit? unit, string end) =>
        (Year with { Expiry = new TierExpiry.Fixed(Period.FromYears(1)) { RoundedUpTo = unit } }).FirstDayWithout(reached, "2020-01-01").Should().Be(Day(end));

    [Fact]
    public void A_grace_is_given_beyond_the_expiry()
    {
        (Year with { Grace = Period.FromMonths(3) }).FirstDayWithout("2026-05-10", "2020-01-01").Should().Be(Day("2027-04-01"));
        (Year with { Expiry = new TierExpiry.EndOfNextPeriod(), Grace = Period.FromMonths(3) }).FirstDayWithout("2026-05-10", "2020-01-01").Should().Be(Day("2028-04-01"));
    }

    [Fact]
    public void A_tier_may_never_end() => (Year with { Expiry = new TierExpiry.Never(), Grace = Period.FromDays(1) }).FirstDayWithout("2026-05-10", "2020-01-01").Should().BeNull();

    [Theory]
    [InlineData("P-1D")]
    [InlineData("P1M-30D")]
    [InlineData("PT24H")]
    [InlineData("P")]
    [InlineData("P101Y")]
    public void A_time_that_is_no_time_is_refused(string span)
    {
        var period = NodaTime.Text.PeriodPattern.Roundtrip.Parse(span == "P" ? "P0D" : span).Value;

        FluentActions.Invoking(() => new TierExpiry.Fixed(period)).Should().Throw<ArgumentOutOfRangeException>().WithMessage($"Span is {period}*");
        FluentActions.Invoking(() => Year with { Grace = period }).Should().Throw<ArgumentOutOfRangeException>().WithMessage($"Grace is {period}*");
    }

    [Theory]
    [InlineData("P100Y")]
    [InlineData("P1200M")]
    [InlineData("P5200W")]
    [InlineData("P36500D")]
    [InlineData("P1D")]
    public void A_time_of_a_hundred_years_is_the_longest(string span)
    {
        var period = NodaTime.Text.PeriodPattern.Roundtrip.Parse(span).Value;

        (Year with { Grace = period }).Grace.Should().Be(period);
    }

    [Theory]
    [InlineData("P1201M")]
    [InlineData("P5201W")]
    [InlineData("P36501D")]
    [InlineData("P-1Y")]
    [InlineData("P-1M")]
    [InlineData("P-1W")]
    [InlineData("P1DT1H")]
    public void A_longer_one_is_refused_and_one_of_which_a_part_takes_away(string span) =>
        FluentActions.Invoking(() => Year with { Grace = NodaTime.Text.PeriodPattern.Roundtrip.Parse(span).Value }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Grace is *");

    [Fact]
    public void Texts_say_it_in_words()
    {
        Year.ToString().Should().Be("calendar year, at once, end of period, one down");
        (Year with { Cycle = new TierCycle.MemberYear(), Starts = TierStart.NextPeriod, Expiry = new TierExpiry.Fixed(Period.FromYears(1)) { RoundedUpTo = CalendarUnit.Month }, Grace = Period.FromMonths(3), Downgrade = TierDowngrade.Recalculate }).ToString()
            .Should().Be("member year, next period, after P1Y, to the end of the month, grace P3M, recalculate");
    }
}
