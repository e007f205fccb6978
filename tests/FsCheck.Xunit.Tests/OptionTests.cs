using FluentAssertions;
using FsCheck.Xunit.Tests.Running;
using FsCheck.Xunit.Tests.Samples;
using Xunit;

namespace FsCheck.Xunit.Tests;

public sealed class OptionTests
{
    [Fact]
    public async Task A_property_runs_one_hundred_times_by_default()
    {
        var run = await Sample.RunAsync(typeof(Counts), nameof(Counts.By_default));

        run.Recorded.Should().HaveCount(100);
    }

    [Fact]
    public async Task MaxTest_says_how_often_a_property_runs()
    {
        var run = await Sample.RunAsync(typeof(Counts), nameof(Counts.Seven));

        run.Recorded.Should().HaveCount(7);
    }

    [Fact]
    public async Task A_property_that_rejects_everything_fails_as_exhausted()
    {
        var run = await Sample.RunAsync(typeof(Counts), nameof(Counts.Always_rejected));

        run.Failed.Should().BeTrue();
        run.FailureMessage.Should().Contain("Arguments exhausted after 0 tests");
        run.Recorded.Should().HaveCount(20);
    }

    [Fact]
    public async Task Sizes_go_from_StartSize_up_to_EndSize()
    {
        var run = await Sample.RunAsync(typeof(Counts), nameof(Counts.Sizes));

        run.Recorded.Select(int.Parse).Should().HaveCount(10).And.BeInAscendingOrder()
            .And.OnlyHaveUniqueItems().And.OnlyContain(size => size >= 10 && size <= 20);
    }

    [Theory]
    [InlineData(nameof(Samples.Arbitraries.Numbers_are_even))]
    [InlineData(nameof(Samples.Arbitraries.Numbers_in_lists_are_even))]
    [InlineData(nameof(Samples.Arbitraries.First_of_two_wins))]
    [InlineData(nameof(Samples.Arbitraries.First_of_two_wins_the_other_way_round))]
    public async Task Arguments_come_from_the_given_arbitraries(string method)
    {
        var run = await Sample.RunAsync(typeof(Samples.Arbitraries), method);

        run.Passed.Should().BeTrue(run.FailureMessage);
    }

    [Fact]
    public async Task Arguments_shrink_by_the_given_arbitraries()
    {
        var run = await Sample.RunAsync(typeof(Samples.Arbitraries), nameof(Samples.Arbitraries.Numbers_are_even_and_small));

        run.Smallest.Should().Be("44");
    }

    [Theory]
    [InlineData(typeof(OptionLevels.AssemblyOnly), nameof(OptionLevels.AssemblyOnly.Rejected), OptionLevels.OfTheAssembly, "assembly")]
    [InlineData(typeof(OptionLevels.Outer.Inner), nameof(OptionLevels.Outer.Inner.Rejected), OptionLevels.OfTheOuterClass, "assembly")]
    [InlineData(typeof(OptionLevels.ClassToo), nameof(OptionLevels.ClassToo.Rejected), OptionLevels.OfTheClass, "class")]
    [InlineData(typeof(OptionLevels.ClassToo), nameof(OptionLevels.ClassToo.Rejected_sooner), OptionLevels.OfTheMethod, "method")]
    public async Task The_nearest_setting_wins(Type testClass, string method, int rejections, string origin)
    {
        var run = await Sample.RunAsync(testClass, method);

        run.Recorded.Should().HaveCount(rejections).And.OnlyContain(name => name == origin);
    }

    [Fact]
    public async Task Arbitraries_of_method_class_and_assembly_add_up()
    {
        var run = await Sample.RunAsync(typeof(OptionLevels.ClassToo), nameof(OptionLevels.ClassToo.Both));

        run.Recorded.Should().Equal("class, even", "class, even", "class, even");
    }

    [Fact]
    public async Task A_skipped_property_does_not_run()
    {
        var run = await Sample.RunAsync(typeof(Reporting), nameof(Reporting.Skipped));

        run.SkipReason.Should().Be("not today");
    }

    [Fact]
    public async Task A_property_may_have_a_name_of_its_own()
    {
        var run = await Sample.RunAsync(typeof(Reporting), nameof(Reporting.Named));

        run.DisplayName.Should().Be("a name of its own");
    }
}
