using FluentAssertions;
using FsCheck.Xunit.Tests.Running;
using FsCheck.Xunit.Tests.Samples;
using Xunit;

namespace FsCheck.Xunit.Tests;

public sealed class ReplayTests
{
    [Fact]
    public async Task Replaying_the_seed_of_a_run_repeats_the_run()
    {
        var first = await Sample.RunAsync(typeof(Replays), nameof(Replays.Fresh));
        var again = await ReplayAsync(first.RunSeed);

        first.Original.Should().NotBeEmpty();
        again.Original.Should().Be(first.Original);
        again.FailureMessage.Should().Be(first.FailureMessage);
    }

    [Fact]
    public async Task Replaying_the_seed_and_size_of_a_case_repeats_that_case_at_once()
    {
        var first = await Sample.RunAsync(typeof(Replays), nameof(Replays.Fresh));
        var again = await ReplayAsync(first.CaseSeed);

        again.FailureMessage.Should().Contain("Falsifiable, after 1 test ");
        (again.Original, again.Shrunk, again.CaseSeed).Should().Be((first.Original, first.Shrunk, first.CaseSeed));
    }

    [Fact]
    public async Task A_seed_may_be_written_without_parentheses_and_with_spaces()
    {
        var bare = await ReplayAsync("11, 13");
        var printed = await ReplayAsync("(11,13)");

        bare.Original.Should().NotBeEmpty().And.Be(printed.Original);
    }

    [Fact]
    public async Task Another_seed_makes_another_run()
    {
        var one = await ReplayAsync("(11,13)");
        var other = await ReplayAsync("(12,13)");

        other.Original.Should().NotBe(one.Original);
    }

    [Fact]
    public async Task A_text_that_is_no_seed_fails_the_test()
    {
        var run = await Sample.RunAsync(typeof(Replays), nameof(Replays.Malformed));

        run.FailureMessage.Should().Contain("\"yesterday\"").And.Contain("(seed,gamma)");
    }

    private static Task<SampleRun> ReplayAsync(string seed)
    {
        FromSeedAttribute.Choose(seed);
        return Sample.RunAsync(typeof(Replays), nameof(Replays.Replayed));
    }
}
