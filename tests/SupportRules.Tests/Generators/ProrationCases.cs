using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SupportRules.BillingBlocks;

namespace SupportRules.Tests.Generators;

/// <summary>Periods of a month or so with blocked and invoiced days that touch, overlap and reach beyond both ends.</summary>
internal sealed class ProrationCases : PolicyCases<ProrationPolicy, ProrationFacts, ProratedCharge>
{
    private static readonly Citation Source = new("Generated terms", "proration");

    protected override Gen<(ProrationPolicy Policy, ProrationFacts Facts)> Cases => Any;

    public static Gen<(ProrationPolicy Policy, ProrationFacts Facts)> Any { get; } =
        from pieces in Gen.Elements(Enum.GetValues<PieceRounding>())
        from rounding in Gen.Frequency((2, Gen.Constant(Rounding.HalfUpToCents)), (1, Gens.Roundings))
        from price in Gen.Elements(0m, 0.01m, 0.31m, 12m, 19.95m, 100m, 249.95m, 1200m)
        from start in Gens.Dates
        from length in Gen.Elements(1, 2, 28, 29, 30, 31, 92)
        from blocked in Blocked(start, length).List(0, 4)
        from invoiced in Days(start, length).List(0, 3)
        select (
            new ProrationPolicy { Id = new("generated/proration", "1"), Source = Source, Rounding = rounding, PieceRounding = pieces },
            new ProrationFacts
            {
                Price = new(price, Currency.USD),
                Period = new(start, start.PlusDays(length)),
                Blocked = blocked,
                Invoiced = invoiced,
            });

    /// <summary>For <c>[Property(Arbitrary = [typeof(ProrationCases)])]</c>.</summary>
    public static Arbitrary<(ProrationPolicy Policy, ProrationFacts Facts)> Arbitrary() => Any.ToArbitrary();

    private static Gen<BlockedDays> Blocked(LocalDate start, int length) =>
        from days in Days(start, length)
        from effect in Gen.Frequency((1, Gen.Constant(ChargeEffect.Stop)), (1, BlockGens.Effects))
        select new BlockedDays(days, effect);

    private static Gen<DateSpan> Days(LocalDate start, int length) =>
        from offset in Gen.OneOf(Gen.Choose(-2, length + 1), Gen.Elements(0, 7, length - 1))
        from days in Gen.OneOf(Gen.Choose(1, 12), Gen.Elements(1, 7, length)).OrNothing(1)
        let first = start.PlusDays(offset)
        select new DateSpan(first, days is { } count ? first.PlusDays(count) : null);
}
