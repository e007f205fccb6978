using FsCheck;
using FsCheck.Fluent;
using SupportRules.EarlyTermination;

namespace SupportRules.Tests.Generators;

/// <summary>Fee formulas of every form, nested.</summary>
internal static class EarlyTerminationFormulas
{
    /// <summary>Amounts for a month.</summary>
    public static Gen<Money> Rates { get; } = Usd(0m, 0.01m, 4m, 5m, 10m, 13.33m, 20m, 33.35m, 49.99m);

    /// <summary>Amounts for a whole commitment.</summary>
    public static Gen<Money> Amounts { get; } = Usd(0m, 50m, 99.99m, 175m, 325m, 350m, 490m, 500m, 1000.01m);

    private static readonly int[] MonthEdges = [1, 6, 12, 18, 23];

    private static readonly int[] DayEdges = [1, 14, 30, 90, 180, 365];

    private static readonly int[] Terms = [1, 2, 6, 12, 13, 24, 36];

    private static readonly CustomerSegment[] Named = [CustomerSegment.Business, CustomerSegment.SmallBusiness, CustomerSegment.Consumer];

    /// <summary>Formulas that always give an amount, with so many levels of nesting.</summary>
    public static Gen<FeeFormula> Limited(int depth) => depth == 0 ? Leaves : Gen.Frequency((2, Leaves), (3, Nested(depth - 1)));

    /// <summary>Formulas that may also answer that there is no limit.</summary>
    public static Gen<FeeFormula> Any(int depth)
    {
        var none = Gen.Constant<FeeFormula>(new FeeFormula.NotLimited());
        return Gen.Frequency((3, Limited(depth)), (1, none), (2, Choices(Gen.OneOf(none, Limited(0)))));
    }

    /// <summary>Formulas that never rise with the time served.</summary>
    public static Gen<FeeFormula> Declining(int depth)
    {
        var leaves = Leaves.Where(leaf => leaf is not FeeFormula.PerMonthServed);
        return depth == 0 ? leaves : Gen.Frequency((1, leaves), (2, Joined(Declining(depth - 1))));
    }

    private static Gen<FeeFormula> Leaves { get; } = Gen.OneOf(
        from amount in Amounts select (FeeFormula)new FeeFormula.Flat(amount),
        from amounts in Amounts.ArrayOf(Terms.Length)
        select (FeeFormula)new FeeFormula.FlatByTerm([.. Terms.Select((term, i) => new TermFee(term, amounts[i]))]),
        from initial in Amounts
        from rate in Rates
        select (FeeFormula)new FeeFormula.Declining(initial, rate),
        from initial in Amounts
        from steps in Bands(1, MonthEdges, Rates, (low, high, rate) => new Decrement(low, high, rate))
        from kept in Gens.Bools.ArrayOf(steps.Count)
        select (FeeFormula)new FeeFormula.Declining(initial, steps.Where((_, i) => kept[i]).ToValueList()),
        from rate in Rates
        from first in Rates.OrNothing(5)
        select (FeeFormula)new FeeFormula.PerMonthLeft(rate, first),
        from rate in Rates select (FeeFormula)new FeeFormula.PerDayLeft(rate),
        from rate in Rates select (FeeFormula)new FeeFormula.PerMonthServed(rate),
        from basis in Bases
        from factor in Gen.Elements(0.1m, 0.75m, 1m, 3m)
        select (FeeFormula)new FeeFormula.Multiple(basis, factor),
        from basis in Bases
        from most in Gen.Elements(1, 6).OrNothing(5)
        select (FeeFormula)new FeeFormula.BasisPerMonthLeft(basis, most),
        from bands in Bands(1, MonthEdges, Gen.Elements(0m, 0.1m, 0.25m, 0.75m, 1m), (low, high, share) => new ChargeBand(low, high, share))
        select (FeeFormula)new FeeFormula.ChargesLeft(bands),
        from basis in Bases
        from months in Gen.Elements(6, 24, 36, 48).OrNothing(5)
        from monthly in Gens.Roundings.OrNone(5)
        select (FeeFormula)new FeeFormula.ProRata(basis, months, monthly));

    private static Gen<FeeBasis> Bases => Gen.Elements<FeeBasis>([.. FeeBasis.All]);

    private static Gen<FeeFormula> Nested(int depth) => Gen.Frequency((4, Joined(Limited(depth))), (1, Choices(Limited(depth))));

    private static Gen<FeeFormula> Joined(Gen<FeeFormula> parts) => Gen.OneOf(
        from part in parts
        from least in Rates.OrNothing(3)
        from most in Amounts.OrNothing(3)
        select (FeeFormula)new FeeFormula.Clamp(part, least, least > most ? least : most),
        from all in parts.List(2, 3) select (FeeFormula)new FeeFormula.Sum(all),
        from all in parts.List(2, 3) select (FeeFormula)new FeeFormula.LesserOf(all),
        from all in parts.List(2, 3) select (FeeFormula)new FeeFormula.GreaterOf(all));

    private static Gen<FeeFormula> Choices(Gen<FeeFormula> parts) => Gen.OneOf(
        from count in Gen.Elements(Enum.GetValues<FeeCount>())
        from bands in Bands(
            count is FeeCount.DaysLeft or FeeCount.ContractMonth ? 1 : 0,
            count is FeeCount.DaysLeft or FeeCount.DaysServed ? DayEdges : MonthEdges,
            parts,
            (low, high, fee) => new FeeBand(low, high, fee))
        select (FeeFormula)new FeeFormula.Table(count, bands),
        from segments in Gens.Some(Named)
        from fees in parts.ArrayOf(segments.Count)
        from otherwise in parts
        select (FeeFormula)new FeeFormula.BySegment([.. segments.Select((segment, i) => new SegmentFee(segment, fees[i]))], otherwise),
        from with in parts
        from without in parts
        select (FeeFormula)new FeeFormula.BySubsidy(with, without));

    /// <summary>Bands without gap or overlap from a first count on, cut after some of the edges; the last one open.</summary>
    private static Gen<ValueList<TBand>> Bands<T, TBand>(int first, int[] edges, Gen<T> values, Func<int, int?, T, TBand> make) =>
        from cuts in Gens.Some(edges)
        from chosen in values.ArrayOf(cuts.Count + 1)
        select chosen.Select((value, i) => make(i == 0 ? first : cuts[i - 1] + 1, i < cuts.Count ? cuts[i] : null, value)).ToValueList();

    private static Gen<Money> Usd(params decimal[] amounts) => Gen.Elements(amounts).Select(amount => new Money(amount, Currency.USD));
}
