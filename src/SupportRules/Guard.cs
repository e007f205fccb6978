using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime.Text;

namespace SupportRules;

/// <summary>The refusals of bad input, in one place: each names the parameter, its value and what is allowed.</summary>
internal static class Guard
{
    /// <summary>The years in which a date of this library may lie; outside them it is a slip, such as <c>default(LocalDate)</c>.</summary>
    public const int FirstYear = 1900, LastYear = 2199;

    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
        => value ?? throw new ArgumentNullException(name);

    public static string Text(string? value, [CallerArgumentExpression(nameof(value))] string name = "")
        => string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException($"{name} is blank: it must say something.", name)
            : value;

    public static LocalDate Date(LocalDate value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException(Invariant($"{name} is in the {value.Calendar} calendar: dates are ISO (Gregorian)."), name);
        }

        return value.Year is >= FirstYear and <= LastYear
            ? value
            : throw new ArgumentOutOfRangeException(name, Invariant($"{name} is {Iso(value)}: it must be from {FirstYear}-01-01 to {LastYear}-12-31."));
    }

    public static LocalDate NotBefore(LocalDate value, LocalDate earliest, string earliestName, string name)
        => value >= earliest
            ? value
            : throw new ArgumentOutOfRangeException(name, $"{name} is {Iso(value)}: it must not be before {earliestName} ({Iso(earliest)}).");

    public static int InRange(int value, int least, int most, [CallerArgumentExpression(nameof(value))] string name = "")
        => value >= least && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(name, Invariant($"{name} is {value}: it must be from {least} to {most}."));

    public static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, Enum
        => Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, Invariant($"{name} is {Convert.ToInt64(value, CultureInfo.InvariantCulture)}: it must be {string.Join(", ", Enum.GetNames<T>())}."));

    /// <summary>Refuses flags that are not among <paramref name="all"/>; the caller asks first, because flags of any type cannot be compared without boxing.</summary>
    public static T Flags<T>(T value, bool areKnown, T all, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, Enum
        => areKnown ? value : throw new ArgumentOutOfRangeException(name, $"{name} is {value}: it must be a combination of {all}.");

    public static decimal Share(decimal value, [CallerArgumentExpression(nameof(value))] string name = "")
        => value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(name, Invariant($"{name} is {value}: a share is from 0 to 1 (0.75 for 75 %)."));

    /// <summary>An amount that a fee can be reckoned from exactly: 0 to a trillion, with no more than eight decimals.</summary>
    /// <remarks>More decimals are the trace of an earlier division, which should have been rounded where it was made.</remarks>
    public static Money Amount(Money value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value.Amount is < 0 or > 1_000_000_000_000m)
        {
            throw new ArgumentOutOfRangeException(name, $"{name} is {value}: it must be from 0 to 1000000000000.");
        }

        return value.Amount.Scale <= 8 || Exact.Trim(value.Amount).Scale <= 8
            ? value
            : throw new ArgumentOutOfRangeException(name, $"{name} is {value}: it must have no more than 8 decimals; round it first.");
    }

    /// <summary>A balance: a trillion at most on either side of zero, with no more than eight decimals.</summary>
    public static Money SignedAmount(Money value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value.Amount is < -1_000_000_000_000m or > 1_000_000_000_000m)
        {
            throw new ArgumentOutOfRangeException(name, $"{name} is {value}: it must be from -1000000000000 to 1000000000000.");
        }

        return value.Amount.Scale <= 8 || Exact.Trim(value.Amount).Scale <= 8
            ? value
            : throw new ArgumentOutOfRangeException(name, $"{name} is {value}: it must have no more than 8 decimals; round it first.");
    }

    public static Money In(Currency currency, Money value, [CallerArgumentExpression(nameof(value))] string name = "")
        => value.Currency == currency
            ? value
            : throw new ArgumentException($"{name} is {value}: the policy counts in {currency}.", name);

    public static LocalDate IsoDate(string text, [CallerArgumentExpression(nameof(text))] string name = "")
    {
        var parsed = LocalDatePattern.Iso.Parse(NotNull(text, name));
        return parsed.Success
            ? Date(parsed.Value, name)
            : throw new FormatException($"{name} is '{text}': a date is a day of the calendar, written year-month-day, such as 2011-01-15.");
    }

    public static LocalTime IsoTime(string text, [CallerArgumentExpression(nameof(text))] string name = "")
    {
        if (NotNull(text, name) == "24:00")
        {
            return LocalTime.Midnight;
        }

        var parsed = HoursAndMinutes.Parse(text);
        return parsed.Success
            ? parsed.Value
            : throw new FormatException($"{name} is '{text}': a time of day is written hours:minutes, from 00:00 to 24:00, such as 09:30.");
    }

    private static readonly LocalTimePattern HoursAndMinutes = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
