using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;
using static SupportRules.Tests.BillingBlocks.BillingBlockBuilders;

namespace SupportRules.Tests.BillingBlocks;

/// <summary>Every condition and every lift threshold just below, on and just above its figure.</summary>
public class ThresholdTests
{
    private static readonly BillingFacts Now = Account("2026-06-15T12:00");

    public static TheoryData<BlockCondition, decimal, bool, string> Balances => new()
    {
        { new BlockCondition.BalanceBelow(Eur(5)), 4.99m, true, "below" },
        { new BlockCondition.BalanceBelow(Eur(5)), 5, false, "below" },
        { new BlockCondition.BalanceBelow(Eur(5)), 5.01m, false, "below" },
        { new BlockCondition.BalanceAtOrBelow(Eur(5)), 4.99m, true, "at or below" },
        { new BlockCondition.BalanceAtOrBelow(Eur(5)), 5, true, "at or below" },
        { new BlockCondition.BalanceAtOrBelow(Eur(5)), 5.01m, false, "at or below" },
    };

    public static TheoryData<BlockCondition, decimal, bool, string> UnpaidAmounts => new()
    {
        { new BlockCondition.UnpaidAtLeast(Eur(50)), 49.99m, false, "at least" },
        { new BlockCondition.UnpaidAtLeast(Eur(50)), 50, true, "at least" },
        { new BlockCondition.UnpaidAtLeast(Eur(50)), 50.01m, true, "at least" },
        { new BlockCondition.UnpaidAbove(Eur(50)), 49.99m, false, "above" },
        { new BlockCondition.UnpaidAbove(Eur(50)), 50, false, "above" },
        { new BlockCondition.UnpaidAbove(Eur(50)), 50.01m, true, "above" },
    };

    public static TheoryData<BlockCondition, int, bool, string> Ages => new()
    {
        { new BlockCondition.DaysUnpaidAtLeast(10), 9, false, "at least" },
        { new BlockCondition.DaysUnpaidAtLeast(10), 10, true, "at least" },
        { new BlockCondition.DaysUnpaidAtLeast(10), 11, true, "at least" },
        { new BlockCondition.DaysUnpaidMoreThan(10), 9, false, "more than" },
        { new BlockCondition.DaysUnpaidMoreThan(10), 10, false, "more than" },
        { new BlockCondition.DaysUnpaidMoreThan(10), 11, true, "more than" },
    };

    public static TheoryData<string, string, string, bool, string> Months => new()
    {
        // due, as of, at least or more than one month, reached, first day
        { "2026-01-31", "2026-02-27", "at least", false, "2026-02-28" },
        { "2026-01-31", "2026-02-28", "at least", true, "2026-02-28" },
        { "2026-01-31", "2026-02-28", "more than", false, "2026-03-01" },
        { "2026-01-31", "2026-03-01", "more than", true, "2026-03-01" },
        { "2028-01-31", "2028-02-28", "at least", false, "2028-02-29" },
        { "2028-01-31", "2028-02-29", "at least", true, "2028-02-29" },
        { "2028-02-29", "2028-03-28", "at least", false, "2028-03-29" },
        { "2028-02-29", "2028-03-29", "at least", true, "2028-03-29" },
        { "2026-04-30", "2026-05-29", "at least", false, "2026-05-30" },
        { "2026-04-30", "2026-05-30", "at least", true, "2026-05-30" },
        { "2026-04-30", "2026-05-30", "more than", false, "2026-05-31" },
        { "2026-04-30", "2026-05-31", "more than", true, "2026-05-31" },
    };

    public static TheoryData<LiftThreshold, decimal, bool, string> BalanceLifts => new()
    {
        { new LiftThreshold.BalanceAtLeast(AmountThreshold.Monthly(0.8m)), 23.99m, true, "at least" },
        { new LiftThreshold.BalanceAtLeast(AmountThreshold.Monthly(0.8m)), 24, false, "at least" },
        { new LiftThreshold.BalanceAtLeast(AmountThreshold.Monthly(0.8m)), 24.01m, false, "at least" },
        { new LiftThreshold.BalanceAbove(AmountThreshold.Monthly(0.8m)), 23.99m, true, "more than" },
        { new LiftThreshold.BalanceAbove(AmountThreshold.Monthly(0.8m)), 24, true, "more than" },
        { new LiftThreshold.BalanceAbove(AmountThreshold.Monthly(0.8m)), 24.01m, false, "more than" },
    };

    public static TheoryData<LiftThreshold, decimal, bool, string> UnpaidLifts => new()
    {
        { new LiftThreshold.UnpaidAtMost(Eur(20)), 19.99m, false, "at most" },
        { new LiftThreshold.UnpaidAtMost(Eur(20)), 20, false, "at most" },
        { new LiftThreshold.UnpaidAtMost(Eur(20)), 20.01m, true, "at most" },
        { new LiftThreshold.UnpaidBelow(Eur(20)), 19.99m, false, "less than" },
        { new LiftThreshold.UnpaidBelow(Eur(20)), 20, true, "less than" },
        { new LiftThreshold.UnpaidBelow(Eur(20)), 20.01m, true, "less than" },
    };

    [Theory]
    [MemberData(nameof(Balances))]
    public void A_balance_is_compared_as_the_condition_says(BlockCondition condition, decimal balance, bool blocks, string comparison)
    {
        var policy = Stage(condition);
        var facts = Now with { Balance = Eur(balance) };

        policy.Of(facts).IsBlocked.Should().Be(blocks);
        policy.Found(facts, "BLK-124").Should().Equal("blocked", Eur(balance), comparison, Eur(5));
        policy.Codes(facts).Should().Contain(blocks ? "BLK-110" : "BLK-140").And.NotContain(blocks ? "BLK-140" : "BLK-110");
    }

    [Theory]
    [InlineData(-20, false)]
    [InlineData(-20.01, true)]
    [InlineData(-19.99, false)]
    public void The_credit_limit_is_part_of_the_balance(decimal balance, bool blocks) =>
        Stage(new BlockCondition.BalanceBelow(Eur(0))).Of(Now with { Balance = Eur(balance), CreditLimit = Eur(20) }).IsBlocked.Should().Be(blocks);

    [Theory]
    [InlineData(-59.99, false)]
    [InlineData(-60, true)]
    [InlineData(-60.01, true)]
    public void A_threshold_may_be_so_many_monthly_charges(decimal balance, bool blocks)
    {
        var policy = Stage(new BlockCondition.BalanceAtOrBelow(AmountThreshold.Monthly(-2)));
        var facts = Now with { Balance = Eur(balance) };

        policy.Of(facts).IsBlocked.Should().Be(blocks);
        policy.Found(facts, "BLK-124").Should().Equal("blocked", Eur(balance), "at or below", Eur(-60));
    }

    [Theory]
    [MemberData(nameof(UnpaidAmounts))]
    public void An_unpaid_amount_is_compared_as_the_condition_says(BlockCondition condition, decimal unpaid, bool blocks, string comparison)
    {
        var policy = Stage(condition);
        var facts = Now with { Bills = [Due("2026-06-01", 10, "B1"), Due("2026-06-02", unpaid - 10, "B2")] };

        policy.Of(facts).IsBlocked.Should().Be(blocks);
        policy.Found(facts, "BLK-125").Should().Equal("blocked", Eur(unpaid), comparison, Eur(50));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public void Unpaid_bills_are_counted(int bills, bool blocks)
    {
        var policy = Stage(new BlockCondition.UnpaidBillsAtLeast(2));
        var facts = Now with { Bills = [.. Enumerable.Range(1, bills).Select(i => Due("2026-06-01", 1, $"B{i}"))] };

        policy.Of(facts).IsBlocked.Should().Be(blocks);
        policy.Found(facts, "BLK-126").Should().Equal("blocked", bills, 2);
    }

    [Theory]
    [MemberData(nameof(Ages))]
    public void Days_past_due_are_compared_as_the_condition_says(BlockCondition condition, int days, bool blocks, string comparison)
    {
        var policy = Stage(condition);
        var due = Day("2026-06-15").PlusDays(-days);
        var facts = Now with { Bills = [new("B1", due, due, Eur(1))] };

        policy.Of(facts).IsBlocked.Should().Be(blocks);
        policy.Found(facts, "BLK-127").Should().Equal("blocked", days, due, comparison, 10);
    }

    [Theory]
    [InlineData("2026-06-14", true)]
    [InlineData("2026-06-15", false)]
    [InlineData("2026-06-16", false)]
    public void A_bill_is_unpaid_from_the_day_after_its_due_date(string due, bool blocks)
    {
        var policy = Stage(new BlockCondition.DaysUnpaidAtLeast(0));
        var facts = Now with { Bills = [Due(due)] };

        policy.Of(facts).IsBlocked.Should().Be(blocks);
        policy.Codes(facts).Should().Contain(blocks ? "BLK-127" : "BLK-129");
        policy.Of(facts).Headline?.From.Should().Be(At("2026-06-15T00:00"), "on the due date itself paying is in time");
    }

    [Theory]
    [InlineData(DebtFrom.PaymentDueDate, 5)]
    [InlineData(DebtFrom.BillDate, 19)]
    [InlineData(DebtFrom.ReceivedOn, 17)]
    public void Days_are_counted_from_what_the_ladder_says(DebtFrom from, int days)
    {
        var policy = Policy(One(new("blocked", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(3)])) with { CountsFrom = from });
        var facts = Now with { Bills = [CustomerBill.Of("B1", "2026-05-27", "2026-06-10", Eur(5)) with { ReceivedOn = Day("2026-05-29") }] };

        policy.Found(facts, "BLK-127")[1].Should().Be(days);
    }

    [Theory]
    [MemberData(nameof(Months))]
    public void Months_end_on_the_day_of_the_month_or_a_shorter_months_last(string due, string asOf, string comparison, bool blocks, string firstDay)
    {
        var policy = Stage(comparison == "at least" ? new BlockCondition.MonthsUnpaidAtLeast(1) : new BlockCondition.MonthsUnpaidMoreThan(1));
        var facts = Account($"{asOf}T12:00") with { Bills = [Due(due)] };

        policy.Of(facts).IsBlocked.Should().Be(blocks);
        policy.Found(facts, "BLK-128").Should().Equal("blocked", Day(due), comparison, 1, Day(firstDay));
        policy.Of(facts).Headline?.From.Should().Be(At($"{firstDay}T00:00"));
    }

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    [InlineData(15, true)]
    public void A_notice_must_be_so_many_days_old(int days, bool blocks)
    {
        var policy = Stage(new BlockCondition.NoticeGiven("final", 14));
        var given = Day("2026-06-15").PlusDays(-days);
        var facts = Now with { Notices = [new("reminder", At("2026-01-01T00:00")), new("final", given.At(new(23, 59)).InZoneStrictly(DateTimeZoneProviders.Tzdb[Madrid]).ToInstant())] };

        policy.Of(facts).IsBlocked.Should().Be(blocks);
        policy.Found(facts, "BLK-130").Should().Equal("blocked", "final", given, 14, given.PlusDays(14));
    }

    [Fact]
    public void A_stage_that_asks_for_a_notice_is_not_reached_without_it()
    {
        var policy = Stage(new BlockCondition.NoticeGiven("final", 14));

        policy.Found(Now, "BLK-131").Should().Equal("blocked", "final", 14);
        policy.Codes(Now with { Notices = [new("final", Now.AsOf + Duration.Epsilon)] }).Should().Contain("BLK-131", "it is not given yet");
    }

    [Theory]
    [InlineData("2026-06-14", false)]
    [InlineData("2026-06-15", true)]
    [InlineData("2026-06-16", true)]
    public void A_second_notice_must_follow_the_first_by_so_many_days(string second, bool blocks)
    {
        var policy = Stage(new BlockCondition.NoticeFollowed("reminder", "final", 14));
        var facts = Account("2026-06-20T12:00") with { Notices = [new("final", At("2026-05-01T10:00")), new("reminder", At("2026-06-01T10:00")), new("final", At($"{second}T09:00"))] };

        policy.Of(facts).IsBlocked.Should().Be(blocks);
        if (blocks)
        {
            policy.Found(facts, "BLK-132").Should().Equal("blocked", "final", Day(second), "reminder", Day("2026-06-01"), 14);
        }
        else
        {
            policy.Found(facts, "BLK-133").Should().Equal("blocked", "final", "reminder", Day("2026-06-01"), 14, Day("2026-06-15"));
        }
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(6, true)]
    public void A_milder_stage_must_have_been_in_force_for_so_many_days(int days, bool blocks)
    {
        var policy = Policy(new BlockLadder("collections",
        [
            new("closed", BlockKind.UnpaidBill, [new BlockCondition.StageHeld("warning", 5)]),
            new("warning", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(10)]),
        ]));
        var since = Day("2026-06-15").PlusDays(-days);
        var facts = Now with
        {
            Bills = [Due("2026-05-01")],
            Blocks = [new(BlockKind.UnpaidBill, "collections", since.AtMidnight().InZoneStrictly(DateTimeZoneProviders.Tzdb[Madrid]).ToInstant()) { Stage = "warning" }],
        };

        policy.Blocks(facts).Should().Equal(blocks ? "closed" : "warning");
        policy.Found(facts, "BLK-134").Should().Equal("closed", "warning", since, 5, since.PlusDays(5));
    }

    [Theory]
    [InlineData("2026-06-01", "warning")]
    [InlineData("2026-05-31", "closed")]
    [InlineData("2026-05-30", "closed")]
    public void Without_a_record_a_milder_stage_counts_since_its_conditions_have_held(string due, string stage)
    {
        var policy = Policy(new BlockLadder("collections",
        [
            new("closed", BlockKind.UnpaidBill, [new BlockCondition.StageHeld("warning", 5)]),
            new("warning", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(10)]),
        ]));

        policy.Blocks(Now with { Bills = [Due(due)] }).Should().Equal(stage);
        policy.Codes(Now with { Bills = [Due("2026-06-10")] }).Should().Contain("BLK-127").And.NotContain("BLK-135", "the milder stage is the next one");
        policy.Forecast(Now with { Bills = [Due("2026-06-10")] }, "2026-08-01").Date.Should().Be(Day("2026-06-20"), "first the warning");
        policy.Forecast(Now with { Bills = [Due("2026-06-03")] }, "2026-08-01").Date.Should().Be(Day("2026-06-18"), "five days after the warning of the 13th");
    }

    [Fact]
    public void A_notice_of_an_older_debt_does_not_count()
    {
        var policy = Policy(new BlockLadder("collections", [new("blocked", BlockKind.UnpaidBill, [new BlockCondition.UnpaidBillsAtLeast(1), new BlockCondition.NoticeGiven("final", 1)])]));
        var bill = Due("2026-05-10") with { BillDate = Day("2026-05-01") };

        policy.Of(Now with { Bills = [bill], Notices = [new("final", At("2026-04-30T12:00"))] }).IsBlocked.Should().BeFalse();
        policy.Of(Now with { Bills = [bill], Notices = [new("final", At("2026-05-01T12:00"))] }).IsBlocked.Should().BeTrue();
    }

    [Fact]
    public void Settlement_segment_label_failure_and_event_are_found_or_not()
    {
        Stage(new BlockCondition.SettlesBy(SettlementMethod.Credit)).Found(Now, "BLK-120").Should().Equal("blocked", SettlementMethod.Advance, SettlementMethod.Credit);
        Stage(new BlockCondition.SettlesBy(SettlementMethod.Advance)).Blocks(Now).Should().Equal("blocked");
        Stage(new BlockCondition.IsOfSegment(CustomerSegment.Business)).Blocks(Now with { Segment = CustomerSegment.SmallBusiness }).Should().Equal("blocked");
        Stage(new BlockCondition.IsOfSegment(CustomerSegment.Business)).Found(Now with { Segment = CustomerSegment.Consumer }, "BLK-121").Should().Equal("blocked", CustomerSegment.Consumer, CustomerSegment.Business);
        Stage(new BlockCondition.Tagged("pilot")).Found(Now, "BLK-122").Should().Equal("blocked", "is not", "pilot", "must be");
        Stage(new BlockCondition.Tagged("pilot")).Blocks(Now with { Tags = ["pilot"] }).Should().Equal("blocked");
        Stage(new BlockCondition.NotTagged("pilot")).Found(Now with { Tags = ["pilot"] }, "BLK-122").Should().Equal("blocked", "is", "pilot", "must not be");
        Stage(new BlockCondition.NotTagged("pilot")).Blocks(Now).Should().Equal("blocked");
        Stage(new BlockCondition.Reported(BlockKind.SpendCap)).Found(Now, "BLK-136").Should().Equal("blocked", BlockKind.SpendCap, "is not");
        Stage(new BlockCondition.Reported(BlockKind.SpendCap)).Blocks(Now with { Events = [new(BlockKind.SpendCap, Now.AsOf)] }).Should().Equal("blocked", "spend-cap");
    }

    [Theory]
    [InlineData("51", "any", true)]
    [InlineData("51", "51 or 54", true)]
    [InlineData("05", "51 or 54", false)]
    [InlineData(null, "any", true)]
    [InlineData(null, "51 or 54", false)]
    public void A_failed_payment_counts_by_its_code(string? code, string asked, bool blocks)
    {
        var policy = Stage(new BlockCondition.LastPaymentFailed(asked == "any" ? [] : ["51", "54"]));
        var failed = Payment.Of("R1", Eur(30), "2026-06-10") with { State = PaymentState.Failed, FailureCode = code };

        policy.Of(Now with { Payments = [failed] }).IsBlocked.Should().Be(blocks);
        policy.Of(Now with { Payments = [failed, Payment.Of("R2", Eur(30), "2026-06-11")] }).IsBlocked.Should().BeFalse("the last one was booked");
        policy.Of(Now with { Payments = [Payment.Of("R2", Eur(30), "2026-06-10"), failed] }).IsBlocked.Should().Be(blocks, "of two on one day the failed one counts as the last");
        policy.Found(Now, "BLK-123").Should().Equal("blocked", "did not fail", asked == "any" ? "any failure" : asked);
    }

    [Theory]
    [MemberData(nameof(BalanceLifts))]
    public void A_stage_of_the_balance_stays_until_what_lifts_it(LiftThreshold lift, decimal balance, bool stays, string comparison)
    {
        var policy = Policy(NoMoney with { Stages = [NoMoney.Stages[0] with { LiftAt = lift }] });
        var since = At("2026-06-01T03:00");
        var facts = Now with { Balance = Eur(balance), Blocks = [new(BlockKind.Balance, "billing", since) { Stage = "no-money" }] };

        policy.Of(facts).IsBlocked.Should().Be(stays);
        policy.Of(facts with { Blocks = [] }).IsBlocked.Should().BeFalse("it was not in force");
        if (stays)
        {
            policy.Found(facts, "BLK-112").Should().Equal("no-money", "billing", new LocalDateTime(2026, 6, 1, 3, 0), "the balance", Eur(balance), comparison, Eur(24));
            policy.Of(facts).Headline!.From.Should().Be(since);
        }
    }

    [Theory]
    [MemberData(nameof(UnpaidLifts))]
    public void A_stage_of_debts_stays_until_what_lifts_it(LiftThreshold lift, decimal unpaid, bool stays, string comparison)
    {
        var policy = Policy(One(new("blocked", BlockKind.UnpaidBill, [new BlockCondition.UnpaidAbove(Eur(50))]) { LiftAt = lift }));
        var facts = Now with { Bills = [Due("2026-05-01", unpaid)], Blocks = [new(BlockKind.UnpaidBill, "collections", At("2026-06-01T00:00")) { Stage = "blocked" }] };

        policy.Of(facts).IsBlocked.Should().Be(stays);
        if (stays)
        {
            policy.Found(facts, "BLK-112").Should().Equal("blocked", "collections", new LocalDateTime(2026, 6, 1, 0, 0), "the unpaid amount", Eur(unpaid), comparison, Eur(20));
        }
    }

    [Theory]
    [InlineData(30, 30)]
    [InlineData(33.33, 32.67)] // 80 % are EUR 26.664
    public void The_amount_to_lift_reaches_the_lift_threshold_rounded_up_to_the_cent(decimal monthly, decimal amount) =>
        Policy(NoMoney).Of(Now with { Balance = Eur(-6), MonthlyCharge = Eur(monthly) }).AmountToLift.Should().Be(Eur(amount));

    [Theory]
    [InlineData(50.005, 30.01)]
    [InlineData(50, 30)]
    [InlineData(49.995, 0)]
    public void The_amount_to_lift_is_the_least_whatever_parts_of_a_cent_are_owed(decimal unpaid, decimal amount)
    {
        var policy = Policy(One(new("blocked", BlockKind.UnpaidBill, [new BlockCondition.UnpaidAtLeast(Eur(50))]) { LiftAt = new LiftThreshold.UnpaidAtMost(Eur(20)) }));

        policy.Of(Now with { Bills = [Due("2026-05-01", unpaid)] }).AmountToLift.Should().Be(amount == 0 ? null : Eur(amount));
    }

    [Theory]
    [InlineData(60.005, 10.01)]
    [InlineData(60, 10.01)]
    [InlineData(59.999, 10)]
    public void What_must_fall_below_a_figure_takes_a_cent_more_only_where_it_is_met(decimal unpaid, decimal amount) =>
        Stage(new BlockCondition.UnpaidAtLeast(Eur(50))).Of(Now with { Bills = [Due("2026-05-01", unpaid)] }).AmountToLift.Should().Be(Eur(amount));
}
