using FluentAssertions;
using Xunit;

namespace SupportRules.Tests;

public class ReasonLogTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(20)]
    public void Reasons_come_back_in_the_order_they_were_added(int count)
    {
        var reasons = Enumerable.Range(0, count).Select(Numbered).ToArray();
        var log = new ReasonLog(on: true);
        for (var i = 0; i < count; i++)
        {
            log.Count.Should().Be(i);
            log.Add(reasons[i]);
        }

        log.Count.Should().Be(count);
        log.ToValueList().Should().Equal(reasons);
    }

    [Fact]
    public void A_list_taken_before_another_reason_stays_as_it_was()
    {
        var log = new ReasonLog(on: true);
        log.Add(Numbered(1));
        var taken = log.ToValueList();

        log.Add(Numbered(2));

        taken.Should().Equal(Numbered(1));
        log.ToValueList().Should().Equal(Numbered(1), Numbered(2));
    }

    [Fact]
    public void A_log_says_whether_it_is_on()
    {
        new ReasonLog(on: true).On.Should().BeTrue();
        new ReasonLog(on: false).On.Should().BeFalse();
        default(ReasonLog).On.Should().BeFalse();
        default(ReasonLog).ToValueList().Should().BeEmpty();
    }

    private static Reason Numbered(int number) => new(new("T-1", "Test.", "{number}"), new("t", "c"), number);
}
