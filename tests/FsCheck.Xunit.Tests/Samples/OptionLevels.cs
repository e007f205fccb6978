using FsCheck.Fluent;
using Xunit.Abstractions;

namespace FsCheck.Xunit.Tests.Samples;

internal static class OptionLevels
{
    public const int OfTheAssembly = 500;
    public const int OfTheOuterClass = 40;
    public const int OfTheClass = 30;
    public const int OfTheMethod = 20;

    internal sealed class AssemblyOnly(ITestOutputHelper output) : Recorder(output)
    {
        [Property]
        public Property Rejected(Origin origin) => Reject(origin);

        private Property Reject(Origin origin)
        {
            Record(origin.Name);
            return true.When(false);
        }
    }

    [Properties(MaxRejected = OfTheClass, MaxTest = 3, Arbitrary = new[] { typeof(OriginFromTheClass) })]
    internal sealed class ClassToo(ITestOutputHelper output) : Recorder(output)
    {
        [Property]
        public Property Rejected(Origin origin) => Reject(origin);

        [Property(MaxRejected = OfTheMethod, Arbitrary = new[] { typeof(OriginFromTheMethod) })]
        public Property Rejected_sooner(Origin origin) => Reject(origin);

        [Property(Arbitrary = new[] { typeof(Arbitraries.Even) })]
        public void Both(Origin origin, int number) => Record($"{origin.Name}, {(number % 2 == 0 ? "even" : "odd")}");

        private Property Reject(Origin origin)
        {
            Record(origin.Name);
            return true.When(false);
        }
    }

    [Properties(MaxRejected = OfTheOuterClass)]
    internal static class Outer
    {
        internal sealed class Inner(ITestOutputHelper output) : Recorder(output)
        {
            [Property]
            public Property Rejected(Origin origin)
            {
                Record(origin.Name);
                return true.When(false);
            }
        }
    }
}
