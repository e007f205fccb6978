using FluentAssertions;
using Xunit;

namespace SupportRules.Tests;

public class SmallNumbersTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(1023, true)]
    [InlineData(1024, false)]
    [InlineData(-1, false)]
    [InlineData(int.MaxValue, false)]
    [InlineData(int.MinValue, false)]
    public void A_number_is_boxed_as_itself_and_a_small_one_once(int number, bool once)
    {
        SmallNumbers.Box(number).Should().Be(number);
        ReferenceEquals(SmallNumbers.Box(number), SmallNumbers.Box(number)).Should().Be(once);
    }

    [Fact]
    public void Every_small_number_has_its_own_box()
    {
        Enumerable.Range(-2, 1030).Select(SmallNumbers.Box).Should().Equal(Enumerable.Range(-2, 1030).Select(number => (object)number));
    }
}
