using FsCheck.Fluent;
using Xunit.Abstractions;

namespace FsCheck.Xunit.Tests.Samples;

internal sealed class Counts(ITestOutputHelper output) : Recorder(output)
{
    [Property]
    public void By_default(int x) => Record(x);

    [Property(MaxTest = 7)]
    public void Seven(int x) => Record(x);

    [Property(MaxRejected = 20)]
    public Property Always_rejected(int x)
    {
        Record(x);
        return true.When(false);
    }

    [Property(MaxTest = 10, StartSize = 10, EndSize = 20, Arbitrary = new[] { typeof(SizeAsNumber) })]
    public void Sizes(int x) => Record(x);

    internal static class SizeAsNumber
    {
        public static Arbitrary<int> Number() => Gen.Sized(Gen.Constant).ToArbitrary();
    }
}
