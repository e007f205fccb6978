using FluentAssertions;
using SupportRules.EarlyTermination;
using Xunit;

namespace SupportRules.Catalogues.Tests;

public class PrintedFigureTests
{
    public static TheoryData<int, string> Numbers()
    {
        var numbers = new TheoryData<int, string>();
        for (var i = 0; i < PrintedFigures.All.Count; i++)
        {
            numbers.Add(i, PrintedFigures.All[i].ToString());
        }

        return numbers;
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_fee_is_the_one_the_source_prints(int number, string figure)
    {
        var decision = PrintedFigures.All[number].Decide();

        var expected = PrintedFigures.All[number].Fee;
        if (Money.TryParse(expected, out var fee))
        {
            decision.Outcome.Should().Be(new EarlyTerminationFee.Due(fee), figure);
        }
        else
        {
            decision.Outcome.ToString().Should().Be(expected, figure);
        }
    }

    [Fact]
    public void Every_version_of_every_entry_has_a_figure()
    {
        var covered = PrintedFigures.All.Select(figure => figure.Decide().Policy).ToHashSet();

        var versions = EarlyTerminationCatalogue.All.SelectMany(entry => entry.Versions.Versions).Select(version => version.Value.Id);

        versions.Where(id => !covered.Contains(id)).Should().BeEmpty();
    }
}
