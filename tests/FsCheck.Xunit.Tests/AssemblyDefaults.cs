using FsCheck.Xunit;
using FsCheck.Xunit.Tests.Samples;

[assembly: Properties(MaxRejected = OptionLevels.OfTheAssembly, Arbitrary = new[] { typeof(OriginFromTheAssembly) })]
