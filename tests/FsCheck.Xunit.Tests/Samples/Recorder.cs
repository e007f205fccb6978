using Xunit.Abstractions;

namespace FsCheck.Xunit.Tests.Samples;

/// <summary>
/// The samples are what the tests of this project run. They are internal, because xunit looks for
/// tests in public classes only: many of them are meant to fail.
/// </summary>
internal abstract class Recorder(ITestOutputHelper output)
{
    public const string Mark = "recorded: ";

    protected void Record(object value) => output.WriteLine(Mark + value);
}
