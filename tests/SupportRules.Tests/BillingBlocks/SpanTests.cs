using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Tests.Generators;
using Xunit;

namespace SupportRules.Tests.BillingBlocks;

public class SpanTests
{
    public static Arbitrary<ValueList<InstantSpan>> Lists() => BlockGens.Spans.List(0, 7).ToArbitrary();

    [Fact]
    public void A_span_holds_its_first_instant_and_not_its_last()
    {
        var span = InstantSpan.Of("2024-03-10T12:00:00Z", "2024-03-12T12:00:00Z");

        span.Contains(span.From - Duration.Epsilon).Should().BeFalse();
        span.Contains(span.From).Should().BeTrue();
        span.Contains(span.To!.Value - Duration.Epsilon).Should().BeTrue();
        span.Contains(span.To!.Value).Should().BeFalse();
        span.Length.Should().Be(Duration.FromDays(2));
        span.ToString().Should().Be("2024-03-10T12:00:00Z to 2024-03-12T12:00:00Z");
    }

    [Fact]
    public void A_span_of_days_holds_its_first_day_and_not_its_last()
    {
        var span = DateSpan.Of("2024-02-28", "2024-03-01");

        span.Contains(new(2024, 2, 27)).Should().BeFalse();
        span.Contains(new(2024, 2, 28)).Should().BeTrue();
        span.Contains(new(2024, 2, 29)).Should().BeTrue();
        span.Contains(new(2024, 3, 1)).Should().BeFalse();
        span.Days.Should().Be(2);
        span.ToString().Should().Be("2024-02-28 to 2024-03-01");
    }

    [Fact]
    public void A_span_without_an_end_has_no_length()
    {
        InstantSpan.Of("2024-03-10T12:00:00Z").Length.Should().BeNull();
        InstantSpan.Of("2024-03-10T12:00:00Z").Contains(Instant.MaxValue).Should().BeTrue();
        InstantSpan.Of("2024-03-10T12:00:00Z").ToString().Should().Be("from 2024-03-10T12:00:00Z on");
        DateSpan.Of("2024-03-10").Days.Should().BeNull();
        DateSpan.Of("2024-03-10").Contains(new(2199, 12, 31)).Should().BeTrue();
        DateSpan.Of("2024-03-10").ToString().Should().Be("from 2024-03-10 on");
    }

    [Theory]
    [InlineData("2024-03-31", "Europe/Madrid", 23)]
    [InlineData("2024-10-27", "Europe/Madrid", 25)]
    [InlineData("2024-03-10", "America/New_York", 23)]
    [InlineData("2024-11-03", "America/New_York", 25)]
    [InlineData("2018-11-04", "America/Sao_Paulo", 23)]
    [InlineData("2024-03-11", "America/New_York", 24)]
    public void A_day_lasts_as_long_as_it_does_at_the_customer(string day, string zone, int hours)
    {
        var date = DateSpan.Of(day).From;

        new DateSpan(date, date.PlusDays(1)).In(zone).Length.Should().Be(Duration.FromHours(hours));
    }

    [Fact]
    public void A_span_ends_after_it_begins()
    {
        FluentActions.Invoking(() => InstantSpan.Of("2024-03-10T12:00:00Z", "2024-03-10T12:00:00Z")).Should().Throw<ArgumentOutOfRangeException>().WithMessage("To is 2024-03-10T12:00:00Z*");
        FluentActions.Invoking(() => DateSpan.Of("2024-03-10", "2024-03-10")).Should().Throw<ArgumentOutOfRangeException>().WithMessage("To is 2024-03-10*");
        FluentActions.Invoking(() => new DateSpan(default, null)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("From is 0001-01-01*");
        FluentActions.Invoking(() => InstantSpan.Of("2024-03-10")).Should().Throw<FormatException>().WithMessage("from is '2024-03-10'*");
        FluentActions.Invoking(() => DateSpan.Of("2024-03-10").In("Madrid")).Should().Throw<ArgumentException>().WithMessage("zone is 'Madrid'*");
    }

    [Fact]
    public void Touching_spans_are_one_and_others_are_not()
    {
        ValueList<DateSpan> spans = [DateSpan.Of("2024-03-05", "2024-03-07"), DateSpan.Of("2024-03-01", "2024-03-03"), DateSpan.Of("2024-03-03", "2024-03-04")];

        spans.Merged().Should().Equal(DateSpan.Of("2024-03-01", "2024-03-04"), DateSpan.Of("2024-03-05", "2024-03-07"));
    }

    [Property(Arbitrary = [typeof(SpanTests)], MaxTest = 1000)]
    public void Merged_spans_hold_the_same_hours_as_before(ValueList<InstantSpan> spans)
    {
        Grid(spans.Merged()).Should().Equal(Grid(spans));
    }

    [Property(Arbitrary = [typeof(SpanTests)], MaxTest = 1000)]
    public void Merged_spans_leave_a_gap_between_them(ValueList<InstantSpan> spans)
    {
        var merged = spans.Merged();

        merged.Zip(merged.Skip(1)).Where(pair => pair.First.To is not { } to || to >= pair.Second.From).Should().BeEmpty();
    }

    [Property(Arbitrary = [typeof(SpanTests)], MaxTest = 1000)]
    public void Merging_again_or_in_another_order_changes_nothing(ValueList<InstantSpan> spans)
    {
        var merged = spans.Merged();

        merged.Merged().Should().Equal(merged);
        ValueList.Of<InstantSpan>([.. spans.Reverse()]).Merged().Should().Equal(merged);
    }

    [Property(Arbitrary = [typeof(SpanTests)], MaxTest = 1000)]
    public void Merged_time_is_no_more_than_the_sum_and_no_less_than_the_longest(ValueList<InstantSpan> spans)
    {
        ValueList<InstantSpan> closed = [.. spans.Where(span => span.To is not null)];
        var total = Total(closed.Merged());

        total.Should().BeLessThanOrEqualTo(Total(closed));
        total.Should().BeGreaterThanOrEqualTo(closed.Select(span => span.Length!.Value).DefaultIfEmpty(Duration.Zero).Max());
    }

    /// <summary>Hour by hour whether any span holds it.</summary>
    internal static bool[] Grid(ValueList<InstantSpan> spans)
    {
        var hours = new bool[BlockGens.Hours + 80];
        for (var hour = 0; hour < hours.Length; hour++)
        {
            var now = BlockGens.Start.Plus(Duration.FromHours(hour));
            hours[hour] = spans.Any(span => now >= span.From && (span.To is null || now < span.To));
        }

        return hours;
    }

    private static Duration Total(ValueList<InstantSpan> spans) => spans.Aggregate(Duration.Zero, (sum, span) => sum + span.Length!.Value);
}
