using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace FsCheck.Xunit.Tests.Samples;

internal sealed class LifeCycle : Recorder, IClassFixture<LifeCycle.Fixture>, IDisposable
{
    private readonly Fixture _fixture;

    public LifeCycle(Fixture fixture, ITestOutputHelper output)
        : base(output)
    {
        _fixture = fixture;
        Record("constructed");
    }

    [Property(MaxTest = 2)]
    public void Passing(int x) => Record($"ran with a fixture worth {_fixture.Value + (0 * x)}");

    [Property(MaxTest = 2)]
    public void Failing(bool x)
    {
        Record("ran");
        (x || !x).Should().BeFalse();
    }

    public void Dispose() => Record("disposed");

    internal sealed class Fixture
    {
        public int Value => 17;
    }
}
