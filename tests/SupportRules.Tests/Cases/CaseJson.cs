using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace SupportRules.Tests.Cases;

/// <summary>Reads a member that may be absent or <c>null</c>.</summary>
internal static class CaseJson
{
    public static JsonElement? Find(this JsonElement json, string name) => json.TryGetProperty(name, out var element) && element.ValueKind != JsonValueKind.Null ? element : null;

    public static string? Text(this JsonElement json, string name) => json.Find(name)?.GetString();

    public static bool Flag(this JsonElement json, string name) => json.FlagIfTold(name) ?? false;

    public static bool? FlagIfTold(this JsonElement json, string name) => json.Find(name)?.GetBoolean();

    public static int? Count(this JsonElement json, string name) => json.Find(name)?.GetInt32();

    public static decimal? Number(this JsonElement json, string name) => json.Find(name) is { } element
        ? element.ValueKind == JsonValueKind.String ? decimal.Parse(element.GetString()!, NumberStyles.Number, CultureInfo.InvariantCulture) : element.GetDecimal()
        : null;

    public static Money? Amount(this JsonElement json, string name, Currency currency) => json.Number(name) is { } number ? new Money(number, currency) : null;

    public static LocalDate? Date(this JsonElement json, string name) => json.Text(name) is { } text ? LocalDatePattern.Iso.Parse(text).Value : null;

    public static Instant? Instant(this JsonElement json, string name) => json.Text(name) is { } text ? InstantPattern.ExtendedIso.Parse(text).Value : null;

    public static LocalDateTime? Local(this JsonElement json, string name) => json.Text(name) is { } text ? LocalDateTimePattern.ExtendedIso.Parse(text).Value : null;

    public static IEnumerable<JsonElement> List(this JsonElement json, string name) => json.Find(name)?.EnumerateArray().ToArray() ?? [];

    public static IEnumerable<JsonProperty> Members(this JsonElement json, string name) => json.Find(name)?.EnumerateObject().ToArray() ?? [];

    public static IEnumerable<string> Texts(this JsonElement json, string name) => json.List(name).Select(element => element.GetString()!);
}
