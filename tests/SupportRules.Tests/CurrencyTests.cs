using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Unicode;
using FluentAssertions;
using Xunit;

namespace SupportRules.Tests;

public class CurrencyTests
{
    // Counted from ISO 4217 List One (SIX, published 2026-09-17): 178 codes, of which 17, 139, 7 and 2 have
    // 0, 2, 3 and 4 minor units, and 13 have "N.A.".
    private const int ActiveCodes = 178;

    private const string None = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
    private const string Three = "BHD IQD JOD KWD LYD OMR TND";
    private const string Four = "CLF UYW";
    private const string NotApplicable = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX";

    private const string Historic =
        "ANG BGN BYR CUC CYP EEK GHC HRK LTL LVL MRO MTL SKK SLL STD TMM USS VEB VEF ZMK ZWD ZWL ZWR";

    public static TheoryData<string> NotCodes =>
    [
        "", "U", "US", "USDX", "U$D", "U D", " USD", "USD ", "U5D", "840", "USD\0", "U\0D", "@SD", "[SD", "`sd", "{sd",
        "ÜSD", "ＵＳＤ", "İNR", "ınr", "\u212AES", "ſEK", "€",
    ];

    public static TheoryData<string> Cultures => ["", "en-US", "tr-TR", "az-Latn-AZ", "ar-SA", "fa-IR", "lt-LT", "th-TH"];

    [Fact]
    public void List_one_has_178_codes_in_use()
    {
        Currency.All.Count(c => !c.IsHistoric).Should().Be(ActiveCodes);
    }

    [Fact]
    public void The_codes_withdrawn_since_2008_are_kept_as_historic()
    {
        CodesWhere(c => c.IsHistoric).Should().Be(Historic);
    }

    [Theory]
    [InlineData("HRK", "EUR")]
    [InlineData("BGN", "EUR")]
    [InlineData("ANG", "XCG")]
    [InlineData("SLL", "SLE")]
    [InlineData("ZWL", "ZWG")]
    [InlineData("BYR", "BYN")]
    [InlineData("MRO", "MRU")]
    [InlineData("STD", "STN")]
    [InlineData("VEF", "VES")]
    [InlineData("ZMK", "ZMW")]
    [InlineData("CUC", "CUP")]
    public void A_withdrawn_code_is_historic_and_its_successor_is_not(string withdrawn, string successor)
    {
        Currency.Parse(withdrawn).IsHistoric.Should().BeTrue();
        Currency.Parse(successor).IsHistoric.Should().BeFalse();
    }

    [Fact]
    public void The_funds_metals_and_special_codes_are_in_use()
    {
        var codes = "BOV CHE CHW CLF COU MXV USN UYI UYW VED VES XAD XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX";

        codes.Split(' ').Should().OnlyContain(code => !Currency.Parse(code).IsHistoric);
    }

    [Fact]
    public void The_list_is_in_ordinal_order_of_code_without_doubles()
    {
        Currency.All.Select(c => c.Code).Should()
            .BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems().And.HaveCount(Currency.All.Count);
    }

    [Fact]
    public void Every_code_reads_as_itself_in_either_case()
    {
        foreach (var currency in Currency.All)
        {
            var lower = new string(currency.Code.Select(c => (char)(c + ('a' - 'A'))).ToArray());
            var mixed = lower[..1] + currency.Code[1..2] + lower[2..];

            Currency.Parse(currency.Code).Should().Be(currency);
            Currency.Parse(lower).Should().Be(currency);
            Currency.Parse(mixed.AsSpan()).Should().Be(currency);
            Currency.TryParse(currency.Code, out var read).Should().BeTrue();
            read.Should().Be(currency);
        }
    }

    [Fact]
    public void Every_code_is_three_capital_letters_and_is_what_is_printed()
    {
        foreach (var currency in Currency.All)
        {
            currency.Code.Should().MatchRegex("^[A-Z]{3}$");
            currency.ToString().Should().Be(currency.Code);
            $"{currency}".Should().Be(currency.Code);
        }
    }

    [Fact]
    public void Every_code_has_a_property_of_its_name()
    {
        var properties = typeof(Currency).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(Currency))
            .ToDictionary(p => p.Name, p => ((Currency)p.GetValue(null)!).Code);

        properties.Should().OnlyContain(p => p.Key == p.Value);
        properties.Keys.Should().BeEquivalentTo(Currency.All.Select(c => c.Code));
    }

    [Fact]
    public void Of_all_texts_of_three_letters_only_the_codes_of_the_list_are_read()
    {
        var read = from a in Letters
                   from b in Letters
                   from c in Letters
                   let code = $"{a}{b}{c}"
                   where Currency.TryParse(code, out _)
                   select code;

        read.Should().Equal(Currency.All.Select(c => c.Code));
    }

    [Fact]
    public void Numeric_codes_of_codes_in_use_are_unique_and_have_at_most_three_digits()
    {
        Currency.All.Where(c => !c.IsHistoric).Select(c => c.NumericCode).Should()
            .OnlyHaveUniqueItems().And.OnlyContain(n => n > 0 && n < 1000);
    }

    [Fact]
    public void A_withdrawn_code_may_share_the_number_of_its_successor()
    {
        Currency.ANG.NumericCode.Should().Be(Currency.XCG.NumericCode);
        Currency.ANG.Should().NotBe(Currency.XCG);
    }

    [Theory]
    [InlineData("USD", 840, "US Dollar")]
    [InlineData("EUR", 978, "Euro")]
    [InlineData("GBP", 826, "Pound Sterling")]
    [InlineData("ALL", 8, "Lek")]
    [InlineData("DZD", 12, "Algerian Dinar")]
    [InlineData("JPY", 392, "Yen")]
    [InlineData("TOP", 776, "Pa’anga")]
    [InlineData("VES", 928, "Bolívar Soberano")]
    [InlineData("VED", 926, "Bolívar Soberano")]
    [InlineData("XCG", 532, "Caribbean Guilder")]
    [InlineData("ZWG", 924, "Zimbabwe Gold")]
    [InlineData("SLE", 925, "Leone")]
    [InlineData("XAD", 396, "Arab Accounting Dinar")]
    [InlineData("XAU", 959, "Gold")]
    [InlineData("XXX", 999, "The codes assigned for transactions where no currency is involved")]
    [InlineData("HRK", 191, "Kuna")]
    [InlineData("BGN", 975, "Bulgarian Lev")]
    [InlineData("EEK", 233, "Kroon")]
    public void A_currency_has_the_number_and_the_name_of_iso(string code, int number, string name)
    {
        var currency = Currency.Parse(code);

        currency.NumericCode.Should().Be(number);
        currency.Name.Should().Be(name);
    }

    [Fact]
    public void Every_name_is_there_and_trimmed()
    {
        Currency.All.Should().OnlyContain(c => c.Name.Length > 0 && c.Name == c.Name.Trim());
    }

    [Fact]
    public void Minor_units_are_those_of_list_one()
    {
        CodesWhere(c => !c.IsHistoric && c.MinorUnits == 0).Should().Be(None);
        CodesWhere(c => !c.IsHistoric && c.MinorUnits == 3).Should().Be(Three);
        CodesWhere(c => !c.IsHistoric && c.MinorUnits == 4).Should().Be(Four);
        CodesWhere(c => !c.IsHistoric && c.MinorUnits is null).Should().Be(NotApplicable);
        Currency.All.Count(c => !c.IsHistoric && c.MinorUnits == 2).Should().Be(139);
    }

    [Fact]
    public void Of_the_historic_codes_only_the_old_belarusian_ruble_had_no_minor_unit()
    {
        CodesWhere(c => c.IsHistoric && c.MinorUnits == 0).Should().Be("BYR");
        CodesWhere(c => c.IsHistoric && c.MinorUnits != 2).Should().Be("BYR");
    }

    [Theory]
    [InlineData("JPY", "1")]
    [InlineData("USD", "0.01")]
    [InlineData("KWD", "0.001")]
    [InlineData("CLF", "0.0001")]
    [InlineData("XAU", null)]
    [InlineData("XXX", null)]
    public void The_minor_unit_is_written_with_its_decimal_places(string code, string? expected)
    {
        Currency.Parse(code).MinorUnit?.ToString(CultureInfo.InvariantCulture).Should().Be(expected);
    }

    [Fact]
    public void The_default_is_no_currency()
    {
        Currency nothing = default;

        nothing.Should().Be(Currency.XXX).And.Be(Currency.Parse("xxx"));
        nothing.GetHashCode().Should().Be(Currency.XXX.GetHashCode());
        nothing.Code.Should().Be("XXX");
        nothing.NumericCode.Should().Be(999);
        nothing.MinorUnits.Should().BeNull();
        nothing.MinorUnit.Should().BeNull();
        nothing.IsHistoric.Should().BeFalse();
        (nothing == Currency.XXX).Should().BeTrue();
        nothing.CompareTo(Currency.XXX).Should().Be(0);
    }

    [Fact]
    public void Currencies_are_equal_when_their_codes_are()
    {
        foreach (var left in Currency.All)
        {
            foreach (var right in Currency.All)
            {
                var same = left.Code == right.Code;

                left.Equals(right).Should().Be(same);
                left.Equals((object)right).Should().Be(same);
                (left == right).Should().Be(same);
                (left != right).Should().Be(!same);
            }
        }
    }

    [Fact]
    public void A_currency_is_not_its_code()
    {
        Currency.USD.Equals("USD").Should().BeFalse();
        Currency.USD.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Hash_codes_tell_all_currencies_apart()
    {
        Currency.All.Select(c => c.GetHashCode()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Currencies_compare_as_their_codes_do_ordinally()
    {
        foreach (var left in Currency.All)
        {
            foreach (var right in Currency.All)
            {
                var order = string.CompareOrdinal(left.Code, right.Code);

                Math.Sign(left.CompareTo(right)).Should().Be(Math.Sign(order));
                (left < right).Should().Be(order < 0);
                (left <= right).Should().Be(order <= 0);
                (left > right).Should().Be(order > 0);
                (left >= right).Should().Be(order >= 0);
            }
        }
    }

    [Fact]
    public void Sorting_puts_no_currency_by_its_code_and_not_first()
    {
        Currency[] currencies = [default, Currency.ZWG, Currency.USD, Currency.EUR, Currency.YER];

        currencies.Order().Should().Equal(Currency.EUR, Currency.USD, Currency.XXX, Currency.YER, Currency.ZWG);
    }

    [Theory]
    [MemberData(nameof(NotCodes))]
    public void A_text_that_is_not_three_letters_is_refused_by_name(string text)
    {
        var expected = $"'{text}' is no ISO 4217 currency code: three letters such as USD";

        FluentActions.Invoking(() => Currency.Parse(text)).Should().Throw<FormatException>().Which.Message.Should().Be(expected);
        FluentActions.Invoking(() => Currency.Parse(text, CultureInfo.InvariantCulture)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => Currency.Parse(text.AsSpan())).Should().Throw<FormatException>();
        FluentActions.Invoking(() => Currency.Parse(text.AsSpan(), null)).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("QQQ")]
    [InlineData("abc")]
    [InlineData("DEM")]
    public void An_unknown_code_is_refused_by_name(string text)
    {
        FluentActions.Invoking(() => Currency.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"'{text}' is no ISO 4217 currency code in use on 2026-09-17 or withdrawn since 2008");
    }

    [Theory]
    [MemberData(nameof(NotCodes))]
    [InlineData(null)]
    [InlineData("QQQ")]
    public void Trying_to_read_what_is_no_code_gives_no_currency(string? text)
    {
        var result = Currency.USD;
        Currency.TryParse(text, out result).Should().BeFalse();
        result.Should().Be(Currency.XXX);

        result = Currency.USD;
        Currency.TryParse(text.AsSpan(), out result).Should().BeFalse();
        result.Should().Be(Currency.XXX);

        Currency.TryParse(text, null, out _).Should().BeFalse();
        Currency.TryParse(text.AsSpan(), null, out _).Should().BeFalse();
    }

    [Fact]
    public void No_text_at_all_is_an_argument_error()
    {
        FluentActions.Invoking(() => Currency.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("s");
        FluentActions.Invoking(() => Currency.Parse(null!, null)).Should().Throw<ArgumentNullException>().WithParameterName("s");
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Reading_and_writing_do_not_depend_on_the_culture(string name)
    {
        var culture = new CultureInfo(name);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            Currency.Parse("try").Should().Be(Currency.TRY);
            Currency.Parse("inr").Should().Be(Currency.INR);
            Currency.Parse("INR").Should().Be(Currency.INR);
            Currency.Parse("isk", culture).Should().Be(Currency.ISK);
            Currency.TryParse("ıNR", culture, out _).Should().BeFalse();
            Currency.TryParse("İNR", culture, out _).Should().BeFalse();

            Currency.INR.ToString().Should().Be("INR");
            Currency.INR.ToString("N", culture).Should().Be("356");
            $"{Currency.ALL:N}".Should().Be("008");
            Currency.All.Order().Should().Equal(Currency.All);
            FluentActions.Invoking(() => Currency.Parse("ıs")).Should().Throw<FormatException>()
                .Which.Message.Should().StartWith("'ıs' is no ISO 4217 currency code");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(null, "ALL")]
    [InlineData("", "ALL")]
    [InlineData("G", "ALL")]
    [InlineData("N", "008")]
    public void A_currency_is_written_as_its_code_or_its_number(string? format, string expected)
    {
        Currency.ALL.ToString(format, null).Should().Be(expected);
        Currency.ALL.ToString(format, new CultureInfo("ar-SA")).Should().Be(expected);
        string.Format(CultureInfo.InvariantCulture, $"{{0:{format}}}", Currency.ALL).Should().Be(expected);
    }

    [Theory]
    [InlineData("g")]
    [InlineData("n")]
    [InlineData("C")]
    [InlineData("GN")]
    [InlineData(" ")]
    public void An_unknown_format_is_refused_by_name(string format)
    {
        var expected = $"'{format}' is no format of a currency: G, the code, or N, its number in three digits";

        FluentActions.Invoking(() => Currency.USD.ToString(format, null)).Should().Throw<FormatException>()
            .Which.Message.Should().Be(expected);
        FluentActions.Invoking(() => Currency.USD.TryFormat(new char[8], out _, format, null)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => Currency.USD.TryFormat(new byte[8], out _, format, null)).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("", "ALL")]
    [InlineData("G", "ALL")]
    [InlineData("N", "008")]
    public void A_currency_is_written_to_a_buffer_that_holds_three(string format, string expected)
    {
        var chars = "?????".ToCharArray();
        Currency.ALL.TryFormat(chars, out var charsWritten, format, null).Should().BeTrue();
        charsWritten.Should().Be(3);
        new string(chars).Should().Be(expected + "??");
        Currency.ALL.TryFormat(chars.AsSpan(0, 3), out _, format, null).Should().BeTrue();

        var bytes = "?????"u8.ToArray();
        Currency.ALL.TryFormat(bytes, out var bytesWritten, format, null).Should().BeTrue();
        bytesWritten.Should().Be(3);
        Encoding.UTF8.GetString(bytes).Should().Be(expected + "??");
        Currency.ALL.TryFormat(bytes.AsSpan(0, 3), out _, format, null).Should().BeTrue();
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("", 2)]
    [InlineData("G", 1)]
    [InlineData("N", 0)]
    [InlineData("N", 2)]
    public void A_buffer_too_small_is_left_as_it_was(string format, int length)
    {
        var chars = "???".ToCharArray();
        Currency.ALL.TryFormat(chars.AsSpan(0, length), out var charsWritten, format, null).Should().BeFalse();
        charsWritten.Should().Be(0);
        new string(chars).Should().Be("???");

        var bytes = "???"u8.ToArray();
        Currency.ALL.TryFormat(bytes.AsSpan(0, length), out var bytesWritten, format, null).Should().BeFalse();
        bytesWritten.Should().Be(0);
        Encoding.UTF8.GetString(bytes).Should().Be("???");
    }

    [Fact]
    public void A_currency_is_written_into_interpolated_text()
    {
        var bytes = new byte[16];

        $"12 {Currency.EUR} ({Currency.EUR:N})".Should().Be("12 EUR (978)");
        Utf8.TryWrite(bytes, $"12 {Currency.EUR} ({Currency.EUR:N})", out var written).Should().BeTrue();
        Encoding.UTF8.GetString(bytes, 0, written).Should().Be("12 EUR (978)");
    }

    [Fact]
    public void A_currency_is_read_through_the_generic_interfaces()
    {
        ParseAs<Currency>("usd").Should().Be(Currency.USD);
        ParseSpanAs<Currency>("usd").Should().Be(Currency.USD);
        TryParseAs<Currency>("usd", out var read).Should().BeTrue();
        read.Should().Be(Currency.USD);
        TryParseAs<Currency>(null, out _).Should().BeFalse();
        TryParseSpanAs<Currency>("US", out _).Should().BeFalse();
        FluentActions.Invoking(() => ParseAs<Currency>("US")).Should().Throw<FormatException>();
    }

    [Fact]
    public void Reading_and_writing_a_code_allocate_nothing()
    {
        Span<char> chars = stackalloc char[3];
        Span<byte> bytes = stackalloc byte[3];
        ReadAndWrite(chars, bytes);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var all = ReadAndWrite(chars, bytes);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        all.Should().BeTrue();
        allocated.Should().Be(0);

        static bool ReadAndWrite(Span<char> chars, Span<byte> bytes) =>
            Currency.TryParse("usd", out var currency)
            && currency.TryFormat(chars, out _, "N", null)
            && currency.TryFormat(bytes, out _, "N", null)
            && currency.TryFormat(bytes, out _, default, null)
            && currency.TryFormat(chars, out _, default, null)
            && Currency.TryParse(chars, out var again)
            && again == currency;
    }

    private static IEnumerable<char> Letters => Enumerable.Range('A', 26).Select(c => (char)c);

    private static string CodesWhere(Func<Currency, bool> condition) =>
        string.Join(' ', Currency.All.Where(condition).Select(c => c.Code));

    private static T ParseAs<T>(string s)
        where T : IParsable<T> => T.Parse(s, null);

    private static T ParseSpanAs<T>(ReadOnlySpan<char> s)
        where T : ISpanParsable<T> => T.Parse(s, null);

    private static bool TryParseAs<T>(string? s, out T? result)
        where T : IParsable<T> => T.TryParse(s, null, out result);

    private static bool TryParseSpanAs<T>(ReadOnlySpan<char> s, out T? result)
        where T : ISpanParsable<T> => T.TryParse(s, null, out result);
}
