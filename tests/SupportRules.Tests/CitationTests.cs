using FluentAssertions;
using NodaTime;
using Xunit;

namespace SupportRules.Tests;

public class CitationTests
{
    private static readonly Citation Code = new("Wireless Code", "s. G.1")
    {
        Address = new("https://example.org/code"),
        AsOf = new LocalDate(2013, 12, 2),
        Confidence = Confidence.Medium,
        Note = "as amended",
    };

    [Fact]
    public void Title_and_clause_are_what_is_written()
    {
        Code.ToString().Should().Be("Wireless Code, s. G.1");
    }

    [Fact]
    public void By_default_the_text_itself_was_read_and_nothing_else_is_said()
    {
        var bare = new Citation("Wireless Code", "s. G.1");

        bare.Confidence.Should().Be(Confidence.High);
        bare.Address.Should().BeNull();
        bare.AsOf.Should().BeNull();
        bare.Note.Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\t ")]
    [InlineData(null)]
    public void Title_and_clause_say_something_in_with_too(string? blank)
    {
        FluentActions.Invoking(() => new Citation(blank!, "c")).Should().Throw<ArgumentException>().WithParameterName("Title").WithMessage("Title is blank: it must say something.*");
        FluentActions.Invoking(() => new Citation("t", blank!)).Should().Throw<ArgumentException>().WithParameterName("Clause").WithMessage("Clause is blank: it must say something.*");
        FluentActions.Invoking(() => Code with { Title = blank! }).Should().Throw<ArgumentException>().WithParameterName("Title");
        FluentActions.Invoking(() => Code with { Clause = blank! }).Should().Throw<ArgumentException>().WithParameterName("Clause");
        (Code with { Title = "Code", Clause = "1" }).ToString().Should().Be("Code, 1");
    }

    [Fact]
    public void Citations_are_equal_when_all_members_are()
    {
        var copy = Code with { };

        copy.Should().Be(Code);
        copy.GetHashCode().Should().Be(Code.GetHashCode());
        (Code with { Title = "Code" }).Should().NotBe(Code);
        (Code with { Clause = "s. G.2" }).Should().NotBe(Code);
        (Code with { Address = null }).Should().NotBe(Code);
        (Code with { AsOf = null }).Should().NotBe(Code);
        (Code with { Confidence = Confidence.Low }).Should().NotBe(Code);
        (Code with { Note = null }).Should().NotBe(Code);
    }
}
