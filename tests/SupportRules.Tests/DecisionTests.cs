using System.Globalization;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace SupportRules.Tests;

public class DecisionTests
{
    private static readonly Rule Declining = new("ETF-32", "A declining fee falls with each full month.", "{initial} less {credit}; full months: {months}");

    private static readonly Rule Until = new("ETF-9", "A fee for a *named* [thing].", "`a` *b* _c_ [d] <e> | f \\ since {date} & $5 #1 (g)");

    private static readonly Citation Agreement = new("AT&T_Wireless [2010]", "fee <1>") { Address = new("https://example.org/terms?a=(1)&b=<2>") };

    private static readonly Citation Private = new("Private *agreement*", "4");

    private static readonly Decision<Money> Fee = new(
        new Money(245, Currency.USD),
        new PolicyId("acme/mobile-24", "2010-06-01"),
        [
            new(Declining, Agreement, new Money(1325, Currency.USD), 80.50m, 8),
            new(Until, Private, new LocalDate(2011, 1, 15)),
        ]);

    [Fact]
    public void Text_has_the_outcome_the_reasons_with_their_sources_and_the_policy()
    {
        Fee.ToText().Should().Be(string.Join('\n',
            "USD 245.00",
            "  ETF-32  USD 1325.00 less 80.5; full months: 8",
            "          [AT&T_Wireless [2010], fee <1>]",
            "  ETF-9   `a` *b* _c_ [d] <e> | f \\ since 2011-01-15 & $5 #1 (g)",
            "          [Private *agreement*, 4]",
            "  policy acme/mobile-24@2010-06-01"));
    }

    [Fact]
    public void Markdown_has_the_same_with_links_and_nothing_in_it_is_taken_for_markup()
    {
        Fee.ToMarkdown().Should().Be(string.Join('\n',
            "**USD 245.00**",
            "",
            "- USD 1325.00 less 80.5; full months: 8 (ETF-32; [AT&T\\_Wireless \\[2010\\], fee \\<1\\>](<https://example.org/terms?a=(1)&b=%3C2%3E>))",
            "- \\`a\\` \\*b\\* \\_c\\_ \\[d\\] \\<e\\> \\| f \\\\ since 2011-01-15 & $5 #1 (g) (ETF-9; Private \\*agreement\\*, 4)",
            "",
            "Policy `acme/mobile-24@2010-06-01`"));
    }

    [Fact]
    public void Markdown_escapes_the_outcome_and_the_codes_too()
    {
        var decision = new Decision<string>("*yes*", Fee.Policy, [new(new("A_B", "s", "f"), Private)]);

        decision.ToMarkdown().Should().StartWith("**\\*yes\\***\n").And.Contain("(A\\_B; ");
    }

    [Theory]
    [InlineData("de-DE", "EUR 1234,50", "2,5 since 15.01.2011")]
    [InlineData("ar-SA", "EUR 1234٫50", "2٫5 since 15‏‏/1‏‏/2011 A.D.")]
    [InlineData("sv-SE", "EUR 1234,50", "2,5 since 2011-01-15")]
    [InlineData("", "EUR 1234.50", "2.5 since 2011-01-15")]
    public void A_culture_is_used_when_it_is_asked_for(string name, string outcome, string finding)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        var rule = new Rule("T-1", "Test.", "{amount} since {date}");
        var decision = new Decision<Money>(new(1234.5m, Currency.EUR), Fee.Policy, [new(rule, Private, 2.50m, new LocalDate(2011, 1, 15))]);
        var text = $"{outcome}\n  T-1  {finding}\n       [Private *agreement*, 4]\n  policy acme/mobile-24@2010-06-01";

        decision.ToText(culture).Should().Be(text);
        ((IFormattable)decision).ToString(null, culture).Should().Be(text);
        string.Create(culture, $"{decision}").Should().Be(text);
        decision.ToMarkdown(culture).Should().Be(
            $"**{outcome}**\n\n- {finding} (T-1; Private \\*agreement\\*, 4)\n\nPolicy `acme/mobile-24@2010-06-01`");
    }

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void The_current_culture_is_never_asked(string culture)
    {
        var text = Fee.ToText();
        var markdown = Fee.ToMarkdown();
        using (Cultures.Use(culture))
        {
            Fee.ToText().Should().Be(text);
            Fee.ToString().Should().Be(text);
            $"{Fee}".Should().Be(text);
            ((IFormattable)Fee).ToString(null, null).Should().Be(text);
            Fee.ToMarkdown().Should().Be(markdown);
        }
    }

    [Fact]
    public void An_outcome_may_be_anything_that_writes_itself()
    {
        First(new LocalDate(2011, 1, 15)).Should().Be("2011-01-15");
        First(1.50m).Should().Be("1.5");
        First("refused").Should().Be("refused");
        First(CustomerSegment.Business).Should().Be("business");
        First(new Decision<LocalDate>(new(2011, 1, 15), Fee.Policy, Fee.Reasons)).Should().Be("2011-01-15", "dates stay ISO inside an outcome that formats itself");
    }

    [Fact]
    public void A_decision_without_reasons_is_refused()
    {
        const string Message = "Reasons is empty: a decision has at least one reason.*";

        FluentActions.Invoking(() => new Decision<Money>(Fee.Outcome, Fee.Policy, [])).Should().Throw<ArgumentException>().WithParameterName("Reasons").WithMessage(Message);
        FluentActions.Invoking(() => new Decision<Money>(Fee.Outcome, Fee.Policy, default)).Should().Throw<ArgumentException>().WithMessage(Message);
        FluentActions.Invoking(() => Fee with { Reasons = [] }).Should().Throw<ArgumentException>().WithParameterName("Reasons").WithMessage(Message);
    }

    [Fact]
    public void Decisions_are_equal_when_outcome_policy_and_reasons_are()
    {
        var copy = Fee with { Reasons = [.. Fee.Reasons] };

        copy.Should().Be(Fee);
        copy.GetHashCode().Should().Be(Fee.GetHashCode());
        (Fee with { Outcome = new(245, Currency.CAD) }).Should().NotBe(Fee);
        (Fee with { Policy = new("acme/mobile-24", "2") }).Should().NotBe(Fee);
        (Fee with { Reasons = [Fee.Reasons[0]] }).Should().NotBe(Fee);
        (Fee with { Reasons = [Fee.Reasons[1], Fee.Reasons[0]] }).Should().NotBe(Fee);
        (Fee with { Reasons = [Fee.Reasons[1]] }).Reasons.Should().Equal(Fee.Reasons[1]);
    }

    private static string First<T>(T outcome)
        where T : notnull
        => new Decision<T>(outcome, Fee.Policy, Fee.Reasons).ToText().Split('\n')[0];
}
