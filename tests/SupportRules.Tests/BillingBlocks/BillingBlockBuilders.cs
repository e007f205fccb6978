using NodaTime;
using NodaTime.Text;
using SupportRules.BillingBlocks;

namespace SupportRules.Tests.BillingBlocks;

/// <summary>Ladders and accounts in few words, for tests that each change one thing.</summary>
internal static class BillingBlockBuilders
{
    public const string Madrid = "Europe/Madrid", NewYork = "America/New_York";

    public static readonly Citation Terms = new("Terms", "blocks");

    /// <summary>Blocked below nothing, on again from 80 % of the monthly charge.</summary>
    public static readonly BlockLadder NoMoney = new("billing",
    [
        new("no-money", BlockKind.Balance, [new BlockCondition.BalanceBelow(Eur(0))]) { LiftAt = new LiftThreshold.BalanceAtLeast(AmountThreshold.Monthly(0.8m)) },
    ]);

    /// <summary>A warning after 10 days, outgoing calls blocked after 30, everything after 60.</summary>
    public static readonly BlockLadder Unpaid = new("collections",
    [
        new("closed", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(60)]) { Restrictions = Restrictions.All },
        new("outgoing", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(30)]),
        new("warning", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(10)]) { Restrictions = Restrictions.None },
    ]);

    public static BillingBlockPolicy Policy(params BlockLadder[] ladders) => new()
    {
        Id = new PolicyId("test/blocks", "1"),
        Source = Terms,
        Currency = Currency.EUR,
        Ladders = [.. ladders],
    };

    /// <summary>A policy of one ladder with one stage.</summary>
    public static BillingBlockPolicy Stage(params BlockCondition[] when) => Policy(One(new BlockStage("blocked", BlockKind.UnpaidBill, [.. when])));

    public static BlockLadder One(BlockStage stage) => new("collections", [stage]);

    /// <summary>An account at a local time of a zone: nothing owed, nothing on it.</summary>
    public static BillingFacts Account(string local, string zone = Madrid) => new()
    {
        AsOf = At(local, zone),
        Zone = zone,
        SettlementMethod = SettlementMethod.Advance,
        Balance = Eur(0),
        MonthlyCharge = Eur(30),
    };

    /// <summary>A bill that was due on a day.</summary>
    public static CustomerBill Due(string day, decimal amount = 30, string id = "B1") => new(id, Day(day).PlusDays(-14), Day(day), Eur(amount));

    public static Instant At(string local, string zone = Madrid) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value.InZoneLeniently(DateTimeZoneProviders.Tzdb[zone]).ToInstant();

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static Money Eur(decimal amount) => new(amount, Currency.EUR);

    public static BlocksInForce Of(this BillingBlockPolicy policy, BillingFacts facts) => policy.Decide(facts).Outcome;

    /// <summary>Kind or stage of each block in force, the headline first.</summary>
    public static string[] Blocks(this BillingBlockPolicy policy, BillingFacts facts) => [.. policy.Of(facts).Blocks.Select(block => block.Stage ?? block.Kind.Name)];

    public static string[] Codes(this BillingBlockPolicy policy, BillingFacts facts) => [.. policy.Decide(facts).Reasons.Select(reason => reason.Code)];

    /// <summary>The values of the only reason with a code.</summary>
    public static object[] Found(this BillingBlockPolicy policy, BillingFacts facts, string code) =>
        [.. policy.Decide(facts).Reasons.Single(reason => reason.Code == code).Values];
}
