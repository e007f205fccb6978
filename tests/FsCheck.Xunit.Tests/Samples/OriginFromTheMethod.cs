using FsCheck.Fluent;

namespace FsCheck.Xunit.Tests.Samples;

internal static class OriginFromTheMethod
{
    public static Arbitrary<Origin> Origin() => Gen.Constant(new Origin("method")).ToArbitrary();
}
