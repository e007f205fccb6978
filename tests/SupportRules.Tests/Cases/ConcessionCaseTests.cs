using System.Text.Json;
using FluentAssertions;
using NodaTime;
using SupportRules.CustomerValue;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>Worked cases of concessions, each decided by the limit that the case states.</summary>
public class ConcessionCaseTests
{
    // In the middle of a week, a month and a year, so that what was used before lies in the same window.
    private static readonly LocalDate Today = new(2026, 7, 15);

    private static readonly JsonElement[] Rows =
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "customer-value.json"))).RootElement.EnumerateArray().Where(row => row.Text("topic") == "concession")];

    // Each word that a case may give as its reason, and the rules that say so.
    private static readonly Dictionary<string, string[]> Reasons = new(StringComparer.Ordinal)
    {
        ["over-limit"] = ["VAL-324", "VAL-330", "VAL-331", "VAL-332", "VAL-333", "VAL-334", "VAL-335", "VAL-336", "VAL-338", "VAL-328"],
        ["not-asked"] = ["VAL-304"],
        ["unasked"] = ["VAL-304"],
        ["does-not-resolve"] = ["VAL-306"],
        ["not-resolving"] = ["VAL-306"],
        ["not-within-policy"] = ["VAL-308"],
        ["outside-policy"] = ["VAL-308"],
        ["out-of-policy"] = ["VAL-308"],
        ["already-credited"] = ["VAL-310"],
        ["already-credited-same-issue"] = ["VAL-310"],
        ["not-yet-billed"] = ["VAL-312"],
        ["not-billed"] = ["VAL-312"],
        ["note-missing"] = ["VAL-314"],
        ["needs-note"] = ["VAL-314"],
        ["note-required"] = ["VAL-314"],
        ["region"] = ["VAL-318"],
        ["excluded-region"] = ["VAL-318"],
        ["region-excluded"] = ["VAL-318"],
        ["excluded-offer"] = ["VAL-320"],
        ["may-not-combine"] = ["VAL-320"],
        ["not-combinable"] = ["VAL-320"],
        ["offers-exclude"] = ["VAL-320"],
        ["out-of-order"] = ["VAL-322"],
        ["start-low"] = ["VAL-328"],
        ["over-step"] = ["VAL-328"],
    };

    private static readonly string[] Known =
    [
        "role", "request", "limit", "limits", "used", "used_count", "note_given", "note_required", "currency", "allowed_when", "customer_asked", "asked", "within_policy", "resolves_issue",
        "already_credited_same_issue", "recurring_promise", "region", "state", "excluded_regions", "regions_excluded", "billed", "already_billed", "fee_billed", "steps", "offers_declined", "offers_made", "offers",
        "granted_offers", "may_not_combine", "offer", "constructed",
    ];

    private static readonly string[] KnownOfRequest = ["kind", "unit", "amount", "months", "region", "offer", "billed", "count"];

    private static readonly string[] KnownOfLimit =
        ["unit", "amount", "months", "per", "count", "note_required", "needs_note", "excluded_regions", "regions_excluded", "excludes_regions", "steps", "amount_per", "count_per"];

    public static TheoryData<string> Ids() => [.. Rows.Select(row => row.Text("id")!)];

    [Fact]
    public void There_are_cases() => Rows.Should().NotBeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_request_is_answered_as_the_source_says(string id)
    {
        var row = Rows.Single(one => one.Text("id") == id);
        var (inputs, expected) = (row.GetProperty("inputs"), row.GetProperty("expected"));
        RefuseUnknown(inputs, Known, id);
        var (policy, facts) = Read(inputs, id);

        var decision = policy.Decide(facts);

        decision.Outcome.Should().NotBeOfType<ConcessionAnswer.NeedsFacts>(id);
        decision.Outcome.IsGranted.Should().Be(expected.GetProperty("within_authority").GetBoolean(), "{0}: {1}", id, decision);
        if (expected.Text("reason") is { } reason)
        {
            var codes = Reasons.TryGetValue(reason, out var known) ? known
                : reason.StartsWith("excluded-with", StringComparison.Ordinal) || reason.StartsWith("excludes", StringComparison.Ordinal) ? Reasons["excluded-offer"]
                : throw new InvalidOperationException($"{id}: no rule is known for the reason '{reason}'.");
            decision.Reasons.Select(one => one.Code).Should().IntersectWith(codes, id);
        }

        if (expected.Number("remaining") is { } remaining)
        {
            Left(policy, facts, decision).Should().Be(remaining, id);
        }

        foreach (var field in expected.EnumerateObject())
        {
            field.Name.Should().BeOneOf(["within_authority", "reason", "remaining", "note_required"], "{0}: nothing expected is passed over", id);
        }
    }

    // Of a request that is not within authority, what would have been: beside it nothing is granted.
    private static decimal Left(ConcessionPolicy policy, ConcessionFacts facts, Decision<ConcessionAnswer> decision)
    {
        if (decision.Reasons.FirstOrDefault(reason => reason.Code is "VAL-332" or "VAL-334" or "VAL-336") is { } often)
        {
            return Math.Max(0, (int)often["limit"] - (int)often["used"]);
        }

        var cap = decision.Reasons.Where(reason => reason.Rule.ValueNames.Contains("left")).Select(reason => ((ConcessionAmount)reason["left"]).Size).ToList();
        return cap.Count > 0 ? cap.Min() : policy.Authority(facts.Authority).Single(line => line.Kind == facts.Request.Kind).Most!.Size;
    }

    private static (ConcessionPolicy Policy, ConcessionFacts Facts) Read(JsonElement inputs, string id)
    {
        var currency = inputs.Text("currency") is { } code ? Currency.Parse(code) : Currency.USD;
        var role = inputs.Text("role") ?? "agent";
        var request = inputs.Find("request");
        if (request is { } asked)
        {
            RefuseUnknown(asked, KnownOfRequest, id);
        }

        var unit = request?.Text("unit") ?? "money";
        var kind = KindOf(unit);
        var amount = Amount(unit, request?.Number("amount") ?? request?.Number("count") ?? 1, request?.Count("months"), currency, id);
        var limits = inputs.Find("limit") is { } single ? [single] : inputs.List("limits").ToArray();
        if (request is null ? inputs.Text("allowed_when") is null : limits.Length == 0)
        {
            throw new InvalidOperationException($"{id}: neither a limit nor what must hold is stated.");
        }

        var caps = new List<ConcessionCap>();
        var history = new List<ConcessionGranted>();
        foreach (var limit in limits)
        {
            RefuseUnknown(limit, KnownOfLimit, id);
            Add(limit, inputs, kind, unit, currency, caps, history, id);
        }

        var steps = limits.SelectMany(limit => limit.List("steps")).Concat(inputs.List("steps")).Select(step => Amount(unit, step.GetDecimal(), null, currency, id)).ToArray();
        if (steps.Length > 0)
        {
            caps.Add(new ConcessionCap.Steps([.. steps]));
        }

        var offers = Offers(inputs, request, kind);
        foreach (var taken in inputs.Texts("granted_offers"))
        {
            history.Add(Granted(kind, amount) with { Offer = taken, Event = "incident" });
        }

        var policy = new ConcessionPolicy
        {
            Id = new("worked-case/concession", "1"),
            Source = new("Worked case", id),
            Currency = currency,
            Roles = [new(role)],
            Limits = [new(role, [kind], [.. caps])],
            Conditions = [.. Conditions(inputs, request, limits)],
            Offers = offers,
        };
        var facts = new ConcessionFacts(
            new() { Date = Today, Role = role, Agent = "agent", Customer = "customer", Region = inputs.Text("region") ?? inputs.Text("state") ?? request?.Text("region"), History = [.. history] },
            new(kind, amount)
            {
                Event = "incident",
                AskedByCustomer = inputs.FlagIfTold("customer_asked") ?? inputs.FlagIfTold("asked"),
                WithinGuidelines = inputs.FlagIfTold("within_policy"),
                ResolvesIssue = inputs.FlagIfTold("resolves_issue"),
                CreditedBefore = inputs.FlagIfTold("already_credited_same_issue"),
                RecurringPromised = inputs.FlagIfTold("recurring_promise"),
                AlreadyBilled = inputs.FlagIfTold("billed") ?? inputs.FlagIfTold("already_billed") ?? inputs.FlagIfTold("fee_billed") ?? request?.FlagIfTold("billed"),
                NoteGiven = inputs.FlagIfTold("note_given"),
                OffersDeclined = inputs.Count("offers_declined") ?? (steps.Length > 0 ? inputs.Texts("offers_made").Count() : null),
                Offer = inputs.Text("offer") ?? request?.Text("offer"),
            });
        return (policy, facts);
    }

    private static void Add(JsonElement limit, JsonElement inputs, ConcessionKind kind, string unit, Currency currency, List<ConcessionCap> caps, List<ConcessionGranted> history, string id)
    {
        var limitUnit = limit.Text("unit") ?? unit;
        var counts = limitUnit is "count" or "promotions" or "times" && unit is not ("count" or "items");
        var times = limit.Count("count") ?? (counts ? limit.Count("amount") : null);
        if (times is { } most)
        {
            caps.Add(new ConcessionCap.Times(most, ScopeOf(limit.Text("count_per") ?? limit.Text("per"), id)));
            var done = inputs.Count("used_count") ?? (limit.Number("amount") is null || counts ? inputs.Count("used") : null) ?? 0;
            history.AddRange(Enumerable.Repeat(Granted(kind, Amount(unit, 1, 1, currency, id)), done));
        }

        if (!counts && limit.Number("amount") is { } amount)
        {
            caps.Add(new ConcessionCap.Amount(Amount(limitUnit, amount, null, currency, id), ScopeOf(limit.Text("amount_per") ?? (times is null ? limit.Text("per") : "event"), id)));
            if (times is null && inputs.Number("used") is { } used and > 0)
            {
                history.Add(Granted(kind, Amount(limitUnit, used, null, currency, id)));
            }
        }

        if (limit.Count("months") is { } months)
        {
            caps.Add(new ConcessionCap.Months(months));
        }
    }

    private static IEnumerable<ConcessionCondition> Conditions(JsonElement inputs, JsonElement? request, JsonElement[] limits)
    {
        (string[] Names, ConcessionRequirement Requirement)[] flags =
        [
            (["customer_asked", "asked"], ConcessionRequirement.AskedByCustomer),
            (["within_policy"], ConcessionRequirement.WithinGuidelines),
            (["resolves_issue"], ConcessionRequirement.ResolvesIssue),
            (["already_credited_same_issue"], ConcessionRequirement.NotCreditedBefore),
            (["billed", "already_billed", "fee_billed"], ConcessionRequirement.AlreadyBilled),
            (["note_given"], ConcessionRequirement.NoteGiven),
        ];
        foreach (var (names, requirement) in flags)
        {
            // A case that says whether a note was given, or a charge billed, is of a source that asks it, unless it says that none is needed.
            var isTold = Array.Exists(names, name => inputs.FlagIfTold(name) is not null || request?.FlagIfTold(name) is not null);
            bool? noteRequired = requirement != ConcessionRequirement.NoteGiven
                ? null
                : inputs.FlagIfTold("note_required") ?? limits.Select(limit => limit.FlagIfTold("note_required") ?? limit.FlagIfTold("needs_note")).FirstOrDefault(flag => flag is not null);
            if (noteRequired ?? isTold)
            {
                yield return new ConcessionCondition.Requires(requirement);
            }
        }

        var regions = inputs.Texts("excluded_regions").Concat(inputs.Texts("regions_excluded"))
            .Concat(limits.SelectMany(limit => limit.Texts("excluded_regions").Concat(limit.Texts("regions_excluded")).Concat(limit.Texts("excludes_regions")))).ToValueList();
        if (!regions.IsEmpty)
        {
            yield return new ConcessionCondition.NotIn(regions);
        }
    }

    private static ValueList<SaveOffer> Offers(JsonElement inputs, JsonElement? request, ConcessionKind kind)
    {
        var together = inputs.Texts("may_not_combine").ToArray();
        return inputs.Texts("offers").Concat(together).Concat(inputs.Texts("granted_offers")).Append(inputs.Text("offer") ?? request?.Text("offer"))
            .OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(code => new SaveOffer(code, kind) { NotWith = together.Contains(code) ? [.. together.Where(other => other != code)] : [] })
            .ToValueList();
    }

    private static ConcessionGranted Granted(ConcessionKind kind, ConcessionAmount amount) => new(Today, kind, amount) { Agent = "agent", Customer = "customer", Event = "incident" };

    private static ConcessionAmount Amount(string unit, decimal amount, int? months, Currency currency, string id) => unit switch
    {
        "money" => ConcessionAmount.Once(new Money(amount, currency)),
        "money-a-month" or "money-per-month" => ConcessionAmount.AMonth(new Money(amount, currency), months),
        "percent" => ConcessionAmount.Percent(amount, months),
        "points" => ConcessionAmount.Points((int)amount),
        "count" or "items" => ConcessionAmount.Items((int)amount),
        _ => throw new InvalidOperationException($"{id}: the unit '{unit}' is not known."),
    };

    private static ConcessionScope ScopeOf(string? per, string id) => per switch
    {
        null or "event" or "request" or "concession" or "complaint" or "incident" or "call" or "guest-and-incident" or "customer-and-incident" => ConcessionScope.Event,
        "day" or "agent-and-day" => new ConcessionScope.PerAgent(ConcessionWindow.CalendarDay),
        "week" or "agent-and-week" => new ConcessionScope.PerAgent(ConcessionWindow.CalendarWeek),
        "month" or "agent-and-month" => new ConcessionScope.PerAgent(ConcessionWindow.CalendarMonth),
        "year" or "agent-and-year" => new ConcessionScope.PerAgent(ConcessionWindow.CalendarYear),
        "customer" or "guest" => new ConcessionScope.PerCustomer(ConcessionWindow.Ever),
        "customer-and-day" or "guest-and-day" => new ConcessionScope.PerCustomer(ConcessionWindow.CalendarDay),
        "customer-and-week" or "guest-and-week" => new ConcessionScope.PerCustomer(ConcessionWindow.CalendarWeek),
        "customer-and-month" or "guest-and-month" => new ConcessionScope.PerCustomer(ConcessionWindow.CalendarMonth),
        "customer-and-year" or "guest-and-year" => new ConcessionScope.PerCustomer(ConcessionWindow.CalendarYear),
        _ => throw new InvalidOperationException($"{id}: what 'per {per}' means is not known."),
    };

    // What a case calls the thing decides nothing: its limit is stated beside it. So the unit chooses among the kinds that fit.
    private static ConcessionKind KindOf(string unit) => unit switch
    {
        "points" => ConcessionKind.LoyaltyPoints,
        "percent" or "money-a-month" or "money-per-month" => ConcessionKind.Discount,
        "count" or "items" => ConcessionKind.FreeDevice,
        _ => ConcessionKind.Credit,
    };

    private static void RefuseUnknown(JsonElement json, string[] known, string id)
    {
        foreach (var member in json.EnumerateObject())
        {
            known.Should().Contain(member.Name, "{0}: no field is passed over", id);
        }
    }
}
