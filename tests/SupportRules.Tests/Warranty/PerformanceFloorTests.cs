using FluentAssertions;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Tests.Warranty;

/// <summary>Warranted levels as they are printed, and measurements below, on and above them.</summary>
public class PerformanceFloorTests
{
    private static readonly PerformanceFloor Mono = new(0.03m, 0.007m, 25);

    [Theory]
    [InlineData(3.0, 0.7, 25, 80.2)]
    [InlineData(2.5, 0.5, 30, 83.0)]
    [InlineData(1.0, 0.4, 30, 87.4)]
    [InlineData(2.0, 0.55, 25, 84.8)]
    public void The_level_of_the_last_year_is_the_one_the_source_prints(decimal first, decimal annual, int years, decimal percent)
    {
        new PerformanceFloor(first / 100, annual / 100, years).LevelIn(years).Should().Be(percent / 100);
    }

    [Theory]
    [InlineData(0.9069, true)]
    [InlineData(0.907, false)]
    [InlineData(0.915, false)]
    public void Only_a_level_below_the_floor_is_covered(decimal measured, bool below)
    {
        var answer = Decide(new() { Year = 10, Measured = measured }).Outcome;

        answer.Level.Should().Be(0.907m);
        answer.IsBelow.Should().Be(below);
    }

    [Theory]
    [InlineData("2020-06-01", 1)]
    [InlineData("2021-06-01", 1)]
    [InlineData("2021-06-02", 2)]
    [InlineData("2045-06-01", 25)]
    public void The_year_runs_until_its_anniversary(string measuredOn, int year)
    {
        var decision = Decide(new() { StartDate = new(2020, 6, 1), MeasuredOn = NodaTime.Text.LocalDatePattern.Iso.Parse(measuredOn).Value, Measured = 0.5m });

        decision.Reasons[0]["year"].Should().Be(year);
        decision.Outcome.Should().BeOfType<PerformanceAnswer.Below>();
    }

    [Fact]
    public void After_the_last_year_no_level_is_warranted()
    {
        Decide(new() { StartDate = new(2020, 6, 1), MeasuredOn = new(2045, 6, 2), Measured = 0 }).Outcome.Should().Be(new PerformanceAnswer.Ended());
    }

    [Fact]
    public void What_is_unknown_is_named()
    {
        Decide(new()).Outcome.Should().Be(new PerformanceAnswer.NeedsFacts(null, ["Year", "Measured"]));
        Decide(new() { StartDate = new(2020, 6, 1), Measured = 0.5m }).Outcome.Should().Be(new PerformanceAnswer.NeedsFacts(null, ["MeasuredOn"]));
        Decide(new() { Year = 10 }).Outcome.Should().Be(new PerformanceAnswer.NeedsFacts(0.907m, ["Measured"]));
    }

    private static Decision<PerformanceAnswer> Decide(PerformanceFacts facts) =>
        new PerformanceFloorPolicy { Id = new("test/floor", "1"), Source = new("Test terms", "power"), Floor = Mono }.Decide(facts);
}
