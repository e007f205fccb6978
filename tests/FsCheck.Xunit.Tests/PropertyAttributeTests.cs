using FluentAssertions;
using FsCheck.Xunit.Tests.Running;
using FsCheck.Xunit.Tests.Samples;
using Xunit;

namespace FsCheck.Xunit.Tests;

public sealed class PropertyAttributeTests
{
    [Theory]
    [InlineData(nameof(Verdicts.Void_that_holds))]
    [InlineData(nameof(Verdicts.Bool_that_holds))]
    [InlineData(nameof(Verdicts.Property_that_holds))]
    [InlineData(nameof(Verdicts.Task_that_holds))]
    [InlineData(nameof(Verdicts.TaskOfBool_that_holds))]
    [InlineData(nameof(Verdicts.Static_that_holds))]
    [InlineData(nameof(Verdicts.Parameterless_that_holds))]
    [InlineData(nameof(Verdicts.Many_parameters_that_hold))]
    [InlineData(nameof(Verdicts.Conditional_that_holds))]
    public async Task A_property_that_holds_passes(string method)
    {
        var run = await Sample.RunAsync(typeof(Verdicts), method);

        run.Passed.Should().BeTrue(run.FailureMessage);
    }

    [Theory]
    [InlineData(nameof(Verdicts.Void_that_fails))]
    [InlineData(nameof(Verdicts.Bool_that_fails))]
    [InlineData(nameof(Verdicts.Property_that_fails))]
    [InlineData(nameof(Verdicts.Task_that_fails))]
    [InlineData(nameof(Verdicts.TaskOfBool_that_fails))]
    [InlineData(nameof(Verdicts.Static_that_fails))]
    public async Task A_property_that_does_not_hold_fails_with_both_counter_examples_and_a_seed(string method)
    {
        var run = await Sample.RunAsync(typeof(Verdicts), method);

        run.Failed.Should().BeTrue();
        run.ExceptionTypes[0].Should().Be("FsCheck.Xunit.PropertyFailedException");
        run.FailureMessage.Should().Contain("Falsifiable, after ");
        int.Parse(run.Original).Should().BeGreaterThanOrEqualTo(42);
        run.Smallest.Should().Be("42");
        run.CaseSeed.Should().MatchRegex(@"^\(\d+,\d+,\d+\)$", run.FailureMessage);
        run.RunSeed.Should().MatchRegex(@"^\(\d+,\d+\)$", run.FailureMessage);
    }

    [Fact]
    public async Task A_property_without_parameters_can_fail()
    {
        var run = await Sample.RunAsync(typeof(Verdicts), nameof(Verdicts.Parameterless_that_fails));

        run.Failed.Should().BeTrue();
        run.FailureMessage.Should().Contain("Falsifiable, after 1 test ");
    }

    [Theory]
    [InlineData(nameof(Verdicts.Void_that_fails))]
    [InlineData(nameof(Verdicts.Task_that_fails))]
    public async Task The_failure_says_what_the_assertion_said_of_the_shrunk_counter_example(string method)
    {
        var run = await Sample.RunAsync(typeof(Verdicts), method);

        run.FailureMessage.Should().Contain("Expected x to be less than 42, but found 42");
    }

    [Fact]
    public async Task The_failure_names_the_label_of_the_property()
    {
        var run = await Sample.RunAsync(typeof(Verdicts), nameof(Verdicts.Property_that_fails));

        run.FailureMessage.Should().Contain("Label of failing property: x is small");
    }

    [Fact]
    public async Task A_parameter_that_cannot_be_generated_fails_the_test()
    {
        var run = await Sample.RunAsync(typeof(Verdicts), nameof(Verdicts.Ungeneratable));

        run.Failed.Should().BeTrue();
        run.FailureMessage.Should().Contain("IDisposable");
    }

    [Property]
    public void A_property_runs_under_the_runner_of_this_very_test(int[] xs) =>
        xs.Reverse().Reverse().Should().Equal(xs);
}
