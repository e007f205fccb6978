using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.CustomerValueBuilders;

namespace SupportRules.Tests.CustomerValue;

public class TierScaleTests
{
    private static readonly TierScale FromZero = new(Tier.Neutral("none", "none", 0), Tier.Earned("tier-1", "tier-1", 1, 0), Tier.Earned("tier-2", "tier-2", 2, 100));

    [Fact]
    public void The_code_says_nothing_of_the_standing()
    {
        Sample.ToString().Should().Be("1 < 0 < 2 < 3 < 4 < 5");
        Sample.Compare(Sample["1"], Sample["0"]).Should().BeNegative("demoted is worse than new");
        Sample.Neutral.Code.Should().Be("0");
        Sample.Demoted!.Code.Should().Be("1");
    }

    [Fact]
    public void The_tiers_of_the_sample_are_listed_from_the_worst_to_the_best()
    {
        CustomerTier.All.Select(tier => tier.Code).Should().Equal("1", "0", "2", "3", "4", "5");
        (CustomerTier.Demoted < CustomerTier.New).Should().BeTrue();
        Sample.Tiers.Select(tier => tier.Name).Should().Equal(CustomerTier.All.Select(tier => tier.Name));
    }

    [Fact]
    public void A_tier_that_no_source_describes_can_be_left_out() =>
        CustomerTier.Scale(40, 60, null, Usd(1)).ToString().Should().Be("1 < 0 < 2 < 3 < 5");

    [Theory]
    [InlineData(-5, "0")]
    [InlineData(39.99, "0")]
    [InlineData(40, "2")]
    [InlineData(40.01, "2")]
    [InlineData(59.99, "2")]
    [InlineData(60, "3")]
    [InlineData(79.99, "3")]
    [InlineData(80, "4")]
    [InlineData(1_000_000, "4")]
    public void Points_lead_to_the_best_tier_whose_least_points_are_reached(double points, string code) => Sample.Place((decimal)points).Code.Should().Be(code);

    [Theory]
    [InlineData(0, "tier-1")]
    [InlineData(99.99, "tier-1")]
    [InlineData(100, "tier-2")]
    [InlineData(-0.01, "none")]
    public void A_first_tier_from_zero_is_reached_with_zero(double points, string code) => FromZero.Place((decimal)points).Code.Should().Be(code);

    [Fact]
    public void Standing_is_lost_step_by_step_and_nobody_falls_into_a_reserved_tier()
    {
        var scale = new TierScale(
            Tier.Demoted("d", "d", -10), Tier.Neutral("n", "n", 0), Tier.Earned("a", "a", 5, 10), Tier.Reserved("r", "r", 7, new(CustomerSegment.Business)), Tier.Earned("b", "b", 9, 20));

        scale.OneDown(scale["b"]).Code.Should().Be("a");
        scale.OneDown(scale["r"]).Code.Should().Be("a");
        scale.OneDown(scale["a"]).Code.Should().Be("n");
        scale.OneDown(scale["n"]).Code.Should().Be("d");
        scale.OneDown(scale["d"]).Code.Should().Be("d");
        FromZero.OneDown(FromZero.Neutral).Should().Be(FromZero.Neutral);
    }

    [Fact]
    public void The_next_tier_that_can_be_earned_is_never_a_reserved_one()
    {
        Sample.NextEarned(Sample["1"])!.Code.Should().Be("2");
        Sample.NextEarned(Sample["0"])!.Code.Should().Be("2");
        Sample.NextEarned(Sample["3"])!.Code.Should().Be("4");
        Sample.NextEarned(Sample["4"]).Should().BeNull();
    }

    [Fact]
    public void Scales_are_equal_when_their_tiers_are_in_whatever_order()
    {
        var one = new TierScale(Tier.Neutral("n", "n", 0), Tier.Earned("a", "a", 1, 10));
        var other = new TierScale(Tier.Earned("a", "a", 1, 10), Tier.Neutral("n", "n", 0));

        other.Should().Be(one);
        other.GetHashCode().Should().Be(one.GetHashCode());
        one.Should().NotBe(new TierScale(Tier.Neutral("n", "n", 0), Tier.Earned("a", "a", 1, 11)));
    }

    [Fact]
    public void A_tier_of_another_scale_is_not_compared() =>
        FluentActions.Invoking(() => Sample.Compare(Sample["0"], FromZero["tier-1"])).Should().Throw<ArgumentException>().WithMessage("*tier-1*1 < 0 < 2 < 3 < 4 < 5*");

    [Fact]
    public void A_tier_is_found_by_its_code_alone()
    {
        Sample.TryFind("3", out var found).Should().BeTrue();
        found!.Name.Should().Be("good");
        Sample.TryFind("good", out _).Should().BeFalse();
        Sample.TryFind(null, out _).Should().BeFalse();
        Sample.Better(Sample["1"], Sample["0"]).Code.Should().Be("0");
    }

    [Fact]
    public void A_tier_of_an_equal_scale_is_the_same_tier()
    {
        var copy = Sample["3"] with { };

        Sample.Compare(copy, Sample["3"]).Should().Be(0);
        Sample.NextEarned(copy)!.Code.Should().Be("4");
        Sample.Better(Sample["0"], Sample["3"]).Code.Should().Be("3");
        Sample.Better(Sample["3"], Sample["0"]).Code.Should().Be("3");
        Sample.Invoking(scale => scale.OneDown(null!)).Should().Throw<ArgumentNullException>().WithParameterName("tier");
    }

    [Fact]
    public void A_scale_is_no_other_object()
    {
        object scale = Sample;

        scale.Equals("1 < 0").Should().BeFalse();
        scale.Equals(CustomerTier.Scale(40, 60, 80, Usd(10_000))).Should().BeTrue();
        scale.Equals(null).Should().BeFalse();
    }
}
