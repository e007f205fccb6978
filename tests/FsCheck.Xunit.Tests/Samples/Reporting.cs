using FsCheck.Fluent;

namespace FsCheck.Xunit.Tests.Samples;

internal sealed class Reporting
{
    [Property(MaxTest = 5)]
    public bool Loud(int x) => x + 0 == x;

    [Property(MaxTest = 5, QuietOnSuccess = true)]
    public bool Quiet(int x) => x + 0 == x;

    [Property(MaxTest = 5, Verbose = true)]
    public bool Verbose(int x) => x + 0 == x;

    [Property(Verbose = true, Arbitrary = new[] { typeof(OneHundred) })]
    public bool Verbose_and_failing(int x) => x < 42;

    [Property(Skip = "not today")]
    public bool Skipped(int x) => throw new InvalidOperationException($"Ran, with {x}.");

    [Property(DisplayName = "a name of its own")]
    public bool Named(int x) => x + 0 == x;

    internal static class OneHundred
    {
        public static Arbitrary<int> Number() =>
            Arb.From(Gen.Constant(100), ArbMap.Default.ArbFor<int>().Shrinker);
    }
}
