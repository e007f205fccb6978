using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;
using static SupportRules.BillingBlocks.BlockCondition;
using static SupportRules.Tests.BillingBlocks.BillingBlockBuilders;

namespace SupportRules.Tests.BillingBlocks;

/// <summary>Which stage hides which: a ladder is refused when a stage can never be reached, and only then.</summary>
public class OverlapTests
{
    /// <summary>A condition above, one below, and whether the upper holds wherever the lower does.</summary>
    public static TheoryData<BlockCondition, BlockCondition, bool> Pairs => new()
    {
        { new BalanceBelow(Eur(0)), new BalanceBelow(Eur(0)), true },
        { new BalanceBelow(Eur(0)), new BalanceBelow(Eur(-1)), true },
        { new BalanceBelow(Eur(-1)), new BalanceBelow(Eur(0)), false },
        { new BalanceBelow(Eur(0)), new BalanceAtOrBelow(Eur(-0.01m)), true },
        { new BalanceBelow(Eur(0)), new BalanceAtOrBelow(Eur(0)), false },
        { new BalanceBelow(Eur(0)), new BalanceBelow(AmountThreshold.Monthly(-1)), false },
        { new BalanceBelow(AmountThreshold.Monthly(-1)), new BalanceBelow(AmountThreshold.Monthly(-2)), true },
        { new BalanceBelow(Eur(0)), new UnpaidAbove(Eur(0)), false },
        { new BalanceAtOrBelow(Eur(0)), new BalanceBelow(Eur(0)), true },
        { new BalanceAtOrBelow(Eur(0)), new BalanceBelow(Eur(0.01m)), false },
        { new BalanceAtOrBelow(Eur(0)), new BalanceAtOrBelow(Eur(0)), true },
        { new BalanceAtOrBelow(Eur(0)), new BalanceAtOrBelow(Eur(-1)), true },
        { new BalanceAtOrBelow(Eur(-1)), new BalanceAtOrBelow(Eur(0)), false },
        { new BalanceAtOrBelow(Eur(0)), new UnpaidAbove(Eur(0)), false },
        { new UnpaidAtLeast(Eur(50)), new UnpaidAtLeast(Eur(50)), true },
        { new UnpaidAtLeast(Eur(50)), new UnpaidAtLeast(Eur(60)), true },
        { new UnpaidAtLeast(Eur(60)), new UnpaidAtLeast(Eur(50)), false },
        { new UnpaidAtLeast(Eur(50)), new UnpaidAbove(Eur(50)), true },
        { new UnpaidAtLeast(Eur(50)), new UnpaidAbove(Eur(49.99m)), false },
        { new UnpaidAtLeast(Eur(50)), new UnpaidBillsAtLeast(2), false },
        { new UnpaidAbove(Eur(50)), new UnpaidAtLeast(Eur(50)), false },
        { new UnpaidAbove(Eur(50)), new UnpaidAtLeast(Eur(50.01m)), true },
        { new UnpaidAbove(Eur(50)), new UnpaidAbove(Eur(50)), true },
        { new UnpaidAbove(Eur(50)), new UnpaidAbove(Eur(60)), true },
        { new UnpaidAbove(Eur(60)), new UnpaidAbove(Eur(50)), false },
        { new UnpaidAbove(Eur(60)), new UnpaidBillsAtLeast(1), false },
        { new UnpaidBillsAtLeast(2), new UnpaidBillsAtLeast(2), true },
        { new UnpaidBillsAtLeast(2), new UnpaidBillsAtLeast(3), true },
        { new UnpaidBillsAtLeast(3), new UnpaidBillsAtLeast(2), false },
        { new UnpaidBillsAtLeast(1), new DaysUnpaidAtLeast(10), true },
        { new UnpaidBillsAtLeast(2), new DaysUnpaidAtLeast(10), false },
        { new UnpaidBillsAtLeast(1), new BalanceBelow(Eur(0)), false },
        { new DaysUnpaidAtLeast(10), new DaysUnpaidAtLeast(10), true },
        { new DaysUnpaidAtLeast(10), new DaysUnpaidAtLeast(11), true },
        { new DaysUnpaidAtLeast(11), new DaysUnpaidAtLeast(10), false },
        { new DaysUnpaidAtLeast(11), new DaysUnpaidMoreThan(10), true },
        { new DaysUnpaidAtLeast(12), new DaysUnpaidMoreThan(10), false },
        { new DaysUnpaidAtLeast(0), new UnpaidBillsAtLeast(1), true },
        { new DaysUnpaidAtLeast(1), new UnpaidBillsAtLeast(1), false },
        { new DaysUnpaidMoreThan(10), new DaysUnpaidAtLeast(11), true },
        { new DaysUnpaidMoreThan(10), new DaysUnpaidAtLeast(10), false },
        { new DaysUnpaidMoreThan(10), new DaysUnpaidMoreThan(10), true },
        { new DaysUnpaidMoreThan(10), new DaysUnpaidMoreThan(11), true },
        { new DaysUnpaidMoreThan(11), new DaysUnpaidMoreThan(10), false },
        { new DaysUnpaidMoreThan(10), new MonthsUnpaidAtLeast(1), false },
        { new MonthsUnpaidAtLeast(2), new MonthsUnpaidAtLeast(2), true },
        { new MonthsUnpaidAtLeast(2), new MonthsUnpaidAtLeast(3), true },
        { new MonthsUnpaidAtLeast(3), new MonthsUnpaidAtLeast(2), false },
        { new MonthsUnpaidAtLeast(2), new MonthsUnpaidMoreThan(2), true },
        { new MonthsUnpaidAtLeast(3), new MonthsUnpaidMoreThan(2), false },
        { new MonthsUnpaidAtLeast(2), new DaysUnpaidAtLeast(80), false },
        { new MonthsUnpaidMoreThan(2), new MonthsUnpaidAtLeast(2), false },
        { new MonthsUnpaidMoreThan(2), new MonthsUnpaidAtLeast(3), true },
        { new MonthsUnpaidMoreThan(2), new MonthsUnpaidMoreThan(2), true },
        { new MonthsUnpaidMoreThan(2), new MonthsUnpaidMoreThan(3), true },
        { new MonthsUnpaidMoreThan(3), new MonthsUnpaidMoreThan(2), false },
        { new NoticeGiven("final", 7), new NoticeGiven("final", 7), true },
        { new NoticeGiven("final", 7), new NoticeGiven("final", 8), true },
        { new NoticeGiven("final", 8), new NoticeGiven("final", 7), false },
        { new NoticeGiven("final", 7), new NoticeGiven("first", 8), false },
        { new Tagged("vip"), new Tagged("vip"), true },
        { new Tagged("vip"), new NotTagged("vip"), false },
        { new SettlesBy(SettlementMethod.Credit), new SettlesBy(SettlementMethod.Credit), true },
        { new SettlesBy(SettlementMethod.Credit), new SettlesBy(SettlementMethod.Advance), false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_stage_that_is_never_reached_is_refused(BlockCondition above, BlockCondition below, bool hides)
    {
        var build = () => new BlockLadder("collections", [new("above", BlockKind.UnpaidBill, [above]), new("below", BlockKind.UnpaidBill, [below])]);

        if (hides)
        {
            build.Should().Throw<ArgumentException>().WithMessage($"Stages overlap: an account with {below} is at 'above', so 'below' below it is never reached*");
        }
        else
        {
            build.Should().NotThrow();
        }
    }

    [Fact]
    public void All_conditions_above_must_follow_before_a_stage_is_hidden()
    {
        BlockCondition[] both = [new DaysUnpaidAtLeast(10), new UnpaidAbove(Eur(20))];

        FluentActions.Invoking(() => new BlockLadder("x", [new("a", BlockKind.UnpaidBill, [.. both]), new("b", BlockKind.UnpaidBill, [new DaysUnpaidAtLeast(30)])])).Should().NotThrow();
        FluentActions.Invoking(() => new BlockLadder("x", [new("a", BlockKind.UnpaidBill, [.. both]), new("b", BlockKind.UnpaidBill, [new DaysUnpaidAtLeast(30), new UnpaidAtLeast(Eur(30))])])).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("EUR 0", "EUR -0.01", true)]
    [InlineData("EUR 0", "EUR 0", false)]
    public void A_lift_threshold_at_which_the_stage_is_reached_is_refused_with_a_balance(string below, string lift, bool refused)
    {
        var build = () => One(new BlockStage("s", BlockKind.Balance, [new BalanceBelow(Money.Parse(below))]) { LiftAt = new LiftThreshold.BalanceAtLeast(Money.Parse(lift)) });

        if (refused)
        {
            build.Should().Throw<ArgumentException>().WithMessage("LiftAt of stage 's' is balance at least EUR -0.01: with a balance of -0.01 the stage would be reached (balance below EUR 0.00) and lifted at once.*");
        }
        else
        {
            build.Should().NotThrow();
        }
    }

    [Fact]
    public void A_lift_threshold_in_monthly_charges_is_refused_with_the_charge_that_shows_it()
    {
        FluentActions.Invoking(() => One(new BlockStage("s", BlockKind.Balance, [new BalanceBelow(Eur(0))]) { LiftAt = new LiftThreshold.BalanceAtLeast(AmountThreshold.Monthly(-1)) }))
            .Should().Throw<ArgumentException>().WithMessage("*with a balance of -1 and a monthly charge of 1 the stage would be reached*");
        FluentActions.Invoking(() => One(new BlockStage("s", BlockKind.UnpaidBill, [new UnpaidAbove(Eur(10))]) { LiftAt = new LiftThreshold.UnpaidBelow(Eur(20)) }))
            .Should().Throw<ArgumentException>().WithMessage("*with an unpaid amount of 15 the stage*");
        FluentActions.Invoking(() => One(new BlockStage("s", BlockKind.UnpaidBill, [new UnpaidAbove(Eur(10))]) { LiftAt = new LiftThreshold.UnpaidAtMost(Eur(10)) })).Should().NotThrow();
        FluentActions.Invoking(() => One(new BlockStage("s", BlockKind.UnpaidBill, [new UnpaidAtLeast(Eur(10))]) { LiftAt = new LiftThreshold.UnpaidAtMost(Eur(10)) })).Should().Throw<ArgumentException>().WithMessage("*of 10 the stage*");
    }

    [Fact]
    public void Of_two_laws_both_must_allow_and_both_keep()
    {
        ProtectionPolicy Law(string id, ServiceUse kept, int days) => new()
        {
            Id = new(id, "1"),
            Source = new("Law", id),
            Currency = Currency.EUR,
            MinimumDaysPastDue = days,
            Kept = [kept],
        };
        var stage = new BlockStage("blocked", BlockKind.UnpaidBill, [new DaysUnpaidAtLeast(10)]) { Restrictions = Restrictions.Service };
        var policy = Policy(One(stage)).Under(Law("law/a", ServiceUse.IncomingCalls, 20)).Under(Law("law/b", ServiceUse.Data, 30));
        var facts = Account("2026-06-15T04:00") with { Bills = [Due("2026-05-16")] };

        policy.Of(facts).Headline!.From.Should().Be(At("2026-06-15T00:00"));
        policy.Of(facts).Account.Restrictions.Should().Be(Restrictions.Service & ~(Restrictions.Incoming | Restrictions.Data));
        policy.Of(facts with { AsOf = At("2026-06-14T23:59") }).Blocks.Should().BeEmpty();
        policy.Found(facts with { AsOf = At("2026-06-14T23:59") }, "BLK-170").Should().Equal(
            "blocked", "collections", new LocalDateTime(2026, 5, 26, 0, 0), new LocalDateTime(2026, 6, 15, 0, 0), new PolicyId("law/b", "1"));
        policy.Found(facts, "BLK-172").Should().Equal(
            "blocked", "collections", new LocalDateTime(2026, 5, 26, 0, 0), new PolicyId("law/b", "1"), new LocalDateTime(2026, 6, 15, 0, 0));
        policy.Found(facts, "BLK-173")[2].Should().Be((ValueList<ServiceUse>)[ServiceUse.IncomingCalls, ServiceUse.Data]);
    }
}
