using System.Globalization;

namespace SupportRules.CustomerValue;

/// <summary>How much a concession is: <c>USD 15.00</c>, <c>USD 40.00 a month for 12 months</c>, <c>20 % for 3 months</c>, <c>150 points</c>.</summary>
/// <remarks>Equal when size, unit, currency and months are. Units are never converted: a share of the charges has no amount until there is a bill.</remarks>
public sealed record ConcessionAmount : IFormattable
{
    private ConcessionAmount(decimal size, ConcessionUnit unit, Currency? currency, int? months)
    {
        Size = size;
        Unit = unit;
        Currency = currency;
        Months = months;
    }

    /// <summary>The number of units, 0 or more: of percent 0 to 100.</summary>
    public decimal Size { get; }

    public ConcessionUnit Unit { get; }

    /// <summary>The currency of money; <c>null</c> of all else.</summary>
    public Currency? Currency { get; }

    /// <summary>For how many months, 1 to 600; <c>null</c> where it is given once, where it is not known, and in the limits of a policy.</summary>
    public int? Months { get; }

    /// <summary>An amount of money, given once.</summary>
    public static ConcessionAmount Once(Money money) => new(Guard.Amount(money).Amount, ConcessionUnit.Money, money.Currency, null);

    /// <summary>An amount of money, given once: <c>Once("USD 15")</c>.</summary>
    /// <exception cref="FormatException">The text is no amount of money.</exception>
    public static ConcessionAmount Once(string money) => Once(Money.Parse(money));

    /// <summary>So much off each month.</summary>
    public static ConcessionAmount AMonth(Money money, int? months = null) => new(Guard.Amount(money).Amount, ConcessionUnit.MoneyAMonth, money.Currency, CheckMonths(months));

    /// <summary>So much off each month: <c>AMonth("USD 40", 12)</c>.</summary>
    /// <exception cref="FormatException">The text is no amount of money.</exception>
    public static ConcessionAmount AMonth(string money, int? months = null) => AMonth(Money.Parse(money), months);

    /// <summary>A part of the charges.</summary>
    /// <param name="percent">0 to 100: 20 for 20 %, not 0.2.</param>
    /// <param name="months">1 to 600.</param>
    public static ConcessionAmount Percent(decimal percent, int? months = null) => percent is >= 0 and <= 100 && Exact.Trim(percent).Scale <= 8
        ? new(percent, ConcessionUnit.Percent, null, CheckMonths(months))
        : throw new ArgumentOutOfRangeException(nameof(percent), Invariant($"percent is {percent}: it must be from 0 to 100, 20 for 20 %, with no more than 8 decimals."));

    /// <summary>Points of a loyalty programme.</summary>
    /// <param name="points">0 to 1000000000.</param>
    public static ConcessionAmount Points(int points) => new(Guard.InRange(points, 0, 1_000_000_000), ConcessionUnit.Points, null, null);

    /// <summary>Devices or other things.</summary>
    /// <param name="items">0 to 1000000.</param>
    public static ConcessionAmount Items(int items) => new(Guard.InRange(items, 0, 1_000_000), ConcessionUnit.Items, null, null);

    public bool IsZero => Size == 0;

    /// <summary>Whether the other is counted in the same unit and currency, so that the two can be compared.</summary>
    public bool IsLike(ConcessionAmount other) => Guard.NotNull(other).Unit == Unit && other.Currency == Currency;

    /// <summary>As <see cref="ToString(string?, IFormatProvider?)"/>, whatever the culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The number with its unit, and the months where they are known.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var culture = formatProvider ?? CultureInfo.InvariantCulture;
        var size = Unit switch
        {
            ConcessionUnit.Money => new Money(Size, Currency!.Value).ToString(null, culture),
            ConcessionUnit.MoneyAMonth => $"{new Money(Size, Currency!.Value).ToString(null, culture)} a month",
            ConcessionUnit.Percent => $"{Render.Value(Size, culture)} %",
            ConcessionUnit.Points => $"{Render.Value(Size, culture)} {(Size == 1 ? "point" : "points")}",
            _ => $"{Render.Value(Size, culture)} {(Size == 1 ? "item" : "items")}",
        };
        return Months is { } months ? Invariant($"{size} for {months} {(months == 1 ? "month" : "months")}") : size;
    }

    /// <summary>The same kind of amount, of another size and without months.</summary>
    internal ConcessionAmount Sized(decimal size) => new(size, Unit, Currency, null);

    /// <summary>No more than so much, for no longer than so long; <c>null</c> sets no bound.</summary>
    internal ConcessionAmount AtMost(decimal? size, int? months) => new(
        size is { } most && most < Size ? most : Size, Unit, Currency, months is { } longest && longest < Months ? longest : Months);

    /// <summary>In what it is counted, for messages: <c>USD</c>, <c>percent</c>.</summary>
    internal string UnitInWords => Unit switch
    {
        ConcessionUnit.Money => Currency!.Value.Code,
        ConcessionUnit.MoneyAMonth => $"{Currency!.Value.Code} a month",
        _ => Render.Value(Unit, null),
    };

    private static int? CheckMonths(int? months) => months is { } count ? Guard.InRange(count, 1, 600, nameof(months)) : null;
}
