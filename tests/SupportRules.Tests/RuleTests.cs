using FluentAssertions;
using Xunit;

namespace SupportRules.Tests;

public class RuleTests
{
    private static readonly Rule Trial = new("ETF-13", "Within the trial period nothing is due.", "ended on day {day} of {trialDays}");

    [Theory]
    [InlineData("no value", "", "no value")]
    [InlineData("{all}", "all", "0")]
    [InlineData("{a}{b}", "a,b", "01")]
    [InlineData("{a} and {b}.", "a,b", "0 and 1.")]
    [InlineData("{share%} of it{limit!}", "share,limit", "0 of it")]
    [InlineData("ended on day {day} of {trialDays:day|days}", "day,trialDays", "ended on day 0 of 1 day")]
    public void A_finding_is_filled_at_its_holes(string finding, string names, string filled)
    {
        var rule = new Rule("T-1", "Test.", finding);

        string.Join(',', rule.ValueNames).Should().Be(names);
        rule.Fill(Enumerable.Range(0, rule.ValueNames.Count).Select(i => (object)i).ToValueList(), null).Should().Be(filled);
    }

    [Fact]
    public void A_share_is_written_as_percent_and_a_held_value_not_at_all()
    {
        new Rule("T-1", "Test.", "less {share%}{limit!}").Fill([0.075m, 8], null).Should().Be("less 7.5 %");
    }

    [Theory]
    [InlineData(0, "0 months left")]
    [InlineData(1, "1 month left")]
    [InlineData(2, "2 months left")]
    [InlineData("1.0", "1 month left")]
    [InlineData("6.5", "6.5 months left")]
    public void A_count_carries_its_noun_in_the_form_that_fits(object count, string filled)
    {
        var value = count is string text ? decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : count;

        new Rule("T-1", "Test.", "{months:month|months} left").Fill([value], null).Should().Be(filled);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("a {b")]
    [InlineData("a b}")]
    [InlineData("a }b{ c")]
    [InlineData("{a{b}c}")]
    [InlineData("{{a}}")]
    [InlineData("{a} b} {c")]
    public void A_brace_without_its_partner_is_refused(string finding)
    {
        FluentActions.Invoking(() => new Rule("T-1", "Test.", finding)).Should().Throw<ArgumentException>().WithParameterName("Finding")
            .WithMessage($"Finding is '{finding}': it has a brace without its partner.*");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("a { } b")]
    [InlineData("{a} of {}")]
    [InlineData("{a} of {a}")]
    [InlineData("{a} {b} {a}")]
    [InlineData("{a:b}")]
    [InlineData("{a:b|}")]
    [InlineData("{a:b|c} {a}")]
    public void Each_value_has_a_name_of_its_own(string finding)
    {
        FluentActions.Invoking(() => new Rule("T-1", "Test.", finding)).Should().Throw<ArgumentException>().WithParameterName("Finding")
            .WithMessage($"Finding is '{finding}': each value must have a name of its own*");
    }

    [Fact]
    public void Names_differ_by_case()
    {
        new Rule("T-1", "Test.", "{a} {A}").ValueNames.Should().Equal("a", "A");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Code_sentence_and_finding_say_something(string? blank)
    {
        FluentActions.Invoking(() => new Rule(blank!, "s", "f")).Should().Throw<ArgumentException>().WithParameterName("Code").WithMessage("Code is blank: it must say something.*");
        FluentActions.Invoking(() => new Rule("c", blank!, "f")).Should().Throw<ArgumentException>().WithParameterName("Sentence").WithMessage("Sentence is blank*");
        FluentActions.Invoking(() => new Rule("c", "s", blank!)).Should().Throw<ArgumentException>().WithParameterName("Finding").WithMessage("Finding is blank*");
    }

    [Fact]
    public void Rules_are_equal_when_code_sentence_and_finding_are()
    {
        var copy = new Rule(Trial.Code, Trial.Sentence, Trial.Finding);

        copy.Should().Be(Trial);
        copy.GetHashCode().Should().Be(Trial.GetHashCode());
        new Rule("ETF-14", Trial.Sentence, Trial.Finding).Should().NotBe(Trial);
        new Rule(Trial.Code, "Another.", Trial.Finding).Should().NotBe(Trial);
        new Rule(Trial.Code, Trial.Sentence, "{day} of {limit}").Should().NotBe(Trial);
        new Rule("ETF-14", Trial.Sentence, Trial.Finding).GetHashCode().Should().NotBe(Trial.GetHashCode());
        Trial.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void A_rule_is_written_as_code_and_sentence()
    {
        Trial.ToString().Should().Be("ETF-13 Within the trial period nothing is due.");
    }
}
