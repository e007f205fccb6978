using FluentAssertions;
using SupportRules.EarlyTermination;
using Xunit;
using static SupportRules.Tests.EarlyTermination.EarlyTerminationBuilders;

namespace SupportRules.Tests.EarlyTermination;

/// <summary>Commitments that begin on a day that some months lack, and the reason that says when it matters.</summary>
public class MonthEndTests
{
    private static readonly EarlyTerminationPolicy LastDay = Policy(new FeeFormula.Declining(Usd(325), Usd(10)));

    private static readonly EarlyTerminationPolicy NextDay = LastDay with { Counter = LastDay.Counter with { MonthEnds = MonthEnds.FirstOfNextMonth } };

    [Theory]
    [InlineData("2011-01-31", "2011-02-27", 325, 325)]
    [InlineData("2011-01-31", "2011-02-28", 315, 325)]
    [InlineData("2011-01-31", "2011-03-01", 315, 315)]
    [InlineData("2011-01-31", "2011-03-30", 315, 315)]
    [InlineData("2011-01-31", "2011-03-31", 305, 305)]
    [InlineData("2011-01-31", "2011-04-30", 295, 305)]
    [InlineData("2011-01-30", "2011-02-28", 315, 325)]
    [InlineData("2011-01-29", "2011-02-28", 315, 325)]
    [InlineData("2011-01-28", "2011-02-28", 315, 315)]
    [InlineData("2012-02-29", "2012-03-29", 315, 315)]
    [InlineData("2012-02-29", "2013-02-28", 205, 215)]
    [InlineData("2012-02-29", "2013-03-01", 205, 205)]
    public void An_att_fee_falls_on_the_last_day_of_a_short_month_or_on_the_first_of_the_next(string start, string end, decimal lastDay, decimal nextDay)
    {
        LastDay.Fee(Facts(start, end)).Should().Be(lastDay);
        NextDay.Fee(Facts(start, end)).Should().Be(nextDay);
    }

    [Fact]
    public void The_answer_says_when_the_reading_matters_and_what_the_other_would_be()
    {
        LastDay.Found(Facts("2011-01-31", "2011-02-28"), "ETF-70").Should().Equal(
            31, "its last day", new EarlyTerminationFee.Due(Usd(315)), "the first of the next month", new EarlyTerminationFee.Due(Usd(325)));
        NextDay.Found(Facts("2011-01-29", "2011-02-28"), "ETF-70").Should().Equal(
            29, "the first of the next month", new EarlyTerminationFee.Due(Usd(325)), "its last day", new EarlyTerminationFee.Due(Usd(315)));
        LastDay.Codes(Facts("2011-01-31", "2011-03-01")).Should().Equal("ETF-32");
        LastDay.Codes(Facts("2011-01-28", "2011-02-28")).Should().Equal("ETF-32");
    }

    [Fact]
    public void It_matters_on_the_last_day_of_a_term()
    {
        LastDay.Fee(Facts("2012-02-29", "2014-02-28")).Should().Be(0);
        LastDay.Codes(Facts("2012-02-29", "2014-02-28")).Should().Equal("ETF-15", "ETF-70");
        NextDay.Fee(Facts("2012-02-29", "2014-02-28")).Should().Be(95);
        NextDay.Fee(Facts("2012-02-29", "2014-03-01")).Should().Be(0);
    }

    [Fact]
    public void It_matters_in_a_ceiling()
    {
        var policy = Policy(Flat(400)).Under(Limit(new FeeFormula.Declining(Usd(325), Usd(10))));

        policy.Codes(Facts("2011-01-31", "2011-02-28")).Should().Equal("ETF-30", "ETF-60", "ETF-32", "ETF-70");
        policy.Codes(Facts("2011-01-31", "2011-03-01")).Should().Equal("ETF-30", "ETF-60", "ETF-32");
    }

    [Fact]
    public void Anniversaries_are_those_of_the_original_start()
    {
        // Chained from month to month, a start on the 31st would drift to the 28th.
        LastDay.Fee(Facts("2011-01-31", "2011-03-28")).Should().Be(315);
        LastDay.Schedule(Facts("2011-01-31", "2011-02-01", 4)).Select(line => line.From)
            .Should().Equal(Day("2011-01-31"), Day("2011-02-28"), Day("2011-03-31"), Day("2011-04-30"), Day("2011-05-31"));
        NextDay.Schedule(Facts("2011-01-31", "2011-02-01", 4)).Select(line => line.From)
            .Should().Equal(Day("2011-01-31"), Day("2011-03-01"), Day("2011-03-31"), Day("2011-05-01"), Day("2011-05-31"));
    }
}
