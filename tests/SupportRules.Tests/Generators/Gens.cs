using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace SupportRules.Tests.Generators;

/// <summary>Generators that several families need.</summary>
internal static class Gens
{
    /// <summary>Dates that aim at month ends and 29 February.</summary>
    public static Gen<LocalDate> Dates { get; } = Gen.Frequency(
        (3, from year in Gen.Choose(2023, 2027)
            from month in Gen.Choose(1, 12)
            from fromTheEnd in Gen.Choose(0, 3)
            select new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month) - fromTheEnd)),
        (1, Gen.Elements(new LocalDate(2024, 2, 29), new LocalDate(2028, 2, 29))),
        (2, from day in Gen.Choose(0, 2000) select new LocalDate(2022, 7, 1).PlusDays(day)));

    public static Gen<Rounding> Roundings { get; } =
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        from unit in Gen.Elements(0.01m, 0.01m, 0.05m, 1m)
        select new Rounding(mode, unit);

    public static Gen<CustomerSegment> Segments { get; } = Gen.Elements<CustomerSegment>([.. CustomerSegment.All]);

    public static Gen<bool> Bools { get; } = Gen.Elements(false, true);

    /// <summary>The value, or nothing so many times in ten.</summary>
    public static Gen<T?> OrNothing<T>(this Gen<T> values, int timesInTen)
        where T : struct
        => Gen.Frequency((timesInTen, Gen.Constant((T?)null)), (10 - timesInTen, values.Select(value => (T?)value)));

    /// <summary>The object, or nothing so many times in ten.</summary>
    public static Gen<T?> OrNone<T>(this Gen<T> values, int timesInTen)
        where T : class
        => Gen.Frequency((timesInTen, Gen.Constant((T?)null)), (10 - timesInTen, values.Select(value => (T?)value)));

    /// <summary>Lists of so many values.</summary>
    public static Gen<ValueList<T>> List<T>(this Gen<T> values, int least, int most) =>
        from count in Gen.Choose(least, most)
        from items in values.ArrayOf(count)
        select items.ToValueList();

    /// <summary>Some of the values, each at most once and in their order.</summary>
    public static Gen<ValueList<T>> Some<T>(params T[] values) =>
        from chosen in Bools.ArrayOf(values.Length)
        select values.Where((_, i) => chosen[i]).ToValueList();

    /// <summary>One value of each, in their order.</summary>
    public static Gen<ValueList<T>> Each<T>(IEnumerable<Gen<T>> values) =>
        values.Aggregate(Gen.Constant(default(ValueList<T>)), (lists, next) => from list in lists from value in next select list.Add(value));
}
