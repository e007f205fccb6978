using FluentAssertions;
using FsCheck.Xunit.Tests.Running;
using FsCheck.Xunit.Tests.Samples;
using Xunit;

namespace FsCheck.Xunit.Tests;

public sealed class TestClassTests
{
    [Fact]
    public async Task The_class_is_constructed_with_its_fixtures_and_disposed_once_for_all_cases()
    {
        var run = await Sample.RunAsync(typeof(LifeCycle), nameof(LifeCycle.Passing));

        run.Recorded.Should().Equal(
            "constructed", "ran with a fixture worth 17", "ran with a fixture worth 17", "disposed");
    }

    [Fact]
    public async Task The_class_is_disposed_after_a_failure_too()
    {
        var run = await Sample.RunAsync(typeof(LifeCycle), nameof(LifeCycle.Failing));

        run.Failed.Should().BeTrue();
        run.Recorded[0].Should().Be("constructed");
        run.Recorded[^1].Should().Be("disposed");
    }

    [Fact]
    public async Task A_constructor_that_throws_fails_the_test()
    {
        var run = await Sample.RunAsync(typeof(BrokenConstructor), nameof(BrokenConstructor.Holds));

        run.FailureMessage.Should().Contain("The constructor is broken.");
    }
}
