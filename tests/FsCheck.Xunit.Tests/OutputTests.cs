using FluentAssertions;
using FsCheck.Xunit.Tests.Running;
using FsCheck.Xunit.Tests.Samples;
using Xunit;

namespace FsCheck.Xunit.Tests;

public sealed class OutputTests
{
    [Fact]
    public async Task A_passing_property_says_how_many_cases_passed()
    {
        var run = await Sample.RunAsync(typeof(Reporting), nameof(Reporting.Loud));

        run.Output.TrimEnd().Should().Be("Ok, passed 5 tests.");
    }

    [Fact]
    public async Task A_quiet_property_says_nothing_when_it_passes()
    {
        var run = await Sample.RunAsync(typeof(Reporting), nameof(Reporting.Quiet));

        run.Passed.Should().BeTrue();
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_verbose_property_shows_every_case()
    {
        var run = await Sample.RunAsync(typeof(Reporting), nameof(Reporting.Verbose));

        run.Output.Should().ContainAll("0:", "1:", "2:", "3:", "4:");
    }

    [Fact]
    public async Task A_verbose_property_that_fails_shows_the_shrinks()
    {
        var run = await Sample.RunAsync(typeof(Reporting), nameof(Reporting.Verbose_and_failing));

        run.Failed.Should().BeTrue();
        run.Output.Should().StartWith("0:" + Environment.NewLine + "100").And.Contain("shrink:" + Environment.NewLine + "42");
    }
}
