using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace SupportRules;

/// <summary>A currency of ISO 4217.</summary>
/// <remarks>
/// <para>The default value is <see cref="XXX"/>, ISO's own code for "no currency".</para>
/// <para>Two currencies are equal when their codes are; their order is that of the codes, ordinal.</para>
/// <para>
/// The list is that of 2026-09-17, with the codes that were withdrawn from it since 2008
/// (see <see cref="IsHistoric"/>). No text or order here depends on a culture.
/// </para>
/// </remarks>
[SuppressMessage("Naming", "CA1708", Justification = "ALL, the Albanian lek, stands beside All")]
public readonly partial struct Currency :
    IEquatable<Currency>,
    IComparable<Currency>,
    ISpanParsable<Currency>,
    ISpanFormattable,
    IUtf8SpanFormattable
{
    private const string NumericFormat = "D3";

    // The row's number, XORed with that of XXX so that the default value is XXX while the table stays in order of code.
    private readonly ushort _index;

    private Currency(Row row) => _index = (ushort)(row ^ Row.XXX);

    /// <summary>Every currency of the list, historic ones included, in order of code.</summary>
    public static ValueList<Currency> All => Table.Currencies;

    /// <summary>The code of three capital letters, such as <c>USD</c>.</summary>
    public string Code => Data.Code;

    /// <summary>The number of the code, such as 840 for <see cref="USD"/>.</summary>
    /// <remarks>A withdrawn code may share it with its successor: <see cref="ANG"/> and <see cref="XCG"/> are both 532.</remarks>
    public int NumericCode => Data.NumericCode;

    /// <summary>ISO's English name, such as "US Dollar".</summary>
    public string Name => Data.Name;

    /// <summary>How many decimal places the minor unit has, such as 2, or null where ISO gives none, as for <see cref="XAU"/>.</summary>
    /// <remarks>This is ISO's figure: cash, and other lists such as CLDR, may use fewer.</remarks>
    public int? MinorUnits => Data.MinorUnits;

    /// <summary>The minor unit as an amount, such as 0.01, or null where <see cref="MinorUnits"/> is.</summary>
    public decimal? MinorUnit => Data.MinorUnits is { } scale ? new decimal(1, 0, 0, isNegative: false, scale) : null;

    /// <summary>Whether the code was withdrawn from ISO's list of current ones.</summary>
    public bool IsHistoric => Data.IsHistoric;

    private Row Position => (Row)_index ^ Row.XXX;

    private ref readonly Entry Data => ref Table.Entries[(int)Position];

    public static bool operator ==(Currency left, Currency right) => left.Equals(right);

    public static bool operator !=(Currency left, Currency right) => !left.Equals(right);

    public static bool operator <(Currency left, Currency right) => left.CompareTo(right) < 0;

    public static bool operator <=(Currency left, Currency right) => left.CompareTo(right) <= 0;

    public static bool operator >(Currency left, Currency right) => left.CompareTo(right) > 0;

    public static bool operator >=(Currency left, Currency right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a code of three letters, in either case.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no code of the list.</exception>
    public static Currency Parse(string s) => Parse(s, provider: null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <remarks>The provider is not asked.</remarks>
    public static Currency Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a code of three letters, in either case.</summary>
    /// <exception cref="FormatException">The text is no code of the list.</exception>
    public static Currency Parse(ReadOnlySpan<char> s) => Parse(s, provider: null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <remarks>The provider is not asked.</remarks>
    public static Currency Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException(Refusal(s));

    /// <summary>Reads a code of three letters, in either case, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Currency result) => TryParse(s, provider: null, out result);

    /// <inheritdoc cref="TryParse(string?, out Currency)"/>
    /// <remarks>The provider is not asked.</remarks>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Currency result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out Currency)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Currency result) => TryParse(s, provider: null, out result);

    /// <inheritdoc cref="TryParse(string?, out Currency)"/>
    /// <remarks>The provider is not asked.</remarks>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Currency result)
    {
        if (IsCode(s) && Array.BinarySearch(Table.Keys, Pack(s)) is >= 0 and var row)
        {
            result = new Currency((Row)row);
            return true;
        }

        result = default;
        return false;
    }

    /// <inheritdoc/>
    public int CompareTo(Currency other) => Position.CompareTo(other.Position);

    /// <inheritdoc/>
    public bool Equals(Currency other) => _index == other._index;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The code for null, "" and "G"; the number in three digits for "N".</summary>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        IsNumeric(format) ? NumericCode.ToString(NumericFormat, CultureInfo.InvariantCulture) : Code;

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (IsNumeric(format))
        {
            return NumericCode.TryFormat(destination, out charsWritten, NumericFormat, CultureInfo.InvariantCulture);
        }

        var fits = Code.TryCopyTo(destination);
        charsWritten = fits ? Code.Length : 0;
        return fits;
    }

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (IsNumeric(format))
        {
            return NumericCode.TryFormat(utf8Destination, out bytesWritten, NumericFormat, CultureInfo.InvariantCulture);
        }

        // Asked first: the encoding would leave a part of the code in a buffer that is too small.
        var fits = Code.Length <= utf8Destination.Length;
        bytesWritten = fits ? Encoding.UTF8.GetBytes(Code, utf8Destination) : 0;
        return fits;
    }

    private static bool IsNumeric(ReadOnlySpan<char> format) => format switch
    {
        "" or "G" => false,
        "N" => true,
        _ => throw new FormatException($"'{format}' is no format of a currency: G, the code, or N, its number in three digits"),
    };

    private static bool IsCode(ReadOnlySpan<char> s) =>
        s.Length == 3 && char.IsAsciiLetter(s[0]) && char.IsAsciiLetter(s[1]) && char.IsAsciiLetter(s[2]);

    // The low five bits of an ASCII letter are its place in the alphabet, the same in either case.
    private static ushort Pack(ReadOnlySpan<char> code) =>
        (ushort)(((code[0] & 0x1F) << 10) | ((code[1] & 0x1F) << 5) | (code[2] & 0x1F));

    private static string Refusal(ReadOnlySpan<char> s) => IsCode(s)
        ? $"'{s}' is no ISO 4217 currency code in use on 2026-09-17 or withdrawn since 2008"
        : $"'{s}' is no ISO 4217 currency code: three letters such as USD";
}
