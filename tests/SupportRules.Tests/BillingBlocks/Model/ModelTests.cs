using FluentAssertions;
using FsCheck.Xunit;
using SupportRules.BillingBlocks;

namespace SupportRules.Tests.BillingBlocks.Model;

/// <summary>Months of an account, derived by the library from what is on record, against the same months lived through hour by hour.</summary>
[Properties(Arbitrary = [typeof(AccountHistories)], MaxTest = 150)]
public class ModelTests
{
    private static readonly BlockLadder Balance = new("billing",
    [
        new("no-money", BlockKind.Balance, [new BlockCondition.BalanceBelow(Eur(0))]) { LiftAt = new LiftThreshold.BalanceAtLeast(AmountThreshold.Monthly(0.8m)) },
    ]);

    private static readonly BlockLadder Unpaid = new("collections",
    [
        new("closed", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(60), new BlockCondition.NoticeGiven("final", 14)]) { Restrictions = Restrictions.All },
        new("outgoing", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(30), new BlockCondition.UnpaidAbove(Eur(20))]),
        new("warning", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(10)]) { Restrictions = Restrictions.None },
        new("retry", BlockKind.UnpaidBill, [new BlockCondition.LastPaymentFailed([]), new BlockCondition.UnpaidAbove(Eur(0))]) { Restrictions = Restrictions.NewOrders },
    ]);

    [Property]
    public void Money_runs_out_and_comes_back(AccountEvent[] history) => Agree(history, new(HasBalanceLadder: true, HasUnpaidLadder: false, VoluntaryEndsWhenMoneyRunsOut: false));

    [Property]
    public void Bills_grow_old_and_are_paid(AccountEvent[] history) => Agree(history, new(HasBalanceLadder: false, HasUnpaidLadder: true, VoluntaryEndsWhenMoneyRunsOut: false));

    [Property]
    public void Both_ladders_stand_side_by_side(AccountEvent[] history) => Agree(history, new(HasBalanceLadder: true, HasUnpaidLadder: true, VoluntaryEndsWhenMoneyRunsOut: true));

    private static void Agree(AccountEvent[] history, NaiveTerms terms)
    {
        var policy = new BillingBlockPolicy
        {
            Id = new("test/model", "1"),
            Source = new("Terms", "blocks"),
            Currency = Currency.EUR,
            Ladders = [.. terms.HasBalanceLadder ? [Balance] : Array.Empty<BlockLadder>(), .. terms.HasUnpaidLadder ? [Unpaid] : Array.Empty<BlockLadder>()],
            VoluntaryEndsWhenMoneyRunsOut = terms.VoluntaryEndsWhenMoneyRunsOut,
        };
        var (naive, ledger) = (new NaiveAccount(terms), new AccountLedger());
        for (var day = 0; day < AccountHistories.Days; day++)
        {
            var events = history.Where(happened => happened.Day == day).ToList();
            events.ForEach(ledger.Happen);
            naive.Live(day, events);

            var outcome = policy.Decide(ledger.FactsOf(day)).Outcome;

            Said(day, outcome).Should().Be(Said(day, naive), "it is day {0} of {1}", day, string.Join("; ", history.Select(happened => happened.ToString())));
            ledger.Keep(policy, outcome);
        }
    }

    private static string Said(int day, BlocksInForce outcome) => Said(
        day,
        outcome.Blocks.Select(block => (block.Kind.Name, block.Stage, (int)(block.From - AccountLedger.At(0, 0)).TotalHours)),
        outcome.Account.Restrictions,
        outcome.AmountToLift?.Amount);

    private static string Said(int day, NaiveAccount account) => Said(
        day, account.Blocks, account.Blocks.Aggregate(Restrictions.None, (all, block) => all | TakenAwayBy(block.Kind, block.Stage)), account.AmountToLift);

    private static string Said(int day, IEnumerable<(string Kind, string? Stage, int Since)> blocks, Restrictions restrictions, decimal? amount) =>
        $"day {day}: {string.Join(", ", blocks.Select(block => $"{block.Kind} {block.Stage} since hour {block.Since}").Order(StringComparer.Ordinal))}; {restrictions}; pay {amount:0.##}";

    private static Restrictions TakenAwayBy(string kind, string? stage) => (kind, stage) switch
    {
        ("fraud", _) or (_, "closed") => Restrictions.All,
        (_, "outgoing") => Restrictions.All & ~(Restrictions.Incoming | Restrictions.Sms),
        (_, "warning") => Restrictions.None,
        (_, "retry") => Restrictions.NewOrders,
        _ => Restrictions.All & ~(Restrictions.NewOrders | Restrictions.PlanChanges),
    };

    private static Money Eur(decimal amount) => new(amount, Currency.EUR);
}
