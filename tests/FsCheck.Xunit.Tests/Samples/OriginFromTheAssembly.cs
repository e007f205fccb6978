using FsCheck.Fluent;

namespace FsCheck.Xunit.Tests.Samples;

internal static class OriginFromTheAssembly
{
    public static Arbitrary<Origin> Origin() => Gen.Constant(new Origin("assembly")).ToArbitrary();
}
