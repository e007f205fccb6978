using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.CustomerValueBuilders;

namespace SupportRules.Tests.CustomerValue;

public class FactorPointsTests
{
    private static readonly FactorPoints.Bands Shares = new(new(0, 0.9m, 0), new(0.9m, 0.98m, 10), new(0.98m, 1, 20));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.8999, 0)]
    [InlineData(0.9, 10)]
    [InlineData(0.9799, 10)]
    [InlineData(0.98, 20)]
    [InlineData(1, 20)]
    public void Bands_are_half_open_and_the_last_one_is_closed(double value, int points) => Shares.Of((decimal)value, 1, out _).Should().Be(points);

    [Fact]
    public void A_share_is_compared_as_a_fraction_and_not_as_a_rounded_decimal()
    {
        var thirds = new FactorPoints.Bands(new(0, 0.33333333m, 0), new(0.33333333m, 1, 1));

        thirds.Of(1, 3, out _).Should().Be(1);
        Shares.Of(9, 10, out var band).Should().Be(10);
        band!.From.Should().Be(0.9m);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(0.99, 5)]
    [InlineData(1, 4)]
    [InlineData(3, 4)]
    [InlineData(3.01, 3)]
    [InlineData(6, 3)]
    [InlineData(6.01, 2)]
    [InlineData(9, 2)]
    [InlineData(9.01, 1)]
    [InlineData(1000, 1)]
    public void An_edge_belongs_to_the_band_that_says_so(double value, int points)
    {
        var months = new FactorPoints.Bands(
            new(0, 1, 5), new(1, 3, 4) { ToIsIncluded = true }, new(3, 6, 3) { FromIsExcluded = true, ToIsIncluded = true },
            new(6, 9, 2) { FromIsExcluded = true, ToIsIncluded = true }, new(9, null, 1) { FromIsExcluded = true });

        months.Of((decimal)value, 1, out _).Should().Be(points);
    }

    [Fact]
    public void A_band_of_one_value_is_lawful_where_the_value_belongs_to_it() =>
        new FactorPoints.Bands(new(0, 0, 1) { ToIsIncluded = true }, new(0, null, 2) { FromIsExcluded = true }).Of(0, 1, out _).Should().Be(1);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(11, 9)]
    [InlineData(12, 10)]
    [InlineData(23, 19)]
    [InlineData(24, 20)]
    [InlineData(500, 20)]
    public void A_linear_factor_gives_whole_points_up_to_its_cap(int months, int points) => new FactorPoints.Linear(0, 10, 12, 20).Of(months, 1, out _).Should().Be(points);

    [Theory]
    [InlineData(0, 10)]
    [InlineData(3, 7.5)]
    [InlineData(12, 0)]
    [InlineData(13, 0)]
    public void A_falling_line_stops_at_zero(int months, double points) =>
        new FactorPoints.Linear(10, -10, 12, 10) { Rounding = null }.Of(months, 1, out _).Should().Be((decimal)points);

    [Fact]
    public void Points_of_a_line_are_rounded_as_the_policy_says()
    {
        var line = new FactorPoints.Linear(0, 1, 3, 10);

        line.Of(2, 1, out _).Should().Be(0);
        (line with { Rounding = new(RoundingMode.HalfUp, 1) }).Of(2, 1, out _).Should().Be(1);
        (line with { Rounding = new(RoundingMode.HalfUp, 0.01m) }).Of(2, 1, out _).Should().Be(0.67m);
    }

    [Fact]
    public void The_same_points_at_both_ends_are_not_the_same_points_throughout()
    {
        var hill = new FactorPoints.Bands(new(0, 40, 3), new(40, 80, 8), new(80, null, 3));

        hill.Range(0, 1000).Should().Be((3m, 8m));
        hill.Range(0, 39).Should().Be((3m, 3m));
        hill.Range(41, 79).Should().Be((8m, 8m));
        hill.Range(40, 80).Should().Be((3m, 8m));
        hill.Range(80, 1000).Should().Be((3m, 3m));
    }

    [Fact]
    public void Weights_multiply_points_and_the_most()
    {
        var policy = Policy(PointALine with { Weight = 2.5m });

        var score = policy.Score(New with { Lines = 3 })!;

        score.Points.Should().Be(7.5m);
        score.Most.Should().Be(250);
        score["lines"].Lost.Should().Be(242.5m);
    }

    [Fact]
    public void A_scorecard_scores_figures_that_somebody_has_worked_out()
    {
        var card = new Scorecard(Factor(CustomerMeasure.Complaints, new(0, 2, 5), new(2, null, 0)), PointALine);

        card.Score(new(CustomerMeasure.Complaints, 2), new(CustomerMeasure.Lines, 7)).Points.Should().Be(7);
        card.Invoking(one => one.Score(new MeasuredValue(CustomerMeasure.Lines, 7))).Should().Throw<ArgumentException>().WithMessage("*no complaints*");
        card.Invoking(one => one.Score(new(CustomerMeasure.Complaints, 0), new(CustomerMeasure.Lines, 7), new(CustomerMeasure.Lines, 7))).Should().Throw<ArgumentException>().WithMessage("*lines twice*");
    }

    [Theory]
    [InlineData(1_000_000, true)]
    [InlineData(1_000_000.01, false)]
    [InlineData(0.00000001, true)]
    [InlineData(0.000000001, false)]
    public void A_line_has_its_limits(double value, bool isLawful)
    {
        Func<object>[] makes =
        [
            () => new FactorPoints.Linear((decimal)value, 1, 1, 1), () => new FactorPoints.Linear(0, (decimal)value, 1, 1),
            () => new FactorPoints.Linear(0, 1, (decimal)value, 1), () => new FactorPoints.Linear(0, 1, 1, (decimal)value),
        ];

        foreach (var (make, name) in makes.Zip(["Start", "Points", "PerUnits", "Cap"]))
        {
            if (isLawful)
            {
                make.Should().NotThrow();
            }
            else
            {
                make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name).WithMessage($"{name} is *1000000, with no more than 8 decimals*");
            }
        }
    }

    [Fact]
    public void Points_fall_by_a_million_a_unit_at_most()
    {
        new FactorPoints.Linear(0, -1_000_000, 1, 1).Points.Should().Be(-1_000_000);
        FluentActions.Invoking(() => new FactorPoints.Linear(0, -1_000_001, 1, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Points is -1000001: it must be from -1000000*");
    }

    [Fact]
    public void Points_that_neither_rise_nor_fall_are_lawful_whichever_way_is_better()
    {
        Func<object>[] makes =
        [
            () => new ScoreFactor(CustomerMeasure.OnTimeBills, new FactorPoints.Linear(5, 0, 1, 5)),
            () => new ScoreFactor(CustomerMeasure.LateBills, new FactorPoints.Linear(5, 0, 1, 5)),
            () => Factor(CustomerMeasure.Complaints, new(0, 1, 5), new(1, 2, 5), new(2, null, 0)),
            () => Factor(CustomerMeasure.OnTimeBills, new(0, 1, 5), new(1, 2, 5), new(2, null, 9)),
        ];

        makes.Should().AllSatisfy(make => make.Should().NotThrow());
    }

    [Fact]
    public void Zeros_behind_the_eighth_decimal_are_no_decimals()
    {
        new FactorPoints.Linear(0, 1.0000000000m, 1, 1).Points.Should().Be(1);
        new FactorPoints.Linear(0, 0.0000000100m, 1, 1).Points.Should().Be(0.00000001m);
        (new FactorPoints.Linear(0, 1, 1, 1) with { Points = -1_000_000 }).Points.Should().Be(-1_000_000);
    }

    [Fact]
    public void The_points_of_unknown_values_lie_between_those_of_the_ends()
    {
        new FactorPoints.Linear(0, 1, 1, 100).Range(3, 7).Should().Be((3m, 7m));
        new FactorPoints.Linear(20, -1, 1, 20).Range(3, 7).Should().Be((13m, 17m));
        Shares.Range(0.95m, 1).Should().Be((10m, 20m));
        Shares.Range(2, 3).Should().Be((20m, 20m), "a figure beyond the last band counts as its end");
        Shares.Of(2, 1, out var band).Should().Be(20);
        band.Should().Be(Shares.List[^1]);
        Shares.Most.Should().Be(20);
    }

    [Fact]
    public void Bands_are_equal_when_their_lists_are()
    {
        var same = new FactorPoints.Bands(new(0, 0.9m, 0), new(0.9m, 0.98m, 10), new(0.98m, 1, 20));

        same.Should().Be(Shares);
        same.GetHashCode().Should().Be(Shares.GetHashCode());
        same.Should().NotBe(new FactorPoints.Bands(new(0, 0.9m, 0), new ScoreBand(0.9m, 1, 20)));
        same.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Texts_say_which_edge_belongs_where()
    {
        Shares.ToString().Should().Be("0 to below 0.9: 0; 0.9 to below 0.98: 10; 0.98 to 1: 20");
        new ScoreBand(3, 6, 1) { FromIsExcluded = true, ToIsIncluded = true }.ToString().Should().Be("more than 3 up to 6");
        new ScoreBand(9, null, 1) { FromIsExcluded = true }.ToString().Should().Be("more than 9");
        new ScoreBand(24, null, 1).ToString().Should().Be("24 or more");
        new ScoreBand(2, 2, 1) { ToIsIncluded = true }.ToString().Should().Be("2");
        new FactorPoints.Linear(10, -10, 12, 10).ToString().Should().Be("10 and -10 for each 12, 0 to 10");
    }
}
