using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;

namespace SupportRules.Tests.CustomerValue;

public class RfmCodeTests
{
    [Fact]
    public void The_digits_are_recency_frequency_and_monetary_value()
    {
        var code = RfmCode.Parse("512", RfmDirection.HighestIsBest);

        (code.Recency, code.Frequency, code.Monetary).Should().Be((5, 1, 2));
        code.ToString().Should().Be("512");
        code.Should().Be(new RfmCode(5, 1, 2, RfmDirection.HighestIsBest));
    }

    [Theory]
    [InlineData(RfmDirection.HighestIsBest, 1, 5, 4)]
    [InlineData(RfmDirection.LowestIsBest, 5, 1, 2)]
    public void The_same_digits_mean_the_opposite_where_1_is_the_best(RfmDirection direction, int recency, int frequency, int monetary)
    {
        var code = RfmCode.Parse("512", direction);

        (code.FromTheBest(code.Recency), code.FromTheBest(code.Frequency), code.FromTheBest(code.Monetary)).Should().Be((recency, frequency, monetary));
    }

    [Theory]
    [InlineData("555", RfmDirection.HighestIsBest, 30)]
    [InlineData("111", RfmDirection.LowestIsBest, 30)]
    [InlineData("111", RfmDirection.HighestIsBest, 6)]
    [InlineData("515", RfmDirection.HighestIsBest, 22)]
    public void Weighted_ranks_grow_towards_the_best(string code, RfmDirection direction, int weighted) => RfmCode.Parse(code, direction).Weighted(3, 2, 1).Should().Be(weighted);

    [Theory]
    [InlineData("")]
    [InlineData("51")]
    [InlineData("5155")]
    [InlineData("516")]
    [InlineData("501")]
    [InlineData("5 5")]
    [InlineData("٥١٥")]
    public void Another_text_is_no_code(string text) =>
        FluentActions.Invoking(() => RfmCode.Parse(text, RfmDirection.HighestIsBest)).Should().Throw<FormatException>().WithMessage($"'{text}' is no RFM code: three digits from 1 to 5*");

    [Fact]
    public void Ranks_are_in_their_range()
    {
        FluentActions.Invoking(() => new RfmCode(5, 0, 1, RfmDirection.HighestIsBest)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("frequency is 0*1 to 5*");
        FluentActions.Invoking(() => new RfmCode(4, 1, 1, RfmDirection.HighestIsBest, 3)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("recency is 4*1 to 3*");
        FluentActions.Invoking(() => new RfmCode(1, 1, 1, RfmDirection.HighestIsBest, 10)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("ranks is 10*2 to 9*");
        FluentActions.Invoking(() => new RfmCode(1, 1, 1, (RfmDirection)7)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new RfmCode(1, 1, 1, RfmDirection.LowestIsBest).FromTheBest(6)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new RfmCode(1, 1, 1, RfmDirection.LowestIsBest).Weighted(1, -1, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("frequency is -1*");
    }

    [Fact]
    public void A_score_of_three_factors_is_read_as_a_code()
    {
        CustomerScore Of(params decimal[] points) => new(0, 0, points.Select((given, i) => new ScoreLine($"factor {i}", 1, null, given, 5)).ToValueList());

        RfmCode.Of(Of(2, 4, 4), RfmDirection.HighestIsBest).ToString().Should().Be("244");
        FluentActions.Invoking(() => RfmCode.Of(Of(2, 4), RfmDirection.HighestIsBest)).Should().Throw<ArgumentException>().WithMessage("score has 2 factors*");
        FluentActions.Invoking(() => RfmCode.Of(Of(2, 4.5m, 1), RfmDirection.HighestIsBest)).Should().Throw<ArgumentException>().WithMessage("score gives factor 1 4.5 points*");
        FluentActions.Invoking(() => RfmCode.Of(Of(2, 4, 6), RfmDirection.HighestIsBest)).Should().Throw<ArgumentException>().WithMessage("score gives factor 2 6 points*");
    }
}
