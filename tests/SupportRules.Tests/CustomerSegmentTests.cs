using FluentAssertions;
using Xunit;

namespace SupportRules.Tests;

public class CustomerSegmentTests
{
    [Theory]
    [InlineData("consumer", "consumer")]
    [InlineData("consumer-with-disability", "consumer consumer-with-disability")]
    [InlineData("business", "business")]
    [InlineData("small-business", "business small-business")]
    [InlineData("large-business", "business large-business")]
    public void A_rule_for_a_segment_holds_within_it(string segment, string holds)
    {
        var rules = CustomerSegment.All.Where(other => CustomerSegment.Parse(segment).IsWithin(other));

        string.Join(' ', rules.Select(other => other.Name)).Should().Be(holds);
    }

    [Fact]
    public void The_narrower_segments_name_the_wider()
    {
        CustomerSegment.ConsumerWithDisability.Within.Should().BeSameAs(CustomerSegment.Consumer);
        CustomerSegment.SmallBusiness.Within.Should().BeSameAs(CustomerSegment.Business);
        CustomerSegment.LargeBusiness.Within.Should().BeSameAs(CustomerSegment.Business);
        CustomerSegment.Consumer.Within.Should().BeNull();
        CustomerSegment.Business.Within.Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("firm")]
    [InlineData(" consumer")]
    [InlineData("smallbusiness")]
    [InlineData("busıness")]
    public void Another_name_is_refused_with_the_names_there_are(string name)
    {
        FluentActions.Invoking(() => CustomerSegment.Parse(name)).Should().Throw<FormatException>()
            .WithMessage($"'{name}' is no customer segment: consumer, consumer-with-disability, business, small-business, large-business.");
        CustomerSegment.TryParse(name, out var segment).Should().BeFalse();
        segment.Should().BeNull();
    }

    [Fact]
    public void No_name_is_refused()
    {
        FluentActions.Invoking(() => CustomerSegment.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("name");
        CustomerSegment.TryParse(null, out var segment).Should().BeFalse();
        segment.Should().BeNull();
    }
}
