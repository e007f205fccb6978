using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;

namespace SupportRules.Tests.BillingBlocks;

public class VoluntarySuspensionTests
{
    private static readonly VoluntarySuspensionPolicy Plain = new()
    {
        Id = new("acme/suspension", "1"),
        Source = new("ACME terms", "Suspension"),
        Currency = Currency.RUB,
    };

    [Theory]
    [InlineData("2024-03-09", false)]
    [InlineData("2024-03-10", true)]
    [InlineData("2024-03-11", true)]
    public void A_start_before_the_request_is_refused_whatever_the_terms_say(string from, bool accepted)
    {
        var decision = Plain.Decide(VoluntarySuspensionFacts.Of("2024-03-10", from, "2024-04-10"));

        decision.Outcome.IsAccepted.Should().Be(accepted);
        decision.Reasons.Any(reason => reason.Code == "BLK-300").Should().Be(!accepted);
    }

    [Theory]
    [InlineData("2024-02-29", "2024-03-28", false)]
    [InlineData("2024-02-29", "2024-03-29", true)]
    [InlineData("2023-01-31", "2023-02-27", false)]
    [InlineData("2023-01-31", "2023-02-28", true)]
    [InlineData("2024-01-31", "2024-02-28", false)]
    [InlineData("2024-01-31", "2024-02-29", true)]
    public void A_month_from_the_last_of_january_ends_on_the_last_of_february(string from, string to, bool accepted)
    {
        var policy = Plain with { MinLength = SuspensionLength.Months(1) };

        policy.Decide(VoluntarySuspensionFacts.Of(from, from, to)).Outcome.IsAccepted.Should().Be(accepted);
    }

    [Theory]
    [InlineData(2, "BLK-304")]
    [InlineData(3, "BLK-332")]
    [InlineData(30, "BLK-332")]
    [InlineData(31, "BLK-306")]
    public void Both_bounds_of_a_length_are_inclusive(int days, string code)
    {
        var policy = Plain with { MinLength = SuspensionLength.Days(3), MaxLength = SuspensionLength.Days(30) };
        var start = new LocalDate(2024, 3, 10);

        policy.Decide(VoluntarySuspensionFacts.For(start, start, SuspensionLength.Days(days))).Reasons[0].Code.Should().Be(code);
    }

    [Fact]
    public void Every_failing_rule_is_a_reason()
    {
        var policy = Plain with
        {
            MinLength = SuspensionLength.Days(30),
            MinNoticeDays = 7,
            MinGap = SuspensionLength.Days(7),
            MaxUses = new(1),
            MaxDaysPerYear = 90,
            RefusedInArrears = true,
            RefusedWhileBlockedForMoney = true,
            RefusedOnTermContract = true,
            RefusedWhilePromiseRuns = true,
            RefusedBeforeServiceStarted = true,
            BalanceMustBePositive = true,
        };
        var facts = VoluntarySuspensionFacts.Of("2024-03-09", "2024-03-10", "2024-03-20") with
        {
            History = new() { UsesThisYear = 1, DaysUsedThisYear = 85, LastEndedOn = new(2024, 3, 4) },
            InArrears = true,
            BlockedForMoney = true,
            OnTermContract = true,
            PromiseRuns = true,
            ServiceStarted = false,
            Balance = Money.Parse("RUB 0"),
        };

        var decision = policy.Decide(facts);

        decision.Reasons.Select(reason => reason.Code).Should().Equal(
            "BLK-302", "BLK-304", "BLK-312", "BLK-314", "BLK-316", "BLK-318", "BLK-320", "BLK-322", "BLK-324", "BLK-326", "BLK-328");
        decision.Outcome.Should().Be(new VoluntarySuspensionAnswer.Refused(null, []));
    }

    [Fact]
    public void Unknown_facts_are_named_and_never_taken_for_good_ones()
    {
        var policy = Plain with
        {
            MaxUses = new(1),
            RefusedInArrears = true,
            BalanceMustCover = true,
            Year = QuotaYear.Customer,
            Price = new() { StartDayInFull = true },
        };
        var facts = VoluntarySuspensionFacts.Of("2024-03-10", "2024-03-10", "2024-03-20");

        policy.Decide(facts).Outcome.Should().Be(new VoluntarySuspensionAnswer.NeedsFacts(["QuotaYearBegan", "History", "InArrears", "Balance", "DailyFee"]));
        policy.Decide(facts with { InArrears = true }).Outcome.Should()
            .Be(new VoluntarySuspensionAnswer.Refused(null, ["QuotaYearBegan", "History", "Balance", "DailyFee"]));
    }

    [Theory]
    [InlineData("74.99", false)]
    [InlineData("75.00", true)]
    [InlineData("75.01", true)]
    public void The_balance_covers_the_first_day_the_activation_and_each_day_beyond_the_free_ones(string balance, bool accepted)
    {
        var policy = Plain with { Price = Isp, BalanceMustCover = true };
        var facts = VoluntarySuspensionFacts.Of("2024-03-10", "2024-03-10", "2024-03-17") with
        {
            History = new() { FreeDaysLeft = 2 },
            QuotaYearBegan = new(2024, 1, 5),
            Balance = Money.Parse($"RUB {balance}"),
            DailyFee = Money.Parse("RUB 10"),
        };

        var decision = policy.Decide(facts);

        decision.Outcome.IsAccepted.Should().Be(accepted);
        if (!accepted)
        {
            decision.Reasons.Should().ContainSingle().Which["short"].Should().Be(Money.Parse("RUB 0.01"));
            ((VoluntarySuspensionAnswer.Refused)decision.Outcome).Window!.LatestEnd.Should().Be(new LocalDate(2024, 3, 16));
        }
    }

    [Fact]
    public void Days_that_reach_into_the_next_year_use_those_of_the_next_year()
    {
        var policy = Plain with { MaxDaysPerYear = 90, Price = new() { FreeDaysPerYear = 30, FeePerPaidDay = Money.Parse("RUB 5") } };
        var facts = VoluntarySuspensionFacts.Of("2024-12-01", "2024-12-02", "2025-02-05") with { History = new() { DaysUsedThisYear = 60 } };

        var accepted = policy.Decide(facts).Outcome.Should().BeOfType<VoluntarySuspensionAnswer.Accepted>().Which;

        accepted.Fee!.PaidDays.Should().Be(30 + 5);
        accepted.LatestEnd.Should().Be(new LocalDate(2025, 4, 1));
        policy.Decide(facts with { From = new(2024, 12, 1) }).Reasons.Select(reason => reason.Code).Should().Equal("BLK-316");
    }

    [Theory]
    [InlineData("2024-03-01", "2024-05-01", true)]
    [InlineData("2024-03-02", "2024-05-01", false)]
    [InlineData("2024-03-01", "2024-04-30", false)]
    public void Calendar_months_begin_and_end_on_the_first(string from, string to, bool accepted)
    {
        var decision = (Plain with { Step = SuspensionStep.CalendarMonths }).Decide(VoluntarySuspensionFacts.Of("2024-02-20", from, to));

        decision.Outcome.IsAccepted.Should().Be(accepted);
    }

    [Fact]
    public void A_refusal_names_the_nearest_dates_that_would_do()
    {
        var policy = Plain with { MinLength = SuspensionLength.Days(7), MaxLength = SuspensionLength.Days(30), MinNoticeDays = 3, MinGap = SuspensionLength.Days(7) };
        var facts = VoluntarySuspensionFacts.Of("2024-03-10", "2024-03-11", "2024-04-20") with { History = new() { LastEndedOn = new(2024, 3, 8) } };

        var decision = policy.Decide(facts);

        decision.Reasons.Select(reason => reason.Code).Should().Equal("BLK-302", "BLK-306", "BLK-312");
        ((VoluntarySuspensionAnswer.Refused)decision.Outcome).Window.Should()
            .Be(new SuspensionWindow(new(2024, 3, 15), new(2024, 3, 22), new(2024, 4, 14)));
    }

    [Fact]
    public void An_accepted_answer_is_a_fact_and_says_when_the_customer_may_lift_it()
    {
        var facts = VoluntarySuspensionFacts.Of("2024-03-10", "2024-03-12", "2024-03-26") with { Target = BlockTarget.Service("S1") };

        var accepted = (VoluntarySuspensionAnswer.Accepted)(Plain with { EarliestLiftAfterDays = 3 }).Decide(facts).Outcome;

        accepted.Suspension.Should().Be(VoluntarySuspension.Of("2024-03-10", "2024-03-12", "2024-03-26") with { Target = BlockTarget.Service("S1") });
        accepted.CustomerMayLiftFrom.Should().Be(new LocalDate(2024, 3, 15));
        accepted.Fee.Should().BeNull();
    }

    [Theory]
    [InlineData("2023-03-10", "2024-03-09", 0)]
    [InlineData("2023-03-10", "2024-03-10", 28)]
    [InlineData("2023-03-10", "2024-03-11", 28)]
    [InlineData("2024-02-29", "2025-02-27", 0)]
    [InlineData("2024-02-29", "2025-02-28", 28)]
    public void Free_days_come_back_on_the_anniversary_itself(string began, string asOf, int left)
    {
        var quota = new FreeDayQuota(Day(began), 28, 0);

        quota.LeftOn(Day(asOf)).Should().Be(left);
    }

    [Fact]
    public void A_history_counts_uses_and_days_of_the_year_asked_for()
    {
        var policy = Plain with { MaxUses = new(2, SuspensionLength.Days(180)), MaxDaysPerYear = 90, Price = new() { FreeDaysPerYear = 30 } };
        VoluntarySuspension[] past =
        [
            VoluntarySuspension.Of("2023-12-01", "2023-12-22", "2024-01-11"),
            VoluntarySuspension.Of("2024-03-01", "2024-03-01", "2024-03-11"),
            VoluntarySuspension.Of("2022-03-01", "2022-03-01", "2022-03-11"),
        ];

        var history = SuspensionHistory.Of(policy, new(2024, 6, 1), [.. past]);

        history.Should().Be(new SuspensionHistory { DaysUsedThisYear = 20, UsesThisYear = 2, LastEndedOn = new(2024, 3, 11), FreeDaysLeft = 10, NextUseFrom = new(2024, 6, 19) });
    }

    [Fact]
    public void The_charges_of_a_suspension_that_the_customer_lifts_end_that_day()
    {
        var policy = (Plain with { Price = Isp }).Charges!;
        var facts = new VoluntaryChargesFacts
        {
            From = new(2024, 3, 10),
            To = new(2024, 3, 20),
            AsOf = new(2024, 3, 14),
            LiftedOn = new LocalDate(2024, 3, 13),
            Balance = Money.Parse("RUB 100"),
            DailyFee = Money.Parse("RUB 10"),
            FreeDaysLeft = 28,
            QuotaYearBegan = new(2024, 1, 5),
        };

        var decision = policy.Decide(facts);

        var reckoned = (VoluntaryCharges.Reckoned)decision.Outcome;
        reckoned.Days.Select(day => day.Charge.Amount).Should().Equal(10, 0, 0, 10, 10);
        reckoned.Last.State.Should().Be(SuspensionState.Active);
        decision.Reasons.Select(reason => reason.Code).Should().Equal("BLK-339", "BLK-340", "BLK-341", "BLK-346", "BLK-345");
    }

    [Theory]
    [InlineData(MoneyRunsOut.EndsTheSuspension, "-3.00", SuspensionState.BlockedForMoney)]
    [InlineData(MoneyRunsOut.SuspensionStays, "-9.00", SuspensionState.Suspended)]
    public void When_money_runs_out_the_suspension_ends_or_stays(MoneyRunsOut runsOut, string balance, SuspensionState state)
    {
        var policy = (Plain with { Price = Isp with { MoneyRunsOut = runsOut } }).Charges!;
        var facts = new VoluntaryChargesFacts
        {
            From = new(2024, 3, 10),
            To = new(2024, 3, 20),
            AsOf = new(2024, 3, 13),
            Balance = Money.Parse("RUB 60"),
            DailyFee = Money.Parse("RUB 10"),
            FreeDaysLeft = 0,
            QuotaYearBegan = new(2024, 1, 5),
        };

        ((VoluntaryCharges.Reckoned)policy.Decide(facts).Outcome).Last.Should().Be(new SuspensionDay(
            new(2024, 3, 13), Money.Parse(state == SuspensionState.Suspended ? "RUB 3" : "RUB 0"), Money.Parse($"RUB {balance}"), 0, state));
    }

    [Theory]
    [InlineData("2024-03-01", "2024-04-01", "2024-03-01", "2024-04-01", "30.00")]
    [InlineData("2024-03-01", "2024-04-01", "2024-03-16", null, "44.52")]
    [InlineData("2024-03-01", "2024-06-01", "2024-04-01", "2024-05-01", "150.00")]
    [InlineData("2024-02-01", "2024-03-01", "2024-02-29", "2024-03-01", "58.97")]
    [InlineData("2024-03-01", "2024-04-01", "2024-05-01", null, "60.00")]
    public void A_share_of_the_monthly_fee_is_charged_by_the_day(string from, string to, string suspendedFrom, string? suspendedTo, string charge) =>
        new SuspendedFee(Money.Parse("PLN 60"), 0.5m).For(Day(from), Day(to), [VoluntarySuspension.Of(suspendedFrom, suspendedFrom, suspendedTo)]).Should().Be(Money.Parse($"PLN {charge}"));

    [Fact]
    public void Terms_that_cannot_be_are_refused_with_a_witness()
    {
        var facts = VoluntarySuspensionFacts.Of("2024-03-10", "2024-03-10", "2024-03-20");

        FluentActions.Invoking(() => (Plain with { MinLength = SuspensionLength.Months(2), MaxLength = SuspensionLength.Days(30) }).Decide(facts)).Should()
            .Throw<ArgumentException>().WithMessage("MinLength is 2 months:*2023-05-01*2023-03-31*").WithParameterName("MinLength");
        FluentActions.Invoking(() => (Plain with { BalanceMustCover = true }).Check()).Should().Throw<ArgumentException>().WithParameterName("BalanceMustCover");
        FluentActions.Invoking(() => (Plain with { Price = new() { Fee = Money.Parse("USD 29") } }).Check()).Should().Throw<ArgumentException>().WithMessage("Fee is USD 29.00*RUB*");
        FluentActions.Invoking(() => (Plain with { Terms = new(BlockKind.Balance) }).Check()).Should().Throw<ArgumentException>().WithParameterName("Terms");
    }

    [Fact]
    public void Facts_that_cannot_be_are_refused_by_name_value_and_range()
    {
        FluentActions.Invoking(() => Plain.Decide(VoluntarySuspensionFacts.Of("2024-03-10", "2024-03-10", "2024-03-10"))).Should()
            .Throw<ArgumentOutOfRangeException>().WithMessage("Days is 0: it must be from 1 to 3660*");
        FluentActions.Invoking(() => Plain.Decide(VoluntarySuspensionFacts.Of("2024-03-10", "2024-03-10", "2024-03-20") with { Balance = Money.Parse("USD 1") })).Should()
            .Throw<ArgumentException>().WithMessage("Balance is USD 1.00*");
        FluentActions.Invoking(() => SuspensionLength.Days(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SuspensionHistory { UsesThisYear = -1 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("UsesThisYear");
        FluentActions.Invoking(() => SuspensionHistory.Of(Plain with { MaxDaysPerYear = 9, Year = QuotaYear.Customer }, new(2024, 1, 1), [])).Should().Throw<ArgumentNullException>();
    }

    private static SuspensionPrice Isp { get; } = new()
    {
        FreeDaysPerYear = 28,
        Year = QuotaYear.Customer,
        ActivationFee = Money.Parse("RUB 50"),
        FeePerPaidDay = Money.Parse("RUB 3"),
        StartDayInFull = true,
    };

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
