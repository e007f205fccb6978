using FsCheck.Fluent;

namespace FsCheck.Xunit.Tests.Samples;

internal static class OriginFromTheClass
{
    public static Arbitrary<Origin> Origin() => Gen.Constant(new Origin("class")).ToArbitrary();
}
