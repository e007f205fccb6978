using System.Diagnostics;
using FluentAssertions;
using Xunit;

namespace SupportRules.Readme.Tests;

public class ShellSampleTests
{
    public static TheoryData<string> Samples() => [.. Sample.All("sh").Where(sample => sample.Output is not null).Select(sample => sample.ToString())];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_command_prints_what_the_document_shows(string name)
    {
        var sample = Sample.All("sh").Single(candidate => candidate.ToString() == name);

        var printed = Run(sample.Code);

        // A line of three dots stands for lines left out.
        foreach (var part in sample.Output!.Split("...\n", StringSplitOptions.RemoveEmptyEntries))
        {
            printed.Should().Contain(part);
        }

        printed.Should().StartWith(sample.Output.Split('\n')[0]);
    }

    private static string Run(string script)
    {
        var start = new ProcessStartInfo("bash", ["-euc", script])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, "'{0}' runs; it said: {1}{2}", script, output, errors.GetAwaiter().GetResult());
        return output.ReplaceLineEndings("\n");
    }
}
