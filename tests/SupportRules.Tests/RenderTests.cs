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
}
