using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;
using static SupportRules.Tests.BillingBlocks.BillingBlockBuilders;

namespace SupportRules.Tests.BillingBlocks;

/// <summary>Facts and policies that cannot be: each refusal names the member, its value and what is allowed.</summary>
public class BadInputTests
{
    private static readonly BillingFacts Now = Account("2026-06-15T12:00");

    private static readonly BillingBlockPolicy Both = Policy(NoMoney, Unpaid);

    private static readonly Money Dollar = new(1, Currency.USD);

    public static TheoryData<BillingFacts, string, string[]> BadFacts => new()
    {
        { Now with { Zone = "Europe/Madird" }, "Zone", ["Europe/Madird", "IANA", "Europe/Madrid"] },
        { Now with { Zone = null! }, "Zone", [] },
        { Now with { SettlementMethod = null! }, "SettlementMethod", [] },
        { Now with { AsOf = Instant.FromUtc(1899, 12, 31, 0, 0) }, "AsOf", ["1899-12-30", "1900-01-01", "2199-12-31"] },
        { Now with { AsOf = default, Zone = "Etc/UTC", PlannedCharges = [new(Day("1969-12-31"), Eur(1))] }, "PlannedCharges", ["1969-12-31", "AsOf", "1970-01-01"] },
        { Now with { Balance = Dollar }, "Balance", ["USD 1.00", "EUR"] },
        { Now with { Balance = default(Money) }, "Balance", ["XXX", "EUR"] },
        { Now with { Balance = Eur(-1_000_000_000_000.01m) }, "Balance", ["-1000000000000.01", "from -1000000000000 to 1000000000000"] },
        { Now with { Balance = Eur(0.000000001m) }, "Balance", ["8 decimals"] },
        { Now with { CreditLimit = Dollar }, "CreditLimit", ["USD 1.00", "EUR"] },
        { Now with { CreditLimit = Eur(-1) }, "CreditLimit", ["EUR -1.00", "from 0 to 1000000000000"] },
        { Now with { MonthlyCharge = Dollar }, "MonthlyCharge", ["USD 1.00", "EUR"] },
        { Now with { MonthlyCharge = Eur(-0.01m) }, "MonthlyCharge", ["EUR -0.01", "from 0 to 1000000000000"] },
        { Now with { Bills = [new("B7", Day("2026-06-01"), Day("2026-06-01"), Dollar)] }, "Bills B7", ["USD 1.00", "EUR"] },
        { Now with { Bills = [Due("2026-06-01") with { DisputedAmount = Dollar }] }, "Bills B1", ["USD 1.00", "EUR"] },
        { Now with { Services = [new("S1")], Bills = [Due("2026-06-01") with { Lines = [new("S1", Dollar)] }] }, "Bills B1", ["USD 1.00", "EUR"] },
        { Now with { Services = [new("S1")], Bills = [Due("2026-06-01") with { Lines = [new("S2", Eur(1))] }] }, "Bills", ["S2", "S1"] },
        { Now with { Bills = [Due("2026-06-01"), Due("2026-06-02")] }, "Bills", ["'B1'"] },
        { Now with { OpenedOn = Day("2026-05-19"), Bills = [Due("2026-06-01")] }, "Bills B1", ["2026-05-18", "OpenedOn", "2026-05-19"] },
        { Now with { Payments = [new("R1", Dollar, Day("2026-06-01"))] }, "Payments R1", ["USD 1.00", "EUR"] },
        { Now with { OpenedOn = Day("2026-05-19"), Payments = [new("R1", Eur(1), Day("2026-05-18"))] }, "Payments R1", ["2026-05-18", "OpenedOn", "2026-05-19"] },
        { Now with { Payments = [new("R1", Eur(1), Day("2026-06-16"))] }, "Payments", ["R1", "2026-06-16", "AsOf", "2026-06-15"] },
        { Now with { Payments = [new("R1", Eur(1), Day("2026-06-10")), new("R1", Eur(2), Day("2026-06-11"))] }, "Payments", ["R1", "EUR 1.00", "EUR 2.00"] },
        { Now with { PlannedCharges = [new(Day("2026-06-16"), Dollar)] }, "PlannedCharges", ["USD 1.00", "EUR"] },
        { Now with { PlannedCharges = [new(Day("2026-06-14"), Eur(1))] }, "PlannedCharges", ["2026-06-14", "AsOf", "2026-06-15"] },
        { Now with { Promises = [new(Now.AsOf, null) { Amount = Dollar }] }, "Promises", ["USD 1.00", "EUR"] },
        { Now with { Services = [new("S1"), new("S1")] }, "Services", ["'S1'"] },
        { Now with { Blocks = [new(BlockKind.Legal, "court", Now.AsOf) { Target = BlockTarget.Service("S1") }] }, "Blocks", ["S1", "no services"] },
        { Now with { Blocks = [new(BlockKind.Legal, "court", Now.AsOf) { Charges = new() { Number = new ChargeEffect.PerDay(Dollar) } }] }, "Blocks", ["USD 1.00", "EUR"] },
        { Now with { Services = [new("S1", "A1")], Events = [new(BlockKind.Fraud, Now.AsOf) { Target = BlockTarget.Agreement("A2") }] }, "Events", ["A2"] },
        { Now with { VoluntarySuspensions = [VoluntarySuspension.Of("2026-06-01", "2026-06-01", null) with { Target = BlockTarget.Service("S9") }] }, "VoluntarySuspensions", ["S9"] },
        { Now with { PaidBy = Now with { AsOf = Now.AsOf + Duration.Epsilon } }, "PaidBy", ["2026-06-15T10:00:00Z"] },
        { Now with { PaidBy = Now with { Balance = Dollar } }, "Balance", ["USD 1.00", "EUR"] },
        { Now with { PaidBy = Now with { Zone = "nowhere" } }, "Zone", ["nowhere"] },
    };

    [Theory]
    [MemberData(nameof(BadFacts))]
    public void Facts_that_cannot_be_are_refused(BillingFacts facts, string parameter, string[] words)
    {
        Refused(() => Both.Decide(facts), parameter, words);
        Refused(() => Both.Forecast(facts, "2026-07-01"), parameter, words);
        Refused(() => Both.DecideAt(facts, facts.AsOf), parameter, words);
    }

    [Fact]
    public void Facts_on_the_edge_are_taken()
    {
        var facts = Now with
        {
            OpenedOn = Day("2026-05-18"),
            Balance = Eur(-1_000_000_000_000m),
            Bills = [Due("2026-06-01"), Due("2199-12-31", 1, "B2")],
            Payments = [new("R1", Eur(1), Day("2026-06-15")), new("R1", Eur(1), Day("2026-06-14")) { State = PaymentState.NotFound }],
            PlannedCharges = [new(Day("2026-06-15"), Eur(0))],
            Promises = [new(Now.AsOf, Now.AsOf + Duration.Epsilon)],
        };

        Both.Decide(facts).Outcome.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Members_that_cannot_be_are_refused_where_they_are_made()
    {
        Refused(() => new PromiseToPay(Now.AsOf, Now.AsOf), "Until", "2026-06-15T10:00:00Z", "after it begins");
        Refused(() => new PromiseToPay(Now.AsOf, null) { Amount = Eur(-1) }, "Amount", "EUR -1.00");
        Refused(() => Exemption.Between("2026-06-10", "2026-06-10", "agreed"), "To", "2026-06-10", "after it begins");
        Refused(() => Exemption.Between("2026-06-10", null, " "), "Reason", "blank");
        Refused(() => VoluntarySuspension.Of("2026-06-10", "2026-06-11", "2026-06-11"), "To", "2026-06-11", "after it begins");
        Refused(() => VoluntarySuspension.Of("2026-06-10", "2026-06-09", null), "From", "2026-06-09", "RequestedOn", "2026-06-10");
        Refused(() => new Block(BlockKind.Fraud, "desk", Now.AsOf) { To = Now.AsOf }, "To", "2026-06-15T10:00:00Z", "after it begins");
        Refused(() => new Block(BlockKind.Fraud, "desk", Now.AsOf) { LiftableBy = Lifters.Payment }, "LiftableBy", "Payment", "fraud");
        Refused(() => new Block(BlockKind.Fraud, "desk", Now.AsOf) { Restrictions = (Restrictions)512 }, "Restrictions", "512");
        Refused(() => new ReportedEvent(BlockKind.Fraud, Now.AsOf) { ResolvedAt = Now.AsOf }, "ResolvedAt", "2026-06-15T10:00:00Z");
        Refused(() => new ReportedEvent(BlockKind.Balance, Now.AsOf), "Kind", "balance");
        Refused(() => new ReportedEvent(BlockKind.Voluntary, Now.AsOf), "Kind", "voluntary");
        Refused(() => CustomerBill.Of("B1", "2026-06-02", "2026-06-01", Eur(1)), "PaymentDueDate", "2026-06-01", "BillDate", "2026-06-02");
        Refused(() => CustomerBill.Of("B1", "2026-06-01", "2026-06-01", Eur(-0.01m)), "RemainingAmount", "EUR -0.01", "from 0");
        Refused(() => CustomerBill.Of(" ", "2026-06-01", "2026-06-01", Eur(1)), "Id", "blank");
        Refused(() => new CustomerBill("B1", default, Day("2026-06-01"), Eur(1)), "BillDate", "0001-01-01", "1900-01-01");
        Refused(() => new CustomerBill("B1", Day("2026-06-01"), default, Eur(1)), "PaymentDueDate", "0001-01-01");
        Refused(() => Due("2026-06-01") with { ReceivedOn = default(LocalDate) }, "ReceivedOn", "0001-01-01");
        Refused(() => new Payment("R1", Eur(1), default), "PaidOn", "0001-01-01");
        Refused(() => Payment.Of("R1", Eur(1), "2026-06-02") with { ClaimFiledOn = Day("2026-06-01") }, "ClaimFiledOn", "2026-06-01", "PaidOn", "2026-06-02");
        Refused(() => new Exemption(default, null, "agreed"), "From", "0001-01-01");
        Refused(() => new VoluntarySuspension(default, Day("2026-06-01"), null), "RequestedOn", "0001-01-01");
        Refused(() => new PlannedCharge(default, Eur(1)), "Date", "0001-01-01");
        Refused(() => PlannedCharge.Daily(Day("2026-06-01"), Eur(1), 0), "days", "0", "1", "3660");
        Refused(() => Now with { OpenedOn = default(LocalDate) }, "OpenedOn", "0001-01-01");
        Refused(() => Now with { Holidays = [default] }, "Holidays", "0001-01-01");
    }

    [Fact]
    public void Conditions_and_thresholds_out_of_range_are_refused()
    {
        Refused(() => new BlockCondition.DaysUnpaidAtLeast(-1), "Days", "-1", "0", "3660");
        Refused(() => new BlockCondition.DaysUnpaidMoreThan(3661), "Days", "3661", "0", "3660");
        Refused(() => new BlockCondition.MonthsUnpaidAtLeast(0), "Months", "0", "1", "120");
        Refused(() => new BlockCondition.MonthsUnpaidMoreThan(121), "Months", "121", "1", "120");
        Refused(() => new BlockCondition.UnpaidBillsAtLeast(0), "Count", "0", "1", "1000");
        Refused(() => new BlockCondition.NoticeGiven("final", -1), "Days", "-1", "0", "3660");
        Refused(() => new BlockCondition.NoticeGiven("", 1), "Notice", "blank");
        Refused(() => new BlockCondition.NoticeFollowed("reminder", "final", 3661), "Days", "3661");
        Refused(() => new BlockCondition.StageHeld("warning", -1), "Days", "-1");
        Refused(() => new BlockCondition.Tagged(" "), "Tag", "blank");
        Refused(() => new BlockCondition.BalanceBelow(null!), "Threshold");
        Refused(() => AmountThreshold.Monthly(1000.0001m), "Times", "1000.0001", "-1000");
        Refused(() => AmountThreshold.Monthly(0.00001m), "Times", "four decimals");
        Refused(() => new BlockCondition.BalanceBelow(Eur(1_000_000_000_001m)), "Amount", "1000000000001");
        Refused(() => new BlockStage("fraud", BlockKind.Fraud, [new BlockCondition.Tagged("x")]), "Kind", "fraud", "unpaid-bill");
        Refused(() => new BlockStage("empty", BlockKind.UnpaidBill, []), "When", "at least one");
        Refused(() => new BlockLadder("collections", []), "Stages", "at least one");
        Refused(() => Policy() with { PendingPaymentDays = 367 }, "PendingPaymentDays", "367", "0", "366");
        Refused(() => Policy() with { ClaimHoldDays = -1 }, "ClaimHoldDays", "-1", "0", "366");
        Refused(() => Unpaid with { CountsFrom = (DebtFrom)9 }, "CountsFrom", "9", "BillDate");
    }

    public static TheoryData<BlockCondition[], BlockCondition[]> Overlaps => new()
    {
        { [new BlockCondition.DaysUnpaidAtLeast(30)], [new BlockCondition.DaysUnpaidAtLeast(60)] },
        { [new BlockCondition.DaysUnpaidAtLeast(31)], [new BlockCondition.DaysUnpaidMoreThan(31)] },
        { [new BlockCondition.DaysUnpaidMoreThan(29)], [new BlockCondition.DaysUnpaidAtLeast(30), new BlockCondition.Tagged("x")] },
        { [new BlockCondition.UnpaidAtLeast(Eur(50))], [new BlockCondition.UnpaidAbove(Eur(50))] },
        { [new BlockCondition.UnpaidAbove(Eur(50))], [new BlockCondition.UnpaidAtLeast(Eur(50.01m))] },
        { [new BlockCondition.BalanceBelow(Eur(0))], [new BlockCondition.BalanceAtOrBelow(Eur(-0.01m))] },
        { [new BlockCondition.BalanceAtOrBelow(AmountThreshold.Monthly(-1))], [new BlockCondition.BalanceBelow(AmountThreshold.Monthly(-1))] },
        { [new BlockCondition.UnpaidBillsAtLeast(2)], [new BlockCondition.UnpaidBillsAtLeast(3)] },
        { [new BlockCondition.UnpaidBillsAtLeast(1)], [new BlockCondition.DaysUnpaidAtLeast(10)] },
        { [new BlockCondition.MonthsUnpaidAtLeast(2)], [new BlockCondition.MonthsUnpaidMoreThan(2)] },
        { [new BlockCondition.NoticeGiven("final", 5)], [new BlockCondition.NoticeGiven("final", 14)] },
    };

    [Theory]
    [MemberData(nameof(Overlaps))]
    public void A_stage_below_one_that_always_takes_its_place_is_refused(BlockCondition[] upper, BlockCondition[] lower)
    {
        var (above, below) = (new BlockStage("above", BlockKind.UnpaidBill, [.. upper]), new BlockStage("below", BlockKind.UnpaidBill, [.. lower]));

        Refused(() => new BlockLadder("collections", [above, below]), "Stages", [.. lower.Select(condition => condition.ToString()), "'above'", "'below'"]);
        FluentActions.Invoking(() => new BlockLadder("collections", [below, above])).Should().NotThrow();
    }

    [Fact]
    public void Two_stages_of_one_meaning_overlap_whichever_is_above()
    {
        var (atLeast, moreThan) = (new BlockStage("at-least", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(31)]), new BlockStage("more-than", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidMoreThan(30)]));

        Refused(() => new BlockLadder("collections", [atLeast, moreThan]), "Stages", "'at-least'", "'more-than'");
        Refused(() => new BlockLadder("collections", [moreThan, atLeast]), "Stages", "'at-least'", "'more-than'");
    }

    [Fact]
    public void Stages_that_cannot_be_told_apart_or_found_are_refused()
    {
        Refused(() => Unpaid with { Stages = [Unpaid.Stages[0], Unpaid.Stages[1] with { Name = "closed" }] }, "Stages", "'closed'");
        Refused(
            () => new BlockLadder("collections", [new("closed", BlockKind.UnpaidBill, [new BlockCondition.StageHeld("warned", 5)]), Unpaid.Stages[2]]),
            "Stages", "'warned'", "closed", "warning");
    }

    public static TheoryData<BlockCondition, LiftThreshold, string, bool> Lifts => new()
    {
        { new BlockCondition.BalanceBelow(Eur(0)), new LiftThreshold.BalanceAtLeast(Eur(-10)), "-10", false },
        { new BlockCondition.BalanceBelow(Eur(0)), new LiftThreshold.BalanceAbove(Eur(-10)), "-5", false },
        { new BlockCondition.BalanceBelow(Eur(0)), new LiftThreshold.BalanceAtLeast(Eur(0)), "", true },
        { new BlockCondition.BalanceAtOrBelow(Eur(0)), new LiftThreshold.BalanceAtLeast(Eur(0)), "0", false },
        { new BlockCondition.BalanceAtOrBelow(Eur(0)), new LiftThreshold.BalanceAbove(Eur(0)), "", true },
        { new BlockCondition.UnpaidAtLeast(Eur(50)), new LiftThreshold.UnpaidAtMost(Eur(50)), "50", false },
        { new BlockCondition.UnpaidAtLeast(Eur(50)), new LiftThreshold.UnpaidBelow(Eur(50)), "", true },
        { new BlockCondition.UnpaidAbove(Eur(50)), new LiftThreshold.UnpaidAtMost(Eur(60)), "60", false },
        { new BlockCondition.UnpaidAbove(Eur(50)), new LiftThreshold.UnpaidBelow(Eur(60)), "55", false },
        { new BlockCondition.UnpaidAbove(Eur(50)), new LiftThreshold.UnpaidAtMost(Eur(50)), "", true },
        { new BlockCondition.BalanceBelow(Eur(0)), new LiftThreshold.BalanceAtLeast(AmountThreshold.Monthly(-0.5m)), "-0.5 and a monthly charge of 1 ", false },
        { new BlockCondition.BalanceAtOrBelow(AmountThreshold.Monthly(-2)), new LiftThreshold.BalanceAtLeast(Eur(0)), "", true },
        { new BlockCondition.DaysUnpaidAtLeast(10), new LiftThreshold.BalanceAtLeast(Eur(-10)), "", true },
    };

    [Theory]
    [MemberData(nameof(Lifts))]
    public void A_stage_that_would_be_lifted_where_it_is_reached_is_refused_with_a_value(BlockCondition condition, LiftThreshold lift, string witness, bool canBe)
    {
        var stage = new BlockStage("blocked", BlockKind.Balance, [condition]) { LiftAt = lift };
        if (canBe)
        {
            FluentActions.Invoking(() => One(stage)).Should().NotThrow();
        }
        else
        {
            Refused(() => One(stage), "LiftAt", "'blocked'", lift.ToString(), $"of {witness}", condition.ToString());
        }
    }

    public static TheoryData<BillingBlockPolicy, string, string[]> BadPolicies => new()
    {
        { Policy(Unpaid, NoMoney, Unpaid), "Ladders", ["'collections'"] },
        { Stage(new BlockCondition.BalanceBelow(Dollar)), "Ladders", ["USD", "test/blocks", "EUR"] },
        { Policy(NoMoney with { Stages = [NoMoney.Stages[0] with { LiftAt = new LiftThreshold.BalanceAtLeast(Dollar) }] }), "Ladders", ["USD", "EUR"] },
        { Policy(NoMoney with { Stages = [NoMoney.Stages[0] with { Charges = new() { Subscription = new ChargeEffect.OneOff(Dollar) } }] }), "Ladders", ["USD 1.00", "EUR"] },
        { Policy() with { Terms = [new(BlockKind.Fraud) { Charges = new() { Equipment = new ChargeEffect.PerDay(Dollar) } }] }, "Terms", ["USD 1.00", "EUR"] },
        { Policy() with { WhenPromiseLapses = new(BlockKind.PromiseLapsed) { Charges = new() { Usage = new ChargeEffect.PerDay(Dollar) } } }, "WhenPromiseLapses", ["USD 1.00", "EUR"] },
        { Policy() with { Terms = [new(BlockKind.Fraud), new(BlockKind.Fraud)] }, "Terms", ["fraud"] },
        { Policy() with { WhenPromiseLapses = new(BlockKind.Balance) }, "WhenPromiseLapses", ["balance", "promise-lapsed"] },
        { Policy() with { Source = null! }, "Source", [] },
        { Policy() with { Id = null! }, "Id", [] },
    };

    [Theory]
    [MemberData(nameof(BadPolicies))]
    public void A_policy_that_cannot_be_is_refused(BillingBlockPolicy policy, string parameter, string[] words)
    {
        Refused(() => policy.Check(), parameter, words);
        Refused(() => policy.Decide(Now), parameter, words);
        Refused(() => policy.Forecast(Now, "2026-07-01"), parameter, words);
    }

    [Fact]
    public void Nothing_is_no_facts()
    {
        FluentActions.Invoking(() => Both.Decide(null!)).Should().Throw<ArgumentNullException>().WithParameterName("facts");
        FluentActions.Invoking(() => Both.Forecast(null!, "2026-07-01")).Should().Throw<ArgumentNullException>().WithParameterName("facts");
    }

    private static void Refused(Func<object> call, string parameter, params string[] words) =>
        FluentActions.Invoking(call).Should().Throw<ArgumentException>().WithParameterName(parameter).Which.Message.Should().ContainAll([$"'{parameter}'", .. words]);
}
