using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using NodaTime;
using SupportRules.CustomerValue;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>Worked cases of concessions, each decided by the limit that the case states.</summary>
public partial class ConcessionCaseTests
{
    // In the middle of a week, a month and a year, so that what was used before lies in the same window.
    private static readonly LocalDate Today = new(2026, 7, 15);

    private static readonly JsonElement[] Rows =
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "customer-value.json"))).RootElement.EnumerateArray().Where(row => row.Text("topic") == "concession")];

    private static readonly string[] Known =
    [
        "role", "request", "limit", "limits", "used", "used_count", "note_given", "note_required", "currency", "allowed_when", "customer_asked", "asked", "within_policy", "resolves_issue",
        "already_credited_same_issue", "recurring_promise", "region", "state", "excluded_regions", "regions_excluded", "billed", "already_billed", "fee_billed", "fee_already_billed", "charge_billed", "steps", "offers_declined", "offers_made", "offers",
        "granted_offers", "may_not_combine", "offer", "constructed", "excluded_states", "states_excluded", "above", "escalate_to", "needs_approval_by", "owed_by_law", "offers_in_order", "note",
    ];

    private static readonly string[] KnownOfRequest = ["kind", "unit", "amount", "months", "region", "offer", "billed", "count", "owed_by_law", "note"];

    private static readonly string[] KnownOfLimit =
        ["unit", "amount", "months", "per", "count", "note_required", "needs_note", "excluded_regions", "regions_excluded", "excludes_regions", "excluded_states", "states_excluded", "steps", "amount_per", "count_per", "above", "escalate_to", "needs_approval_by", "note"];

    public static TheoryData<string> Ids() => [.. Rows.Select(row => row.Text("id")!)];

    [CaseTheory]
    [MemberData(nameof(Ids))]
    public void A_request_is_answered_as_the_source_says(string id)
    {
        var row = Rows.Single(one => one.Text("id") == id);
        var (inputs, expected) = (row.GetProperty("inputs"), row.GetProperty("expected"));
        RefuseUnknown(inputs, Known, id);
        foreach (var field in expected.EnumerateObject())
        {
            field.Name.Should().BeOneOf(["within_authority", "reason", "remaining", "currency", "tolerance", "note_required", "escalate_to", "needs_approval_by", "error"], "{0}: nothing expected is passed over", id);
        }

        // Beside an error the reason is told in words.
        if (expected.Find("error") is { ValueKind: not JsonValueKind.False })
        {
            FluentActions.Invoking(() => Decide(inputs, id)).Should().Throw<ArgumentException>(id);
            return;
        }

        var (policy, facts, decision) = Decide(inputs, id);

        decision.Outcome.Should().NotBeOfType<ConcessionAnswer.NeedsFacts>(id);
        if (expected.FlagIfTold("within_authority") is { } within)
        {
            decision.Outcome.IsGranted.Should().Be(within, "{0}: {1}", id, decision);
        }

        if (expected.FlagIfTold("note_required") is { } needsNote)
        {
            policy.Conditions.OfType<ConcessionCondition.Requires>().Any(one => one.Requirement == ConcessionRequirement.NoteGiven).Should().Be(needsNote, id);
        }

        if (expected.Text("currency") is { } currency)
        {
            policy.Currency.Code.Should().Be(currency, id);
        }

        if (expected.Text("reason") is { } reason)
        {
            decision.Reasons.Select(one => one.Code).Should().IntersectWith(ConcessionCaseReasons.CodesOf(reason, id), id);
        }

        if (expected.Number("remaining") is { } remaining)
        {
            Left(policy, facts).Should().BeApproximately(remaining, expected.Number("tolerance") ?? 0, id);
        }

        if ((expected.Text("escalate_to") ?? expected.Text("needs_approval_by")) is { } by)
        {
            decision.Outcome.Should().BeOfType<ConcessionAnswer.NeedsApproval>(id).Which.By.Code.Should().Be(by, id);
        }
    }

    [Theory]
    [InlineData("note-missing", "VAL-314")]
    [InlineData("a-note-was-not-given", "VAL-314")]
    [InlineData("limit-exceeded", "VAL-333")]
    [InlineData("monthly-purse-used-up", "VAL-335")]
    [InlineData("needs-supervisor", "VAL-331")]
    [InlineData("fee-not-billed", "VAL-312")]
    [InlineData("excluded-with-the-first", "VAL-320")]
    public void A_reason_is_known_by_its_word_or_the_root_of_it(string reason, string code) => ConcessionCaseReasons.CodesOf(reason, "read").Should().Contain(code);

    // 40 off a month for each of five promotions a week, two of which are gone.
    [Theory]
    [InlineData("""{"request":{"unit":"money-a-month","amount":41},"limits":[{"unit":"money-a-month","amount":40,"per":"event"},{"unit":"count","amount":5,"per":"week"}],"used":2}""", 40)]
    [InlineData("""{"request":{"unit":"money","amount":5},"limits":[{"unit":"money","amount":40,"per":"customer-and-30-days"},{"unit":"money","amount":15,"per":"event"}],"used":30}""", 10)]
    [InlineData("""{"request":{"unit":"money","amount":5},"limit":{"unit":"money","amount":15,"per":"event"},"used":5}""", 10)]
    [InlineData("""{"request":{"unit":"points","amount":50},"limit":{"unit":"points","amount":150,"per":"day"},"used":120}""", 30)]
    [InlineData("""{"request":{"unit":"promotions","amount":1},"limit":{"unit":"promotions","amount":5,"per":"week"},"used":4}""", 1)]
    [InlineData("""{"request":{"unit":"money","amount":5},"limit":{"unit":"money","amount":40,"per":"customer-and-half-year"},"used":30}""", 10)]
    [InlineData("""{"request":{"unit":"money-a-month","amount":10},"limits":[{"unit":"promotions","amount":5,"per":"week"}],"used":3}""", 2)]
    public void What_remains_is_what_the_limits_leave_before_the_request(string json, decimal remaining)
    {
        var (policy, facts, _) = Decide(JsonDocument.Parse(json).RootElement, "read");

        Left(policy, facts).Should().Be(remaining);
    }

    [Theory]
    [InlineData("""{"request":{"unit":"money","amount":50},"limit":{"unit":"money","amount":35,"per":"event","above":"lead"}}""", "needs approval by lead; USD 35.00 without")]
    [InlineData("""{"request":{"unit":"money","amount":50},"limit":{"unit":"money","amount":35,"per":"event"},"owed_by_law":true}""", "granted: USD 50.00")]
    [InlineData("""{"request":{"kind":"discount","unit":"percent","amount":20},"limit":{"unit":"percent","amount":20,"months":3,"per":"event"}}""", "granted: 20 % for 1 month")]
    [InlineData("""{"request":{"unit":"money","amount":5},"limit":{"unit":"money","amount":35,"per":"event"},"excluded_states":["WV"],"state":"wv"}""", "denied")]
    [InlineData("""{"customer_asked":true,"already_credited_same_issue":true,"allowed_when":null}""", "denied")]
    [InlineData("""{"customer_asked":true,"already_credited_same_issue":true,"recurring_promise":true}""", "granted: USD 1.00")]
    [InlineData("""{"request":{"kind":"save-offer","offer":"last"},"may_not_combine":["first","last"],"granted_offers":["first"]}""", "denied")]
    [InlineData("""{"request":{"kind":"save-offer","offer":"last"},"may_not_combine":["first","last"],"granted_offers":["next"]}""", "granted: USD 1.00")]
    [InlineData("""{"request":{"kind":"save-offer","offer":"two"},"offers":["one","two"],"offers_in_order":true,"offers_made":[]}""", "denied")]
    public void Other_shapes_are_read_too(string json, string outcome) => Decide(JsonDocument.Parse(json).RootElement, "read").Decision.Outcome.ToString().Should().Be(outcome);

    private static (ConcessionPolicy Policy, ConcessionFacts Facts, Decision<ConcessionAnswer> Decision) Decide(JsonElement inputs, string id)
    {
        var (policy, facts) = Read(inputs, id);
        return (policy, facts, policy.Decide(facts));
    }

    // Before the request, whether it is granted or not: what would be left of a request for more than any limit.
    private static decimal Left(ConcessionPolicy policy, ConcessionFacts facts)
    {
        var most = facts.Request.Amount switch
        {
            { Unit: ConcessionUnit.Percent, Months: var months } => ConcessionAmount.Percent(100, months),
            { Unit: ConcessionUnit.MoneyAMonth, Currency: var currency, Months: var months } => ConcessionAmount.AMonth(new Money(1_000_000_000, currency!.Value), months),
            { Unit: ConcessionUnit.Points } => ConcessionAmount.Points(1_000_000_000),
            { Unit: ConcessionUnit.Items } => ConcessionAmount.Items(1_000_000),
            { Currency: var currency } => ConcessionAmount.Once(new Money(1_000_000_000, currency!.Value)),
        };
        var reasons = policy.Decide(facts with { Request = facts.Request with { Amount = most, OwedUnder = null } }).Reasons;
        var left = reasons.Where(reason => reason.Rule.ValueNames.Contains("left") && reason["left"] is ConcessionAmount).Select(reason => ((ConcessionAmount)reason["left"]).Size).ToList();
        if (left.Count > 0)
        {
            return left.Min();
        }

        // Where no amount is limited, it is told how often.
        var (limit, times) = policy.Limits.SelectMany(one => one.Caps.OfType<ConcessionCap.Times>().Select(cap => (one, cap))).First();
        return times.Most - facts.Authority.History!.Value.Count(one => limit.Kinds.Contains(one.Kind));
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
        var limits = inputs.Find("limit") is { } single ? [single] : inputs.List("limits").ToArray();

        // What is not said to run on is given once.
        var isOnce = request?.Text("kind")?.Contains("recurring", StringComparison.Ordinal) != true && limits.Any(limit => limit.Count("months") is not null);
        var amount = Amount(unit, request?.Number("amount") ?? request?.Number("count") ?? 1, request?.Count("months") ?? (isOnce ? 1 : null), currency, id);
        var law = (inputs.Find("owed_by_law") ?? request?.Find("owed_by_law")) switch
        {
            null or { ValueKind: JsonValueKind.False } => (Citation?)null,
            { ValueKind: JsonValueKind.String } name => new("Law", name.GetString()!),
            _ => new("Law", "as the case says"),
        };
        var byOffer = request?.Text("kind") == "save-offer" || inputs.Text("offer") is not null || request?.Text("offer") is not null;
        if (request is null ? inputs.Text("allowed_when") is null && !Conditions(inputs, request, limits).Any() && !byOffer : limits.Length == 0 && !byOffer && law is null)
        {
            throw new InvalidOperationException($"{id}: neither a limit nor what must hold is stated.");
        }

        var caps = new List<ConcessionCap>();
        foreach (var limit in limits)
        {
            RefuseUnknown(limit, KnownOfLimit, id);
            Add(limit, unit, currency, caps, id);
        }

        var history = Used(inputs, caps, kind, unit, currency, id);

        var steps = limits.SelectMany(limit => limit.List("steps")).Concat(inputs.List("steps")).Select(step => Amount(unit, step.GetDecimal(), null, currency, id)).ToArray();
        if (steps.Length > 0)
        {
            caps.Add(new ConcessionCap.Steps([.. steps]));
        }

        var offers = Offers(inputs, request, kind);
        foreach (var taken in inputs.Texts("granted_offers"))
        {
            history.Add(Granted(kind, amount) with { Offer = taken });
        }

        var above = limits.Append(inputs).Select(one => one.Text("above") ?? one.Text("escalate_to") ?? one.Text("needs_approval_by")).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var policy = new ConcessionPolicy
        {
            Id = new("worked-case/concession", "1"),
            Source = new("Worked case", id),
            Currency = currency,
            Roles = [new(role), .. above.Select(one => new AgentRole(one))],
            Limits = [new(role, [kind], [.. caps]), .. above.Select(one => new ConcessionLimit(one, [kind], []))],
            Conditions = [.. Conditions(inputs, request, limits)],
            Offers = offers,
            OffersInOrder = inputs.Flag("offers_in_order"),
        };
        var facts = new ConcessionFacts(
            new() { Date = Today, Role = role, Agent = "agent", Customer = "customer", Region = inputs.Text("region") ?? inputs.Text("state") ?? request?.Text("region"), History = [.. history] },
            new(kind, amount)
            {
                Event = "incident",
                OwedUnder = law,
                AskedByCustomer = inputs.FlagIfTold("customer_asked") ?? inputs.FlagIfTold("asked"),
                WithinGuidelines = inputs.FlagIfTold("within_policy"),
                ResolvesIssue = inputs.FlagIfTold("resolves_issue"),
                CreditedBefore = inputs.FlagIfTold("already_credited_same_issue"),
                RecurringPromised = inputs.Flag("recurring_promise"),
                AlreadyBilled = inputs.FlagIfTold("billed") ?? inputs.FlagIfTold("already_billed") ?? inputs.FlagIfTold("fee_billed") ?? inputs.FlagIfTold("fee_already_billed") ?? inputs.FlagIfTold("charge_billed") ?? request?.FlagIfTold("billed"),
                NoteGiven = inputs.FlagIfTold("note_given"),
                OffersDeclined = inputs.Count("offers_declined") ?? (steps.Length > 0 ? inputs.Texts("offers_made").Count() : null),
                Offer = inputs.Text("offer") ?? request?.Text("offer"),
                OffersMade = inputs.Find("offers_made") is null ? null : [.. inputs.Texts("offers_made")],
            });
        return (policy, facts);
    }

    private static void Add(JsonElement limit, string unit, Currency currency, List<ConcessionCap> caps, string id)
    {
        var limitUnit = limit.Text("unit") ?? unit;
        var counts = limitUnit is "count" or "promotions" or "times" && unit is not ("count" or "items" or "promotions" or "times");
        var times = limit.Count("count") ?? (counts ? limit.Count("amount") : null);
        if (times is { } most)
        {
            caps.Add(new ConcessionCap.Times(most, ScopeOf(limit.Text("count_per") ?? limit.Text("per"), id)));
        }

        if (!counts && limit.Number("amount") is { } amount)
        {
            caps.Add(new ConcessionCap.Amount(Amount(limitUnit, amount, null, currency, id), ScopeOf(limit.Text("amount_per") ?? (times is null ? limit.Text("per") : "event"), id)));
        }

        if (limit.Count("months") is { } months)
        {
            caps.Add(new ConcessionCap.Months(months));
        }
    }

    /// <summary>What was used: how often where a limit counts, else how much; for other events where a limit looks beyond the one.</summary>
    private static List<ConcessionGranted> Used(JsonElement inputs, List<ConcessionCap> caps, ConcessionKind kind, string unit, Currency currency, string id)
    {
        var (times, amounts) = (caps.OfType<ConcessionCap.Times>().ToList(), caps.OfType<ConcessionCap.Amount>().ToList());
        var history = new List<ConcessionGranted>();
        var often = inputs.Count("used_count") ?? (times.Count > 0 ? inputs.Count("used") : null) ?? 0;
        for (var i = 0; i < often; i++)
        {
            history.Add(Granted(kind, Amount(unit, 0, null, currency, id)) with { Event = EventOf(times.Select(cap => cap.Scope)) });
        }

        if (times.Count == 0 && inputs.Number("used") is { } used and > 0)
        {
            history.Add(Granted(kind, Amount(unit, used, null, currency, id)) with { Event = EventOf(amounts.Select(cap => cap.Scope)) });
        }

        return history;
    }

    private static string EventOf(IEnumerable<ConcessionScope> scopes) => scopes.All(scope => scope is ConcessionScope.PerEvent) ? "incident" : "another incident";

    private static IEnumerable<ConcessionCondition> Conditions(JsonElement inputs, JsonElement? request, JsonElement[] limits)
    {
        (string[] Names, ConcessionRequirement Requirement)[] flags =
        [
            (["customer_asked", "asked"], ConcessionRequirement.AskedByCustomer),
            (["within_policy"], ConcessionRequirement.WithinGuidelines),
            (["resolves_issue"], ConcessionRequirement.ResolvesIssue),
            (["already_credited_same_issue"], ConcessionRequirement.NotCreditedBefore),
            (["billed", "already_billed", "fee_billed", "fee_already_billed", "charge_billed"], ConcessionRequirement.AlreadyBilled),
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

        string[] lists = ["excluded_regions", "regions_excluded", "excludes_regions", "excluded_states", "states_excluded"];
        var regions = limits.Append(inputs).SelectMany(one => lists.SelectMany(name => one.Texts(name))).ToValueList();
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
        "count" or "items" or "promotions" or "times" => ConcessionAmount.Items((int)amount),
        _ => throw new InvalidOperationException($"{id}: the unit '{unit}' is not known."),
    };

    // "day" is the agent's calendar day; "customer-and-week" the customer's week; "customer-and-30-days" 30 days that roll.
    private static ConcessionScope ScopeOf(string? per, string id)
    {
        if (per is null or "event" or "request" or "concession" or "complaint" or "incident" or "call" or "guest-and-incident" or "customer-and-incident" or "customer-and-event")
        {
            return ConcessionScope.Event;
        }

        if (per is "customer" or "guest" or "account")
        {
            return new ConcessionScope.PerCustomer(ConcessionWindow.Ever);
        }

        var words = Per().Match(per);
        if (!words.Success)
        {
            throw new InvalidOperationException($"{id}: what 'per {per}' means is not known.");
        }

        var unit = Enum.Parse<CalendarUnit>(words.Groups["unit"].Value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        ConcessionWindow window = words.Groups["count"].Success
            ? new ConcessionWindow.Rolling(int.Parse(words.Groups["count"].Value, CultureInfo.InvariantCulture), unit)
            : new ConcessionWindow.Calendar(unit);
        return words.Groups["who"].Value is "" or "agent" ? new ConcessionScope.PerAgent(window) : new ConcessionScope.PerCustomer(window);
    }

    [GeneratedRegex("^((?<who>agent|customer|guest|account)-and-)?((?<count>[0-9]+)-)?(?<unit>day|week|month|quarter|half-year|year)s?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Per();

    // What a case calls the thing decides nothing: its limit is stated beside it. So the unit chooses among the kinds that fit.
    private static ConcessionKind KindOf(string unit) => unit switch
    {
        "points" => ConcessionKind.LoyaltyPoints,
        "percent" or "money-a-month" or "money-per-month" => ConcessionKind.Discount,
        "count" or "items" or "promotions" or "times" => ConcessionKind.FreeDevice,
        _ => ConcessionKind.Credit,
    };

    private static void RefuseUnknown(JsonElement json, string[] known, string id)
    {
        foreach (var member in json.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null))
        {
            known.Should().Contain(member.Name, "{0}: no field is passed over", id);
        }
    }
}
