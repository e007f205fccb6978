using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Tests.Generators;
using Xunit;
using static SupportRules.BillingBlocks.PlanEventKind;

namespace SupportRules.Tests.BillingBlocks;

public class BilledTimelineTests
{
    private static readonly Instant Noon = Instant.FromUtc(2024, 3, 10, 12, 0);

    private static readonly Duration Day = Duration.FromDays(1);

    private static readonly ValueList<InstantSpan> TwoDays = [new(Noon, Noon + Day + Day)];

    public static Arbitrary<(ValueList<PlanEvent> Events, ValueList<InstantSpan> Uncharged)> Timelines() => (
        from events in (
            from at in BlockGens.Instants
            from kind in Gen.Elements(Start, Change, Phase, Cancel)
            from plan in Gen.Elements("P1", "P2", "P3")
            from keeps in Gens.Bools
            select new PlanEvent(at, kind, kind == Phase && keeps ? null : plan)).List(0, 6)
        from uncharged in BlockGens.Spans.List(0, 4)
        select (events, uncharged)).ToArbitrary();

    [Fact]
    public void An_event_at_the_first_instant_of_uncharged_time_is_dropped()
    {
        Of([new(Noon - Day, Start, "P1"), new(Noon, Change, "P2")]).Should().Equal(Segment(Noon - Day, Noon, "P1"), Segment(Noon + Day + Day, null, "P2"));
    }

    [Fact]
    public void An_event_at_the_end_of_uncharged_time_counts()
    {
        Of([new(Noon - Day, Start, "P1"), new(Noon + Day + Day, Change, "P2")]).Should().Equal(Segment(Noon - Day, Noon, "P1"), Segment(Noon + Day + Day, null, "P2"));
    }

    [Fact]
    public void Who_cancels_within_uncharged_time_is_never_billed_again()
    {
        Of([new(Noon - Day, Start, "P1"), new(Noon + Day, Cancel)]).Should().Equal(Segment(Noon - Day, Noon, "P1"));
    }

    [Fact]
    public void Who_starts_and_cancels_within_uncharged_time_is_never_billed()
    {
        Of([new(Noon, Start, "P1"), new(Noon + Day, Cancel)]).Should().BeEmpty();
    }

    [Fact]
    public void Billing_that_resumes_ends_with_the_subscription()
    {
        Of([new(Noon - Day, Start, "P1"), new(Noon + (Day * 3), Cancel)]).Should().Equal(Segment(Noon - Day, Noon, "P1"), Segment(Noon + Day + Day, Noon + (Day * 3), "P1"));
    }

    [Fact]
    public void Uncharged_time_without_an_end_is_the_end()
    {
        BilledTimeline.Of([new(Noon - Day, Start, "P1"), new(Noon + Day, Change, "P2")], [new(Noon)]).Should().Equal(Segment(Noon - Day, Noon, "P1"));
    }

    [Fact]
    public void A_phase_begins_a_segment_and_may_keep_its_plan()
    {
        BilledTimeline.Of([new(Noon, Start, "P1"), new(Noon + Day, Phase)], []).Should().Equal(Segment(Noon, Noon + Day, "P1"), Segment(Noon + Day, null, "P1"));
        BilledTimeline.Of([new(Noon, Phase)], []).Should().BeEmpty("there is no plan to keep");
    }

    [Fact]
    public void A_start_without_a_plan_is_refused()
    {
        FluentActions.Invoking(() => new PlanEvent(Noon, Start)).Should().Throw<ArgumentException>().WithParameterName("Plan");
        FluentActions.Invoking(() => new PlanEvent(Noon, Change, " ")).Should().Throw<ArgumentException>().WithMessage("Plan is blank*");
        FluentActions.Invoking(() => new PlanEvent(Noon, (PlanEventKind)9, "P1")).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Kind is 9*");
        PlanEvent.Of("2024-03-10T12:00:00Z", Start, "P1").ToString().Should().Be("Start P1 at 2024-03-10T12:00:00Z");
        PlanEvent.Of("2024-03-10T12:00:00Z", Cancel, "P1").ToString().Should().Be("Cancel at 2024-03-10T12:00:00Z");
    }

    /// <summary>At each hour the plan is the last one seen, and it is billed unless the hour is uncharged.</summary>
    [Property(Arbitrary = [typeof(BilledTimelineTests)], MaxTest = 1000)]
    public void Hour_by_hour_the_last_plan_seen_is_billed((ValueList<PlanEvent> Events, ValueList<InstantSpan> Uncharged) one)
    {
        var segments = BilledTimeline.Of(one.Events, one.Uncharged);
        for (var hour = 0; hour < BlockGens.Hours + 80; hour++)
        {
            var now = BlockGens.Start.Plus(Duration.FromHours(hour));
            string? plan = null;
            for (var then = BlockGens.Start; then <= now; then += Duration.FromHours(1))
            {
                foreach (var planned in one.Events.Where(planned => planned.At == then))
                {
                    plan = planned.Kind == Cancel ? null : planned.Plan ?? plan;
                }
            }

            var isFree = one.Uncharged.Any(span => span.From <= now && (span.To is null || now < span.To));
            segments.Where(segment => segment.Span.Contains(now)).Select(segment => segment.Plan).Should().Equal(isFree || plan is null ? [] : [plan]);
        }
    }

    [Property(Arbitrary = [typeof(BilledTimelineTests)], MaxTest = 1000)]
    public void Segments_follow_each_other_and_begin_with_an_event_or_the_end_of_uncharged_time((ValueList<PlanEvent> Events, ValueList<InstantSpan> Uncharged) one)
    {
        var segments = BilledTimeline.Of(one.Events, one.Uncharged);

        segments.Zip(segments.Skip(1)).Where(pair => pair.First.Span.To is not { } to || to > pair.Second.Span.From).Should().BeEmpty();
        segments.Select(segment => segment.Span.From).Except(one.Events.Select(planned => planned.At).Concat(one.Uncharged.Select(span => span.To).OfType<Instant>())).Should().BeEmpty();
        one.Events.Select(planned => planned.At).Where(at => segments.Any(segment => segment.Span.Contains(at) && segment.Span.From < at)).Should().BeEmpty("each event begins a segment");
    }

    private static ValueList<BilledSegment> Of(ValueList<PlanEvent> events) => BilledTimeline.Of(events, TwoDays);

    private static BilledSegment Segment(Instant from, Instant? to, string plan) => new(new(from, to), plan);
}
