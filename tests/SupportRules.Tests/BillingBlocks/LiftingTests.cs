using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Tests.Generators;
using Xunit;

namespace SupportRules.Tests.BillingBlocks;

public class LiftingTests
{
    private static readonly Instant Noon = Instant.FromUtc(2024, 3, 10, 12, 0);

    private static readonly LiftingPolicy Policy = new() { Id = new("test/lifting", "1"), Source = new("Terms", "lifting"), VoluntaryWaitDays = 3 };

    private static readonly Block Balance = new(BlockKind.Balance, "billing", Noon);

    private static readonly Block Voluntary = new(BlockKind.Voluntary, "customer", Noon);

    [Theory]
    [InlineData("9.99", false, "BLK-452")]
    [InlineData("10.00", true, "BLK-451")]
    [InlineData("10.01", true, "BLK-451")]
    public void A_payment_of_what_is_needed_lifts(string paid, bool isLifted, string code)
    {
        var decision = Decide(Lifters.Payment, Noon + Duration.FromHours(1), [Balance], paid);

        Known(decision).Lifted.IsEmpty.Should().Be(!isLifted);
        Known(decision).Kept.IsEmpty.Should().Be(isLifted);
        decision.Reasons.Should().ContainSingle().Which.Code.Should().Be(code);
        decision.Reasons[0]["needed"].Should().Be(Money.Parse("USD 10"));
    }

    [Fact]
    public void A_payment_lifts_blocks_about_money_only()
    {
        foreach (var kind in BlockKind.All)
        {
            var decision = Decide(Lifters.Payment, Noon + Duration.FromHours(1), [new(kind, "any", Noon)], "10");

            Known(decision).Kept.IsEmpty.Should().Be(kind == BlockKind.Balance || kind == BlockKind.UnpaidBill || kind == BlockKind.PromiseLapsed, kind.Name);
            decision.Reasons[0].Code.Should().Be(kind.IsAboutMoney ? "BLK-451" : "BLK-453");
        }
    }

    [Fact]
    public void A_money_block_that_names_no_payment_stays()
    {
        var decision = Decide(Lifters.Payment, Noon, [Balance with { LiftableBy = Lifters.Agent }], "10");

        Known(decision).Kept.Should().ContainSingle();
        decision.Reasons[0].Code.Should().Be("BLK-454");
    }

    [Fact]
    public void A_customer_who_paused_before_he_owed_is_paused_again_once_he_pays()
    {
        var decision = Decide(Lifters.Payment, Noon + Duration.FromHours(1), [Voluntary, Balance], "10");

        Known(decision).Lifted.Should().Equal(Balance);
        Known(decision).Kept.Should().Equal(Voluntary);
        Known(decision).Blocks.Should().Equal(Voluntary, Balance with { To = Noon + Duration.FromHours(1) });
        decision.Reasons.Select(reason => reason.Code).Should().Equal("BLK-453", "BLK-451", "BLK-457");
        decision.Outcome.ToString().Should().Be("lifted: balance; in force: voluntary");
    }

    [Fact]
    public void A_payment_of_unknown_size_needs_facts_only_where_it_may_lift()
    {
        var facts = new LiftingFacts { Zone = "Europe/Madrid", Blocks = [Balance], At = Noon, By = Lifters.Payment };

        Policy.Decide(facts).Outcome.Should().Be(new Lifting.NeedsFacts(["AmountToLift", "Paid"]));
        Policy.Decide(facts with { Paid = Money.Parse("USD 1") }).Outcome.Should().Be(new Lifting.NeedsFacts(["AmountToLift"]));
        Policy.Decide(facts with { Blocks = [Voluntary] }).Outcome.Should().BeOfType<Lifting.Known>();
        Policy.Decide(facts with { By = Lifters.Agent }).Outcome.Should().BeOfType<Lifting.Known>();
    }

    [Theory]
    [InlineData("Europe/Madrid", 2024, 3, 12, 23, 0)]
    [InlineData("America/New_York", 2024, 3, 13, 4, 0)]
    [InlineData("UTC", 2024, 3, 13, 0, 0)]
    public void A_voluntary_block_may_be_ended_from_its_first_day_plus_three_at_midnight(string zone, int year, int month, int day, int hour, int minute)
    {
        // The clock of New York went forward on the first day.
        var midnight = Instant.FromUtc(year, month, day, hour, minute);
        var facts = new LiftingFacts { Zone = zone, Blocks = [Voluntary], At = midnight - Duration.FromSeconds(1), By = Lifters.Customer };

        Policy.CustomerMayLiftFrom(Voluntary, zone).Should().Be(midnight);
        Policy.Decide(facts).Reasons[0].Code.Should().Be("BLK-455");
        Known(Policy.Decide(facts)).Kept.Should().ContainSingle();
        Known(Policy.Decide(facts with { At = midnight })).Kept.IsEmpty.Should().BeTrue();
        Known((Policy with { VoluntaryWaitDays = 0 }).Decide(facts with { At = Noon })).Kept.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void A_customer_confirms_a_repair_at_once()
    {
        var decision = Decide(Lifters.Customer, Noon, [new(BlockKind.Repair, "network", Noon)]);

        Known(decision).Lifted.Should().ContainSingle();
        Known(decision).Blocks.IsEmpty.Should().BeTrue("it began at that very instant");
        decision.Reasons[0].Code.Should().Be("BLK-450");
    }

    [Fact]
    public void The_customer_never_lifts_what_is_not_his()
    {
        Policy.CustomerMayLiftFrom(Balance, "UTC").Should().BeNull();
        Policy.CustomerMayLiftFrom(new(BlockKind.Repair, "network", Noon), "UTC").Should().Be(Noon);
        Decide(Lifters.Customer, Noon, [new(BlockKind.Fraud, "fraud-desk", Noon)]).Reasons[0].Code.Should().Be("BLK-454");
    }

    [Fact]
    public void A_date_lifts_a_block_that_waits_for_one_and_not_before_its_own_end()
    {
        var cap = new Block(BlockKind.SpendCap, "usage", Noon);

        Known(Decide(Lifters.Date, Noon, [cap])).Lifted.Should().ContainSingle();
        Decide(Lifters.Date, Noon, [cap with { To = Noon + Duration.FromDays(1) }]).Reasons[0].Code.Should().Be("BLK-456");
        Decide(Lifters.Date, Noon, [Balance]).Reasons[0].Code.Should().Be("BLK-454");
    }

    [Fact]
    public void Only_blocks_in_force_that_are_meant_are_lifted()
    {
        var facts = new LiftingFacts { Zone = "UTC", Blocks = [Balance, Balance with { Source = "other" }, Voluntary], At = Noon, By = Lifters.Agent };

        Known(Policy.Decide(facts with { BlockSource = "other" })).Lifted.Should().Equal(facts.Blocks[1]);
        Known(Policy.Decide(facts with { Kind = BlockKind.Balance })).Lifted.Should().HaveCount(2);
        Known(Policy.Decide(facts with { Target = BlockTarget.Service("S1") })).Lifted.Should().BeEmpty();
        Policy.Decide(facts with { At = Noon - Duration.Epsilon }).Reasons.Should().ContainSingle().Which.Code.Should().Be("BLK-458");
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        var facts = new LiftingFacts { Zone = "UTC", Blocks = [Balance], At = Noon, By = Lifters.Payment };

        FluentActions.Invoking(() => facts with { By = Lifters.None }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("By is None*");
        FluentActions.Invoking(() => facts with { By = Lifters.Agent | Lifters.Court }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("By is Agent, Court*");
        FluentActions.Invoking(() => facts with { By = (Lifters)64 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("By is 64*");
        FluentActions.Invoking(() => facts with { Paid = Money.Parse("USD -1") }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Paid is USD -1.00*");
        FluentActions.Invoking(() => facts with { BlockSource = "" }).Should().Throw<ArgumentException>().WithMessage("BlockSource is blank*");
        FluentActions.Invoking(() => Policy.Decide(facts with { Zone = "Nowhere" })).Should().Throw<ArgumentException>().WithMessage("Zone is 'Nowhere'*");
        FluentActions.Invoking(() => Policy.Decide(facts with { Paid = Money.Parse("USD 1"), AmountToLift = Money.Parse("EUR 1") })).Should().Throw<ArgumentException>().WithMessage("Paid is USD 1.00*");
        FluentActions.Invoking(() => Policy with { VoluntaryWaitDays = -1 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("VoluntaryWaitDays is -1*");
        FluentActions.Invoking(() => Policy.CustomerMayLiftFrom(Voluntary, "Nowhere")).Should().Throw<ArgumentException>();
    }

    [Property(Arbitrary = [typeof(LiftingCases)], MaxTest = 1000)]
    public void Lifting_takes_nothing_more_away_at_any_time((LiftingPolicy Policy, LiftingFacts Facts) one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is Lifting.Known known)
        {
            foreach (var hour in Enumerable.Range(0, BlockGens.Hours))
            {
                var now = BlockGens.Start.Plus(Duration.FromHours(hour));
                var (before, after) = (one.Facts.Blocks.InForceAt(now).CombinedRestrictions(), known.Blocks.InForceAt(now).CombinedRestrictions());

                (after & ~before).Should().Be(Restrictions.None);
                (now >= one.Facts.At || after == before).Should().BeTrue("the past is not changed");
            }
        }
    }

    [Property(Arbitrary = [typeof(LiftingCases)], MaxTest = 1000)]
    public void What_is_in_force_is_either_lifted_or_kept((LiftingPolicy Policy, LiftingFacts Facts) one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is Lifting.Known known)
        {
            known.Lifted.Concat(known.Kept).Should().BeEquivalentTo(one.Facts.Blocks.InForceAt(one.Facts.At), options => options.ComparingByValue<Block>());
            known.Blocks.InForceAt(one.Facts.At).Should().Equal(known.Kept);
            known.Lifted.Where(block => (block.LiftableBy & one.Facts.By) == Lifters.None).Should().BeEmpty();
        }
    }

    [Property(Arbitrary = [typeof(LiftingCases)], MaxTest = 1000)]
    public void Lifting_once_more_changes_nothing((LiftingPolicy Policy, LiftingFacts Facts) one)
    {
        if (one.Policy.Decide(one.Facts).Outcome is Lifting.Known known)
        {
            Known(one.Policy.Decide(one.Facts with { Blocks = known.Blocks })).Blocks.Should().Equal(known.Blocks);
        }
    }

    private static Lifting.Known Known(Decision<Lifting> decision) => decision.Outcome.Should().BeOfType<Lifting.Known>().Subject;

    private static Decision<Lifting> Decide(Lifters by, Instant at, ValueList<Block> blocks, string? paid = null) => Policy.Decide(new()
    {
        Zone = "Europe/Madrid",
        Blocks = blocks,
        At = at,
        By = by,
        Paid = paid is null ? null : Money.Parse($"USD {paid}"),
        AmountToLift = Money.Parse("USD 10"),
    });
}
