using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;
using static SupportRules.Tests.BillingBlocks.BillingBlockBuilders;

namespace SupportRules.Tests.BillingBlocks;

/// <summary>Days of 23 and 25 hours, days that begin at one in the morning, and hours that do not exist.</summary>
public class ClockChangeTests
{
    [Theory]
    [InlineData(Madrid, "2026-03-29", "2026-03-28T23:00:00Z")]
    [InlineData(Madrid, "2026-03-30", "2026-03-29T22:00:00Z")]
    [InlineData(Madrid, "2026-10-25", "2026-10-24T22:00:00Z")]
    [InlineData(Madrid, "2026-10-26", "2026-10-25T23:00:00Z")]
    [InlineData(NewYork, "2026-03-08", "2026-03-08T05:00:00Z")]
    [InlineData(NewYork, "2026-03-09", "2026-03-09T04:00:00Z")]
    [InlineData(NewYork, "2026-11-01", "2026-11-01T04:00:00Z")]
    [InlineData(NewYork, "2026-11-02", "2026-11-02T05:00:00Z")]
    [InlineData("Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00Z")]
    public void A_stage_begins_at_the_first_moment_of_its_day(string zone, string day, string instant)
    {
        var policy = Stage(new BlockCondition.DaysUnpaidAtLeast(10));
        var due = Day(day).PlusDays(-10);
        var begins = NodaTime.Text.InstantPattern.General.Parse(instant).Value;
        var facts = Account($"{day}T12:00", zone) with { AsOf = begins, Bills = [new("B1", due, due, Eur(5))] };

        policy.Of(facts).Headline!.From.Should().Be(begins);
        policy.Of(facts with { AsOf = begins - Duration.Epsilon }).IsBlocked.Should().BeFalse();
    }

    [Theory]
    [InlineData(Madrid, "2026-03-29T02:30", "2026-03-29T03:30")]
    [InlineData(NewYork, "2026-03-08T02:30", "2026-03-08T03:30")]
    public void A_promise_that_ends_in_the_missing_hour_ends_an_hour_on(string zone, string ends, string shown)
    {
        var until = At(ends, zone);
        var facts = Account(ends, zone) with { Balance = Eur(-1), Promises = [new(until - Duration.FromDays(3), until)], AsOf = until };

        Policy(NoMoney).Of(facts with { AsOf = until - Duration.Epsilon }).IsBlocked.Should().BeFalse();
        Policy(NoMoney).Of(facts).IsBlocked.Should().BeTrue();
        Policy(NoMoney).Found(facts, "BLK-149")[1].Should().Be(NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(shown).Value);
    }

    [Theory]
    [InlineData(Madrid, "2026-10-25", 25)]
    [InlineData(NewYork, "2026-11-01", 25)]
    [InlineData(Madrid, "2026-03-29", 23)]
    [InlineData(NewYork, "2026-03-08", 23)]
    public void A_day_counts_once_however_many_hours_it_has(string zone, string day, int hours)
    {
        var policy = Stage(new BlockCondition.DaysUnpaidAtLeast(1));
        var due = Day(day);
        var noon = Account($"{day}T12:00", zone) with { Bills = [new("B1", due, due, Eur(5))] };
        var start = At($"{day}T00:00", zone);

        policy.Of(noon with { AsOf = start + Duration.FromHours(hours) - Duration.Epsilon }).IsBlocked.Should().BeFalse();
        policy.Of(noon with { AsOf = start + Duration.FromHours(hours) }).IsBlocked.Should().BeTrue();
    }

    [Fact]
    public void A_voluntary_suspension_of_one_long_day_lasts_25_hours()
    {
        var facts = Account("2026-10-25T12:00") with { VoluntarySuspensions = [VoluntarySuspension.Of("2026-10-01", "2026-10-25", "2026-10-26")] };

        var block = Policy().Of(facts).Headline!;

        (block.To!.Value - block.From).Should().Be(Duration.FromHours(25));
        Policy().Of(facts with { AsOf = block.To.Value }).IsBlocked.Should().BeFalse();
    }

    [Fact]
    public void The_same_instant_is_another_day_in_another_zone()
    {
        var facts = Account("2026-06-11T01:00") with { Bills = [Due("2026-06-01")] };

        Policy(Unpaid).Blocks(facts).Should().Equal("warning");
        Policy(Unpaid).Blocks(facts with { Zone = NewYork }).Should().BeEmpty();
    }
}
