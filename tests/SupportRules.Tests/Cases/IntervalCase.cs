using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SupportRules.BillingBlocks;

namespace SupportRules.Tests.Cases;

/// <summary>One worked case about blocks over time: what was recorded, merged, billed and prorated.</summary>
public sealed class IntervalCase(JsonElement json)
{
    /// <summary>A case names no zone: its wall-clock times are read where no clock changes.</summary>
    public const string Zone = "UTC";

    public string Id => json.GetProperty("id").GetString()!;

    public string Shape => json.GetProperty("shape").GetString()!;

    public JsonElement Inputs => json.GetProperty("inputs");

    public JsonElement Expected => json.GetProperty("expected");

    public static IEnumerable<IntervalCase> OfShape(string shape) => BillingBlockCase.Of(shape).Select(one => new IntervalCase(one.Json));

    /// <summary>The billing account of a case names no currency where none matters; then any will do.</summary>
    public Currency Currency => Optional(Inputs, "currency") is { } code ? Currency.Parse(code.GetString()!) : Currency.USD;

    public static JsonElement? Optional(JsonElement element, string name) => element.Find(name);

    public static Instant At(JsonElement element) => InstantPattern.ExtendedIso.Parse(element.GetString()!).Value;

    /// <summary>Wall-clock time at the customer.</summary>
    public static Instant AtCustomer(JsonElement element) =>
        LocalDateTimePattern.ExtendedIso.Parse(element.GetString()!).Value.InZoneStrictly(DateTimeZoneProviders.Tzdb[Zone]).ToInstant();

    public static decimal Decimal(JsonElement element) => decimal.Parse(element.GetString()!, CultureInfo.InvariantCulture);

    public Money Amount(JsonElement element) => new(Decimal(element), Currency);

    public static InstantSpan Instants(JsonElement element) => new(At(element.GetProperty("from")), Optional(element, "to") is { } to ? At(to) : null);

    public static DateSpan Dates(JsonElement element) => DateSpan.Of(element.GetProperty("from").GetString()!, Optional(element, "to")?.GetString());

    /// <summary>The flags of a case as restrictions and charges; several flags are independent of each other.</summary>
    public static (Restrictions Restrictions, BlockCharges Charges) Flags(JsonElement flags) => (
        (flags.GetProperty("changes").GetBoolean() ? Restrictions.PlanChanges | Restrictions.NewOrders : Restrictions.None)
        | (flags.GetProperty("entitlement").GetBoolean() ? Restrictions.Service : Restrictions.None),
        flags.GetProperty("billing").GetBoolean() ? BlockCharges.AllStop : BlockCharges.AsUsual);

    public static BlockTarget Target(string scope, string id) => scope switch
    {
        "account" => BlockTarget.Account,
        "bundle" => BlockTarget.Agreement(id),
        "subscription" => BlockTarget.Service(id),
        _ => throw new NotSupportedException($"Scope '{scope}' is not one of the shape's."),
    };

    public override string ToString() => Id;
}
