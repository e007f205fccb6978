using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;
using static SupportRules.Tests.BillingBlocks.BillingBlockBuilders;

namespace SupportRules.Tests.BillingBlocks;

public class ForecastTests
{
    private static readonly BillingFacts Now = Account("2026-06-15T12:00");

    private static readonly BillingFacts ADay = Now with { Balance = Eur(5), PlannedCharges = PlannedCharge.Daily(Day("2026-06-16"), Eur(1), 30) };

    [Theory]
    [InlineData(4.99, "2026-06-20")]
    [InlineData(5, "2026-06-21")]
    [InlineData(5.01, "2026-06-21")]
    public void The_block_comes_on_the_day_whose_charge_the_balance_does_not_cover(decimal balance, string date)
    {
        var forecast = Policy(NoMoney).Forecast(ADay with { Balance = Eur(balance) }, "2026-07-31");

        forecast.Date.Should().Be(Day(date));
        forecast.Decision.Outcome.AsOf.Should().Be(At($"{date}T00:00"));
        forecast.AmountToAvoid.Should().Be(Eur((balance == 4.99m ? 5 : 6) - balance));
        BlockForecast.DaysCovered(Eur(balance), Eur(1), Eur(0)).Should().Be((int)balance);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(7, true)]
    public void The_customer_is_told_so_many_days_ahead(int daysAhead, bool isDue) =>
        Policy(NoMoney).Forecast(ADay, "2026-07-31").IsDueForNotice(Day("2026-06-15"), daysAhead).Should().Be(isDue);

    [Fact]
    public void Where_nothing_comes_the_last_day_is_told()
    {
        var forecast = Policy(NoMoney).Forecast(ADay, "2026-06-20");

        forecast.Date.Should().BeNull();
        forecast.AmountToAvoid.Should().BeNull();
        forecast.Decision.Outcome.AsOf.Should().Be(At("2026-06-20T00:00"));
        forecast.IsDueForNotice(Day("2026-06-15"), 366).Should().BeFalse();
    }

    [Fact]
    public void A_graver_stage_is_forecast_too()
    {
        var forecast = Policy(Unpaid).Forecast(Now with { Bills = [Due("2026-05-20", 30, "B1"), Due("2026-06-10", 20, "B2")] }, "2026-07-31");

        forecast.Date.Should().Be(Day("2026-06-19"));
        forecast.Decision.Outcome.Headline!.Stage.Should().Be("outgoing");
        forecast.AmountToAvoid.Should().Be(Eur(30), "the second bill is not yet so old");
    }

    [Fact]
    public void A_promise_that_ends_within_a_day_is_seen_at_its_instant()
    {
        var forecast = Policy(NoMoney).Forecast(Now with { Balance = Eur(-1), Promises = [new(Now.AsOf, At("2026-06-18T10:00"))] }, "2026-06-30");

        forecast.Date.Should().Be(Day("2026-06-18"));
        forecast.Decision.Outcome.AsOf.Should().Be(At("2026-06-18T10:00"));
        forecast.AmountToAvoid.Should().Be(Eur(1));
    }

    [Fact]
    public void A_notice_that_is_to_be_given_within_a_day_is_seen_at_its_instant()
    {
        var policy = Stage(new BlockCondition.DaysUnpaidAtLeast(1), new BlockCondition.NoticeGiven("final", 0));

        var forecast = policy.Forecast(Now with { Bills = [Due("2026-06-01")], Notices = [new("final", At("2026-06-18T10:00"))] }, "2026-06-30");

        forecast.Date.Should().Be(Day("2026-06-18"));
        forecast.Decision.Outcome.AsOf.Should().Be(At("2026-06-18T10:00"));
    }

    [Fact]
    public void What_no_payment_avoids_has_no_amount()
    {
        var forecast = Stage(new BlockCondition.NoticeGiven("final", 14)).Forecast(Now with { Notices = [new("final", At("2026-06-10T10:00"))] }, "2026-06-30");

        forecast.Date.Should().Be(Day("2026-06-24"));
        forecast.AmountToAvoid.Should().BeNull();
    }

    [Fact]
    public void A_planned_bill_counts_from_its_day_on() =>
        Policy(Unpaid).Forecast(Now with { Bills = [CustomerBill.Of("B1", "2026-07-01", "2026-07-15", Eur(30))] }, "2026-12-31").Date.Should().Be(Day("2026-07-25"));

    [Fact]
    public void A_time_that_has_passed_or_is_too_far_is_refused()
    {
        Refused(() => Policy(NoMoney).Forecast(Now, "2026-06-14"), "until", "2026-06-14", "AsOf", "2026-06-15");
        Refused(() => Policy(NoMoney).Forecast(Now, "2036-06-16"), "until", "2036-06-16", "ten years", "2026-06-15");
        Refused(() => Policy(NoMoney).Forecast(Now, default(LocalDate)), "until", "0001-01-01", "1900-01-01");
        Refused(() => Policy(NoMoney).DecideAt(Now, Now.AsOf - Duration.Epsilon), "instant", "AsOf");
        Refused(() => BlockForecast.DaysCovered(Eur(1), Eur(0), Eur(0)), "dailyFee", "EUR 0.00");
        FluentActions.Invoking(() => Policy(NoMoney).Forecast(Now, "31.07.2026")).Should().Throw<FormatException>().WithMessage("until*31.07.2026*");
        Policy(NoMoney).Forecast(Now, "2036-06-15").Date.Should().BeNull();
        Policy(NoMoney).Forecast(Now, "2026-06-15").Decision.Should().Be(Policy(NoMoney).Decide(Now));
    }

    private static void Refused(Func<object> call, string parameter, params string[] words) =>
        FluentActions.Invoking(call).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter).Which.Message.Should().ContainAll(words);

    [Fact]
    public void What_avoids_a_stage_that_waits_for_a_milder_one_is_told_to_the_cent()
    {
        // The milder stage has held since the older bill; with less than 8 left of that one, only since the newer.
        var policy = Policy(new BlockLadder("collections",
        [
            new("closed", BlockKind.UnpaidBill, [new BlockCondition.StageHeld("warned", 60)]) { Restrictions = Restrictions.All },
            new("warned", BlockKind.UnpaidBill, [new BlockCondition.UnpaidAtLeast(Eur(8))]) { Restrictions = Restrictions.None },
        ]));
        var facts = Account("2026-06-15T04:00") with { Bills = [Due("2026-05-01", 20, "B1"), Due("2026-05-20", 20, "B2")] };

        var forecast = policy.Forecast(facts, "2026-07-10");

        forecast.Date.Should().Be(Day("2026-07-01"));
        forecast.AmountToAvoid.Should().Be(Eur(12.01m));
        policy.Forecast(facts with { Bills = [Due("2026-05-01", 7.99m, "B1"), Due("2026-05-20", 20, "B2")] }, "2026-07-10").Date.Should().BeNull();
        policy.Forecast(facts with { Bills = [Due("2026-05-01", 8, "B1"), Due("2026-05-20", 20, "B2")] }, "2026-07-10").Date.Should().Be(Day("2026-07-01"));
    }
}
