using FluentAssertions;
using NodaTime;
using Xunit;

namespace SupportRules.Tests;

public class RenderTests
{
    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void Members_are_written_as_a_record_does_but_in_no_culture(string culture)
    {
        using (Cultures.Use(culture))
        {
            Render.Members("Case", ("Day", new LocalDate(2011, 1, 15)), ("Note", null), ("Share", -1.50m), ("Text", "{a")).Should()
                .Be("Case { Day = 2011-01-15, Share = -1.5, Text = {a }");
            Render.Members("Case", ("Note", null), ("Text", "{a"), ("Count", -1)).Should().Be("Case { Text = {a, Count = -1 }");
        }
    }

    [Fact]
    public void Each_source_is_listed_once_with_what_is_known_of_it()
    {
        var bare = new Citation("Tariff", "fee");
        var full = new Citation("Law", "art. 1") { Address = new Uri("https://example.org/a_b"), AsOf = new(2011, 1, 2), Confidence = Confidence.Medium, Note = "Read *so*." };
        var low = new Citation("Page", "top") { Confidence = Confidence.Low };
        var rule = new Rule("T-1", "Test.", "found");
        var decision = new Decision<int>(1, new("test/policy", "1"), [new(rule, bare), new(rule, full), new(rule, bare), new(rule, low)]);

        Render.Sources(decision, null, markdown: false).Should().Be(
            "\n    Tariff, fee\n    Law, art. 1\n      https://example.org/a_b; as of 2011-01-02; confidence medium; Read *so*.\n    Page, top\n      confidence low");
        Render.Sources(decision, null, markdown: true).Should().Be(
            "\n- Tariff, fee\n- Law, art. 1: https://example.org/a\\_b; as of 2011-01-02; confidence medium; Read \\*so\\*.\n- Page, top: confidence low");
    }
}
