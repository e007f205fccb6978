using System.Text.Json;
using SupportRules.CustomerValue;

namespace SupportRules.Tests.Cases;

/// <summary>One worked case of lifetime value, as the data file has it. Every field must be read: one that no reader knows is an error, not a pass.</summary>
internal sealed class LifetimeValueCase(JsonElement json)
{
    /// <summary>What describes a case and changes no figure.</summary>
    private static readonly string[] Descriptions = ["note", "constructed", "currency", "tolerance"];

    private static readonly JsonElement[] Rows =
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "customer-value.json"))).RootElement.EnumerateArray()];

    private readonly HashSet<string> _read = new(Descriptions, StringComparer.Ordinal);

    public string Id => json.GetProperty("id").GetString()!;

    public string Topic => json.GetProperty("topic").GetString()!;

    public Currency Currency => Inputs.Text("currency") is { } code ? Currency.Parse(code) : Currency.USD;

    public double Tolerance => (double)(json.GetProperty("expected").Number("tolerance") ?? 0.005m);

    /// <summary>The source's formula; of several the first.</summary>
    public string? Formula => Formulas is [var first, ..] ? first : null;

    /// <summary>The source's formulas, one or a list, each a way to write the same.</summary>
    public string[] Formulas => Find(["formula", "formulas"]) is not { } name ? []
        : Inputs.GetProperty(name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(one => one.GetString()!)]
        : [Inputs.Text(name)!];

    /// <summary>The period of the case; the sources that name none are about years, but any would do.</summary>
    public LifetimePeriod Period => Text("period", "time_unit", "unit", "rate_period", "discount_period") switch
    {
        null => LifetimePeriod.Year,
        var name => Enum.Parse<LifetimePeriod>(name.TrimEnd('s'), ignoreCase: true),
    };

    private JsonElement Inputs => json.GetProperty("inputs");

    /// <summary>A case that is written here, to see that its form is read.</summary>
    public static LifetimeValueCase Of(string inputs, string expected) =>
        new(JsonDocument.Parse($$"""{"id":"written here","topic":"","inputs":{{inputs}},"expected":{{expected}}}""").RootElement);

    public static IEnumerable<LifetimeValueCase> Of(Func<string, bool> topic) => Rows.Select(row => new LifetimeValueCase(row)).Where(one => topic(one.Topic));

    public static LifetimeValueCase Find(string id) => Of(_ => true).Single(one => one.Id == id);

    public decimal? Number(params ReadOnlySpan<string> names) => Find(names) is { } name ? Inputs.Number(name) : null;

    public decimal Needed(params ReadOnlySpan<string> names) => Number(names) ?? throw new NotSupportedException($"{Id} has no {names[0]}.");

    public string? Text(params ReadOnlySpan<string> names) => Find(names) is { } name ? Inputs.Text(name) : null;

    public bool Has(string name) => Inputs.Find(name) is not null;

    /// <summary>A list of numbers, or one number as a list of one.</summary>
    public decimal[]? Numbers(params ReadOnlySpan<string> names) => Find(names) is { } name ? Numbers(Inputs.GetProperty(name)) : null;

    /// <summary>The parameters of a model, by name.</summary>
    public Dictionary<string, decimal>? Parameters() => Find(["params", "parameters"]) is { } name
        ? Inputs.GetProperty(name).EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetDecimal(), StringComparer.Ordinal)
        : null;

    /// <summary>The elements of a list.</summary>
    public JsonElement[]? List(params ReadOnlySpan<string> names) => Find(names) is { } name ? [.. Inputs.List(name)] : null;

    /// <summary>As <see cref="Numbers(ReadOnlySpan{string})"/>, with a place for each that is not told.</summary>
    public decimal?[]? NumbersOrNulls(params ReadOnlySpan<string> names) => Find(names) is not { } name ? null
        : Inputs.GetProperty(name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(one => one.ValueKind == JsonValueKind.Null ? (decimal?)null : one.GetDecimal())]
        : [Inputs.GetProperty(name).GetDecimal()];

    public static decimal[] Numbers(JsonElement element) => element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray().Where(one => one.ValueKind != JsonValueKind.Null).Select(one => one.GetDecimal())] : [element.GetDecimal()];

    public Money Amount(decimal amount) => new(amount, Currency);

    /// <summary>The currency in which figures are expected, where it is told.</summary>
    public string? ExpectedCurrency => json.GetProperty("expected").Text("currency");

    /// <summary>What is expected, by name; figures are compared, anything else that is expected must be known to the reader.</summary>
    public IEnumerable<(string Name, JsonElement Value)> Expected => json.GetProperty("expected").EnumerateObject()
        .Where(member => !Descriptions.Contains(member.Name, StringComparer.Ordinal)).Select(member => (member.Name, member.Value));

    /// <summary>Whether there is to be an error: the case says so, or that there is no value. Of lives without end it says neither: they are told as none.</summary>
    public bool ExpectsRefusal => Expected.Any(one => one.Name is "error" or "throws" or "diverges" && one.Value.ValueKind is not (JsonValueKind.False or JsonValueKind.Null))
        || Expected.Any(one => one.Name is "defined" or "converges" or "finite" && one.Value.ValueKind is JsonValueKind.False)
        || Expected.Where(one => !IsOfRefusal(one.Name)).ToArray() is { Length: > 0 } figures
            && figures.All(one => one.Value.ValueKind == JsonValueKind.Null && !one.Name.Contains("life_periods", StringComparison.Ordinal) && one.Name != "expected_life");

    public static bool IsOfRefusal(string name) => name is "error" or "throws" or "diverges" or "defined" or "converges" or "finite" or "reason" or "message";

    /// <summary>Inputs that nobody has asked for; one that is <c>null</c> says nothing.</summary>
    public IEnumerable<string> Unread => Inputs.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null).Select(member => member.Name).Where(name => !_read.Contains(name));

    private string? Find(ReadOnlySpan<string> names)
    {
        string? found = null;
        foreach (var name in names)
        {
            if (Inputs.Find(name) is not null)
            {
                found = found is null ? name : throw new NotSupportedException($"{Id} has both {found} and {name}.");
                _read.Add(name);
            }
        }

        return found;
    }
}
