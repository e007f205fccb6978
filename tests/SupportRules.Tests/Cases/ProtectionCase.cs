using System.Text.Json;
using NodaTime;

namespace SupportRules.Tests.Cases;

/// <summary>One worked case on protections, spending limits or the rights beside them, as the data file has it.</summary>
public sealed class ProtectionCase(JsonElement json)
{
    public string Id => json.GetProperty("id").GetString()!;

    public string Shape => json.GetProperty("shape").GetString()!;

    public string Jurisdiction => Text("jurisdiction") ?? "";

    public string Rule => Text("rule") ?? "";

    public static IEnumerable<ProtectionCase> Of(string shape) => BillingBlockCase.Of(shape).Select(one => new ProtectionCase(one.Json));

    public static ProtectionCase Find(string id) => new(BillingBlockCase.Find(id).Json);

    public string? Text(string name) => Inputs.Text(name);

    public int? Count(string name) => Inputs.Count(name);

    public bool? Flag(string name) => Inputs.FlagIfTold(name);

    public decimal? Number(string name) => Inputs.Number(name);

    public Money? Amount(string name, Currency currency) => Inputs.Amount(name, currency);

    public LocalDateTime? Time(string name) => Inputs.Local(name);

    public LocalDate? Date(string name) => Inputs.Date(name);

    public IEnumerable<string> Texts(string name) => Inputs.Texts(name);

    public bool Expects(string name) => json.GetProperty("expected").TryGetProperty(name, out _);

    public JsonElement Expected(string name) => json.GetProperty("expected").GetProperty(name);

    public override string ToString() => Id;

    private JsonElement Inputs => json.GetProperty("inputs");
}
