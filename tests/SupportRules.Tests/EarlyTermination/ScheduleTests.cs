using System.Globalization;
using FluentAssertions;
using NodaTime;
using SupportRules.EarlyTermination;
using Xunit;
using static SupportRules.Tests.EarlyTermination.EarlyTerminationBuilders;

namespace SupportRules.Tests.EarlyTermination;

/// <summary>What waiting is worth: the next change, the schedule of the whole term, and the quote that shows both.</summary>
public class ScheduleTests
{
    private static readonly EarlyTerminationPolicy Att = Policy(new FeeFormula.Declining(Usd(325), Usd(10))) with { Trials = [new(14)] };

    [Fact]
    public void A_schedule_lists_each_day_on_which_the_fee_changes()
    {
        Lines(Att.Schedule(After(1, termMonths: 3))).Should().Equal(
            "2011-01-15  USD 0.00", "2011-01-29  USD 325.00", "2011-02-15  USD 315.00", "2011-03-15  USD 305.00", "2011-04-15  USD 0.00");
        Att.Schedule(After(1)).Should().HaveCount(26);
        Att.Schedule(After(1)).Should().Equal(Att.Schedule(After(20)), "the day asked for does not matter");
    }

    [Fact]
    public void A_schedule_begins_with_the_notice_where_one_was_given()
    {
        var policy = Att with { Counter = Att.Counter with { NoticePeriod = Period.FromDays(30) } };
        var facts = After(2, termMonths: 3) with { NoticeDate = Day("2011-03-01") };

        Lines(policy.Schedule(facts)).Should().Equal("2011-03-01  USD 305.00", "2011-04-15  USD 0.00");
        Lines(policy.Schedule(facts with { AgreementDate = Day("2011-01-01"), NoticeDate = Day("2011-01-03") })).Should()
            .Equal("2011-01-15  USD 0.00", "2011-01-29  USD 325.00", "2011-02-15  USD 315.00", "2011-03-15  USD 305.00", "2011-04-15  USD 0.00");
    }

    [Fact]
    public void A_schedule_of_a_fee_that_is_always_nothing_is_one_line() =>
        Lines(Policy(Flat(0)).Schedule(After(1))).Should().Equal("2011-01-15  USD 0.00");

    [Theory]
    [InlineData("2011-01-20", "2011-01-29  USD 325.00")]
    [InlineData("2011-01-28", "2011-01-29  USD 325.00")]
    [InlineData("2011-01-29", "2011-02-15  USD 315.00")]
    [InlineData("2011-02-14", "2011-02-15  USD 315.00")]
    [InlineData("2011-02-15", "2011-03-15  USD 305.00")]
    [InlineData("2013-01-14", "2013-01-15  USD 0.00")]
    [InlineData("2013-01-15", null)]
    [InlineData("2014-01-15", null)]
    public void The_next_change_is_the_next_day_with_another_fee(string end, string? next) =>
        Att.NextChange(After(0) with { TerminationDate = Day(end) })?.ToString().Should().Be(next);

    [Fact]
    public void A_pause_puts_the_next_change_off()
    {
        var policy = Policy(new FeeFormula.Declining(Usd(325), Usd(10)), TermCounter.FullMonthsServed with { Suspensions = SuspensionEffect.Pauses });
        var facts = After(2, 1) with { Suspensions = [new(Day("2011-03-20"), Day("2011-05-19"))] };

        policy.NextChange(facts)!.From.Should().Be(Day("2011-06-14")); // 15 April and 60 days
    }

    [Fact]
    public void A_schedule_may_rise()
    {
        var serbia = Policy(new FeeFormula.LesserOf([new FeeFormula.PerMonthServed(Usd(10)), new FeeFormula.ChargesLeft(1)]));

        Lines(serbia.Schedule(After(0, termMonths: 4) with { MonthlyCharge = Usd(12) })).Should()
            .Equal("2011-01-15  USD 0.00", "2011-02-15  USD 10.00", "2011-03-15  USD 20.00", "2011-04-15  USD 12.00", "2011-05-15  USD 0.00");
    }

    [Fact]
    public void An_unknown_fee_is_a_line_of_its_own() =>
        Lines(Policy(new FeeFormula.ChargesLeft(1)).Schedule(After(0, termMonths: 2))).Should().Equal("2011-01-15  needs facts: MonthlyCharge", "2011-03-15  USD 0.00");

    [Fact]
    public void A_quote_is_all_of_it()
    {
        var facts = After(1, 3, termMonths: 3);
        var quote = Att.Quote(facts);

        quote.Fee.Should().Be(new EarlyTerminationFee.Due(Usd(315)));
        quote.Decision.Should().Be(Att.Decide(facts));
        quote.Count.Should().Be(Att.Count(facts));
        quote.NextChange.Should().Be(Att.NextChange(facts));
        quote.Schedule.Should().Equal(Att.Schedule(facts));
        quote.ToText().Should().Be(quote.Decision.ToText() + """

              counted      months served 1, months left 2, days left 56; the term ends on 2011-04-15
              next change  2011-03-15  USD 305.00
              schedule
                from 2011-01-15  USD 0.00
                from 2011-01-29  USD 325.00
                from 2011-02-15  USD 315.00
                from 2011-03-15  USD 305.00
                from 2011-04-15  USD 0.00
              sources
                Tariff, fee
            """);
        quote.ToMarkdown().Should().Be(quote.Decision.ToMarkdown() + """


            Counted: months served 1, months left 2, days left 56; the term ends on 2011-04-15.

            Next change: 2011-03-15, USD 305.00.

            | service ends on or after | fee |
            |---|---:|
            | 2011-01-15 | USD 0.00 |
            | 2011-01-29 | USD 325.00 |
            | 2011-02-15 | USD 315.00 |
            | 2011-03-15 | USD 305.00 |
            | 2011-04-15 | USD 0.00 |

            Sources:

            - Tariff, fee
            """);
        quote.ToString().Should().Be(quote.ToText());
        $"{quote}".Should().Be(quote.ToText());
    }

    [Fact]
    public void A_schedule_asks_for_the_policy_of_each_day()
    {
        var later = Att with { Id = new("test/later", "1"), Formula = Flat(7) };
        EarlyTerminationPolicy? Chosen(EarlyTerminationFacts facts) => facts.TerminationDate < Day("2011-01-20") ? null : facts.TerminationDate < Day("2011-03-01") ? Att : later;

        var quote = EarlyTerminationQuote.Of(After(1, 3, termMonths: 3), Chosen);

        quote.Fee.Amount.Should().Be(Usd(315));
        quote.NextChange.Should().Be(new FeeFrom(Day("2011-03-01"), new EarlyTerminationFee.Due(Usd(7))));
        quote.Schedule.Select(line => line.ToString()).Should().Equal(
            "2011-01-20  USD 0.00", "2011-01-29  USD 325.00", "2011-02-15  USD 315.00", "2011-03-01  USD 7.00", "2011-04-15  USD 0.00");
        FluentActions.Invoking(() => EarlyTerminationQuote.Of(After(0), Chosen)).Should().Throw<ArgumentException>().WithParameterName("policyFor");
    }

    [Fact]
    public void A_schedule_stops_where_the_years_do()
    {
        var facts = Facts("2190-01-15", "2190-03-15", 600);

        Policy(Flat(7)).Schedule(facts).Select(line => line.ToString()).Should().Equal("2190-01-15  USD 7.00");
        Policy(Flat(7)).NextChange(facts).Should().BeNull();
    }

    [Fact]
    public void A_quote_says_where_a_source_is_read_and_what_was_noted()
    {
        var source = new Citation("Tariff", "fee") { Address = new Uri("https://example.org/fee_1"), AsOf = Day("2011-01-02"), Confidence = Confidence.Low, Note = "Read *so*." };
        var quote = (Policy(Flat(7)) with { Source = source }).Quote(After(1));

        quote.ToText().Should().EndWith("\n  sources\n    Tariff, fee\n      https://example.org/fee_1; as of 2011-01-02; confidence low; Read *so*.");
        quote.ToMarkdown().Should().EndWith("\n\nSources:\n\n- Tariff, fee: https://example.org/fee\\_1; as of 2011-01-02; confidence low; Read \\*so\\*.");
    }

    [Fact]
    public void A_quote_after_the_end_has_no_next_change()
    {
        var quote = Att.Quote(After(3, termMonths: 3));

        quote.NextChange.Should().BeNull();
        quote.ToText().Should().NotContain("next change");
        quote.ToMarkdown().Should().NotContain("Next change").And.Contain("| 2011-04-15 | USD 0.00 |");
    }

    [Fact]
    public void A_quote_can_be_written_in_a_culture()
    {
        var german = CultureInfo.GetCultureInfo("de-DE");

        Att.Quote(After(1, 3)).ToText(german).Should().Contain("USD 315,00").And.Contain("15.03.2011");
        Att.Quote(After(1, 3)).ToMarkdown(german).Should().Contain("USD 315,00").And.Contain("15.03.2011");
        EarlyTerminationStatement.Of([new("one", Att, After(1))]).ToText(german).Should().StartWith("USD 315,00");
    }

    [Fact]
    public void Facts_come_from_dates_of_either_library_or_iso_text()
    {
        var facts = EarlyTerminationFacts.From("2011-01-15", "2011-09-20", 24);

        facts.Should().Be(new EarlyTerminationFacts { StartDate = new(2011, 1, 15), TerminationDate = new(2011, 9, 20), TermMonths = 24 });
        EarlyTerminationFacts.From(new DateOnly(2011, 1, 15), new DateOnly(2011, 9, 20), 24).Should().Be(facts);
        facts.AgreedTermEnd.Should().Be(Day("2013-01-15"));
        facts.ToString().Should().Be(
            "EarlyTerminationFacts { StartDate = 2011-01-15, TerminationDate = 2011-09-20, TermMonths = 24, Reason = own-wish, PaidEarly = False }");
        (facts with { MovedMiles = 1.5m, Suspensions = [new(Day("2011-02-01"), Day("2011-03-01"))] }).ToString().Should()
            .Contain("MovedMiles = 1.5").And.Contain("Suspensions = [2011-02-01 to 2011-03-01]");
    }

    private static IEnumerable<string> Lines(ValueList<FeeFrom> schedule) => schedule.Select(line => line.ToString());

    [Fact]
    public void A_schedule_ends_with_the_term_where_no_policy_is_in_force_any_more()
    {
        var quote = EarlyTerminationQuote.Of(After(0), later => later.TerminationDate < Day("2011-03-01") ? Policy(Flat(7)) : null);

        quote.Schedule.Select(line => line.ToString()).Should().Equal("2011-01-15  USD 7.00");
        quote.NextChange.Should().BeNull();
    }

    [Fact]
    public void A_schedule_reaches_the_last_day_of_the_years()
    {
        var last = EarlyTerminationQuote.Of(Facts("2199-12-01", "2199-12-01", 12), later => later.TerminationDate < Day("2199-12-31") ? Policy(Flat(7)) : Policy(Flat(8)));

        last.NextChange!.From.Should().Be(Day("2199-12-31"));
    }
}
