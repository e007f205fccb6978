using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace SupportRules.Tests.Cases;

/// <summary>One worked case of billing blocks, as the data file has it.</summary>
public sealed class BillingBlockCase(JsonElement json)
{
    private static readonly JsonElement[] Rows =
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "billing-blocks.json"))).RootElement.EnumerateArray()];

    public string Id => json.GetProperty("id").GetString()!;

    public string Shape => json.GetProperty("shape").GetString()!;

    public string Note => json.GetProperty("note").GetString()!;

    public JsonElement Inputs => json.GetProperty("inputs");

    public JsonElement Expected => json.GetProperty("expected");

    /// <summary>The currency of the case; where the source names none, any will do.</summary>
    public Currency Currency => Inputs.Text("currency") is { } code ? Currency.Parse(code) : Currency.USD;

    public static IEnumerable<BillingBlockCase> All() => Rows.Select(row => new BillingBlockCase(row));

    public static IEnumerable<BillingBlockCase> Of(string shape) => All().Where(one => one.Shape == shape);

    public static BillingBlockCase Find(string id) => All().Single(one => one.Id == id);
}

/// <summary>Reads a member that may be absent or <c>null</c>.</summary>
internal static class CaseJson
{
    public static JsonElement? Find(this JsonElement json, string name) => json.TryGetProperty(name, out var element) && element.ValueKind != JsonValueKind.Null ? element : null;

    public static string? Text(this JsonElement json, string name) => json.Find(name)?.GetString();

    public static bool Flag(this JsonElement json, string name) => json.Find(name)?.GetBoolean() ?? false;

    public static int? Count(this JsonElement json, string name) => json.Find(name)?.GetInt32();

    public static decimal? Number(this JsonElement json, string name) => json.Find(name) is { } element
        ? element.ValueKind == JsonValueKind.String ? decimal.Parse(element.GetString()!, NumberStyles.Number, CultureInfo.InvariantCulture) : element.GetDecimal()
        : null;

    public static Money? Amount(this JsonElement json, string name, Currency currency) => json.Number(name) is { } number ? new Money(number, currency) : null;

    public static LocalDate? Date(this JsonElement json, string name) => json.Text(name) is { } text ? LocalDatePattern.Iso.Parse(text).Value : null;

    public static Instant? Instant(this JsonElement json, string name) => json.Text(name) is { } text ? InstantPattern.ExtendedIso.Parse(text).Value : null;

    public static LocalDateTime? Local(this JsonElement json, string name) => json.Text(name) is { } text ? LocalDateTimePattern.ExtendedIso.Parse(text).Value : null;

    public static IEnumerable<JsonElement> List(this JsonElement json, string name) => json.Find(name)?.EnumerateArray().ToArray() ?? [];

    public static IEnumerable<string> Texts(this JsonElement json, string name) => json.List(name).Select(element => element.GetString()!);
}
