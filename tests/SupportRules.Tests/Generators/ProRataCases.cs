using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SupportRules.Warranty;

namespace SupportRules.Tests.Generators;

/// <summary>Pro-rata clauses, and use on, just below and just above the free stage, each step, the total and the cap on age.</summary>
internal sealed class ProRataCases : PolicyCases<ProRataPolicy, ProRataFacts, ProRataAnswer>
{
    protected override Gen<(ProRataPolicy Policy, ProRataFacts Facts)> Cases => Any.Select(one => (one.Policy, one.Facts));

    public static Gen<ProRataCase> Any { get; } =
        from schedule in Gen.OneOf(Lines, Tables)
        from facts in schedule.Measure is ProRataMeasure.Time time ? Gen.OneOf(Counts(schedule), Times(schedule, time)) : Counts(schedule)
        select new ProRataCase(
            new ProRataPolicy { Id = new("generated/pro-rata", "1"), Source = new("Generated terms", "pro-rata"), Currency = Currency.USD, Schedule = schedule },
            facts);

    /// <summary>For <c>[Property(Arbitrary = [typeof(ProRataCases)])]</c>.</summary>
    public static Arbitrary<ProRataCase> Arbitrary() => Any.ToArbitrary();

    private static Gen<ProRataMeasure> Measures(bool whole) =>
        from usage in Gen.Elements(ProRataMeasure.Miles, ProRataMeasure.Kilometres, new ProRataMeasure.Usage("cycles"))
        from unit in Gen.Elements(Enum.GetValues<ElapsedUnit>())
        from count in Gen.Elements(Enum.GetValues<ElapsedCount>().Where(one => !whole || one != ElapsedCount.Exact).ToArray())
        from days in Gen.Elements(30, 31).OrNothing(6)
        from isTime in Gen.Elements(true, true, false)
        select isTime ? new ProRataMeasure.Time(unit, count) { DaysPerMonth = unit == ElapsedUnit.Months ? days : null } : usage;

    private static Gen<ProRataSchedule> Lines =>
        from measure in Measures(whole: false)
        from total in Gen.Elements(3m, 12m, 60m, 84m)
        from free in Gen.Elements(0m, 0m, 1m, 2m)
        from afterFree in Gens.Bools
        from factors in Gens.Some(new TotalFactor("staggered fitment", 0.75m), new TotalFactor("second set", 2m))
        from side in Gen.Elements(Enum.GetValues<ProRataSide>())
        from rest in Rests
        select rest(new ProRataSchedule.Linear { Measure = measure, Total = total, Free = free, BeginsAfterFree = afterFree, TotalFactors = factors, Side = side });

    private static Gen<ProRataSchedule> Tables =>
        from measure in Measures(whole: true)
        let first = measure is ProRataMeasure.Time { Count: ElapsedCount.Completed } ? 0 : 1
        from start in Gen.Elements(first, 0)
        from lengths in Gen.Elements(0, 1, 7).ArrayOf(3)
        from shares in Gen.Elements(0m, 0.125m, 0.25m, 0.33333333m, 0.5m, 1m).ArrayOf(3)
        let second = start + lengths[0] + 1
        let third = second + lengths[1] + 1
        from beyond in Gen.Elements(-0.5m, 0m, 0.5m, 1m).OrNothing(5)
        from side in Gen.Elements(Enum.GetValues<ProRataSide>())
        from rest in Rests
        select rest(new ProRataSchedule.Steps
        {
            Measure = measure,
            Bands = [new(start, start + lengths[0], shares[0]), new(second, second + lengths[1], shares[1]), new(third, third + lengths[2], shares[2])],
            Total = beyond is { } part ? Math.Max(third, third + lengths[2] + part) : null,
            Side = side,
        });

    private static Gen<Func<ProRataSchedule, ProRataSchedule>> Rests =>
        from basis in Gen.Elements(Enum.GetValues<PriceBasis>()).OrNothing(2)
        from share in Gen.Elements(RoundingMode.HalfUp, RoundingMode.Up, RoundingMode.Down)
        from unit in Gen.Elements(0.0001m, 0.01m, 0.00000001m, 0.3m)
        from amount in Gens.Roundings.OrNone(5)
        from fromRounded in Gens.Bools
        from age in Gen.Elements(WarrantyLength.Months(2), WarrantyLength.Days(365), WarrantyLength.Years(5), WarrantyLength.Life).OrNone(5)
        from labour in Gen.Elements(new FixedLabour(Usd(37.50m), 2), new FixedLabour(Usd(0), 0)).OrNone(5)
        select (Func<ProRataSchedule, ProRataSchedule>)(schedule => schedule with
        {
            PriceBasis = basis,
            ShareRounding = new(share, unit),
            AmountRounding = amount,
            AmountFromRoundedShare = fromRounded,
            MaxAge = age,
            FixedLabour = labour,
        });

    private static decimal[] Edges(ProRataSchedule schedule) => schedule switch
    {
        ProRataSchedule.Linear line => [0, line.Free, line.Total, line.Total * 0.75m, line.Total * 2, line.Total / 2],
        ProRataSchedule.Steps table => [0, .. table.Bands.SelectMany(band => new decimal[] { band.From, band.To }), table.Total ?? 1],
        _ => throw new NotSupportedException(schedule.ToString()),
    };

    private static Gen<ProRataFacts> Counts(ProRataSchedule schedule) =>
        from edge in Gen.Elements(Edges(schedule))
        from beside in Gen.Elements(-1m, -0.01m, 0m, 0m, 0.01m, 1m)
        from used in Gen.Constant(Math.Max(0, edge + beside)).OrNothing(1)
        from age in Gen.Elements(0m, 0.16m, 0.17m, 0.99m, 1m, 1.01m, 5m, 5.01m).OrNothing(1)
        from others in Others
        select others with { Used = used, AgeYears = age };

    private static Gen<ProRataFacts> Times(ProRataSchedule schedule, ProRataMeasure.Time time) =>
        from start in Gens.Dates
        from edge in Gen.Elements(Edges(schedule))
        from beside in Gen.Elements(-1, 0, 0, 1, 12)
        let count = (int)edge
        let reached = time switch
        {
            { Unit: ElapsedUnit.Days } => start.PlusDays(count),
            { Unit: ElapsedUnit.Years } => start.PlusYears(count),
            { DaysPerMonth: { } days } => start.PlusDays(days * count),
            _ => start.PlusMonths(count),
        }
        let claim = LocalDate.Max(start, reached.PlusDays(beside))
        from known in Gen.Elements(3, 3, 3, 3, 2, 1, 0)
        from others in Others
        select others with { StartDate = (known & 1) == 1 ? start : null, ClaimDate = (known & 2) == 2 ? claim : null };

    private static Gen<ProRataFacts> Others =>
        from prices in Gen.Elements(0m, 0.01m, 0.50m, 80m, 100m, 119.99m, 160m).Select(Usd).OrNothing(2).ArrayOf(3)
        from staggered in Gens.Bools.OrNothing(2)
        from second in Gens.Bools.OrNothing(2)
        from isSaid in Gens.Bools
        select new ProRataFacts
        {
            OriginalPrice = prices[0],
            CurrentPrice = prices[1],
            AgreedPrice = prices[2],
            Circumstances = isSaid ? [new("staggered fitment", staggered), new("second set", second)] : [new("staggered fitment", staggered)],
        };

    private static Money Usd(decimal amount) => new(amount, Currency.USD);
}
