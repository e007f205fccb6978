using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace SupportRules.Tests.Cases;

/// <summary>One worked case on protections, spending limits or the rights beside them, as the data file has it.</summary>
public sealed class ProtectionCase(JsonElement json)
{
    private static readonly Lazy<IReadOnlyList<ProtectionCase>> Loaded = new(() =>
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Cases", "billing-blocks.json");
        return [.. JsonDocument.Parse(File.ReadAllText(path)).RootElement.EnumerateArray().Select(element => new ProtectionCase(element))];
    });

    public string Id => json.GetProperty("id").GetString()!;

    public string Shape => json.GetProperty("shape").GetString()!;

    public string Jurisdiction => Text("jurisdiction") ?? "";

    public string Rule => Text("rule") ?? "";

    public static IEnumerable<ProtectionCase> Of(string shape) => Loaded.Value.Where(one => one.Shape == shape);

    public static ProtectionCase Find(string id) => Loaded.Value.Single(one => one.Id == id);

    public string? Text(string name) => Input(name)?.GetString();

    public int? Count(string name) => Input(name)?.GetInt32();

    public bool? Flag(string name) => Input(name)?.GetBoolean();

    public decimal? Number(string name) => Input(name) is { } value
        ? value.ValueKind == JsonValueKind.String ? decimal.Parse(value.GetString()!, CultureInfo.InvariantCulture) : value.GetDecimal()
        : null;

    public Money? Amount(string name, Currency currency) => Number(name) is { } number ? new Money(number, currency) : null;

    public LocalDateTime? Time(string name) => Text(name) is { } text ? LocalDateTimePattern.GeneralIso.Parse(text).Value : null;

    public LocalDate? Date(string name) => Text(name) is { } text ? LocalDatePattern.Iso.Parse(text).Value : null;

    public IEnumerable<string> Texts(string name) => Input(name)?.EnumerateArray().Select(element => element.GetString()!) ?? [];

    public bool Expects(string name) => json.GetProperty("expected").TryGetProperty(name, out _);

    public JsonElement Expected(string name) => json.GetProperty("expected").GetProperty(name);

    public override string ToString() => Id;

    private JsonElement? Input(string name) => json.GetProperty("inputs").TryGetProperty(name, out var element) && element.ValueKind != JsonValueKind.Null ? element : null;
}
