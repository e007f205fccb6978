using System.Text.Json;

namespace SupportRules.Tests.Cases;

/// <summary>One worked case of billing blocks, as the data file has it.</summary>
public sealed class BillingBlockCase(JsonElement json)
{
    private static readonly JsonElement[] Rows =
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "billing-blocks.json"))).RootElement.EnumerateArray()];

    public JsonElement Json => json;

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
