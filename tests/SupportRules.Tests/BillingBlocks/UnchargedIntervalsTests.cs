using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Tests.Generators;
using Xunit;

namespace SupportRules.Tests.BillingBlocks;

public class UnchargedIntervalsTests
{
    private static readonly Instant Noon = Instant.FromUtc(2024, 3, 10, 12, 0);

    private static readonly Duration Day = Duration.FromDays(1);

    private static readonly DayReading[] Readings = [.. from start in Enum.GetValues<EdgeDay>() from end in Enum.GetValues<EdgeDay>() from least in new[] { 1, 2 } select new DayReading { StartDay = start, EndDay = end, MinimumDays = least }];

    /// <summary>Stops and lifts of one chain of targets.</summary>
    public static Arbitrary<ValueList<BlockEvent>> Histories() => BlockGens.StopsAndLifts(BlockGens.TargetsOfService).ToArbitrary();

    /// <summary>A zone, and a block that begins and ends on a quarter of an hour about the days on which its clock changes.</summary>
    public static Arbitrary<ZonedBlock> ZonedBlocks() => (
        from zone in Gen.Elements("Europe/Madrid", "America/New_York", "America/Sao_Paulo", "UTC")
        from day in Gen.Elements(
            new LocalDate(2024, 3, 30), new LocalDate(2024, 10, 26), new LocalDate(2024, 3, 9), new LocalDate(2024, 11, 2), new LocalDate(2018, 11, 3), new LocalDate(2024, 2, 27), new LocalDate(2023, 2, 27))
        let midnight = DateTimeZoneProviders.Tzdb[zone].AtStartOfDay(day).ToInstant()
        from start in Gen.OneOf(Gen.Choose(0, 8).Select(quarters => quarters * 15), Gen.Elements(0, 1380, 1425, 1440, 1500, 2880), Gen.Choose(0, 200).Select(quarters => quarters * 15))
        from length in Gen.OneOf(Gen.Choose(1, 300).Select(quarters => quarters * 15), Gen.Elements(1380, 1440, 1500, 2820, 2880, 2940))
        from reading in Gen.Elements(Readings)
        select new ZonedBlock(zone, new(midnight.Plus(Duration.FromMinutes(start)), midnight.Plus(Duration.FromMinutes(start + length))), reading)).ToArbitrary();

    [Fact]
    public void A_block_shorter_than_the_minimum_is_charged_one_of_exactly_so_much_is_not()
    {
        foreach (var (hours, isFree) in new[] { (23, false), (24, true), (25, true) })
        {
            Repair(Noon, Noon + Duration.FromHours(hours)).UnchargedSpans(ChargeComponent.Subscription, Day).IsEmpty.Should().Be(!isFree);
        }

        Repair(Noon, Noon + Day - Duration.Epsilon).UnchargedSpans(ChargeComponent.Subscription, Day).IsEmpty.Should().BeTrue();
        Repair(Noon, Noon + Duration.Epsilon).UnchargedSpans(ChargeComponent.Subscription).Should().ContainSingle("without a minimum everything counts");
        Repair(Noon, null).UnchargedSpans(ChargeComponent.Subscription, Day).Should().Equal(new InstantSpan(Noon));
    }

    [Fact]
    public void Short_blocks_of_two_sources_do_not_help_each_other()
    {
        ValueList<Block> blocks = [Repair(Noon, Noon + Duration.FromHours(13))[0], Repair(Noon + Duration.FromHours(12), Noon + Day)[0] with { Source = "other" }];

        blocks.UnchargedSpans(ChargeComponent.Subscription, Day).IsEmpty.Should().BeTrue();
        blocks.UnchargedSpans(ChargeComponent.Subscription).Should().Equal(new InstantSpan(Noon, Noon + Day));
    }

    [Fact]
    public void A_source_that_goes_on_to_another_stage_blocks_all_along()
    {
        var first = Repair(Noon, Noon + Duration.FromHours(12))[0] with { Stage = "partial" };
        var second = Repair(Noon + Duration.FromHours(12), Noon + Day)[0] with { Stage = "total" };

        ValueList.Of<Block>([second, first]).UnchargedSpans(ChargeComponent.Subscription, Day).Should().Equal(new InstantSpan(Noon, Noon + Day));
    }

    [Fact]
    public void A_block_lifted_and_set_again_as_it_was_counts_twice()
    {
        ValueList<Block> blocks = [Repair(Noon, Noon + Duration.FromHours(12))[0], Repair(Noon + Duration.FromHours(12), Noon + Day)[0]];

        blocks.UnchargedSpans(ChargeComponent.Subscription, Day).IsEmpty.Should().BeTrue();
        blocks.UnchargedSpans(ChargeComponent.Subscription, Day / 2).Should().Equal(new InstantSpan(Noon, Noon + Day));
    }

    [Fact]
    public void Only_the_part_that_stops_is_not_charged()
    {
        var block = new Block(BlockKind.Balance, "billing", Noon);

        ValueList.Of<Block>([block]).UnchargedSpans(ChargeComponent.Subscription).Should().Equal(new InstantSpan(Noon));
        ValueList.Of<Block>([block]).UnchargedSpans(ChargeComponent.Usage).Should().Equal(new InstantSpan(Noon));
        ValueList.Of<Block>([block]).UnchargedSpans(ChargeComponent.Equipment).IsEmpty.Should().BeTrue();
        ValueList.Of<Block>([block]).UnchargedSpans(ChargeComponent.Number).IsEmpty.Should().BeTrue();
    }

    [Theory]
    [InlineData("2024-03-10T00:00", "2024-03-12T00:00", EdgeDay.ChargedUnlessWhole, EdgeDay.Charged, "2024-03-10 to 2024-03-12")]
    [InlineData("2024-03-10T00:00", "2024-03-12T00:00", EdgeDay.Charged, EdgeDay.Charged, "2024-03-11 to 2024-03-12")]
    [InlineData("2024-03-10T00:00", "2024-03-12T00:00", EdgeDay.NotCharged, EdgeDay.NotCharged, "2024-03-10 to 2024-03-12")]
    [InlineData("2024-03-10T00:01", "2024-03-12T23:59", EdgeDay.ChargedUnlessWhole, EdgeDay.ChargedUnlessWhole, "2024-03-11 to 2024-03-12")]
    [InlineData("2024-03-10T00:01", "2024-03-12T23:59", EdgeDay.NotCharged, EdgeDay.Charged, "2024-03-10 to 2024-03-12")]
    [InlineData("2024-03-10T00:01", "2024-03-12T23:59", EdgeDay.NotCharged, EdgeDay.NotCharged, "2024-03-10 to 2024-03-13")]
    [InlineData("2024-03-10T00:01", "2024-03-10T23:59", EdgeDay.NotCharged, EdgeDay.NotCharged, "2024-03-10 to 2024-03-11")]
    [InlineData("2024-03-10T00:01", "2024-03-11T00:00", EdgeDay.ChargedUnlessWhole, EdgeDay.Charged, null)]
    public void Days_are_read_as_it_is_said(string from, string to, EdgeDay start, EdgeDay end, string? days)
    {
        var blocks = Repair(InMadrid(from), InMadrid(to));

        var read = blocks.UnchargedDays(ChargeComponent.Subscription, "Europe/Madrid", new() { StartDay = start, EndDay = end });

        read.Select(span => span.ToString()).Should().Equal(days is null ? [] : [days]);
    }

    [Fact]
    public void By_dates_the_first_day_is_free_and_the_last_is_charged()
    {
        Repair(InMadrid("2024-03-10T18:00"), InMadrid("2024-03-12T09:00")).UnchargedDays(ChargeComponent.Subscription, "Europe/Madrid", DayReading.ByDates)
            .Should().Equal(DateSpan.Of("2024-03-10", "2024-03-12"));
    }

    [Fact]
    public void A_day_of_23_hours_is_a_whole_day()
    {
        Repair(InMadrid("2024-03-31T00:00"), InMadrid("2024-04-01T00:00")).UnchargedDays(ChargeComponent.Subscription, "Europe/Madrid", DayReading.WholeDays)
            .Should().Equal(DateSpan.Of("2024-03-31", "2024-04-01"));
    }

    [Fact]
    public void Every_effect_keeps_its_days()
    {
        var perDay = new ChargeEffect.PerDay(Money.Parse("RUB 3"));
        ValueList<Block> blocks =
        [
            new(BlockKind.Voluntary, "customer", InMadrid("2024-03-01T00:00")) { To = InMadrid("2024-03-15T00:00"), Charges = new() { Subscription = perDay } },
            new(BlockKind.Repair, "network", InMadrid("2024-03-10T00:00")) { To = InMadrid("2024-03-12T00:00") },
            new(BlockKind.Fraud, "fraud-desk", InMadrid("2024-03-10T00:00")),
        ];

        blocks.BlockedDays(ChargeComponent.Subscription, "Europe/Madrid", DayReading.WholeDays)
            .Should().Equal(new BlockedDays(DateSpan.Of("2024-03-01", "2024-03-15"), perDay), BlockedDays.Free("2024-03-10", "2024-03-12"));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        ValueList<Block> blocks = Repair(Noon, null);

        blocks.Invoking(list => list.UnchargedSpans(ChargeComponent.Subscription, -Day)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("minimum is -24 hours*");
        blocks.Invoking(list => list.UnchargedSpans((ChargeComponent)9)).Should().Throw<ArgumentOutOfRangeException>();
        blocks.Invoking(list => list.UnchargedDays(ChargeComponent.Subscription, "Nowhere", DayReading.WholeDays)).Should().Throw<ArgumentException>().WithMessage("zone is 'Nowhere'*");
        blocks.Invoking(list => list.UnchargedDays(ChargeComponent.Subscription, "UTC", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new DayReading { MinimumDays = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("MinimumDays is 0*");
        FluentActions.Invoking(() => new DayReading { StartDay = (EdgeDay)9 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("StartDay is 9*");
    }

    /// <summary>Pairs of a block and its lift are found per source and target, written into an array of hours, and read off it.</summary>
    [Property(Arbitrary = [typeof(UnchargedIntervalsTests)], MaxTest = 1000)]
    public void Hour_by_hour_pairs_of_block_and_lift_give_the_same(ValueList<BlockEvent> events)
    {
        foreach (var least in new[] { 0, 12, 24 })
        {
            var hours = new bool[BlockGens.Hours + 80];
            foreach (var group in events.GroupBy(one => (one.Source, one.Target)))
            {
                int? since = null;
                for (var hour = 0; hour < hours.Length; hour++)
                {
                    foreach (var one in group.Where(one => one.At == BlockGens.Start.Plus(Duration.FromHours(hour))))
                    {
                        if (!one.IsLift)
                        {
                            since ??= hour;
                        }
                        else if (since is { } first)
                        {
                            Array.Fill(hours, true, first, hour - first >= least ? hour - first : 0);
                            since = null;
                        }
                    }
                }

                if (since is { } open)
                {
                    Array.Fill(hours, true, open, hours.Length - open);
                }
            }

            var spans = new BlockHistory(events).Blocks.On(BlockGens.Service).UnchargedSpans(ChargeComponent.Subscription, Duration.FromHours(least));

            SpanTests.Grid(spans).Should().Equal(hours);
        }
    }

    [Property(Arbitrary = [typeof(UnchargedIntervalsTests)], MaxTest = 500)]
    public void A_greater_minimum_never_leaves_more_uncharged(ValueList<BlockEvent> events)
    {
        var blocks = new BlockHistory(events).Blocks;
        var (all, some) = (SpanTests.Grid(blocks.UnchargedSpans(ChargeComponent.Subscription)), SpanTests.Grid(blocks.UnchargedSpans(ChargeComponent.Subscription, Day)));

        all.Zip(some).Should().NotContain(pair => pair.Second && !pair.First);
    }

    /// <summary>Each day is looked at by itself, a quarter of an hour at a time.</summary>
    [Property(Arbitrary = [typeof(UnchargedIntervalsTests)], MaxTest = 1000)]
    public void Day_by_day_the_quarters_of_an_hour_give_the_same(ZonedBlock one)
    {
        var zone = DateTimeZoneProviders.Tzdb[one.Zone];
        var (from, to) = (one.Span.From, one.Span.To!.Value);
        var first = from.InZone(zone).Date.PlusDays(-1);
        var days = Enumerable.Range(0, 10).Select(first.PlusDays).Where(IsFree).ToList();

        var read = Repair(from, to).UnchargedDays(ChargeComponent.Subscription, one.Zone, one.Reading);

        read.SelectMany(span => Enumerable.Range(0, span.Days!.Value).Select(span.From.PlusDays)).Should().Equal(days.Count >= one.Reading.MinimumDays ? days : []);

        bool IsFree(LocalDate day)
        {
            var quarters = new List<bool>();
            for (var now = zone.AtStartOfDay(day).ToInstant(); now < zone.AtStartOfDay(day.PlusDays(1)).ToInstant(); now += Duration.FromMinutes(15))
            {
                quarters.Add(from <= now && now < to);
            }

            var isFirst = !quarters[0] || zone.AtStartOfDay(day).ToInstant() == from;
            var startAllows = !isFirst || one.Reading.StartDay == EdgeDay.NotCharged || (one.Reading.StartDay == EdgeDay.ChargedUnlessWhole && quarters[0]);
            var endAllows = quarters[^1] || one.Reading.EndDay == EdgeDay.NotCharged;
            return quarters.Contains(true) && startAllows && endAllows;
        }
    }

    private static ValueList<Block> Repair(Instant from, Instant? to) => [new Block(BlockKind.Repair, "network", from) { To = to }];

    private static Instant InMadrid(string local) =>
        NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value.InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Madrid"]).ToInstant();

    /// <summary>One block, and how it is read in days of a zone.</summary>
    public sealed record ZonedBlock(string Zone, InstantSpan Span, DayReading Reading);
}
