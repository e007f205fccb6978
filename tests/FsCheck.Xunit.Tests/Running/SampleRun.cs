using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace FsCheck.Xunit.Tests.Running;

/// <summary>How xunit reported the one test of a sample.</summary>
internal sealed class SampleRun(ITestResultMessage result)
{
    public bool Passed => result is ITestPassed;

    public bool Failed => result is ITestFailed;

    public string? SkipReason => (result as ITestSkipped)?.Reason;

    public string DisplayName => result.Test.DisplayName;

    public string Output => result.Output;

    /// <summary>The lines that the sample wrote by <see cref="Samples.Recorder"/>.</summary>
    public IReadOnlyList<string> Recorded =>
        [
            .. result.Output
                .Split(Environment.NewLine)
                .Where(line => line.StartsWith(Samples.Recorder.Mark, StringComparison.Ordinal))
                .Select(line => line[Samples.Recorder.Mark.Length..]),
        ];

    /// <summary>The messages of the failure and of what caused it, as a runner shows them.</summary>
    public string FailureMessage =>
        result is ITestFailed failed ? string.Join(Environment.NewLine, failed.Messages) : string.Empty;

    public IReadOnlyList<string> ExceptionTypes => result is ITestFailed failed ? failed.ExceptionTypes : [];

    public string Original => Report(@"^Original:\s+(.*?)\s*(?:^Shrunk:|\z)");

    public string Shrunk => Report(@"^Shrunk:\s+(.*?)\s*\z");

    /// <summary>The last counter-example: FsCheck prints none as shrunk where the first could not be shrunk.</summary>
    public string Smallest => Shrunk.Length > 0 ? Shrunk : Original;

    /// <summary>The seed that the whole run started from: "(seed,gamma)".</summary>
    public string RunSeed => Report(@"shrinks?\) (\(\d+,\d+\))");

    /// <summary>The seed and size of the case that failed: "(seed,gamma,size)".</summary>
    public string CaseSeed =>
        $"({Report(@"Last step .* seed of \((\d+,\d+)\)")},{Report(@"Last step was invoked with size of (\d+)")})";

    /// <summary>A part of FsCheck's report, which is the first message; empty if the report lacks it.</summary>
    private string Report(string part) =>
        result is ITestFailed failed
            ? Regex.Match(failed.Messages[0], part, RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value
            : string.Empty;
}
