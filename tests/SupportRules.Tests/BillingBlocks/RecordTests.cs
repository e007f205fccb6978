using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;
using static SupportRules.Tests.BillingBlocks.BillingBlockBuilders;

namespace SupportRules.Tests.BillingBlocks;

/// <summary>What blocks on record, warnings, promises and the account that pays change.</summary>
public class RecordTests
{
    private static readonly BillingFacts Now = Account("2026-06-15T04:00");

    [Fact]
    public void A_stage_that_no_payment_lifts_stays_on_record_until_its_record_ends()
    {
        var policy = Policy(One(new BlockStage("by-hand", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(30)]) { LiftableBy = Lifters.Agent }));
        var record = new Block(BlockKind.UnpaidBill, "collections", At("2026-06-01T00:00")) { Stage = "by-hand" };

        policy.Blocks(Now with { Blocks = [record] }).Should().Equal("by-hand");
        policy.Found(Now with { Blocks = [record] }, "BLK-113").Should().Equal("by-hand", "collections", new LocalDateTime(2026, 6, 1, 0, 0), Lifters.Agent);
        policy.Codes(Now with { Blocks = [record] }).Should().Contain("BLK-161");
        policy.Of(Now with { Blocks = [record] }).AmountToLift.Should().BeNull();
        policy.Blocks(Now with { Blocks = [record with { To = Now.AsOf }] }).Should().BeEmpty();
        policy.Blocks(Now).Should().BeEmpty("without a record nothing stays");
    }

    [Fact]
    public void A_stage_that_a_payment_lifts_is_gone_once_its_conditions_are()
    {
        var policy = Policy(Unpaid);
        var record = new Block(BlockKind.UnpaidBill, "collections", At("2026-06-01T00:00")) { Stage = "outgoing" };

        policy.Blocks(Now with { Blocks = [record] }).Should().BeEmpty();
    }

    [Fact]
    public void A_money_block_of_another_source_is_for_that_source_to_lift()
    {
        var record = new Block(BlockKind.Balance, "agent", At("2026-06-01T00:00"));

        Policy(Unpaid).Found(Now with { Blocks = [record] }, "BLK-162").Should().Equal(BlockKind.Balance, "agent");
        Policy(Unpaid).Codes(Now with { Blocks = [record] }).Should().NotContain("BLK-161");
        Policy(Unpaid).Of(Now with { Blocks = [record], Bills = [Due("2026-05-01")] }).AmountToLift.Should().Be(Eur(30), "the ladder's own");
    }

    [Fact]
    public void A_stage_that_only_warns_blocks_nothing_and_ends_no_suspension()
    {
        var policy = Policy(Unpaid) with { VoluntaryEndsWhenMoneyRunsOut = true };
        var warned = Now with { Bills = [Due("2026-06-01")], VoluntarySuspensions = [VoluntarySuspension.Of("2026-05-01", "2026-06-01", null)] };

        policy.Blocks(warned).Should().Equal("warning", "voluntary");
        policy.Of(Now with { Bills = [Due("2026-06-01")] }).IsBlocked.Should().BeFalse();
        policy.Of(Now with { Bills = [Due("2026-06-01")] }).ToString().Should().Be("unpaid-bill notice (warning) since 2026-06-11 00:00; pay EUR 30.00");
        policy.Of(warned).IsBlocked.Should().BeTrue();
        policy.Blocks(warned with { Bills = [Due("2026-05-10")] }).Should().Equal("outgoing");
    }

    [Fact]
    public void A_charge_of_today_is_still_to_come_and_the_forecast_sees_it()
    {
        var policy = Policy(NoMoney);
        var facts = Now with { Balance = Eur(5), PlannedCharges = [new(Day("2026-06-15"), Eur(5.01m))] };

        policy.Blocks(facts).Should().BeEmpty();
        policy.Forecast(facts, "2026-06-15").Date.Should().Be(Day("2026-06-15"));
        policy.Forecast(facts, "2026-06-30").Date.Should().Be(Day("2026-06-15"));
        policy.Forecast(facts, "2026-06-30").AmountToAvoid.Should().Be(Eur(0.01m));
        policy.Forecast(facts with { Balance = Eur(5.01m) }, "2026-06-30").Date.Should().BeNull();
    }

    [Fact]
    public void A_child_has_its_own_record_and_its_payers_debts_and_notices()
    {
        var policy = Policy(new BlockLadder("collections",
        [
            new("closed", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(1), new BlockCondition.StageHeld("warned", 7)]) { Restrictions = Restrictions.All },
            new("warned", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(1), new BlockCondition.NoticeGiven("reminder", 0)]) { Restrictions = Restrictions.None },
        ]));
        var payer = Now with { Bills = [Due("2026-06-10")], Notices = [new("reminder", At("2026-06-14T12:00"))] };
        var warned = new Block(BlockKind.UnpaidBill, "collections", At("2026-06-08T00:00")) { Stage = "warned", Restrictions = Restrictions.None };

        policy.Blocks(Now with { PaidBy = payer }).Should().Equal("warned");
        policy.Blocks(Now with { PaidBy = payer, Blocks = [warned] }).Should().Equal(["closed"], "its own record says since when it was warned");
        policy.Blocks(Now with { PaidBy = payer with { Blocks = [warned] } }).Should().Equal(["warned"], "the payer's record is not its own");
        policy.Blocks(Now with { PaidBy = payer with { Notices = [] }, Notices = payer.Notices }).Should().BeEmpty("the payer was not reminded");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(0.01, true)]
    [InlineData(30, false)]
    public void A_promise_of_whatever_is_owed_is_broken_while_that_debt_is_unpaid(double paid, bool isBroken)
    {
        var policy = Policy(Unpaid);
        var facts = Now with
        {
            Bills = [Due("2026-05-10", 30 - (decimal)paid)],
            Promises = [new(At("2026-06-09T12:00"), At("2026-06-12T12:00"))],
            Payments = paid == 0 ? [] : [Payment.Of("bank-1", Eur((decimal)paid), "2026-06-10")],
        };

        policy.Codes(facts).Contains("BLK-149").Should().Be(isBroken);
    }

    [Fact]
    public void What_a_lapsed_promise_leads_to_is_added_to_the_stage()
    {
        var policy = Policy(Unpaid) with { WhenPromiseLapses = new(BlockKind.PromiseLapsed) { Restrictions = Restrictions.Sms } };
        var facts = Now with { Bills = [Due("2026-05-10")], Promises = [new(At("2026-06-09T12:00"), At("2026-06-12T12:00"))] };

        var block = policy.Of(facts).Headline!;

        block.Kind.Should().Be(BlockKind.PromiseLapsed);
        block.Restrictions.Should().Be(BlockKind.UnpaidBill.Restrictions | Restrictions.Sms);
    }

    [Fact]
    public void What_counts_as_if_paid_counts_so_for_a_law_too()
    {
        var law = new ProtectionPolicy { Id = new("test/law", "1"), Source = new("Law", "1"), Currency = Currency.EUR, Grounds = new BlockGround.MoreThan(Eur(50)) };
        var policy = Policy(Unpaid).Under(law) with { PendingPaymentDays = 5 };
        var facts = Now with { Bills = [Due("2026-05-10", 80)] };

        policy.Blocks(facts).Should().Equal("outgoing");
        policy.Blocks(facts with { Payments = [Payment.Of("bank-1", Eur(30), "2026-06-14") with { State = PaymentState.Pending }] }).Should().Equal("warning");
    }

    [Fact]
    public void Services_in_arrears_are_named_one_by_one_and_explained_once()
    {
        var policy = Policy(One(new BlockStage("blocked", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(30)]) { Scope = StageScope.ServicesInArrears }));
        var facts = Now with
        {
            Services = [new("S1"), new("S2"), new("S3")],
            Bills = [Due("2026-05-01") with { Lines = [new("S1", Eur(10)), new("S3", Eur(20)), new("S2", Eur(0))] }],
        };

        policy.Of(facts).Blocks.Select(block => block.Target).Should().Equal(BlockTarget.Service("S1"), BlockTarget.Service("S3"));
        policy.Codes(facts).Count(code => code == "BLK-110").Should().Be(2);
        policy.Codes(facts).Count(code => code == "BLK-127").Should().Be(1);
        policy.Of(facts)["S2"].Status.Should().Be(ProductStatus.Active);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        var claim = Payment.Of("bank-1", Eur(30), "2026-06-10") with { State = PaymentState.NotFound, ReceiptShown = true, ClaimFiledOn = Day("2026-06-16") };
        var bill = Due("2026-06-10");

        Policy(Unpaid).Invoking(policy => policy.Decide(Now with { Payments = [claim] })).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*bank-1*ClaimFiledOn is 2026-06-16*2026-06-15*");
        Policy(Unpaid).Invoking(policy => policy.Decide(Now with { Bills = [bill with { BillDate = Day("2026-06-11") }] })).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*B1*2026-06-10*2026-06-11*");
        Policy(Unpaid).Invoking(policy => policy.Decide(Now with { Blocks = [new Block(BlockKind.Fraud, "desk", At("2026-06-01T00:00")) { To = At("2026-06-02T00:00") } with { From = At("2026-06-03T00:00") }] })).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*desk*");
        (Policy(Unpaid) with { WhenPromiseLapses = new(BlockKind.PromiseLapsed) { LiftableBy = Lifters.Agent } }).Invoking(policy => policy.Check()).Should().Throw<ArgumentException>().WithMessage("*WhenPromiseLapses*Agent*");
        FluentActions.Invoking(() => new BlockLadder("x", [new("a", BlockKind.UnpaidBill, [new BlockCondition.StageHeld("a", 7)])])).Should().Throw<ArgumentException>().WithMessage("*'a' asks for 'a' first*");
    }
}
