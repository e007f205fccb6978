using System.Diagnostics;
using System.Reflection;
using Xunit;

namespace SupportRules.Trimmed.Tests;

/// <summary>One of the apps beside the tests, published self-contained and trimmed.</summary>
internal static class TrimmedApp
{
    /// <summary>What the trimmed app writes, line by line.</summary>
    public static string[] Run(string name)
    {
        var published = Path.Combine(AppContext.BaseDirectory, "published", name);
        var project = Path.Combine(Metadata("Apps"), name, name + ".csproj");

        // The libraries are those that the tests were built with: only the app itself is built anew, as a self-contained one.
        var said = Start("dotnet", ["publish", project, "--no-restore", "-p:BuildProjectReferences=false", "-c", Metadata("Configuration"), "-o", published]);

        // Warnings are errors but for one, and that only where it is known and proved harmless.
        Assert.All(said.Where(line => line.Contains("warning", StringComparison.Ordinal)), line => Assert.Contains("'Ardalis.SmartEnum' produced trim warnings", line, StringComparison.Ordinal));
        return Start(Path.Combine(published, name), []);
    }

    private static string[] Start(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}:\n{output}\n{errors.Result}");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static string Metadata(string key)
        => typeof(TrimmedApp).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
