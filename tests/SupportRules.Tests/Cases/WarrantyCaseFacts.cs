using System.Text.Json;
using SupportRules.Warranty;

namespace SupportRules.Tests.Cases;

/// <summary>Reads a claim as the data file has it: what is <c>null</c> is unknown, a date that is absent did not happen.</summary>
internal static class WarrantyCaseFacts
{
    public static WarrantyFacts Read(WarrantyCase source)
    {
        var claim = source.Claim;
        var facts = claim.Find("facts") ?? JsonDocument.Parse("{}").RootElement;
        var cap = facts.EnumerateObject().FirstOrDefault(fact => fact.Name.Contains("cost", StringComparison.Ordinal) && fact.Value.ValueKind == JsonValueKind.Number);
        var heads = claim.Texts("cost_heads").Select(WarrantyCaseTerms.Head).ToValueList();
        return new()
        {
            Dates = Dates(source),
            Component = facts.Text("component"),
            PartOf = facts.TryGetProperty("part_of", out var assemblies) && assemblies.ValueKind == JsonValueKind.Null ? null : facts.Texts("part_of").ToValueList(),
            Facts = Known(facts, claim),
            CostHeads = heads.IsEmpty ? [CostHead.Parts] : heads,
            Costs = Costs(source.Terms, facts, cap, heads),
            Demands = claim.Texts("demands").Select(demand => new ClauseKind(WarrantyCaseTerms.Words(demand))).ToValueList(),
            RemediesExhausted = facts.Texts("remedies_exhausted").ToValueList(),
        };
    }

    /// <summary>One cost for the whole claim stands under the first head that a grant pays, the others cost nothing.</summary>
    private static ValueList<HeadAmount> Costs(JsonElement terms, JsonElement facts, JsonProperty whole, ValueList<CostHead> heads)
    {
        if (facts.EnumerateObject().FirstOrDefault(fact => fact.Name.Contains("cost", StringComparison.Ordinal) && fact.Value.ValueKind == JsonValueKind.Object) is { Value.ValueKind: JsonValueKind.Object } each)
        {
            return each.Value.EnumerateObject().Select(cost => new HeadAmount(WarrantyCaseTerms.Head(cost.Name), new(cost.Value.GetDecimal(), Currency.USD))).ToValueList();
        }

        var paid = terms.List("grants").SelectMany(grant => grant.Members("costs")).Where(cost => cost.Value.GetString() == "free").Select(cost => WarrantyCaseTerms.Head(cost.Name)).ToHashSet();
        var bearer = heads.Where(paid.Contains).Concat(heads).FirstOrDefault();
        return whole.Value.ValueKind == JsonValueKind.Number
            ? heads.Select(head => new HeadAmount(head, new(head == bearer ? whole.Value.GetDecimal() : 0, Currency.USD))).ToValueList()
            : [];
    }

    private static ValueList<ClaimFact> Known(JsonElement facts, JsonElement claim)
    {
        var known = facts.EnumerateObject()
            .Where(fact => fact.Name is not ("component" or "part_of" or "remedies_exhausted"))
            .Select(fact => Fact(WarrantyCaseTerms.Words(fact.Name), fact.Value))
            .OfType<ClaimFact>()
            .ToList();
        if (claim.Find("dates")?.Find("failed_repair_reported") is not null && !facts.TryGetProperty("same_defect", out _))
        {
            known.Add(WarrantyFact.SameDefect.Of(true));
        }

        return known.ToValueList();
    }

    private static ClaimFact? Fact(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => new WarrantyFact.Text(name).Of(value.GetString()!),
        JsonValueKind.Number => new WarrantyFact.Number(name).Of(value.GetDecimal()),
        JsonValueKind.True or JsonValueKind.False => new WarrantyFact.Flag(name).Of(value.GetBoolean()),
        _ => null,
    };

    private static ValueList<EventDate> Dates(WarrantyCase source)
    {
        var told = source.Claim.Find("dates")?.EnumerateObject().ToList() ?? [];
        var known = told.Where(date => date.Value.ValueKind == JsonValueKind.String).Select(date => WarrantyCaseTerms.Event(date.Name).On(date.Value.GetString()!));
        var names = told.Select(date => date.Name).ToHashSet(StringComparer.Ordinal);
        var absent = Events(source.Terms)
            .Concat(["repair", "exchange", "returned_for_repair", "failed_repair_reported"])
            .Where(name => name is not ("repair" or "returned_for_repair") || !MayHaveBeenInRepair(source.Claim))
            .Distinct(StringComparer.Ordinal)
            .Where(name => !names.Contains(name))
            .Select(name => WarrantyCaseTerms.Event(name).DidNotHappen);
        return known.Concat(absent).ToValueList();
    }

    /// <summary>Days in repair that are told, or unknown, are of a repair whose date is not told.</summary>
    private static bool MayHaveBeenInRepair(JsonElement claim) =>
        claim.Find("facts") is { } facts && facts.TryGetProperty("days_in_repair", out var days) && (days.ValueKind != JsonValueKind.Number || days.GetDecimal() > 0);

    /// <summary>Every event that the terms speak of, but what must fall inside a period: that is claimed to have happened.</summary>
    private static IEnumerable<string> Events(JsonElement terms) => terms.ValueKind switch
    {
        JsonValueKind.Object => terms.EnumerateObject().SelectMany(member => member.Name switch
        {
            "event" or "date" or "of" => [member.Value.GetString()!],
            "target" when terms.Text("effect") == "start_not_before" => [member.Value.GetString()!],
            "on" => member.Value.EnumerateArray().Select(name => name.GetString()!),
            _ => Events(member.Value),
        }),
        JsonValueKind.Array => terms.EnumerateArray().SelectMany(Events),
        _ => [],
    };
}
