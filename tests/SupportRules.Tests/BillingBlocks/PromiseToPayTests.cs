using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Tests.Generators;
using Xunit;

namespace SupportRules.Tests.BillingBlocks;

[Properties(Arbitrary = [typeof(PromiseToPayCases)], MaxTest = 1000)]
public class PromiseToPayTests
{
    private static readonly PromiseToPayPolicy ThreeDays = new()
    {
        Id = new("acme/promise", "1"),
        Source = new("ACME terms", "Promised payment"),
        Currency = Currency.RUB,
        Validity = new PromiseValidity.Days(3),
    };

    [Property]
    public void A_granted_promise_ends_after_it_begins(PromiseToPayCase one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is PromiseAnswer.Granted granted)
        {
            granted.Until.Should().BeGreaterThan(one.Facts.AsOf);
            granted.Promise.RunsAt(one.Facts.AsOf).Should().BeTrue();
            granted.Promise.RunsAt(granted.Until).Should().BeFalse();
            (granted.ValidDays is null).Should().Be(granted.ValidHours is not null);
        }
    }

    [Property]
    public void What_is_refused_stays_refused_when_another_fact_gets_worse(PromiseToPayCase one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is PromiseAnswer.Refused)
        {
            PromiseFacts[] worse =
            [
                one.Facts with { BlockedForMoney = false },
                one.Facts with { VoluntarilySuspended = true },
                one.Facts with { HasPaymentOnRecord = false },
                one.Facts with { History = one.Facts.History is { } history ? history with { OneRuns = true, UsesThisMonth = history.UsesThisMonth + 1 } : null },
                one.Facts with { History = one.Facts.History is { } past ? past with { MissedOn = one.Facts.AsOf.InUtc().Date.PlusDays(-1), MissedIsPaid = false } : null },
            ];
            worse.Should().OnlyContain(facts => one.Policy.Decide(facts).Outcome is PromiseAnswer.Refused);
        }
    }

    [Theory]
    [InlineData("Europe/Madrid", "2024-03-30T12:00:00", "2024-04-02T10:00:00Z")]
    [InlineData("Europe/Madrid", "2024-03-28T02:30:00", "2024-03-31T01:30:00Z")]
    [InlineData("Europe/Madrid", "2024-10-24T02:30:00", "2024-10-27T00:30:00Z")]
    [InlineData("America/New_York", "2024-03-07T02:30:00", "2024-03-10T07:30:00Z")]
    [InlineData("America/New_York", "2024-11-01T12:00:00", "2024-11-04T17:00:00Z")]
    [InlineData("Europe/Moscow", "2024-02-27T23:59:00", "2024-03-01T20:59:00Z")]
    public void Three_days_end_at_the_same_local_time_whatever_the_clocks_do(string zone, string local, string until) =>
        Granted(ThreeDays.Decide(PromiseFacts.At(local, zone))).Until.Should().Be(At(until));

    [Theory]
    [InlineData("Europe/Madrid", "2024-03-28T00:30:00", "2024-03-31T22:00:00Z")]
    [InlineData("America/New_York", "2024-10-31T12:00:00", "2024-11-04T05:00:00Z")]
    public void To_the_end_of_the_day_runs_to_midnight_after_the_last_day(string zone, string local, string until)
    {
        var policy = ThreeDays with { Validity = new PromiseValidity.Days(3, PromiseEnd.EndOfDay) };

        Granted(policy.Decide(PromiseFacts.At(local, zone))).Until.Should().Be(At(until));
    }

    [Theory]
    [InlineData("2023-06-16", 72)]
    [InlineData("2023-06-15", 96)]
    [InlineData("2019-06-15", 192)]
    public void Hours_are_elapsed_ones_and_more_for_each_full_year(string since, int hours)
    {
        var policy = ThreeDays with { Validity = new PromiseValidity.Hours(72, 24) };
        var facts = PromiseFacts.At("2024-06-15T12:00:00", "Europe/Moscow") with { CustomerSince = Day(since) };

        var granted = Granted(policy.Decide(facts));

        granted.ValidHours.Should().Be(hours);
        granted.Until.Should().Be(facts.AsOf + Duration.FromHours(hours));
    }

    [Theory]
    [InlineData("-499.99", "BLK-374")]
    [InlineData("-500.00", "BLK-374")]
    [InlineData("-500.01", "BLK-360")]
    public void A_debt_of_just_the_limit_is_allowed(string balance, string code)
    {
        var facts = PromiseFacts.At("2024-06-15T12:00:00", "Europe/Moscow") with { Balance = Money.Parse($"RUB {balance}"), MonthlyFee = Money.Parse("RUB 500") };

        (ThreeDays with { MaxDebt = Money.Parse("RUB 500") }).Decide(facts).Reasons[0].Code.Should().Be(code);
        (ThreeDays with { MaxDebtInMonthlyFees = 1 }).Decide(facts).Reasons[0].Code.Should().Be(code);
    }

    [Theory]
    [InlineData(29, 0.8, "BLK-368")]
    [InlineData(30, 0.8, "BLK-374")]
    [InlineData(30, 0.79, "BLK-370")]
    [InlineData(31, 0.81, "BLK-374")]
    public void The_gap_and_the_share_paid_since_are_inclusive(int days, double share, string code)
    {
        var policy = ThreeDays with { MinGapDays = 30, MinPaidShare = 0.8m };
        var facts = PromiseFacts.At("2024-06-15T12:00:00", "Europe/Moscow") with
        {
            History = new() { LastOn = new LocalDate(2024, 6, 15).PlusDays(-days), PaidShareSinceLast = (decimal)share },
        };

        policy.Decide(facts).Reasons[0].Code.Should().Be(code);
    }

    [Theory]
    [InlineData(29, false, "BLK-372", "BLK-372")]
    [InlineData(30, false, "BLK-374", "BLK-372")]
    [InlineData(29, true, "BLK-372", "BLK-374")]
    public void A_missed_promise_blocks_the_promises_for_days_or_until_it_is_paid(int daysAgo, bool isPaid, string forDays, string untilPaid)
    {
        var facts = PromiseFacts.At("2024-06-15T12:00:00", "Europe/Moscow") with
        {
            History = new() { MissedOn = new LocalDate(2024, 6, 15).PlusDays(-daysAgo), MissedIsPaid = isPaid },
        };

        (ThreeDays with { AfterMissed = new MissedPromise.ForDays(30) }).Decide(facts).Reasons[0].Code.Should().Be(forDays);
        (ThreeDays with { AfterMissed = MissedPromise.UntilItIsPaid }).Decide(facts).Reasons[0].Code.Should().Be(untilPaid);
    }

    [Fact]
    public void A_promise_is_refused_for_every_failing_rule()
    {
        var policy = ThreeDays with
        {
            SettlementMethods = [SettlementMethod.Advance],
            OnlyWhileBlockedForMoney = true,
            PaymentOnRecordRequired = true,
            RefusedWithVoluntarySuspension = true,
            MaxBalance = Money.Parse("RUB 0"),
            MaxAmount = Money.Parse("RUB 800"),
            RefusedWhileOneRuns = true,
            MaxUsesPerCalendarMonth = 1,
        };
        var facts = PromiseFacts.At("2024-06-15T12:00:00", "Europe/Moscow") with
        {
            SettlementMethod = SettlementMethod.Credit,
            BlockedForMoney = false,
            HasPaymentOnRecord = false,
            VoluntarilySuspended = true,
            Balance = Money.Parse("RUB 0.01"),
            Amount = Money.Parse("RUB 800.01"),
            History = new() { OneRuns = true, UsesThisMonth = 1 },
        };

        policy.Decide(facts).Reasons.Select(reason => reason.Code).Should().Equal(
            "BLK-350", "BLK-352", "BLK-354", "BLK-356", "BLK-358", "BLK-362", "BLK-364", "BLK-366");
    }

    [Fact]
    public void Unknown_facts_are_named()
    {
        var policy = ThreeDays with { Validity = new PromiseValidity.Hours(72, 24), SettlementMethods = [SettlementMethod.Advance], MaxDebtInMonthlyFees = 1, MinGapDays = 30 };

        policy.Decide(PromiseFacts.At("2024-06-15T12:00:00", "Europe/Moscow")).Outcome.Should()
            .Be(new PromiseAnswer.NeedsFacts(["SettlementMethod", "Balance", "MonthlyFee", "History", "CustomerSince"]));
        policy.Invoking(p => p.Decide(PromiseFacts.At("2024-06-15T12:00:00", "Mars/Olympus"))).Should().Throw<ArgumentException>().WithMessage("zone is 'Mars/Olympus'*");
    }

    [Fact]
    public void A_grant_says_what_it_costs_and_what_is_needed_by_its_end()
    {
        var policy = ThreeDays with { MaxAmount = Money.Parse("RUB 400"), Fee = new PromiseFee.ShareOfAmount(0.25m), ExtraDaysNeeded = 1, PaymentMustExceed = true };
        var facts = PromiseFacts.At("2024-06-15T12:00:00", "Europe/Moscow") with { Balance = Money.Parse("RUB -12.50"), DailyFee = Money.Parse("RUB 19.67") };

        var granted = Granted(policy.Decide(facts));

        granted.Fee.Should().Be(Money.Parse("RUB 100"));
        granted.AmountNeeded.Should().Be(Money.Parse("RUB 32.17"));
        granted.Promise.Should().Be(new PromiseToPay(facts.AsOf, granted.Until) { Amount = Money.Parse("RUB 400") });
    }

    [Fact]
    public void A_history_counts_promises_of_the_customers_month_and_what_was_paid_since()
    {
        PromiseToPay[] promises = [new(At("2024-05-31T20:59:00Z"), At("2024-06-03T20:59:00Z")), new(At("2024-05-31T21:00:00Z"), At("2024-06-03T21:00:00Z"))];
        Payment[] payments =
        [
            Payment.Of("a", Money.Parse("RUB 300"), "2024-06-01"),
            Payment.Of("a", Money.Parse("RUB 300"), "2024-06-01"),
            Payment.Of("b", Money.Parse("RUB 100"), "2024-06-09"),
            Payment.Of("c", Money.Parse("RUB 900"), "2024-05-31"),
            Payment.Of("d", Money.Parse("RUB 900"), "2024-06-02") with { State = PaymentState.NotFound },
        ];

        var history = PromiseHistory.Of(At("2024-06-10T09:00:00Z"), "Europe/Moscow", [.. promises], [.. payments], Money.Parse("RUB 500"));

        history.Should().Be(new PromiseHistory { UsesThisMonth = 1, LastOn = new(2024, 6, 1), PaidShareSinceLast = 0.8m });
    }

    [Theory]
    [InlineData("-10.00", 3, null, null, "-69.01", true)]
    [InlineData("59.01", 3, null, null, "0.00", false)]
    [InlineData("-10.00", 3, "69.00", null, "-0.01", true)]
    [InlineData("500.00", 0, "85.00", "585.00", "585.00", false)]
    [InlineData("75.00", 0, null, "472.00", "75.00", true)]
    public void Charges_accrue_while_a_promise_runs(string balance, int days, string? paid, string? needed, string after, bool blocked)
    {
        static Money? Rub(string? amount) => amount is null ? null : Money.Parse($"RUB {amount}");

        PromiseCharges.Of(Rub(balance)!.Value, days, Money.Parse("RUB 19.67"), Rub(paid), Rub(needed)).Should().Be(new PromiseCharges(days, Rub(after)!.Value, blocked));
    }

    [Fact]
    public void Terms_that_cannot_be_are_refused()
    {
        FluentActions.Invoking(() => (ThreeDays with { MaxAmount = Money.Parse("USD 1") }).Check()).Should().Throw<ArgumentException>().WithMessage("MaxAmount is USD 1.00*");
        FluentActions.Invoking(() => (ThreeDays with { WhenItLapses = new(BlockKind.Voluntary) }).Check()).Should().Throw<ArgumentException>().WithParameterName("WhenItLapses");
        FluentActions.Invoking(() => ThreeDays with { MaxDebtInMonthlyFees = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PromiseValidity.Days(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => PromiseFacts.At("15 June", "Europe/Moscow")).Should().Throw<FormatException>();
    }

    private static PromiseAnswer.Granted Granted(Decision<PromiseAnswer> decision) => decision.Outcome.Should().BeOfType<PromiseAnswer.Granted>().Which;

    private static Instant At(string text) => NodaTime.Text.InstantPattern.General.Parse(text).Value;

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
