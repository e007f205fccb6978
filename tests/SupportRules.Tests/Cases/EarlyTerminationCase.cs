using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace SupportRules.Tests.Cases;

/// <summary>One worked case of a source, as the data file has it.</summary>
public sealed class EarlyTerminationCase(JsonElement json)
{
    public string Id => json.GetProperty("id").GetString()!;

    public string Policy => json.GetProperty("policy").GetString()!;

    public string Shape => json.GetProperty("shape").GetString()!;

    public string Formula => json.GetProperty("formula").GetString()!;

    public Currency Currency => Currency.Parse(json.GetProperty("expected").GetProperty("currency").GetString()!);

    public decimal Fee => json.GetProperty("expected").GetProperty("fee").GetDecimal();

    public decimal Tolerance => json.GetProperty("expected").TryGetProperty("tolerance", out var tolerance) ? tolerance.GetDecimal() : 0;

    public static IEnumerable<EarlyTerminationCase> All()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Cases", "early-termination.json");
        return JsonDocument.Parse(File.ReadAllText(path)).RootElement.EnumerateArray().Select(element => new EarlyTerminationCase(element));
    }

    public bool Has(string name) => Find(name) is not null;

    public decimal? Number(string name) => Find(name)?.GetDecimal();

    public int? Count(string name) => Number(name) is { } number ? (int)number : null;

    public string? Text(string name) => Find(name)?.GetString();

    public bool? Flag(string name) => Find(name)?.GetBoolean();

    public LocalDate? Date(string name) => Text(name) is { } text ? LocalDatePattern.Iso.Parse(text).Value : null;

    public IEnumerable<decimal> Numbers(string name) => Find(name)!.Value.EnumerateArray().Select(element => element.GetDecimal());

    public Money? Amount(string name) => Number(name) is { } number ? new Money(number, Currency) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}: {Fee}");

    private JsonElement? Find(string name) => json.GetProperty("inputs").TryGetProperty(name, out var element) && element.ValueKind != JsonValueKind.Null ? element : null;
}
