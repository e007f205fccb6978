using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SupportRules.BillingBlocks;

namespace SupportRules.Tests.Generators;

/// <summary>Blocks, events and spans that meet: at the same instants, one after the other without a gap, around midnights and changes of the clock.</summary>
internal static class BlockGens
{
    public static readonly BilledService Service = new("S1", "B1");

    public static readonly BlockTarget[] Targets = [BlockTarget.Account, BlockTarget.Agreement("B1"), BlockTarget.Service("S1"), BlockTarget.Agreement("B2"), BlockTarget.Service("S2")];

    public static readonly BlockTarget[] TargetsOfService = [BlockTarget.Account, BlockTarget.Agreement("B1"), BlockTarget.Service("S1")];

    private static readonly string[] Sources = ["billing", "customer", "fraud-desk"];

    /// <summary>Hours from a day on, few enough that they often coincide.</summary>
    public static readonly Instant Start = Instant.FromUtc(2024, 3, 8, 0, 0);

    public const int Hours = 24 * 6;

    /// <summary>Instants on the hours of some days, half of them on every twelfth.</summary>
    public static Gen<Instant> Instants { get; } =
        from hour in Gen.OneOf(Gen.Choose(0, Hours), Gen.Choose(0, Hours / 12).Select(half => half * 12))
        select Start.Plus(Duration.FromHours(hour));

    public static Gen<InstantSpan> Spans { get; } =
        from at in Instants
        from length in Gen.OneOf(Gen.Choose(1, 40), Gen.Elements(12, 23, 24, 25)).OrNothing(1)
        select new InstantSpan(at, length is { } hours ? at.Plus(Duration.FromHours(hours)) : null);

    /// <summary>Events that either stop every charge or lift, of few sources and targets.</summary>
    public static Gen<ValueList<BlockEvent>> StopsAndLifts(params BlockTarget[] targets) => (
        from at in Instants
        from source in Gen.Elements(Sources)
        from target in Gen.Elements(targets)
        from stops in Gens.Bools
        select new BlockEvent(at, source) { Target = target, Charges = stops ? BlockCharges.AllStop : BlockCharges.AsUsual }).List(0, 10);

    public static Gen<BlockCharges> Charges { get; } =
        from subscription in Effects
        from usage in Gen.Elements(ChargeEffect.Accrue, ChargeEffect.Stop)
        select new BlockCharges { Subscription = subscription, Usage = usage };

    /// <summary>Every effect, with figures of which some are equal.</summary>
    public static Gen<ChargeEffect> Effects => Gen.Elements(
        ChargeEffect.Stop,
        ChargeEffect.Stop,
        ChargeEffect.Accrue,
        new ChargeEffect.Percentage(0.5m),
        new ChargeEffect.Percentage(0),
        new ChargeEffect.PerDay(new(0.33m, Currency.USD)),
        new ChargeEffect.PerDay(new(5m, Currency.USD)),
        new ChargeEffect.OneOff(new(5m, Currency.USD)));

    public static Gen<Restrictions> Restricted { get; } = Gen.Elements(
        Restrictions.None, Restrictions.Outgoing, Restrictions.Outgoing | Restrictions.Data, Restrictions.Service, Restrictions.PlanChanges | Restrictions.NewOrders, Restrictions.All);

    public static Gen<ValueList<BlockEvent>> Events { get; } = (
        from at in Instants
        from source in Gen.Elements(Sources)
        from target in Gen.Elements(Targets)
        from restrictions in Restricted
        from charges in Gen.Elements(BlockCharges.AsUsual, BlockCharges.AsUsual, BlockCharges.ServiceStops, BlockCharges.AllStop)
        from stage in Gen.Elements("first", "second").OrNone(6)
        select new BlockEvent(at, source) { Target = target, Restrictions = restrictions, Charges = charges, Stage = stage }).List(0, 12);

    /// <summary>Blocks of every kind, past, running and to come.</summary>
    public static Gen<Block> Blocks { get; } =
        from kind in Gen.Elements<BlockKind>([.. BlockKind.All, BlockKind.Voluntary, BlockKind.Voluntary, BlockKind.Balance, BlockKind.UnpaidBill])
        from source in Gen.Elements(Sources)
        from span in Spans
        from target in Gen.Elements(Targets)
        from byHandOnly in Gen.Elements(false, false, true)
        from charges in Gen.Frequency((2, Gen.Constant<BlockCharges?>(null)), (1, Charges.Select(charges => (BlockCharges?)charges)))
        select new Block(kind, source, span.From)
        {
            To = span.To,
            Target = target,
            LiftableBy = byHandOnly ? Lifters.Agent : kind.LiftableBy,
            Charges = charges ?? kind.Charges,
        };
}
