using FluentAssertions;
using NodaTime;
using SupportRules.EarlyTermination;
using Xunit;
using static SupportRules.Tests.EarlyTermination.EarlyTerminationBuilders;

namespace SupportRules.Tests.EarlyTermination;

/// <summary>When nothing is due whatever the formula says, and which gate says so first.</summary>
public class GateTests
{
    private static readonly EarlyTerminationPolicy Tariff = Policy(Flat(100));

    [Theory]
    [InlineData("2011-01-14", 0, "ETF-12")]
    [InlineData("2011-01-15", 100, "ETF-30")]
    [InlineData("2011-01-16", 100, "ETF-30")]
    public void An_end_before_the_start_costs_nothing(string end, decimal fee, string code)
    {
        var facts = After(0) with { AgreementDate = Day("2011-01-10"), TerminationDate = Day(end) };

        Tariff.Fee(facts).Should().Be(fee);
        Tariff.Codes(facts).Should().Equal(code);
    }

    [Fact]
    public void Before_the_start_all_of_the_term_is_left_and_none_of_it_served()
    {
        var count = Tariff.Count(After(0) with { AgreementDate = Day("2010-12-10"), TerminationDate = Day("2010-12-12") });

        count.ServiceEnd.Should().Be(Day("2010-12-12"));
        count.TermEnd.Should().Be(Day("2013-01-15"));
        (count.MonthsServed, count.DaysServed, count.FullMonthsServed, count.MonthsLeft).Should().Be((0m, 0, 0, 24m));
        count.DaysLeft.Should().Be(Period.DaysBetween(Day("2011-01-15"), Day("2013-01-15")));
    }

    [Theory]
    [InlineData("2011-01-15", 0, 1)]
    [InlineData("2011-01-27", 0, 13)]
    [InlineData("2011-01-28", 0, 14)]
    [InlineData("2011-01-29", 100, 15)]
    public void The_start_is_day_1_of_the_trial_and_its_last_day_is_free(string end, decimal fee, int day)
    {
        var policy = Tariff with { Trials = [new(14)] };
        var facts = After(0) with { TerminationDate = Day(end) };

        policy.Fee(facts).Should().Be(fee);
        if (fee == 0)
        {
            policy.Found(facts, "ETF-13").Should().Equal(day, 14);
        }
    }

    [Theory]
    [InlineData(0.49, 0)]
    [InlineData(0.5, 0)]
    [InlineData(0.51, 100)]
    public void A_trial_ends_early_once_its_usage_limit_is_exceeded(decimal usage, decimal fee)
    {
        var policy = Tariff with { Trials = [new(15) { MostUsageShare = 0.5m }] };
        var facts = After(0, 9) with { TrialUsageShare = usage };

        policy.Fee(facts).Should().Be(fee);
        if (fee > 0)
        {
            policy.Found(facts, "ETF-14").Should().Equal(usage, 0.5m);
        }
    }

    [Fact]
    public void The_usage_is_asked_for_only_while_the_trial_runs()
    {
        var policy = Tariff with { Trials = [new(15) { MostUsageShare = 0.5m }] };

        policy.Missing(After(0, 14)).Should().Equal("TrialUsageShare");
        policy.Fee(After(0, 15)).Should().Be(100);
    }

    [Theory]
    [InlineData(null, 30, true)]
    [InlineData("consumer", 14, false)]
    [InlineData("consumer-with-disability", 14, false)]
    [InlineData("business", 30, false)]
    [InlineData("small-business", 7, false)]
    public void Each_segment_has_its_own_trial_or_that_of_the_wider_one_or_everybodys(string? segment, int days, bool depends)
    {
        var policy = Tariff with
        {
            Trials = [new(14), new(30) { Segment = CustomerSegment.Business }, new(7) { Segment = CustomerSegment.SmallBusiness }],
        };
        var facts = After(0) with { Segment = segment is null ? null : CustomerSegment.Parse(segment) };

        policy.Decide(facts with { TerminationDate = Day("2011-01-15").PlusDays(days - 1) }).Outcome.IsFree.Should().Be(!depends);
        policy.Fee(facts with { TerminationDate = Day("2011-01-15").PlusDays(days) }).Should().Be(100);
    }

    [Fact]
    public void The_trial_of_the_segment_goes_before_that_of_the_wider_one_and_that_before_everybodys()
    {
        TrialPeriod small = new(7) { Segment = CustomerSegment.SmallBusiness }, business = new(30) { Segment = CustomerSegment.Business }, everybody = new(14);
        var facts = After(0, 9) with { Segment = CustomerSegment.SmallBusiness };

        foreach (var trials in new ValueList<TrialPeriod>[] { [small, business, everybody], [everybody, business, small], [business, everybody, small] })
        {
            (Tariff with { Trials = trials }).Fee(facts).Should().Be(100);
            (Tariff with { Trials = trials }).Fee(After(0, 20) with { Segment = CustomerSegment.Business }).Should().Be(0);
        }

        (Tariff with { Trials = [everybody, business] }).Fee(After(0, 20) with { Segment = CustomerSegment.SmallBusiness }).Should().Be(0);
        (Tariff with { Trials = [business, everybody] }).Fee(After(0, 20) with { Segment = CustomerSegment.SmallBusiness }).Should().Be(0);
    }

    [Fact]
    public void Trials_for_named_segments_only_depend_on_the_segment()
    {
        var policy = Tariff with { Trials = [new(14) { Segment = CustomerSegment.Business }, new(30) { Segment = CustomerSegment.Consumer }] };

        policy.Missing(After(0, 5)).Should().Equal("Segment");
        policy.Missing(After(0, 20)).Should().Equal("Segment");
        policy.Fee(After(0, 30)).Should().Be(100);
    }

    [Fact]
    public void A_used_up_trial_is_said_to_its_last_day_and_no_longer()
    {
        var policy = Tariff with { Trials = [new(15) { MostUsageShare = 1 }] };

        policy.Codes(After(0, 14) with { TrialUsageShare = 2 }).Should().Equal("ETF-14", "ETF-30");
        policy.Codes(After(0, 15) with { TrialUsageShare = 2 }).Should().Equal("ETF-30");
    }

    [Fact]
    public void A_trial_for_one_segment_is_none_for_another()
    {
        var policy = Tariff with { Trials = [new(14) { Segment = CustomerSegment.Business }] };

        policy.Fee(After(0, 3) with { Segment = CustomerSegment.SmallBusiness }).Should().Be(0);
        policy.Fee(After(0, 3) with { Segment = CustomerSegment.Consumer }).Should().Be(100);
        policy.Missing(After(0, 3)).Should().Equal("Segment");
        policy.Fee(After(0, 14)).Should().Be(100);
    }

    [Fact]
    public void A_trial_asks_for_no_more_than_its_answer_depends_on()
    {
        var canada = Tariff with
        {
            Trials = [new(15) { MostUsageShare = 0.5m }, new(30) { Segment = CustomerSegment.ConsumerWithDisability, MostUsageShare = 1 }],
        };

        canada.Missing(After(0, 5)).Should().BeEquivalentTo("Segment", "TrialUsageShare");
        canada.Missing(After(0, 5) with { TrialUsageShare = 0.7m }).Should().Equal("Segment");
        canada.Missing(After(0, 20)).Should().BeEquivalentTo("Segment", "TrialUsageShare");
        canada.Missing(After(0, 20) with { TrialUsageShare = 0.2m }).Should().Equal("Segment");
        canada.Fee(After(0, 5) with { TrialUsageShare = 0.5m }).Should().Be(0);
        canada.Fee(After(0, 5) with { TrialUsageShare = 1.1m }).Should().Be(100);
        canada.Codes(After(0, 5) with { TrialUsageShare = 1.1m }).Should().Equal("ETF-14", "ETF-30");
        canada.Fee(After(0, 20) with { TrialUsageShare = 1.1m }).Should().Be(100);
        canada.Missing(After(0, 5) with { Segment = CustomerSegment.Consumer }).Should().Equal("TrialUsageShare");
    }

    [Fact]
    public void Trials_with_one_limit_ask_for_the_usage_only()
    {
        var policy = Tariff with { Trials = [new(15) { MostUsageShare = 1 }, new(15) { Segment = CustomerSegment.Business, MostUsageShare = 1 }] };

        policy.Missing(After(0, 5)).Should().Equal("TrialUsageShare");
        (policy with { Trials = [new(15) { MostUsageShare = 1 }, new(15) { Segment = CustomerSegment.Business, MostUsageShare = 2 }] })
            .Missing(After(0, 5)).Should().BeEquivalentTo("TrialUsageShare", "Segment");
    }

    [Fact]
    public void The_trial_is_judged_by_the_day_asked_for_whatever_notice_must_still_run()
    {
        var policy = Tariff with { Trials = [new(14)], Counter = TermCounter.FullMonthsServed with { NoticePeriod = Period.FromDays(30) } };
        var facts = After(0, 3) with { NoticeDate = Day("2011-01-16") };

        policy.Codes(facts).Should().Equal("ETF-10", "ETF-13");
        policy.Fee(facts).Should().Be(0);
    }

    [Fact]
    public void A_notice_given_before_service_begins_does_not_run()
    {
        var policy = Tariff with { Trials = [new(14)], Counter = TermCounter.FullMonthsServed with { NoticePeriod = Period.FromDays(30) } };
        var facts = After(0) with { AgreementDate = Day("2011-01-01"), NoticeDate = Day("2011-01-05"), TerminationDate = Day("2011-01-05") };

        policy.Codes(facts).Should().Equal("ETF-12");
        policy.Fee(facts).Should().Be(0);
    }

    [Theory]
    [InlineData(24, -1, 95, "ETF-32")]
    [InlineData(24, 0, 0, "ETF-15")]
    [InlineData(24, 1, 0, "ETF-15")]
    [InlineData(30, 0, 0, "ETF-15")]
    public void Month_24_costs_95_and_then_nothing_never_85(int months, int days, decimal fee, string code)
    {
        var att = Policy(new FeeFormula.Declining(Usd(325), Usd(10)));

        att.Fee(After(months, days)).Should().Be(fee);
        att.Codes(After(months, days)).Should().Equal(code);
    }

    [Theory]
    [InlineData(15, 100)]
    [InlineData(14, 0)]
    [InlineData(13, 0)]
    [InlineData(1, 0)]
    public void The_last_days_are_free(int daysLeft, decimal fee)
    {
        var policy = Tariff with { FreeLastDays = 14 };

        policy.Fee(After(24, -daysLeft)).Should().Be(fee);
        if (fee == 0)
        {
            policy.Found(After(24, -daysLeft), "ETF-16").Should().Equal(daysLeft, 14);
        }
    }

    [Fact]
    public void The_first_gate_that_holds_is_the_reason()
    {
        var policy = Tariff with
        {
            Trials = [new(366)],
            FreeLastDays = 366,
            ReasonClauses = [new([TerminationReason.OwnWish], ReasonEffect.Waive)],
        };

        policy.Codes(After(0, termMonths: 1) with { AgreementDate = Day("2011-01-01"), TerminationDate = Day("2011-01-10") }).Should().Equal("ETF-12");
        policy.Codes(After(1, termMonths: 1)).Should().Equal("ETF-13");
        policy.Codes(After(12, 1, termMonths: 12)).Should().Equal("ETF-15");
        policy.Codes(After(12, 1, termMonths: 24)).Should().Equal("ETF-16");
        policy.Codes(After(12, 1, termMonths: 36)).Should().Equal("ETF-20");
    }

    [Fact]
    public void A_gate_that_holds_anyway_does_not_wait_for_a_segment_or_usage()
    {
        var policy = Tariff with { Trials = [new(366) { Segment = CustomerSegment.Business, MostUsageShare = 1 }] };

        policy.Missing(After(2)).Should().BeEquivalentTo("Segment", "TrialUsageShare");
        policy.Codes(After(2, termMonths: 2)).Should().Equal("ETF-15");
        (policy with { FreeLastDays = 31 }).Codes(After(2, termMonths: 3)).Should().Equal("ETF-16");
        (policy with { ReasonClauses = [new([TerminationReason.Death], ReasonEffect.Waive)] })
            .Codes(After(2) with { Reason = TerminationReason.Death }).Should().Equal("ETF-20");
    }

    [Fact]
    public void A_trial_is_cited_from_its_own_source()
    {
        var source = new Citation("Trial", "14 days");
        var policy = Tariff with { Trials = [new(14) { Source = source, MostUsageShare = 1 }] };

        policy.Decide(After(0) with { TrialUsageShare = 1 }).Reasons[0].Source.Should().Be(source);
        policy.Decide(After(0) with { TrialUsageShare = 2 }).Reasons[0].Source.Should().Be(source);
        policy.Decide(After(1)).Reasons[0].Source.Should().Be(Tariff.Source);
    }
}
