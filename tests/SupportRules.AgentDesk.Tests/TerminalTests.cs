using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace SupportRules.AgentDesk.Tests;

public partial class TerminalTests
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    public static TheoryData<string> Ids => Sample.Ids;

    [Theory]
    [InlineData(80)]
    [InlineData(60)]
    [InlineData(59)]
    [InlineData(40)]
    [InlineData(30)]
    public void Nothing_is_wider_than_the_terminal_and_nothing_is_cut(int width)
    {
        foreach (var args in Sample.File.Customers.Select(customer => new[] { "--customer", customer.Id }).Append(["--list"]))
        {
            var (wrapped, wide) = (Invocation.At(width, args), Invocation.At(500, args));

            wrapped.Lines.Should().OnlyContain(line => line.Length <= width && !line.EndsWith(' '));
            wrapped.Letters.Should().Be(wide.Letters);
        }
    }

    [Fact]
    public void An_amount_stays_on_one_line()
    {
        for (var width = 40; width <= 80; width++)
        {
            Invocation.At(width, "--customer", "C-1001").Lines.Should().NotContain(line => line.EndsWith(" USD", StringComparison.Ordinal) || line.TrimStart().StartsWith('%'));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Colours_add_nothing_that_is_not_written(string id)
    {
        var (coloured, plain) = (Invocation.OnTerminal(80, "--customer", id), Invocation.Of("--customer", id));

        coloured.Output.Should().Contain("\u001b[").And.NotContain("#");
        Escape().Replace(coloured.Output, "").Replace('█', '#').Replace('░', '.').Should().Be(plain.Output);
    }

    [Fact]
    public async Task Without_a_terminal_it_is_plain_text_of_80_columns()
    {
        var run = await Invocation.OfProcessAsync(new Dictionary<string, string> { ["TERM"] = "xterm-256color", ["COLUMNS"] = "200", ["LC_ALL"] = "de_DE.UTF-8" }, "--customer", "C-1002");

        run.Should().Be(Invocation.Of("--customer", "C-1002"));
        run.Output.Should().MatchRegex("^[\n -~]+$");
    }

    [Fact]
    public async Task The_program_ends_with_2_and_one_line_where_it_cannot_answer()
    {
        var run = await Invocation.OfProcessAsync(Nothing, "--customer", "C-1O02");

        run.Should().Be(new Invocation(2, "", "customers.json has no customer 'C-1O02'. Did you mean C-1002?\n"));
    }

    [Fact]
    public void Help_names_every_option()
    {
        var help = Invocation.Of("--help");

        help.Exit.Should().Be(0);
        help.Output.Should().ContainAll("--customer", "--list", "--data", "--as-of", "--role", "--agent", "agent, lead, manager");
    }

    [Fact]
    public void Names_are_no_markup_and_may_take_two_columns_a_letter()
    {
        using var file = new DataFile(text => text.Replace("Ada Okafor", "[red]山田[/] {0}", StringComparison.Ordinal));

        Invocation.Of("--customer", "C-1001", "--data", file.Path).Lines[0].Should().Be("C-1001  [red]山田[/] {0}, consumer since 2021-03-02");
        var lines = Invocation.Of("--list", "--data", file.Path).Lines.Where(line => line.Contains(" of 100", StringComparison.Ordinal)).ToList();
        lines.Single(line => line.Contains('山')).IndexOf(" of 100", StringComparison.Ordinal).Should().Be(lines[0].IndexOf(" of 100", StringComparison.Ordinal) - 2);
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Escape();
}
