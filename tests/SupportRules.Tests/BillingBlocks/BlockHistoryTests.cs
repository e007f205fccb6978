using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Tests.Generators;
using Xunit;

namespace SupportRules.Tests.BillingBlocks;

public class BlockHistoryTests
{
    private static readonly Instant Noon = Instant.FromUtc(2024, 3, 10, 12, 0);

    private static readonly Duration Day = Duration.FromDays(1);

    public static Arbitrary<ValueList<BlockEvent>> Histories() => BlockGens.Events.ToArbitrary();

    [Fact]
    public void A_block_lasts_until_its_source_lifts_it()
    {
        var history = new BlockHistory([BlockEvent.Lift("billing", Noon + Day), BlockEvent.Set(BlockKind.Balance, "billing", Noon)]);

        var block = history.Blocks.Should().ContainSingle().Subject;

        block.Should().Be(new Block(BlockKind.Balance, "billing", Noon) { To = Noon + Day });
        history.At(Noon - Duration.Epsilon).IsEmpty.Should().BeTrue();
        history.At(Noon).Should().Equal(block);
        history.At(Noon + Day - Duration.Epsilon).Should().Equal(block);
        history.At(Noon + Day).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Another_source_does_not_lift_it()
    {
        new BlockHistory([BlockEvent.Set(BlockKind.Balance, "billing", Noon), BlockEvent.Lift("customer", Noon + Day)]).At(Noon + Day).Should().ContainSingle();
    }

    [Fact]
    public void The_same_source_does_not_lift_it_on_another_target()
    {
        var history = new BlockHistory([BlockEvent.Set(BlockKind.Balance, "billing", Noon), BlockEvent.Lift("billing", Noon + Day) with { Target = BlockTarget.Service("S1") }]);

        history.At(Noon + Day).On(new BilledService("S1")).Should().ContainSingle();
    }

    [Fact]
    public void A_repetition_changes_nothing()
    {
        var set = BlockEvent.Set(BlockKind.Balance, "billing", Noon);

        new BlockHistory([set, set with { At = Noon + Day }]).Blocks.Should().Equal(new Block(BlockKind.Balance, "billing", Noon));
    }

    [Fact]
    public void A_lift_with_nothing_to_lift_is_ignored()
    {
        new BlockHistory([BlockEvent.Lift("billing", Noon)]).Blocks.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void A_block_set_and_lifted_at_one_instant_never_held()
    {
        new BlockHistory([BlockEvent.Set(BlockKind.Balance, "billing", Noon), BlockEvent.Lift("billing", Noon)]).Blocks.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void A_block_lifted_and_set_at_one_instant_holds()
    {
        new BlockHistory([BlockEvent.Lift("billing", Noon), BlockEvent.Set(BlockKind.Balance, "billing", Noon)]).At(Noon).Should().ContainSingle();
    }

    [Fact]
    public void A_later_stage_of_a_source_takes_the_place_of_the_earlier_one()
    {
        var first = BlockEvent.Set(BlockKind.UnpaidBill, "collections", Noon) with { Stage = "partial" };
        var second = first with { At = Noon + Day, Stage = "total", Restrictions = Restrictions.Service };

        var blocks = new BlockHistory([second, first]).Blocks;

        blocks.Select(block => (block.Stage, block.From, block.To)).Should().Equal(("partial", Noon, Noon + Day), ("total", Noon + Day, null));
        blocks.InForceAt(Noon + Day).CombinedRestrictions().Should().Be(Restrictions.Service);
    }

    [Fact]
    public void An_event_may_be_written_with_ISO_text()
    {
        BlockEvent.Set(BlockKind.Repair, "network", "2024-03-10T12:00:00Z").Should().Be(BlockEvent.Set(BlockKind.Repair, "network", Noon));
        BlockEvent.Lift("network", "2024-03-10T12:00:00Z").Should().Be(BlockEvent.Lift("network", Noon));
        FluentActions.Invoking(() => BlockEvent.Lift("network", "10 March")).Should().Throw<FormatException>().WithMessage("at is '10 March'*");
    }

    [Fact]
    public void Bad_events_are_refused()
    {
        FluentActions.Invoking(() => new BlockEvent(Noon, " ")).Should().Throw<ArgumentException>().WithMessage("Source is blank*");
        FluentActions.Invoking(() => new BlockEvent(Noon, "billing") { Restrictions = (Restrictions)512 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Restrictions is 512*");
        FluentActions.Invoking(() => new BlockEvent(Noon, "billing") { Kind = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new BlockEvent(Noon, "billing") { Charges = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => BlockEvent.Set(null!, "billing", Noon)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void An_event_is_written_with_what_it_says()
    {
        BlockEvent.Lift("billing", Noon).IsLift.Should().BeTrue();
        BlockEvent.Set(BlockKind.Repair, "network", Noon).IsLift.Should().BeFalse("it restricts nothing, but it stops charges");
        BlockEvent.Lift("billing", Noon).ToString().Should().StartWith("BlockEvent { At = 2024-03-10T12:00:00Z, Source = billing").And.NotContain("Kind");
    }

    /// <summary>At every hour the last event of each source and target, found anew, says what is in force.</summary>
    [Property(Arbitrary = [typeof(BlockHistoryTests)], MaxTest = 500)]
    public void At_each_instant_the_latest_event_of_each_source_and_target_counts(ValueList<BlockEvent> events)
    {
        var blocks = new BlockHistory(events).Blocks;
        for (var hour = -1; hour <= BlockGens.Hours + 1; hour++)
        {
            var now = BlockGens.Start.Plus(Duration.FromHours(hour));
            var latest = new Dictionary<(string, BlockTarget), BlockEvent>();
            foreach (var one in events)
            {
                if (one.At <= now && (!latest.TryGetValue((one.Source, one.Target), out var known) || known.At <= one.At))
                {
                    latest[(one.Source, one.Target)] = one;
                }
            }

            var expected = latest.Values.Where(one => !one.IsLift).Select(one => (one.Source, one.Target, one.Restrictions, one.Charges, one.Stage));

            var found = blocks.InForceAt(now).Select(one => (one.Source, one.Target, one.Restrictions, one.Charges, one.Stage)).ToHashSet();
            found.SetEquals(expected).Should().BeTrue("hour {0}: {1}", hour, blocks);
        }
    }

    [Property(Arbitrary = [typeof(BlockHistoryTests)], MaxTest = 500)]
    public void Blocks_of_one_source_on_one_target_never_overlap(ValueList<BlockEvent> events)
    {
        foreach (var group in new BlockHistory(events).Blocks.GroupBy(block => (block.Source, block.Target)))
        {
            group.Zip(group.Skip(1)).Where(pair => pair.First.To is not { } to || to > pair.Second.From).Should().BeEmpty();
        }
    }

    [Property(Arbitrary = [typeof(BlockHistoryTests)], MaxTest = 500)]
    public void Events_of_different_instants_may_come_in_any_order(ValueList<BlockEvent> events)
    {
        ValueList<BlockEvent> distinct = [.. events.DistinctBy(one => one.At)];

        new BlockHistory([.. distinct.Reverse()]).Blocks.Should().Equal(new BlockHistory(distinct).Blocks);
    }
}
