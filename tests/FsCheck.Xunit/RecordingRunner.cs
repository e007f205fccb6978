using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;

namespace FsCheck.Xunit;

/// <summary>Keeps FsCheck's result, and writes to the test's output what the configuration wants to have written.</summary>
internal sealed class RecordingRunner(ITestOutputHelper output) : IRunner
{
    private TestResult? _result;

    public TestResult Result => _result ?? throw new InvalidOperationException("FsCheck reported no result.");

    public void OnStartFixture(Type t)
    {
    }

    public void OnArguments(
        int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every) =>
        Write(every.Invoke(ntest).Invoke(args));

    public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink) =>
        Write(everyShrink.Invoke(args));

    public void OnFinished(string name, TestResult testResult) => _result = testResult;

    public void Write(string text)
    {
        if (text.Length > 0)
        {
            output.WriteLine(text.TrimEnd());
        }
    }
}
