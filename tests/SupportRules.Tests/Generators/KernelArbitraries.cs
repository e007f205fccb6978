using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace SupportRules.Tests.Generators;

/// <summary>Values of the kernel, mostly at the edges where its rules change their answer.</summary>
public static class KernelArbitraries
{
    private static readonly decimal[] Units = [0.01m, 0.05m, 1m, 0.03m, 0.001m, 10m, 2.5m];

    private static readonly decimal[] Nudges = [0m, 0m, 0.0001m, -0.0001m, 0.00000001m, -0.00000001m];

    private static readonly LocalDate[] EdgeDates =
    [
        new(1900, 1, 1), new(2010, 5, 31), new(2010, 6, 1), new(2011, 1, 31), new(2011, 2, 28), new(2012, 2, 29), new(2012, 3, 1),
        new(2100, 2, 28), new(2199, 12, 31),
    ];

    /// <summary>Amounts on, just below and just above a multiple, or the middle between two, of the usual units.</summary>
    public static Arbitrary<decimal> Amounts() => Arb.From(Gen.OneOf(
        from unit in Gen.Elements(Units)
        from halves in Gen.Choose(-4001, 4001)
        from nudge in Gen.Elements(Nudges)
        select (halves * unit / 2) + nudge,
        from cents in Gen.Choose(-2_000_000, 2_000_000)
        from scale in Gen.Choose(0, 6)
        select new decimal(Math.Abs(cents), 0, 0, cents < 0, (byte)scale),
        Gen.Elements(0m, 0.0m, 1m, -1m, 1.5m, 1.50m, 1.500m, 100m, 100.0m)));

    public static Arbitrary<WideDecimal> WideDecimals() => Arb.From(Gen.OneOf(
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.OneOf(Gen.Constant(0), Gen.Choose(int.MinValue, int.MaxValue))
        from high in Gen.OneOf(Gen.Constant(0), Gen.Constant(0), Gen.Choose(int.MinValue, int.MaxValue))
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new WideDecimal(new decimal(low, middle, high, negative, (byte)scale)),
        Gen.Elements(
            decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1, 0m, 1e-28m, -1e-28m, 2e-28m, 5e-28m, 0.5m, 0.2m, 10m, 1.0000000000000000000000000000m,
            7.9228162514264337593543950335m, 39614081257132168796771975168m, 0.0000000000000000000000000000m)
            .Select(value => new WideDecimal(value))));

    public static Arbitrary<PositiveDecimal> PositiveDecimals() => Arb.From(Gen.OneOf(
        Gen.Choose(1, 40).Select(value => new PositiveDecimal(value)),
        Gen.Elements(new[] { 1m, 3m, 7m, 36m, 1.2m, 1.19m, 0.3m, 0.07m, 365m, 365.25m, 30.00m }).Select(value => new PositiveDecimal(value))));

    public static Arbitrary<Rounding> Roundings() => Arb.From(
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        from unit in Gen.Elements(Units)
        select new Rounding(mode, unit));

    public static Arbitrary<Currency> Currencies() => Arb.From(Gen.OneOf(
        Gen.Elements(Currency.USD, Currency.JPY, Currency.KWD, Currency.XAU, Currency.UYW, Currency.XXX),
        Gen.Elements(Currency.All.AsEnumerable())));

    public static Arbitrary<Money> Moneys() => Arb.From(
        from amount in Amounts().Generator
        from currency in Currencies().Generator
        select new Money(amount, currency));

    public static Arbitrary<LocalDate> Dates() => Arb.From(Gen.OneOf(
        from edge in Gen.Elements(EdgeDates)
        from days in Gen.Choose(-1, 1)
        select Within(edge.PlusDays(days)),
        Gen.Choose(0, 400).Select(days => new LocalDate(2010, 1, 1).PlusDays(days))));

    /// <summary>From one to five versions, of which some begin on neighbouring days.</summary>
    public static Arbitrary<Dated<int>> DatedNumbers() => Arb.From(
        from count in Gen.Choose(1, 5)
        from dates in Dates().Generator.ArrayOf(count)
        select new Dated<int>(dates.Distinct().Select((date, number) => new DatedVersion<int>(date, number))));

    private static LocalDate Within(LocalDate date) => LocalDate.Max(new(1900, 1, 1), LocalDate.Min(date, new(2199, 12, 31)));
}
