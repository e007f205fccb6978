using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;
using static SupportRules.Tests.BillingBlocks.BillingBlockBuilders;

namespace SupportRules.Tests.BillingBlocks;

/// <summary>Ladders in time: since when, how long, what holds them back, and what comes next.</summary>
public class LadderTests
{
    private static readonly BillingFacts Now = Account("2026-06-15T12:00");

    // The billing of an internet provider whose code is public: below nothing it blocks, at 80 % of the price it is on again.
    private static readonly BillingFacts OnAPlanOf590 = Account("2026-06-15T12:00") with { MonthlyCharge = Eur(590), Promises = [new(At("2026-06-12T10:00"), At("2026-06-15T10:00"))] };

    [Fact]
    public void A_stage_on_record_stays_until_its_lift_threshold_and_keeps_its_beginning()
    {
        var record = new Block(BlockKind.Balance, "billing", At("2026-06-01T03:00")) { Stage = "no-money" };
        var facts = Now with { Balance = Eur(10), Blocks = [record] };

        Policy(NoMoney).Of(facts).Headline!.From.Should().Be(record.From);
        Policy(NoMoney).Of(facts).AmountToLift.Should().Be(Eur(14));
        Policy(NoMoney).Of(facts with { Balance = Eur(24) }).IsBlocked.Should().BeFalse();
        Policy(NoMoney).Of(facts with { Blocks = [record with { To = Now.AsOf }] }).IsBlocked.Should().BeFalse("it was lifted");
    }

    [Fact]
    public void Every_stage_on_record_that_is_not_lifted_stays_even_below_a_graver_one_that_is()
    {
        var ladder = new BlockLadder("billing", [new("closed", BlockKind.Balance, [new BlockCondition.BalanceBelow(Eur(-100))]), NoMoney.Stages[0]]);
        var blocked = new Block(BlockKind.Balance, "billing", At("2026-06-01T03:00")) { Stage = "no-money" };
        var closed = blocked with { From = At("2026-06-05T03:00"), Stage = "closed" };

        var outcome = Policy(ladder).Of(Now with { Balance = Eur(10), Blocks = [closed, blocked] });

        outcome.Blocks.Should().ContainSingle();
        outcome.Headline!.Stage.Should().Be("no-money");
        outcome.Headline.From.Should().Be(blocked.From);
    }

    [Theory]
    [InlineData(75, true)]
    [InlineData(471.99, true)]
    [InlineData(472, false)]
    [InlineData(585, false)]
    public void After_a_promise_lapses_a_payment_of_less_than_80_percent_leaves_the_block(decimal balance, bool blocked)
    {
        var facts = OnAPlanOf590 with { Balance = Eur(balance), Blocks = [new(BlockKind.Balance, "billing", At("2026-06-10T00:00")) { Stage = "no-money" }] };

        Policy(NoMoney).Of(facts).IsBlocked.Should().Be(blocked);
        Policy(NoMoney).Of(facts with { AsOf = At("2026-06-15T09:59") }).IsBlocked.Should().BeFalse("the promise still runs");
        if (blocked)
        {
            Policy(NoMoney).Found(facts, "BLK-112")[^1].Should().Be(Eur(472));
            Policy(NoMoney).Of(facts).AmountToLift.Should().Be(Eur(472 - balance));
        }
    }

    [Theory]
    [InlineData("2026-06-12T09:59", true)]
    [InlineData("2026-06-12T10:00", false)]
    [InlineData("2026-06-15T09:59", false)]
    [InlineData("2026-06-15T10:00", true)]
    public void A_promise_holds_blocks_back_from_its_first_instant_until_its_end(string local, bool blocked)
    {
        var facts = OnAPlanOf590 with { AsOf = At(local), Balance = Eur(-1) };

        Policy(NoMoney).Of(facts).IsBlocked.Should().Be(blocked);
        if (!blocked)
        {
            Policy(NoMoney).Found(facts, "BLK-145").Should().Equal("no-money", "billing", new LocalDateTime(2026, 6, 12, 10, 0), new LocalDateTime(2026, 6, 15, 10, 0));
        }
    }

    [Fact]
    public void A_withdrawn_promise_ends_then()
    {
        var promise = new PromiseToPay(At("2026-06-14T10:00"), At("2026-06-20T10:00")) { WithdrawnAt = At("2026-06-15T12:00") };
        var facts = Now with { Balance = Eur(-1), Promises = [promise] };

        Policy(NoMoney).Blocks(facts).Should().Equal("no-money");
        Policy(NoMoney).Blocks(facts with { AsOf = facts.AsOf - Duration.Epsilon }).Should().BeEmpty();
        Policy(NoMoney).Found(facts, "BLK-149").Should().Equal(new LocalDateTime(2026, 6, 14, 10, 0), new LocalDateTime(2026, 6, 15, 12, 0));
        Policy(NoMoney).Found(facts with { Promises = [promise with { WithdrawnAt = null }, new(At("2026-06-01T00:00"), null)] }, "BLK-145")[^1].Should().Be("it is withdrawn");
    }

    [Fact]
    public void A_lapsed_promise_may_have_terms_of_its_own()
    {
        var policy = Policy(NoMoney) with { WhenPromiseLapses = new(BlockKind.PromiseLapsed) { Restrictions = Restrictions.All } };
        var facts = OnAPlanOf590 with { Balance = Eur(-1) };

        var block = policy.Of(facts).Headline!;

        (block.Kind, block.Stage, block.Restrictions).Should().Be((BlockKind.PromiseLapsed, "no-money", Restrictions.All));
        policy.Of(facts with { Promises = [] }).Headline!.Kind.Should().Be(BlockKind.Balance);
    }

    [Theory]
    [InlineData(-20.01, true)]
    [InlineData(-20, false)]
    [InlineData(-19.99, false)]
    public void A_promise_of_an_amount_counts_as_so_much_paid(decimal balance, bool blocked)
    {
        var facts = Now with { Balance = Eur(balance), Promises = [new(At("2026-06-14T10:00"), At("2026-06-16T10:00")) { Amount = Eur(20) }] };

        Policy(NoMoney).Of(facts).IsBlocked.Should().Be(blocked);
        Policy(NoMoney).Codes(facts).Contains("BLK-147").Should().Be(!blocked);
        Policy(NoMoney).Of(facts with { AsOf = At("2026-06-16T10:00") }).IsBlocked.Should().BeTrue();
    }

    [Fact]
    public void A_promise_of_an_amount_covers_the_oldest_bills_first()
    {
        var facts = Now with { Bills = [Due("2026-05-01", 30, "B1"), Due("2026-06-01", 30, "B2")], Promises = [new(Now.AsOf, null) { Amount = Eur(30) }] };

        Policy(Unpaid).Blocks(facts).Should().Equal("warning");
        Policy(Unpaid).Blocks(facts with { Promises = [] }).Should().Equal("outgoing");
        Policy(Unpaid).Of(facts).AmountToLift.Should().Be(Eur(30));
        Policy(Unpaid).Of(facts with { Promises = [] }).AmountToLift.Should().Be(Eur(60));
    }

    [Theory]
    [InlineData("2026-06-10", false)]
    [InlineData("2026-06-12", false)]
    [InlineData("2026-06-13", true)]
    public void A_payment_on_its_way_counts_for_so_many_days(string asOf, bool blocked)
    {
        var policy = Policy(NoMoney) with { PendingPaymentDays = 3 };
        var facts = Account($"{asOf}T12:00") with { Balance = Eur(-20), Payments = [Payment.Of("R1", Eur(20), "2026-06-10") with { State = PaymentState.Pending }] };

        policy.Of(facts).IsBlocked.Should().Be(blocked);
        Policy(NoMoney).Of(facts).IsBlocked.Should().BeTrue("without such a term it does not count");
    }

    [Theory]
    [InlineData("2026-06-25", true, true, false)]
    [InlineData("2026-06-26", true, true, true)]
    [InlineData("2026-06-15", false, true, true)]
    [InlineData("2026-06-15", true, false, true)]
    public void A_claim_with_a_receipt_counts_until_its_end(string asOf, bool receipt, bool claimed, bool blocked)
    {
        var policy = Policy(NoMoney) with { ClaimHoldDays = 15 };
        var payment = Payment.Of("R1", Eur(20), "2026-06-10") with { State = PaymentState.NotFound, ReceiptShown = receipt, ClaimFiledOn = claimed ? Day("2026-06-11") : null };

        policy.Of(Account($"{asOf}T12:00") with { Balance = Eur(-20), Payments = [payment] }).IsBlocked.Should().Be(blocked);
    }

    [Fact]
    public void One_payment_that_is_listed_twice_counts_once()
    {
        var policy = Policy(NoMoney) with { PendingPaymentDays = 3 };
        var pending = Payment.Of("R1", Eur(20), "2026-06-15") with { State = PaymentState.Pending };

        policy.Of(Now with { Balance = Eur(-40), Payments = [pending, pending] }).IsBlocked.Should().BeTrue();
        policy.Of(Now with { Balance = Eur(-40), Payments = [pending, pending with { }] }).IsBlocked.Should().BeTrue();
        policy.Of(Now with { Balance = Eur(-40), Payments = [pending, Payment.Of("R2", Eur(20), "2026-06-15") with { State = PaymentState.Pending }] }).IsBlocked.Should().BeFalse();
        policy.Of(Now with { Balance = Eur(-20), Payments = [pending, pending with { State = PaymentState.Posted }] }).IsBlocked.Should().BeTrue("it is in the balance by now");
    }

    [Fact]
    public void A_promise_is_not_kept_by_one_payment_that_is_listed_twice()
    {
        var paid = Payment.Of("R1", Eur(10), "2026-06-13");
        var facts = OnAPlanOf590 with { Balance = Eur(-1), Promises = [OnAPlanOf590.Promises[0] with { Amount = Eur(20) }] };

        Policy(NoMoney).Codes(facts with { Payments = [paid, paid] }).Should().Contain("BLK-149");
        Policy(NoMoney).Codes(facts with { Payments = [paid, Payment.Of("R2", Eur(10), "2026-06-13")] }).Should().NotContain("BLK-149");
    }

    [Fact]
    public void What_is_disputed_is_no_ground()
    {
        var policy = Stage(new BlockCondition.UnpaidAtLeast(Eur(50)));
        var bill = Due("2026-06-01", 60);

        policy.Of(Now with { Bills = [bill with { DisputedAmount = Eur(10) }] }).IsBlocked.Should().BeTrue();
        policy.Of(Now with { Bills = [bill with { DisputedAmount = Eur(10.01m) }] }).IsBlocked.Should().BeFalse();
        policy.Found(Now with { Bills = [bill with { DisputedAmount = Eur(10.01m) }] }, "BLK-148").Should().Equal(Eur(10.01m), "collections");
        policy.Of(Now with { Bills = [bill with { DisputedAmount = Eur(10) }] }).AmountToLift.Should().Be(Eur(0.01m));
    }

    [Theory]
    [InlineData(BillState.Draft)]
    [InlineData(BillState.WrittenOff)]
    public void Drafts_and_bills_written_off_are_no_debt(BillState state) =>
        Policy(Unpaid).Of(Now with { Bills = [Due("2026-01-01") with { State = state }] }).IsBlocked.Should().BeFalse();

    [Theory]
    [InlineData("2026-06-09T23:59", "", false)]
    [InlineData("2026-06-10T00:00", "outgoing", false)]
    [InlineData("2026-06-10T00:00", "", true)]
    [InlineData("2026-06-19T23:59", "", true)]
    [InlineData("2026-06-20T00:00", "warning", true)]
    [InlineData("2026-07-10T00:00", "outgoing", true)]
    public void After_an_exemption_the_block_is_back_by_itself_or_days_are_counted_anew(string local, string stage, bool anew)
    {
        var exemption = Exemption.Between("2026-05-20", "2026-06-10", "flood") with { RestartsDaysPastDue = anew };
        var facts = Account(local) with { Bills = [Due("2026-05-01")], Exemptions = [exemption] };

        Policy(Unpaid).Blocks(facts).Should().Equal(stage.Length == 0 ? [] : [stage]);
        if (stage == "outgoing" && !anew)
        {
            Policy(Unpaid).Of(facts).Headline!.From.Should().Be(At("2026-06-10T00:00"));
        }
    }

    [Fact]
    public void Who_is_exempted_is_told_what_is_held_back_and_until_when()
    {
        var exemption = Exemption.Between("2026-06-01", null, "lost his work") with { Kind = ExemptionKind.Hardship };
        var facts = Now with { Bills = [Due("2026-05-01")], Exemptions = [exemption] };

        Policy(Unpaid).Found(facts, "BLK-146").Should().Equal("outgoing", "collections", Day("2026-06-01"), "further notice", "lost his work", "hardship arrangement");
        (Policy(Unpaid) with { ExemptionsNotHonoured = [ExemptionKind.Hardship] }).Blocks(facts).Should().Equal("outgoing");
    }

    [Fact]
    public void A_stage_begins_with_the_last_of_its_conditions()
    {
        var policy = Stage(new BlockCondition.DaysUnpaidAtLeast(10), new BlockCondition.UnpaidAbove(Eur(20)), new BlockCondition.NoticeGiven("final", 5));
        var facts = Now with { Bills = [Due("2026-05-01", 20, "B1"), Due("2026-05-20", 1, "B2")], Notices = [new("final", At("2026-05-10T10:00"))] };

        policy.Of(facts).Headline!.From.Should().Be(At("2026-05-21T00:00"), "the second bill counts from then");
        policy.Of(facts with { Notices = [new("final", At("2026-06-01T10:00"))] }).Headline!.From.Should().Be(At("2026-06-06T00:00"));
    }

    [Fact]
    public void Who_is_not_blocked_is_told_what_keeps_the_next_stage_away()
    {
        var decision = Policy(Unpaid).Decide(Now with { Bills = [Due("2026-05-30")] });

        decision.Reasons.Single(reason => reason.Code == "BLK-140").Values.Should().Equal("outgoing", "collections");
        decision.Reasons.Where(reason => reason.Code == "BLK-127").Select(reason => reason["stage"]).Should().Equal("warning", "outgoing");
    }

    [Fact]
    public void Without_the_balance_a_balance_ladder_says_so_and_the_other_is_still_told()
    {
        var policy = Policy(NoMoney, Unpaid);
        var facts = Now with { Balance = null, Bills = [Due("2026-05-01")] };

        var outcome = policy.Of(facts);

        outcome.MissingFacts.Should().Equal("Balance");
        outcome.IsComplete.Should().BeFalse();
        outcome.Headline!.Stage.Should().Be("outgoing");
        outcome.AmountToLift.Should().BeNull();
        policy.Found(facts, "BLK-190").Should().ContainSingle().Which.Should().Be((ValueList<string>)["Balance"]);
        policy.Codes(facts).Should().NotContain("BLK-161", "that a payment lifts nothing is not known");
    }

    [Fact]
    public void A_missing_fact_is_named_only_where_the_answer_turns_on_it()
    {
        var business = Stage(new BlockCondition.IsOfSegment(CustomerSegment.Business), new BlockCondition.DaysUnpaidAtLeast(10));
        business.Of(Now with { Segment = null, Bills = [Due("2026-06-01")] }).MissingFacts.Should().Equal("Segment");
        business.Of(Now with { Segment = null, Bills = [Due("2026-06-14")] }).MissingFacts.Should().BeEmpty();

        var monthly = Stage(new BlockCondition.UnpaidAtLeast(AmountThreshold.Monthly(2)));
        monthly.Of(Now with { MonthlyCharge = null }).MissingFacts.Should().Equal("MonthlyCharge");
        monthly.Of(Now with { MonthlyCharge = null, Exemptions = [Exemption.Between("2026-06-01", null, "agreed")] }).IsComplete.Should().BeTrue("nothing is blocked whatever it is");

        var certain = Policy(new BlockLadder("collections",
        [
            new("closed", BlockKind.UnpaidBill, [new BlockCondition.UnpaidAtLeast(AmountThreshold.Monthly(2))]),
            new("warning", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(10)]),
        ]));
        certain.Blocks(Now with { MonthlyCharge = null, Bills = [Due("2026-06-01")] }).Should().Equal("warning");
        certain.Of(Now with { MonthlyCharge = null, Bills = [Due("2026-06-01")] }).MissingFacts.Should().Equal("MonthlyCharge");
    }

    [Fact]
    public void A_stage_on_record_stays_while_what_lifts_it_is_unknown()
    {
        var facts = Now with { MonthlyCharge = null, Blocks = [new(BlockKind.Balance, "billing", At("2026-06-01T03:00")) { Stage = "no-money" }] };

        Policy(NoMoney).Blocks(facts).Should().Equal("no-money");
        Policy(NoMoney).Of(facts).MissingFacts.Should().Equal("MonthlyCharge");
        Policy(NoMoney).Found(facts, "BLK-112")[^1].Should().Be("0.8 monthly charges");
    }

    [Fact]
    public void A_stage_that_no_payment_lifts_has_no_amount()
    {
        var stage = Unpaid.Stages[0] with { LiftableBy = Lifters.Agent };
        var facts = Now with { Bills = [Due("2026-01-01")], Balance = Eur(-1) };

        Policy(One(stage)).Of(facts).AmountToLift.Should().BeNull();
        Policy(One(stage)).Found(facts, "BLK-161").Should().Equal(BlockKind.UnpaidBill, "collections", Lifters.Agent);
        Policy(NoMoney, One(stage)).Of(facts).AmountToLift.Should().Be(Eur(25));
        Policy(NoMoney, One(stage)).Found(facts, "BLK-161").Should().Equal(BlockKind.UnpaidBill, "collections", Lifters.Agent);
    }

    [Fact]
    public void The_amount_is_the_least_even_where_more_would_open_a_stage_that_a_payment_lifts()
    {
        var ladder = Unpaid with { Stages = [Unpaid.Stages[0] with { LiftableBy = Lifters.Agent }, .. Unpaid.Stages.Skip(1)] };
        var facts = Now with { Balance = Eur(-1), Bills = [Due("2026-01-01", 100, "B1"), Due("2026-05-01", 100, "B2")] };

        Policy(NoMoney, ladder).Of(facts).AmountToLift.Should().Be(Eur(25));
    }
}
