using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;
using static SupportRules.Tests.BillingBlocks.BillingBlockBuilders;

namespace SupportRules.Tests.BillingBlocks;

/// <summary>Several blocks at once: what is in force, what shows again, who lifts what, what is charged.</summary>
public class StackingTests
{
    private static readonly BillingFacts Now = Account("2026-06-15T12:00");

    private static readonly VoluntarySuspension Holiday = VoluntarySuspension.Of("2026-05-20", "2026-06-01", "2026-07-01");

    [Fact]
    public void An_account_without_a_block_is_not_blocked()
    {
        var decision = Policy(NoMoney).Decide(Now);

        decision.Outcome.IsBlocked.Should().BeFalse();
        decision.Outcome.Account.Status.Should().Be(ProductStatus.Active);
        decision.Outcome.PaymentStatus.Should().Be(AccountPaymentStatus.Normal);
        decision.Reasons[0].Code.Should().Be("BLK-100");
        decision.Outcome.ToString().Should().Be("not blocked");
    }

    [Fact]
    public void Blocks_stack_and_lifting_one_shows_the_others_again()
    {
        var policy = Policy(NoMoney);
        var fraud = new ReportedEvent(BlockKind.Fraud, At("2026-06-10T08:00"));
        var all = Now with { Balance = Eur(-1), VoluntarySuspensions = [Holiday], Events = [fraud], Blocks = [new(BlockKind.Administrative, "staff", At("2026-06-12T09:00"))] };

        policy.Blocks(all).Should().Equal("fraud", "administrative", "no-money", "voluntary");
        policy.Of(all).Account.Restrictions.Should().Be(Restrictions.All);

        var cleared = all with { Events = [fraud with { ResolvedAt = Now.AsOf }] };
        policy.Blocks(cleared).Should().Equal("administrative", "no-money", "voluntary");
        policy.Of(cleared).Account.Restrictions.Should().Be(Restrictions.Service);

        policy.Blocks(cleared with { Balance = Eur(0) }).Should().Equal("administrative", "voluntary");
        policy.Blocks(cleared with { Balance = Eur(0), Blocks = [], VoluntarySuspensions = [] }).Should().BeEmpty();
    }

    [Fact]
    public void A_payment_lifts_blocks_about_money_only()
    {
        var policy = Policy(NoMoney);
        var facts = Now with { Balance = Eur(-6), VoluntarySuspensions = [Holiday], Events = [new(BlockKind.Legal, At("2026-06-10T08:00"))] };

        policy.Of(facts).AmountToLift.Should().Be(Eur(30));
        policy.Decide(facts).Reasons.Where(reason => reason.Code == "BLK-161").Select(reason => reason["kind"]).Should().Equal(BlockKind.Legal, BlockKind.Voluntary);
        policy.Blocks(facts with { Balance = Eur(24) }).Should().Equal("legal", "voluntary");
    }

    [Fact]
    public void A_customer_who_paused_before_the_money_ran_out_is_paused_again_after_it()
    {
        var policy = Policy(NoMoney);

        policy.Blocks(Now with { VoluntarySuspensions = [Holiday], Balance = Eur(-1) }).Should().Equal("no-money", "voluntary");
        policy.Blocks(Now with { VoluntarySuspensions = [Holiday], Balance = Eur(30) }).Should().Equal("voluntary");
    }

    [Fact]
    public void Where_the_terms_say_so_the_pause_ends_when_money_runs_out_and_does_not_come_back()
    {
        var policy = Policy(NoMoney) with { VoluntaryEndsWhenMoneyRunsOut = true };
        var facts = Now with { VoluntarySuspensions = [Holiday], Balance = Eur(-1) };

        policy.Blocks(facts).Should().Equal("no-money");
        policy.Found(facts, "BLK-107").Should().Equal(Day("2026-06-01"), new LocalDateTime(2026, 6, 15, 12, 0));

        var record = policy.Of(facts).Headline! with { To = At("2026-06-16T12:00") };
        var paid = Account("2026-06-17T12:00") with { VoluntarySuspensions = [Holiday], Balance = Eur(30), Blocks = [record] };
        policy.Blocks(paid).Should().BeEmpty();
        policy.Codes(paid).Should().Contain("BLK-107");
    }

    [Fact]
    public void A_pause_that_began_while_money_was_short_goes_on()
    {
        var policy = Policy(Unpaid) with { VoluntaryEndsWhenMoneyRunsOut = true };

        policy.Blocks(Now with { VoluntarySuspensions = [Holiday], Bills = [Due("2026-05-15")] }).Should().Equal("outgoing");
        policy.Blocks(Now with { VoluntarySuspensions = [Holiday], Bills = [Due("2026-05-20")] }).Should().Equal(["warning", "voluntary"], "the warning came on 30 May, before the pause");
    }

    [Theory]
    [InlineData("2026-05-31T23:59", false)]
    [InlineData("2026-06-01T00:00", true)]
    [InlineData("2026-06-30T23:59", true)]
    [InlineData("2026-07-01T00:00", false)]
    public void A_voluntary_suspension_holds_from_its_first_day_until_its_end(string local, bool holds) =>
        Policy().Of(Account(local) with { VoluntarySuspensions = [Holiday] }).IsBlocked.Should().Be(holds);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void An_event_blocks_at_once_and_until_it_is_settled(int minutes, bool blocks)
    {
        var stolen = new ReportedEvent(BlockKind.LostOrStolen, Now.AsOf) { ResolvedAt = Now.AsOf + Duration.FromMinutes(60) };

        Policy().Of(Now with { AsOf = Now.AsOf + Duration.FromMinutes(minutes), Events = [stolen] }).IsBlocked.Should().Be(blocks);
    }

    [Fact]
    public void A_settled_event_does_not_show_through_the_block_that_was_put_on_record_for_it()
    {
        var fraud = new ReportedEvent(BlockKind.Fraud, At("2026-06-10T08:00"));
        var record = Policy().Of(Now with { Events = [fraud] }).Headline!;

        Policy().Of(Now with { Events = [fraud], Blocks = [record] }).Blocks.Should().ContainSingle();
        Policy().Of(Now with { Events = [fraud with { ResolvedAt = Now.AsOf }], Blocks = [record] }).IsBlocked.Should().BeFalse();
        Policy().Of(Now with { Blocks = [record] }).IsBlocked.Should().BeTrue("only its own source lifts it");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void A_block_on_record_holds_from_its_first_instant_until_its_end(int minutes, bool holds)
    {
        var block = new Block(BlockKind.Administrative, "staff", Now.AsOf) { To = Now.AsOf + Duration.FromHours(1) };
        var facts = Now with { AsOf = Now.AsOf + Duration.FromMinutes(minutes), Blocks = [block] };

        Policy().Of(facts).IsBlocked.Should().Be(holds);
        Policy().Codes(facts).Should().Contain(holds ? "BLK-102" : "BLK-100");
    }

    [Fact]
    public void A_wider_scope_covers_the_services_within_it()
    {
        var facts = Now with
        {
            Services = [new("S1", "A1"), new("S2", "A1"), new("S3")],
            Events = [new(BlockKind.SpendCap, At("2026-06-15T00:00")) { Target = BlockTarget.Agreement("A1") }, new(BlockKind.LostOrStolen, At("2026-06-15T00:00")) { Target = BlockTarget.Service("S2") }],
        };

        var outcome = Policy().Of(facts);

        outcome.Account.Restrictions.Should().Be(Restrictions.None);
        outcome["S1"].Restrictions.Should().Be(Restrictions.Data);
        outcome["S2"].Restrictions.Should().Be(Restrictions.Service);
        outcome["S3"].Status.Should().Be(ProductStatus.Active);
        outcome["S1"].Status.Should().Be(ProductStatus.Suspended);
        FluentActions.Invoking(() => outcome["S4"]).Should().Throw<ArgumentException>().WithParameterName("serviceId").WithMessage("*'S4'*S1, S2, S3*");
    }

    [Fact]
    public void A_bill_for_one_service_blocks_that_service_only()
    {
        var policy = Policy(One(new("blocked", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(10)]) { Scope = StageScope.ServicesInArrears }));
        var bill = Due("2026-06-01") with { Lines = [new("S1", Eur(20)), new("S2", Eur(0)), new("S3", Eur(10))] };
        var facts = Now with { Services = [new("S1"), new("S2"), new("S3")], Bills = [bill] };

        policy.Of(facts).Blocks.Select(block => block.Target).Should().Equal(BlockTarget.Service("S1"), BlockTarget.Service("S3"));
        policy.Of(facts).Account.Restrictions.Should().Be(Restrictions.None);
        policy.Of(facts)["S2"].Restrictions.Should().Be(Restrictions.None);
        policy.Of(facts with { Bills = [bill, Due("2026-06-02", 5, "B2")] }).Blocks.Should().ContainSingle().Which.Target.Should().Be(BlockTarget.Account, "the second bill does not say");
    }

    [Theory]
    [InlineData(ChargePrecedence.LeastCost, "subscription EUR 1.00 a day, use not charged, equipment and number charged as usual")]
    [InlineData(ChargePrecedence.Headline, "subscription charged at 50 %, use and equipment and number charged as usual")]
    public void Of_several_blocks_the_terms_say_which_one_speaks_of_charges(ChargePrecedence precedence, string charges)
    {
        var policy = Policy() with
        {
            ChargePrecedence = precedence,
            Terms =
            [
                new(BlockKind.Fraud) { Charges = new() { Subscription = new ChargeEffect.Percentage(0.5m) } },
                new(BlockKind.Voluntary) { Charges = BlockCharges.ServiceStops with { Subscription = new ChargeEffect.PerDay(Eur(1)) } },
            ],
        };
        var facts = Now with { VoluntarySuspensions = [Holiday], Events = [new(BlockKind.Fraud, At("2026-06-10T08:00"))] };

        policy.Of(facts).Account.Charges.ToString().Should().Be(charges);
        policy.Found(facts, "BLK-167").Should().Equal(BlockTarget.Account, policy.Of(facts).Account.Charges);
    }

    [Fact]
    public void The_words_of_TM_Forum_are_read_off_the_blocks()
    {
        var policy = Policy(NoMoney, Unpaid);

        policy.Of(Now with { Bills = [Due("2026-06-14")] }).PaymentStatus.Should().Be(AccountPaymentStatus.InArrears, "a bill is a day late and no stage is reached");
        policy.Of(Now with { Bills = [Due("2026-06-15")] }).PaymentStatus.Should().Be(AccountPaymentStatus.Normal);
        policy.Of(Now with { Bills = [Due("2026-06-05")] }).PaymentStatus.Should().Be(AccountPaymentStatus.InCollection);
        policy.Of(Now with { Bills = [Due("2026-06-05")] }).Account.Status.Should().Be(ProductStatus.Active, "a warning takes nothing away");
        policy.Of(Now with { Bills = [Due("2026-05-16")] }).Account.Status.Should().Be(ProductStatus.Suspended);
        Policy().Of(Now with { Balance = Eur(-0.01m) }).PaymentStatus.Should().Be(AccountPaymentStatus.InArrears);
        Policy().Of(Now with { Balance = Eur(-0.01m), SettlementMethod = SettlementMethod.Credit }).PaymentStatus.Should().Be(AccountPaymentStatus.Normal, "billed afterwards, less than nothing is usual");
        Policy().Of(Now with { Events = [new(BlockKind.Repair, At("2026-06-01T00:00"))] }).Account.Status.Should().Be(ProductStatus.Active);
    }

    [Fact]
    public void A_stage_may_end_the_agreement()
    {
        var policy = Policy(One(new("closed", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(60)]) { Cancellation = StageCancellation.EndOfTerm }));
        var facts = Now with { Bills = [Due("2026-04-01")] };

        policy.Of(facts).Cancellation.Should().Be(StageCancellation.EndOfTerm);
        policy.Found(facts, "BLK-114").Should().Equal("closed", "at the end of its term");
        policy.Of(Now).Cancellation.Should().Be(StageCancellation.None);
    }

    [Fact]
    public void The_account_that_pays_is_judged_in_the_place_of_the_one_it_pays_for()
    {
        var policy = Policy(NoMoney, Unpaid);
        var payer = Now with { Bills = [Due("2026-05-01")] };
        var child = Now with { Bills = [Due("2026-01-01", 500)], Balance = Eur(-100) };

        policy.Blocks(child with { PaidBy = payer }).Should().Equal("outgoing");
        policy.Of(child with { PaidBy = payer }).AmountToLift.Should().Be(Eur(30));
        policy.Found(child with { PaidBy = payer }, "BLK-150").Should().Equal(1);
        policy.Blocks(child with { PaidBy = Now }).Should().BeEmpty();
        policy.Blocks(child with { PaidBy = Now with { PaidBy = payer } }).Should().Equal(["outgoing"], "the one that pays in the end is judged");
        policy.Blocks(child).Should().Equal("closed", "no-money");
    }

    [Theory]
    [InlineData("2026-06-15T04:00", false, "phone", "shop")]
    [InlineData("2026-06-15T08:59", false, "phone", "shop")]
    [InlineData("2026-06-15T09:00", false, "phone, shop", "")]
    [InlineData("2026-06-15T17:59", false, "phone, shop", "")]
    [InlineData("2026-06-15T18:00", false, "phone", "shop")]
    [InlineData("2026-06-15T12:00", true, "phone", "shop")]
    [InlineData("2026-06-14T12:00", false, "phone", "shop")]
    public void Ways_to_pay_are_told_by_the_hour(string local, bool isHoliday, string open, string closed)
    {
        var policy = Policy(NoMoney) with
        {
            Channels = [PaymentChannel.Always("phone"), new("shop", [OpeningHours.Between(Weekdays.MondayToFriday, "09:00", "18:00")]) { ClosedOnHolidays = true }],
        };
        var facts = Account(local) with { Balance = Eur(-1), Holidays = isHoliday ? [Day(local[..10])] : [] };

        string.Join(", ", policy.Of(facts).OpenChannels).Should().Be(open);
        policy.Found(facts, "BLK-165")[1..].Select(value => string.Join(", ", (ValueList<string>)value)).Should().Equal(open, closed);
        policy.Codes(facts with { Balance = Eur(0) }).Should().NotContain("BLK-165", "there is nothing to pay");
    }

    [Fact]
    public void Only_who_may_lift_a_block_does()
    {
        var block = new Block(BlockKind.Fraud, "fraud-desk", Now.AsOf);
        var later = Now.AsOf + Duration.FromDays(1);

        block.LiftedAt(later, Lifters.Security).To.Should().Be(later);
        block.LiftedAt(later, Lifters.Security).LiftedAt(later + Duration.FromDays(1), Lifters.Security).To.Should().Be(later, "it had ended by then");
        FluentActions.Invoking(() => block.LiftedAt(later, Lifters.Payment | Lifters.Agent)).Should().Throw<ArgumentException>().WithParameterName("by").WithMessage("*Payment, Agent*fraud-desk*Security*");
    }
}
