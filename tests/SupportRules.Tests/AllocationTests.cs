using FluentAssertions;
using SupportRules.BillingBlocks;
using SupportRules.EarlyTermination;
using Xunit;

namespace SupportRules.Tests;

/// <summary>Bytes are counted, not time: the same on every machine.</summary>
public class AllocationTests
{
    private const int Times = 1000;

    private static readonly EarlyTerminationFacts Facts = EarlyTerminationFacts.From("2011-01-15", "2011-09-20", 24) with
    {
        MonthlyCharge = Usd(60),
        MonthlyDiscount = Usd(10),
        DevicePrice = Usd(600),
        PricePaid = Usd(200),
        Suspensions = [new(new(2011, 3, 1), new(2011, 3, 11)), new(new(2011, 5, 1), new(2011, 6, 1))],
    };

    private static readonly EarlyTerminationPolicy Declining = new()
    {
        Id = new("acme/declining", "1"),
        Source = new("Acme terms", "Early termination fee"),
        Currency = Currency.USD,
        Counter = TermCounter.FullMonthsServed,
        Formula = new FeeFormula.Declining(Usd(325), Usd(10)),
        Rounding = Rounding.HalfUpToCents,
        Trials = [new(30)],
        ReasonClauses = [new([TerminationReason.AdverseChange], ReasonEffect.Waive)],
    };

    private static readonly EarlyTerminationPolicy Clauses = Declining with
    {
        Trials = [new(14), new(30) { Segment = CustomerSegment.Business }],
        ReasonClauses =
        [
            new([TerminationReason.OwnWish], ReasonEffect.Waive) { Conditions = [new ReasonCondition.RelocationAtLeast(90)] },
            new([TerminationReason.OwnWish], new ReasonEffect.Replaced(new FeeFormula.Flat(Usd(50)))),
        ],
    };

    private static readonly EarlyTerminationPolicy Steps = Declining with
    {
        Counter = TermCounter.ByDays with { Suspensions = SuspensionEffect.Pauses },
        Formula = new FeeFormula.Clamp(
            new FeeFormula.GreaterOf(
            [
                new FeeFormula.ChargesLeft([new(1, 12, 0.5m), new(13, null, 0.25m)]),
                new FeeFormula.ProRata(FeeBasis.Subsidy),
            ]),
            Usd(50), Usd(500)),
        Adjustments = [new FeeAdjustment.VatOut(0.2m), new FeeAdjustment.LessSavedCost(Usd(1)), new FeeAdjustment.RoundTo(Rounding.HalfUpToCents), new FeeAdjustment.VatIn(0.2m)],
    };

    public static TheoryData<string> Fees => [.. Cases.Keys];

    private static Dictionary<string, (EarlyTerminationPolicy Policy, EarlyTerminationFacts Facts)> Cases { get; } = new(StringComparer.Ordinal)
    {
        ["declining"] = (Declining, Facts),
        ["within the trial"] = (Declining, Facts with { TerminationDate = new(2011, 1, 20), Suspensions = [] }),
        ["within every trial of two"] = (Clauses, Facts with { TerminationDate = new(2011, 1, 20), Suspensions = [], MonthlyDiscount = null }),
        ["term complete"] = (Declining, Facts with { TerminationDate = new(2013, 1, 15) }),
        ["another fee for the reason"] = (Clauses, Facts with { RelocationDays = 10, Segment = CustomerSegment.SmallBusiness }),
        ["suspensions, charges left, adjustments"] = (Steps, Facts),
        ["under a ceiling"] = (Steps.Under(Declining), Facts),
    };

    [Theory]
    [MemberData(nameof(Fees))]
    public void A_fee_without_reasons_allocates_nothing(string name)
    {
        var (policy, facts) = Cases[name];

        Allocated(() => policy.TryFee(facts, out _)).Should().Be(0);
    }

    [Fact]
    public void A_decision_allocates_no_more_than_300_bytes()
    {
        Allocated(() => Declining.Decide(Facts)).Should().BeInRange(1, 300);
    }

    [Fact]
    public void A_decision_on_blocks_with_its_reasons_allocates_no_more_than_3_kilobytes()
    {
        var policy = new BillingBlockPolicy
        {
            Id = new("acme/internet", "1"),
            Source = new("Acme terms", "Settlement"),
            Currency = Currency.USD,
            Ladders =
            [
                new("billing", [new("no-money", BlockKind.Balance, [new BlockCondition.BalanceBelow(Usd(0))]) { LiftAt = new LiftThreshold.BalanceAtLeast(AmountThreshold.Monthly(0.8m)) }]),
                new("collections",
                [
                    new("closed", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(60)]) { Restrictions = Restrictions.All },
                    new("outgoing", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(30), new BlockCondition.UnpaidAbove(Usd(20))]),
                    new("warning", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(10)]) { Restrictions = Restrictions.None },
                ]),
            ],
        };
        var facts = new BillingFacts
        {
            AsOf = NodaTime.Instant.FromUtc(2026, 6, 15, 12, 0),
            Zone = "America/New_York",
            SettlementMethod = SettlementMethod.Credit,
            Balance = Usd(0),
            MonthlyCharge = Usd(30),
            Bills = [.. Enumerable.Range(1, 5).Select(month => CustomerBill.Of($"B{month}", $"2026-0{month}-01", $"2026-0{month}-15", Usd(month < 5 ? 0 : 30)))],
            Payments = [.. Enumerable.Range(1, 3).Select(month => Payment.Of($"R{month}", Usd(30), $"2026-0{month}-20"))],
        };

        policy.Decide(facts).Outcome.IsBlocked.Should().BeTrue();
        Allocated(() => policy.Decide(facts)).Should().BeInRange(1, 3000);
    }

    private static Money Usd(decimal amount) => new(amount, Currency.USD);

    /// <summary>Bytes of one call, once everything that is made but once has been made: the least of several rounds, since the runtime itself makes things now and then.</summary>
    private static double Allocated<T>(Func<T> call)
    {
        var least = long.MaxValue;
        for (var round = 0; round < 10; round++)
        {
            T? last = default;
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Times; i++)
            {
                last = call();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            GC.KeepAlive(last);
        }

        return (double)least / Times;
    }
}
