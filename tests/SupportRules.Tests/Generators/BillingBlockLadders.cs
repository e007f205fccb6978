using FsCheck;
using FsCheck.Fluent;
using SupportRules.BillingBlocks;

namespace SupportRules.Tests.Generators;

/// <summary>Ladders of one to four stages, with conditions of every type; whatever cannot be is left out.</summary>
internal static class BillingBlockLadders
{
    /// <summary>The days around which ages and notices of the facts lie.</summary>
    public static readonly int[] Days = [0, 1, 10, 30, 60];

    /// <summary>The amounts around which bills and balances of the facts lie.</summary>
    public static readonly decimal[] Amounts = [0, 20, 50, 100];

    public static readonly string[] Notices = ["reminder", "final"];

    public static readonly string[] Tags = ["good-payer", "pilot"];

    public static Gen<AmountThreshold> Thresholds { get; } = Gen.Elements<AmountThreshold>(
        Eur(0), Eur(20), Eur(50), Eur(100), Eur(-50), AmountThreshold.Monthly(0.8m), AmountThreshold.Monthly(1), AmountThreshold.Monthly(-1), AmountThreshold.Monthly(0.3333m));

    public static Gen<Restrictions> SomeRestrictions { get; } = Gen.Elements(
        Restrictions.None, Restrictions.Outgoing, Restrictions.Data | Restrictions.Sms, Restrictions.Service, Restrictions.NewOrders | Restrictions.PlanChanges, Restrictions.All);

    public static Gen<BlockCharges> Charges { get; } =
        from effects in Gen.Elements<ChargeEffect>(
            ChargeEffect.Accrue, ChargeEffect.Stop, new ChargeEffect.Percentage(0.5m), new ChargeEffect.PerDay(Eur(1)), new ChargeEffect.OneOff(Eur(5))).ArrayOf(4)
        select new BlockCharges { Subscription = effects[0], Usage = effects[1], Equipment = effects[2], Number = effects[3] };

    /// <summary>A ladder of a source; its stages are named s0, s1 and so on from the mildest.</summary>
    public static Gen<BlockLadder> Named(string source) =>
        from count in Gen.Choose(1, 4)
        from stages in Gens.Each(Enumerable.Range(0, count).Select(Stage))
        from countsFrom in Gen.Elements(Enum.GetValues<DebtFrom>())
        select Assembled(source, stages) with { CountsFrom = countsFrom };

    public static Money Eur(decimal amount) => new(amount, Currency.EUR);

    private static Gen<BlockStage> Stage(int place) =>
        from kind in Gen.Elements(BlockKind.UnpaidBill, BlockKind.UnpaidBill, BlockKind.Balance, BlockKind.PromiseLapsed)
        from conditions in Gen.Frequency((3, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Constant(3)))
        from money in MoneyConditions.ArrayOf(1)
        from others in Gen.Frequency((2, MoneyConditions), (3, OtherConditions(place))).ArrayOf(conditions - 1)
        from onlyOthers in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(conditions > 1)))
        from restrictions in SomeRestrictions
        from charges in Charges
        from liftableBy in Gen.Elements(Lifters.Payment | Lifters.Agent, Lifters.Payment, Lifters.Payment, Lifters.Agent)
        from lift in LiftThresholds.OrNone(5)
        from scope in Gen.Elements(StageScope.WholeAccount, StageScope.WholeAccount, StageScope.ServicesInArrears)
        from cancellation in Gen.Elements(StageCancellation.None, StageCancellation.None, StageCancellation.EndOfTerm, StageCancellation.Immediate)
        from hasSource in Gens.Bools
        select new BlockStage($"s{place}", kind, onlyOthers ? [.. others] : [.. money, .. others])
        {
            Restrictions = restrictions,
            Charges = charges,
            LiftableBy = liftableBy,
            LiftAt = lift,
            Scope = scope,
            Cancellation = cancellation,
            Source = hasSource ? new("Generated law", $"stage {place}") : null,
        };

    private static Gen<LiftThreshold> LiftThresholds { get; } =
        from threshold in Thresholds
        from number in Gen.Choose(0, 3)
        select number switch
        {
            0 => (LiftThreshold)new LiftThreshold.BalanceAtLeast(threshold),
            1 => new LiftThreshold.BalanceAbove(threshold),
            2 => new LiftThreshold.UnpaidAtMost(threshold),
            _ => new LiftThreshold.UnpaidBelow(threshold),
        };

    private static Gen<BlockCondition> MoneyConditions { get; } =
        from threshold in Thresholds
        from days in Gen.Elements(Days)
        from number in Gen.Choose(0, 8)
        select number switch
        {
            0 => (BlockCondition)new BlockCondition.BalanceBelow(threshold),
            1 => new BlockCondition.BalanceAtOrBelow(threshold),
            2 => new BlockCondition.UnpaidAtLeast(threshold),
            3 => new BlockCondition.UnpaidAbove(threshold),
            4 => new BlockCondition.UnpaidBillsAtLeast(1 + (days % 3)),
            5 => new BlockCondition.DaysUnpaidAtLeast(days),
            6 => new BlockCondition.DaysUnpaidMoreThan(days),
            7 => new BlockCondition.MonthsUnpaidAtLeast(1 + (days / 30)),
            _ => new BlockCondition.MonthsUnpaidMoreThan(1 + (days / 30)),
        };

    private static Gen<BlockCondition> OtherConditions(int place) =>
        from days in Gen.Elements(Days)
        from notice in Gen.Elements(Notices)
        from tag in Gen.Elements(Tags)
        from segment in Gen.Elements(CustomerSegment.Consumer, CustomerSegment.Business)
        from method in Gen.Elements<SettlementMethod>([.. SettlementMethod.All])
        from anyCode in Gens.Bools
        from kind in Gen.Elements(BlockKind.SpendCap, BlockKind.Fraud)
        from number in Gen.Choose(0, place == 0 ? 7 : 8)
        select number switch
        {
            0 => (BlockCondition)new BlockCondition.SettlesBy(method),
            1 => new BlockCondition.IsOfSegment(segment),
            2 => new BlockCondition.Tagged(tag),
            3 => new BlockCondition.NotTagged(tag),
            4 => new BlockCondition.LastPaymentFailed(anyCode ? [] : ["51", "54"]),
            5 => new BlockCondition.NoticeGiven(notice, days),
            6 => new BlockCondition.NoticeFollowed(Notices[0], Notices[1], days % 29),
            7 => new BlockCondition.Reported(kind),
            _ => new BlockCondition.StageHeld("s0", days),
        };

    private static BlockLadder Assembled(string source, IEnumerable<BlockStage> fromTheMildest)
    {
        ValueList<BlockStage> stages = [];
        foreach (var stage in fromTheMildest)
        {
            var graver = new[] { stage, stage with { LiftAt = null } }.FirstOrDefault(candidate => CanBe([candidate, .. stages]));
            stages = graver is null ? stages : [graver, .. stages];
        }

        return new(source, stages);
    }

    private static bool CanBe(ValueList<BlockStage> stages)
    {
        try
        {
            return new BlockLadder("any", stages).Stages.Count > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
