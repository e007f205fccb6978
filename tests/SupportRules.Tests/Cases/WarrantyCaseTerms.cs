using System.Text.Json;
using NodaTime.Text;
using SupportRules.Warranty;

namespace SupportRules.Tests.Cases;

/// <summary>Reads written terms as the data file has them.</summary>
internal static class WarrantyCaseTerms
{
    /// <summary>Names in the file are joined by underscores, those of the library are words.</summary>
    public static string Words(string name) => name.Replace('_', ' ');

    public static string Joined(string words) => words.Replace(' ', '_');

    public static WarrantyEvent Event(string name) => new(Words(name));

    public static WarrantyDocument Document(JsonElement terms, string title)
    {
        // A sentence that both grants and takes away stands twice in the file: a clause of its own each time.
        var used = new HashSet<string>(StringComparer.Ordinal);
        WarrantyClause Clause(JsonElement holder)
        {
            var locator = holder.Text("clause") ?? "unnamed";
            while (!used.Add(locator))
            {
                locator += " (again)";
            }

            return new(title, locator);
        }

        return new()
        {
            Id = new("case/warranty", "1"),
            Source = new(title, "all of it"),
            Warrantor = terms.Text("warrantor") ?? "the warrantor",
            Kind = Kind(terms.Text("kind") ?? "maker"),
            Designation = terms.Text("designation") is { } designation ? Enum.Parse<WarrantyDesignation>(designation, ignoreCase: true) : WarrantyDesignation.NotStated,
            Grants = terms.List("grants").Select(grant => Grant(grant, Clause(grant))).ToValueList(),
            Conditions = terms.List("conditions").Select(condition => Condition(condition, Clause(condition))).ToValueList(),
            Exclusions = terms.List("exclusions").Select(exclusion => Exclusion(exclusion, Clause(exclusion))).ToValueList(),
            CostRules = terms.List("cost_rules").Select(rule => CostRule(rule, Clause(rule))).ToValueList(),
            AfterRemedies = terms.Find("after_remedy") is { } remedy ? [AfterRemedy(remedy, Clause(remedy))] : [],
            Clock = terms.Find("clock") is { } clock ? new(Clause(clock), clock.Flag("stops_in_repair")) : null,
            Presumption = terms.Find("presumption") is { } presumption
                ? new(Clause(presumption), new(Words(presumption.Text("fact")!)), Length(presumption.Find("holds_for"))!)
                : null,
        };
    }

    private static WarrantyKind Kind(string kind) => Enum.Parse<WarrantyKind>(kind.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    private static WarrantyGrant Grant(JsonElement grant, WarrantyClause clause) => new()
    {
        Clause = clause,
        Components = Scope(grant.GetProperty("components")),
        When = Tests(grant, "when"),
        Period = new()
        {
            Start = Start(grant.GetProperty("start")),
            After = Length(grant.Find("after")),
            Until = Length(grant.Find("until"))!,
            NotLessThan = Length(grant.Find("not_less_than")),
            Inside = Event(grant.Text("inside") ?? "failure"),
        },
        Usage = grant.List("usage").Select(Usage).ToValueList(),
        Join = grant.Text("limits_join") == "last" ? UsageJoin.Last : UsageJoin.First,
        Costs = grant.GetProperty("costs").EnumerateObject().Select(cost => Cost(cost.Name, cost.Value.GetString()!, grant.Find("cost_ends")?.Find(cost.Name))).ToValueList(),
        Cap = grant.Number("cap") is { } cap ? new Money(cap, Currency.USD) : null,
        Remedies = grant.Texts("remedies").ToValueList(),
    };

    private static ComponentScope Scope(JsonElement components) => components.ValueKind switch
    {
        JsonValueKind.String => new ComponentScope.All(),
        JsonValueKind.Object => new ComponentScope.AllExcept(components.EnumerateObject().Single().Value.EnumerateArray().Select(name => name.GetString()!).ToValueList()),
        _ => new ComponentScope.Only(components.EnumerateArray().Select(name => name.GetString()!).ToValueList()),
    };

    private static UsageLimit Usage(JsonElement limit)
    {
        var unit = limit.Text("unit")!;
        return new(limit.Number("max")!.Value, unit);
    }

    private static HeadCost Cost(string head, string share, JsonElement? end) => new(Head(head), Share(share)) { Until = Length(end) };

    public static CostHead Head(string head) => Enum.Parse<CostHead>(head, ignoreCase: true);

    public static CostShare Share(string share) => share switch
    {
        "free" => new CostShare.Free(),
        "customer" => new CostShare.Customer(),
        "silent" => new CostShare.Silent(),
        _ => throw new FormatException($"'{share}' is no share."),
    };

    private static ValueList<HeadCost> Costs(JsonElement costs) => costs.ValueKind == JsonValueKind.Object
        ? costs.EnumerateObject().Select(cost => Cost(cost.Name, cost.Value.GetString()!, null)).ToValueList()
        : [];

    private static WarrantyCondition Condition(JsonElement condition, WarrantyClause clause) => new()
    {
        Clause = clause,
        Kind = new(Words(condition.Text("type")!)),
        Test = condition.Find("test") is { } test ? Test(test) : null,
        Effect = condition.Text("effect") switch
        {
            "bar" => new ConditionEffect.Bar(),
            "directs_service" => new ConditionEffect.DirectsService(),
            var effect => throw new FormatException($"'{effect}' is no effect of a condition."),
        },
        Unless = Tests(condition, "unless"),
        Grants = condition.Texts("grants").ToValueList(),
    };

    private static WarrantyExclusion Exclusion(JsonElement exclusion, WarrantyClause clause) => new()
    {
        Clause = clause,
        Kind = new(Words(exclusion.Text("type")!)),
        When = Tests(exclusion, "when"),
        Unless = Tests(exclusion, "unless"),
        After = Length(exclusion.Find("after")),
        Until = Length(exclusion.Find("until")),
    };

    private static CostRule CostRule(JsonElement rule, WarrantyClause clause) => new()
    {
        Clause = clause,
        When = Tests(rule, "when"),
        After = Length(rule.Find("after")),
        Until = Length(rule.Find("until")),
        Costs = Costs(rule.GetProperty("costs")),
    };

    public static AfterRemedy AfterRemedy(JsonElement remedy, WarrantyClause clause) => new()
    {
        Clause = clause,
        On = remedy.Texts("on").Select(Event).ToValueList(),
        Rule = Enum.Parse<AfterRemedyRule>(remedy.Text("rule")!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
        Length = Length(remedy.Find("length")),
        Costs = remedy.Find("costs") is { } costs ? Costs(costs) : [],
    };

    public static StartBasis Start(JsonElement start) => new(
        Enum.Parse<StartRule>(start.Text("rule")!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
        start.List("dates").Select(date => new StartDate(Event(date.Text("event")!), Length(date.Find("plus")))).ToValueList());

    public static WarrantyLength? Length(JsonElement? length) => length is not { } given ? null : given.Text("unit") switch
    {
        "days" => WarrantyLength.Days(given.Count("n")!.Value),
        "months" => WarrantyLength.Months(given.Count("n")!.Value),
        "years" => WarrantyLength.Years(given.Count("n")!.Value),
        "life" => WarrantyLength.Life,
        var unit => throw new FormatException($"'{unit}' is no unit of a length."),
    };

    /// <summary>A list means all.</summary>
    private static ValueList<WarrantyTest> Tests(JsonElement holder, string name) => holder.Find(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Select(Test).ToValueList(),
        { } one => [Test(one)],
    };

    public static WarrantyTest Test(JsonElement test)
    {
        if (test.ValueKind == JsonValueKind.Array)
        {
            return new WarrantyTest.All(test.EnumerateArray().Select(Test).ToValueList());
        }

        if (test.Find("any") is { } any)
        {
            return new WarrantyTest.Any(any.EnumerateArray().Select(Test).ToValueList());
        }

        if (test.Find("all") is { } all)
        {
            return new WarrantyTest.All(all.EnumerateArray().Select(Test).ToValueList());
        }

        if (test.Text("date") is { } date)
        {
            return test.Text("on_or_after") is { } day
                ? new WarrantyTest.OnOrAfter(Event(date), LocalDatePattern.Iso.Parse(day).Value)
                : new WarrantyTest.Within(Event(date), Length(test.Find("within"))!, Event(test.Text("of")!));
        }

        if (test.Text("document") is { } document)
        {
            return new WarrantyTest.VerdictIn(document, test.Texts("verdict_in").Select(Verdict).ToValueList());
        }

        return test.Text("cost_head") is { } head ? new WarrantyTest.CostIs(Head(head), Share(test.Text("is")!)) : FactTest(Words(test.Text("fact")!), test);
    }

    /// <summary>One fact and one or several comparisons, which all hold.</summary>
    private static WarrantyTest FactTest(string fact, JsonElement test)
    {
        var parts = test.EnumerateObject().Where(part => part.Name != "fact").Select(part => Comparison(fact, part)).ToValueList();
        return parts.Count == 1 ? parts[0] : new WarrantyTest.All(parts);
    }

    private static WarrantyTest Comparison(string fact, JsonProperty part) => (part.Name, part.Value.ValueKind) switch
    {
        ("is", JsonValueKind.True or JsonValueKind.False) => new WarrantyFact.Flag(fact).Is(part.Value.GetBoolean()),
        ("is", JsonValueKind.Number) => new WarrantyFact.Number(fact).Is(part.Value.GetDecimal()),
        ("is", _) => new WarrantyFact.Text(fact).Is(part.Value.GetString()!),
        ("in", _) => OneOf(fact, part.Value),
        ("not_in", _) => NoneOf(fact, part.Value),
        ("at_least", _) => new WarrantyFact.Number(fact).AtLeast(part.Value.GetDecimal()),
        ("at_most", _) => new WarrantyFact.Number(fact).AtMost(part.Value.GetDecimal()),
        ("more_than", _) => new WarrantyFact.Number(fact).MoreThan(part.Value.GetDecimal()),
        ("less_than", _) => new WarrantyFact.Number(fact).LessThan(part.Value.GetDecimal()),
        _ => throw new FormatException($"'{part.Name}' is no comparison."),
    };

    private static WarrantyTest OneOf(string fact, JsonElement values) => values.EnumerateArray().First().ValueKind switch
    {
        JsonValueKind.Number => new WarrantyTest.Any(values.EnumerateArray().Select(value => new WarrantyFact.Number(fact).Is(value.GetDecimal())).ToValueList()),
        JsonValueKind.True or JsonValueKind.False => new WarrantyTest.Any(values.EnumerateArray().Select(value => new WarrantyFact.Flag(fact).Is(value.GetBoolean())).ToValueList()),
        _ => new WarrantyTest.In(new(fact), values.EnumerateArray().Select(value => value.GetString()!).ToValueList()),
    };

    private static WarrantyTest NoneOf(string fact, JsonElement values) => values.EnumerateArray().First().ValueKind switch
    {
        JsonValueKind.Number => new WarrantyTest.All(values.EnumerateArray().Select(value => Differs(new(fact), value.GetDecimal())).ToValueList()),
        JsonValueKind.True or JsonValueKind.False => new WarrantyTest.All(values.EnumerateArray().Select(value => new WarrantyFact.Flag(fact).Is(!value.GetBoolean())).ToValueList()),
        _ => new WarrantyTest.NotIn(new(fact), values.EnumerateArray().Select(value => value.GetString()!).ToValueList()),
    };

    private static WarrantyTest Differs(WarrantyFact.Number fact, decimal value) => new WarrantyTest.Any([fact.LessThan(value), fact.MoreThan(value)]);

    public static VerdictKind Verdict(string verdict) => Enum.Parse<VerdictKind>(verdict.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    public static LegalOverlay Law(JsonElement law) => new()
    {
        Source = new(law.Text("title")!, "as the case tells it"),
        Effects = law.List("effects").Select(Effect).ToValueList(),
    };

    private static LegalEffect Effect(JsonElement effect)
    {
        var target = effect.Text("target")!;
        LegalEffect read = effect.Text("effect") switch
        {
            "clause_void" => new LegalEffect.Void(new ClauseTarget.At(target)),
            "clause_only_if_caused" or "clause_stands" => new LegalEffect.StandsOnlyIf(new ClauseTarget.At(target)),
            "head_free" => new LegalEffect.HeadFree(Head(target)),
            "start_not_before" => new LegalEffect.StartNotBefore(Event(target)),
            "demand_unlawful" => new LegalEffect.DemandUnlawful(new(Words(target))),
            var other => throw new FormatException($"'{other}' is no effect of law."),
        };
        return read with { When = Tests(effect, "when") };
    }
}
