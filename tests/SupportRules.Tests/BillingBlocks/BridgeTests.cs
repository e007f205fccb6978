using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;
using static SupportRules.Tests.BillingBlocks.BillingBlockBuilders;

namespace SupportRules.Tests.BillingBlocks;

/// <summary>What a decision hands on to the other functions.</summary>
public class BridgeTests
{
    private static readonly BillingFacts Blocked = Account("2026-06-15T04:00") with
    {
        OpenedOn = Day("2024-06-15"),
        Balance = Eur(-5),
        Bills = [Due("2026-05-01", 80) with { DisputedAmount = Eur(20) }],
        Payments = [Payment.Of("bank-1", Eur(30), "2026-04-20")],
        Notices = [new("final", At("2026-05-20T12:00")), new("reminder", At("2026-04-01T12:00"))],
        Exemptions = [new(Day("2026-06-01"), Day("2026-06-15"), "illness") { Kind = ExemptionKind.Hardship }],
        Protection = new() { Deposit = Eur(10), ClosedDays = [Day("2026-06-14")] },
        Holidays = [Day("2026-06-24")],
    };

    private static readonly BillingBlockPolicy Both = Policy(NoMoney, Unpaid);

    [Fact]
    public void Facts_are_as_of_an_hour_or_of_a_day()
    {
        BillingFacts.At("2026-06-15T04:00", Madrid, SettlementMethod.Credit).AsOf.Should().Be(Instant.FromUtc(2026, 6, 15, 2, 0));
        BillingFacts.At("2026-06-15T04:00:30", Madrid, SettlementMethod.Credit).AsOf.Should().Be(Instant.FromUtc(2026, 6, 15, 2, 0, 30));
        BillingFacts.At("2026-06-15", Madrid, SettlementMethod.Credit).Should().Be(BillingFacts.On(new DateOnly(2026, 6, 15), Madrid, SettlementMethod.Credit));
        BillingFacts.On(Day("2026-04-24"), "Africa/Cairo", SettlementMethod.Credit).AsOf.Should().Be(Instant.FromUtc(2026, 4, 23, 22, 0), "midnight is missing on that day");
        Notice.Of("final", "2026-06-15T04:00", Madrid).Should().Be(new Notice("final", Instant.FromUtc(2026, 6, 15, 2, 0)));
        FluentActions.Invoking(() => BillingFacts.At("15.6.2026", Madrid, SettlementMethod.Credit)).Should().Throw<FormatException>().WithMessage("local is '15.6.2026'*");
        FluentActions.Invoking(() => BillingFacts.At("2026-06-15", "Madrid", SettlementMethod.Credit)).Should().Throw<ArgumentException>().WithMessage("Zone is 'Madrid'*");
    }

    [Fact]
    public void A_law_is_told_what_the_account_is()
    {
        var law = new ProtectionPolicy { Id = new("test/law", "1"), Source = new("Law", "1"), Currency = Currency.EUR };

        var told = ProtectionFacts.Of(Blocked, law);

        told.OverdueAmount.Should().Be(Eur(80));
        told.DisputedAmount.Should().Be(Eur(20));
        told.DepositAmount.Should().Be(Eur(10));
        told.PaymentDueDate.Should().Be(Day("2026-05-01"));
        told.Notices.Should().ContainSingle("the other is of an older debt").Which.Kind.Should().Be("final");
        ProtectionFacts.Of(Blocked, law, "reminder").Notices.Should().BeEmpty();
        told.HasHardshipArrangement.Should().BeFalse("it ended today");
        told.IsFirstInCycle.Should().BeTrue();
        told.ClosedDays.Should().Be((ValueList<LocalDate>)[Day("2026-06-14")]);
        ProtectionFacts.Of(Blocked with { Blocks = [new(BlockKind.UnpaidBill, "collections", At("2026-06-01T00:00")) { Stage = "outgoing" }] }, law).IsFirstInCycle.Should().BeFalse();
        FluentActions.Invoking(() => ProtectionFacts.Of(Blocked, law with { Currency = Currency.USD })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_payment_of_the_amount_lifts_what_it_may()
    {
        var outcome = Both.Of(Blocked with { VoluntarySuspensions = [VoluntarySuspension.Of("2026-06-01", "2026-06-10", null)] });
        var policy = new LiftingPolicy { Id = new("test/lifting", "1"), Source = Terms };

        var lifted = policy.Decide(LiftingFacts.Of(outcome, Lifters.Payment, outcome.AmountToLift));
        var short1 = policy.Decide(LiftingFacts.Of(outcome, Lifters.Payment, outcome.AmountToLift!.Value - Eur(0.01m)));

        lifted.Outcome.Should().BeOfType<Lifting.Known>().Which.Kept.Select(block => block.Kind).Should().Equal(BlockKind.Voluntary);
        short1.Outcome.Should().BeOfType<Lifting.Known>().Which.Lifted.Should().BeEmpty();
    }

    [Fact]
    public void A_request_for_a_promise_knows_the_account()
    {
        var facts = PromiseFacts.Of(Blocked, Both.Of(Blocked));

        facts.BlockedForMoney.Should().BeTrue();
        facts.VoluntarilySuspended.Should().BeFalse();
        facts.Balance.Should().Be(Eur(-5));
        facts.HasPaymentOnRecord.Should().BeTrue();
        facts.CustomerSince.Should().Be(Day("2024-06-15"));
        facts.History!.UsesThisMonth.Should().Be(0);
        PromiseFacts.Of(Blocked, Both.Of(Blocked with { Balance = Eur(5), Bills = [Due("2026-06-01")] })).BlockedForMoney.Should().BeFalse("a warning blocks nothing");
    }

    [Fact]
    public void A_request_for_a_suspension_knows_the_account()
    {
        var policy = new VoluntarySuspensionPolicy { Id = new("test/suspension", "1"), Source = Terms, Currency = Currency.EUR, MaxLength = SuspensionLength.Days(30), RefusedWhileBlockedForMoney = true };

        var facts = VoluntarySuspensionFacts.Of(Blocked, Both.Of(Blocked), policy, Day("2026-07-01"), Day("2026-07-15"));

        facts.RequestedOn.Should().Be(Day("2026-06-15"));
        facts.BlockedForMoney.Should().BeTrue();
        facts.InArrears.Should().BeTrue();
        facts.PromiseRuns.Should().BeFalse();
        policy.Decide(facts).Reasons.Should().Contain(reason => reason.Code == "BLK-318");
    }
}
