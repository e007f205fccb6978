using System.Text.Json;

namespace SupportRules.Tests.Cases;

/// <summary>One worked case of warranties, as the data file has it.</summary>
public sealed class WarrantyCase(JsonElement json)
{
    private static readonly JsonElement[] Rows =
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "warranty.json"))).RootElement.EnumerateArray()];

    public string Id => json.GetProperty("id").GetString()!;

    public string Shape => json.GetProperty("shape").GetString()!;

    public JsonElement Terms => json.GetProperty("terms");

    public JsonElement Claim => json.GetProperty("claim");

    public JsonElement Expected => json.GetProperty("expected");

    public static IEnumerable<WarrantyCase> All() => Rows.Select(row => new WarrantyCase(row));

    public static IEnumerable<WarrantyCase> Of(string shape) => All().Where(one => one.Shape == shape);

    public static WarrantyCase Find(string id) => All().Single(one => one.Id == id);
}
