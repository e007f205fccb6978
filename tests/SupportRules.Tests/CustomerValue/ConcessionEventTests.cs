using FluentAssertions;
using NodaTime;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.ConcessionTests;

namespace SupportRules.Tests.CustomerValue;

/// <summary>What is known of events, of offers and of regions, and what is asked for.</summary>
public class ConcessionEventTests
{
    [Fact]
    public void An_event_that_is_not_named_is_unknown_and_asked_for_where_the_history_could_matter()
    {
        var policy = Policy(ConcessionCap.PerEvent(Usd(15)));
        var before = Granted("2026-07-15", 15);

        policy.Decide(Ask(15)).Outcome.IsGranted.Should().BeTrue("nothing was granted before");
        policy.Decide(Ask(15, [before])).Outcome.Should().Be(new ConcessionAnswer.NeedsFacts(["Event"]));
        policy.Decide(Ask(15, [before with { Event = "e" }])).Outcome.Should().Be(new ConcessionAnswer.NeedsFacts(["Event"]));
        policy.Decide(Ask(15, [before], "e")).Outcome.Should().Be(new ConcessionAnswer.NeedsFacts(["History.Event"]));
        policy.Decide(Ask(15, [before], alone: true)).Outcome.IsGranted.Should().BeTrue();
        policy.Decide(Ask(15, [before with { StandsAlone = true }])).Outcome.IsGranted.Should().BeTrue();
        policy.Decide(Ask(15, [before with { Customer = "another" }])).Outcome.IsGranted.Should().BeTrue();
        policy.Decide(Ask(5, [Granted("2026-07-15", 10)])).Outcome.IsGranted.Should().BeTrue("it is within the cap either way");
        policy.Decide(Ask(5.01m, [Granted("2026-07-15", 10)])).Outcome.Should().BeOfType<ConcessionAnswer.NeedsFacts>();
    }

    [Fact]
    public void An_unknown_event_is_asked_for_by_counts_and_steps_too()
    {
        var before = Granted("2026-07-15", 10);
        var twice = Policy(new ConcessionCap.Times(2, ConcessionScope.Event));

        twice.Decide(Ask(1, [before])).Outcome.IsGranted.Should().BeTrue();
        twice.Decide(Ask(1, [before, before])).Outcome.Should().Be(new ConcessionAnswer.NeedsFacts(["Event"]));
        Policy(ConcessionCap.StartLow(Usd(10), Usd(25))).Decide(Ask(10, [before], declined: 0)).Outcome.Should().Be(new ConcessionAnswer.NeedsFacts(["Event"]));
        Policy(ConcessionCap.StartLow(Usd(10), Usd(25))).Decide(Ask(10, [before], declined: 1)).Outcome.IsGranted.Should().BeTrue();
    }

    [Fact]
    public void An_offer_that_another_excludes_asks_for_the_event_unless_that_one_runs()
    {
        var policy = Policy(ConcessionKind.Discount) with { Offers = [new("first", ConcessionKind.Discount), new("last", ConcessionKind.Discount) { NotWith = ["first"] }] };
        var first = new ConcessionGranted(new(2026, 1, 1), ConcessionKind.Discount, ConcessionAmount.Percent(10, 2)) { Agent = "agent", Customer = "customer", Offer = "first", Event = "e" };
        var desk = AuthorityFacts.On("2026-07-15", "csr", "agent", "customer") with { History = [first] };
        var last = new ConcessionRequest(ConcessionKind.Discount, ConcessionAmount.Percent(10, 1)) { Offer = "last" };

        policy.Decide(desk.For(last)).Outcome.Should().Be(new ConcessionAnswer.NeedsFacts(["Event"]));
        policy.Decide(desk.For(last with { StandsAlone = true })).Outcome.IsGranted.Should().BeTrue();
        policy.Decide(desk.For(last with { Event = "other" })).Outcome.IsGranted.Should().BeTrue();
        policy.Decide((desk with { Date = new(2026, 2, 28) }).For(last)).Outcome.Should().Be(new ConcessionAnswer.Denied([]));
    }

    [Fact]
    public void The_desk_tells_the_greatest_offer_where_only_offers_are_made()
    {
        var policy = Policy(ConcessionKind.SaveOffer) with
        {
            Offers = [new("x", ConcessionKind.SaveOffer) { Most = Usd(20) }, new("y", ConcessionKind.SaveOffer) { Most = Usd(30), NotWith = ["x"] }],
        };
        var desk = AuthorityFacts.On("2026-07-15", "csr", "agent", "customer") with { History = [] };

        policy.Authority(desk).Single().ToString().Should().Be("save offer: USD 30.00 at most");
        policy.Decide(desk.For(new(ConcessionKind.SaveOffer, Usd(30.01m)) { Offer = "y" })).Outcome.Should().Be(new ConcessionAnswer.Reduced(Usd(30)));
        policy.Authority(desk with { History = null }).Single().Missing.Should().Equal("History");
        var running = new ConcessionGranted(new(2026, 7, 15), ConcessionKind.SaveOffer, Usd(20)) { Agent = "agent", Customer = "customer", Offer = "x" };
        var line = policy.Authority(desk with { History = [running] }).Single();
        (line.Most, line.FreesOn).Should().Be((Usd(20), new LocalDate(2026, 7, 16)), "y may not be combined with x while it runs");
        (policy with { Offers = [new("x", ConcessionKind.SaveOffer) { Most = Usd(20) }, new("y", ConcessionKind.SaveOffer)] }).Authority(desk).Single().Most.Should().BeNull("y has no most");
        (policy with { Limits = [new("csr", [ConcessionKind.SaveOffer], [ConcessionCap.PerEvent(Usd(25))])] }).Authority(desk).Single().Most.Should().Be(Usd(25));
    }

    [Theory]
    [InlineData("WV")]
    [InlineData("wv")]
    [InlineData("Wv")]
    public void A_region_is_left_out_however_it_is_written(string region)
    {
        var policy = Policy() with { Conditions = [new ConcessionCondition.NotIn(["wV"])] };
        var desk = AuthorityFacts.On("2026-07-15", "csr", "agent", "customer") with { Region = region, History = [] };

        policy.Decide(desk.For(new(ConcessionKind.Credit, Usd(1)))).Reasons.Select(reason => reason.Code).Should().Equal("VAL-318");
        policy.Authority(desk).Single().MayGrant.Should().BeFalse();
    }

    [Fact]
    public void Checking_a_policy_builds_nothing()
    {
        var policy = ByTier() with
        {
            Offers = [new("x", ConcessionKind.SaveOffer) { Most = Usd(20) }, new("y", ConcessionKind.SaveOffer) { NotWith = ["x"] }],
            Conditions = [new ConcessionCondition.NotIn(["WV"])],
        };
        var least = long.MaxValue;
        for (var i = 0; i < 50; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            policy.Check();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        least.Should().Be(0);
    }
}
