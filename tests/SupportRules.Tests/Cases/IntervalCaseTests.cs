using System.Text.Json;
using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;
using static SupportRules.Tests.Cases.IntervalCase;

namespace SupportRules.Tests.Cases;

/// <summary>Blocks recorded and lifted, and what is billed around them, as the sources have it.</summary>
public class IntervalCaseTests
{
    public static TheoryData<string> AggregateEvents => Ids("aggregate-events");

    public static TheoryData<string> ChangeRequests => Ids("change-request");

    public static TheoryData<string> Freezes => [.. OfShape("freeze-precedence").Where(IsAccepted).Select(one => one.Id)];

    /// <summary>Left out: a peer with one status field refuses a lesser block under a graver one. Here blocks stack, so that lifting the graver one shows the lesser again.</summary>
    public static IEnumerable<string> FreezesLeftOut => OfShape("freeze-precedence").Where(one => !IsAccepted(one)).Select(one => one.Id);

    public static TheoryData<string> ScheduledBlocks => Ids("scheduled-block");

    public static TheoryData<string> Lifts => Ids("lift");

    public static TheoryData<string> Merges => Ids("interval-merge");

    public static TheoryData<string> Timelines => Ids("billing-timeline");

    public static TheoryData<string> Prorations => Ids("proration");

    [CaseTheory]
    [MemberData(nameof(AggregateEvents))]
    public void Blocks_of_all_sources_and_scopes_add_up_as_the_source_says(string id)
    {
        var one = Find("aggregate-events", id);
        var targets = new Targets(one.Inputs.GetProperty("targets"));

        foreach (var asked in one.Inputs.GetProperty("asked_for").EnumerateArray().Select(element => element.GetString()!))
        {
            var blocks = targets.Around(History(one, targets, asked).At(At(one.Inputs.GetProperty("as_of"))), asked);

            var expected = one.Expected.GetProperty("blocked").GetProperty(asked);
            blocks.Allow(ServiceUse.PlanChange).Should().Be(!expected.GetProperty("changes").GetBoolean(), "{0}: plan changes of {1}", id, asked);
            blocks.Allow(ServiceUse.NewOrder).Should().Be(!expected.GetProperty("changes").GetBoolean(), "{0}: new orders of {1}", id, asked);
            ((blocks.CombinedRestrictions() & Restrictions.Service) != Restrictions.None).Should().Be(expected.GetProperty("entitlement").GetBoolean(), "{0}: service of {1}", id, asked);
            (blocks.CombinedCharges() == BlockCharges.AllStop).Should().Be(expected.GetProperty("billing").GetBoolean(), "{0}: billing of {1}", id, asked);
        }
    }

    [CaseTheory]
    [MemberData(nameof(ChangeRequests))]
    public void A_change_is_allowed_when_nothing_in_force_at_its_instant_forbids_it(string id)
    {
        var one = Find("change-request", id);
        var targets = new Targets(one.Inputs.GetProperty("targets"));
        var request = one.Inputs.GetProperty("request");
        var target = request.GetProperty("target").GetString()!;
        var use = request.GetProperty("action").GetString()!.StartsWith("create", StringComparison.Ordinal) ? ServiceUse.NewOrder : ServiceUse.PlanChange;

        var blocks = targets.Around(History(one, targets, target).At(At(request.GetProperty("effective"))), target);

        blocks.Allow(use).Should().Be(one.Expected.GetProperty("allowed").GetBoolean());
    }

    [CaseTheory]
    [MemberData(nameof(Freezes))]
    public void A_block_is_accepted_beside_those_in_force(string id)
    {
        AcceptsStacked(Find("freeze-precedence", id)).Should().BeTrue();
    }

    [Fact]
    public void A_lesser_block_is_accepted_under_a_graver_one_where_a_peer_refuses_it()
    {
        FreezesLeftOut.Where(id => !AcceptsStacked(Find("freeze-precedence", id))).Should().BeEmpty();
    }

    private static bool IsAccepted(IntervalCase one) => one.Expected.GetProperty("accepted").GetBoolean();

    private static bool AcceptsStacked(IntervalCase one)
    {
        var from = Instant.FromUtc(2024, 3, 10, 0, 0);
        ValueList<BlockEvent> active = [.. one.Inputs.GetProperty("active_freezes").EnumerateArray().Select((freeze, i) => Freeze(freeze, from.Plus(Duration.FromMinutes(i))))];
        var asked = Freeze(one.Inputs.GetProperty("request"), from.Plus(Duration.FromDays(1)));

        var blocks = new BlockHistory(active.Add(asked)).At(asked.At);

        return active.Add(asked).All(freeze => blocks.Any(block => block.Source == freeze.Source));
    }

    [CaseTheory]
    [MemberData(nameof(ScheduledBlocks))]
    public void A_scheduled_block_holds_from_its_first_day_to_the_day_before_its_last(string id)
    {
        var one = Find("scheduled-block", id);
        var planned = one.Inputs.GetProperty("block");
        var span = Dates(planned).In(Zone);
        ValueList<Block> blocks = [new Block(BlockKind.Parse(planned.GetProperty("kind").GetString()!), "customer", span.From) { To = span.To }];

        foreach (var day in one.Inputs.GetProperty("as_of").EnumerateArray().Select(element => element.GetString()!))
        {
            var inForce = blocks.InForceAt(DateSpan.Of(day).In(Zone).From);

            (inForce.IsEmpty ? "active" : $"{inForce[0].Kind}-block").Should().Be(one.Expected.GetProperty("state_on").GetProperty(day).GetString());
        }
    }

    [CaseTheory]
    [MemberData(nameof(Lifts))]
    public void What_happens_lifts_the_blocks_that_the_source_says(string id)
    {
        var one = Find("lift", id);
        var began = AtCustomer(one.Inputs.GetProperty("block_began"));
        var happening = one.Inputs.GetProperty("event");
        var paid = Optional(happening, "amount") is { } amount ? one.Amount(amount) : Money.Zero(one.Currency);
        var policy = new LiftingPolicy
        {
            Id = new("case/lift", "1"),
            Source = new(id, "lifting"),
            VoluntaryWaitDays = Optional(one.Inputs, "customer_may_lift_after_days")?.GetInt32() ?? 0,
        };

        // Service is off under each of the source's blocks; a payment is one that is enough, for a case states no other amount.
        ValueList<Block> blocks = [.. one.Inputs.GetProperty("active_blocks").EnumerateArray()
            .Select(kind => new Block(BlockKind.Parse(kind.GetString()!), kind.GetString()!, began) { Restrictions = Restrictions.Service })];
        var lifting = policy.Decide(new()
        {
            Zone = Zone,
            Blocks = blocks,
            At = AtCustomer(happening.GetProperty("at")),
            By = happening.GetProperty("kind").GetString() == "payment" ? Lifters.Payment : Lifters.Customer,
            Paid = paid,
            AmountToLift = paid,
        }).Outcome.Should().BeOfType<Lifting.Known>().Subject;

        if (one.Expected.TryGetProperty("active_blocks", out var kept))
        {
            lifting.Kept.Select(block => block.Kind.Name).Should().BeEquivalentTo(kept.EnumerateArray().Select(kind => kind.GetString()));
        }

        if (one.Expected.TryGetProperty("service_on", out var serviceOn))
        {
            ((lifting.Kept.CombinedRestrictions() & Restrictions.Service) == Restrictions.None).Should().Be(serviceOn.GetBoolean());
        }

        if (one.Expected.TryGetProperty("customer_may_lift_from", out var mayLiftFrom))
        {
            var voluntary = blocks.Where(block => block.Kind == BlockKind.Voluntary).Select(block => policy.CustomerMayLiftFrom(block, Zone)).SingleOrDefault();
            voluntary.Should().Be(mayLiftFrom.ValueKind == JsonValueKind.Null ? null : AtCustomer(mayLiftFrom));
        }
    }

    [CaseTheory]
    [MemberData(nameof(Merges))]
    public void Time_that_is_not_billed_is_the_one_the_source_gives(string id)
    {
        var one = Find("interval-merge", id);
        var history = new BlockHistory([.. one.Inputs.GetProperty("events").EnumerateArray().Select(recorded => new BlockEvent(At(recorded.GetProperty("at")), recorded.GetProperty("source").GetString()!)
        {
            Target = Target(recorded.GetProperty("scope").GetString()!, recorded.GetProperty("target").GetString()!),
            Charges = recorded.GetProperty("blocks_billing").GetBoolean() ? BlockCharges.AllStop : BlockCharges.AsUsual,
        })]);
        var minimum = Duration.FromHours(Optional(one.Inputs, "minimum_hours")?.GetInt32() ?? 0);

        history.Blocks.UnchargedSpans(ChargeComponent.Subscription, minimum).Should()
            .Equal(one.Expected.GetProperty("not_billed").EnumerateArray().Select(Instants));
    }

    [CaseTheory]
    [MemberData(nameof(Timelines))]
    public void What_is_billed_of_a_subscription_is_what_the_source_bills(string id)
    {
        var one = Find("billing-timeline", id);
        ValueList<InstantSpan> uncharged = [.. one.Inputs.GetProperty("not_billed").EnumerateArray().Select(Instants)];

        foreach (var subscription in one.Inputs.GetProperty("subscriptions").EnumerateArray())
        {
            var events = subscription.GetProperty("plan_events").EnumerateArray().Select(planned => new PlanEvent(
                At(planned.GetProperty("at")),
                Enum.Parse<PlanEventKind>(planned.GetProperty("event").GetString()!, ignoreCase: true),
                Optional(planned, "plan")?.GetString()));

            BilledTimeline.Of(events.ToValueList(), uncharged).Should().Equal(
                one.Expected.GetProperty("billed").GetProperty(subscription.GetProperty("id").GetString()!).EnumerateArray()
                    .Select(segment => new BilledSegment(Instants(segment), segment.GetProperty("plan").GetString()!)));
        }
    }

    [CaseTheory]
    [MemberData(nameof(Prorations))]
    public void Pieces_billed_and_credited_are_those_of_the_source(string id)
    {
        var one = Find("proration", id);
        var policy = new ProrationPolicy { Id = new("case/proration", "1"), Source = new(id, "proration"), Rounding = Rounding.HalfUpToCents };

        var charge = policy.Decide(new()
        {
            Price = one.Amount(one.Inputs.GetProperty("price")),
            Period = Dates(one.Inputs.GetProperty("period")),
            Invoiced = [.. one.Inputs.GetProperty("invoiced").EnumerateArray().Select(Dates)],
            Blocked = [.. one.Inputs.GetProperty("not_billed").EnumerateArray().Select(blocked => new BlockedDays(Dates(blocked), ChargeEffect.Stop))],
        }).Outcome;

        foreach (var (name, pieces) in new[] { ("billed", charge.Billed), ("credited", charge.Credited) })
        {
            if (one.Expected.TryGetProperty(name, out var expected))
            {
                pieces.Select(piece => (piece.Days, piece.Amount)).Should().Equal(
                    expected.EnumerateArray().Select(piece => (Dates(piece), one.Amount(piece.GetProperty("amount")))), name);
            }
        }
    }

    private static TheoryData<string> Ids(string shape) => [.. OfShape(shape).Select(one => one.Id)];

    private static IntervalCase Find(string shape, string id) => OfShape(shape).Single(one => one.Id == id);

    private static BlockEvent Freeze(JsonElement name, Instant at) => new(at, name.GetString()!) { Restrictions = Restrictions.Service };

    private static BlockHistory History(IntervalCase one, Targets targets, string asked) => new([.. one.Inputs.GetProperty("events").EnumerateArray()
        .Where(recorded => targets.AccountOf(recorded.GetProperty("target").GetString()!) == targets.AccountOf(asked))
        .Select(recorded =>
        {
            var (restrictions, charges) = Flags(recorded.GetProperty("blocks"));
            return new BlockEvent(At(recorded.GetProperty("at")), recorded.GetProperty("source").GetString()!)
            {
                Target = targets[recorded.GetProperty("target").GetString()!],
                Restrictions = restrictions,
                Charges = charges,
            };
        })]);

    /// <summary>The account, bundles and subscriptions of a case.</summary>
    private sealed class Targets(JsonElement list)
    {
        private readonly Dictionary<string, (string Scope, string? Parent)> _byId = list.EnumerateArray().ToDictionary(
            target => target.GetProperty("id").GetString()!,
            target => (target.GetProperty("scope").GetString()!, Optional(target, "parent")?.GetString()),
            StringComparer.Ordinal);

        public BlockTarget this[string id] => Target(_byId[id].Scope, id);

        public string AccountOf(string id) => _byId[id].Parent is { } parent ? AccountOf(parent) : id;

        public ValueList<Block> Around(ValueList<Block> blocks, string id) => _byId[id] switch
        {
            ("account", _) => blocks.OnAccount(),
            ("bundle", _) => blocks.OnAgreement(id),
            (_, var parent) => blocks.On(new BilledService(id, parent is not null && _byId[parent].Scope == "bundle" ? parent : null)),
        };
    }
}
