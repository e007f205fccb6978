using System.Diagnostics;
using AgentDesk;
using Spectre.Console;

namespace SupportRules.AgentDesk.Tests;

/// <summary>What the program printed and how it ended.</summary>
internal sealed record Invocation(int Exit, string Output, string Error)
{
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    /// <summary>All that is printed but blanks and line ends, which are all that wrapping may change.</summary>
    public string Letters => string.Concat(Output.Where(letter => !char.IsWhiteSpace(letter)));

    public static Invocation Of(params string[] args) => At(80, args);

    /// <summary>Plain text of a width.</summary>
    public static Invocation At(int width, params string[] args) => On(width, terminal: false, args);

    /// <summary>A terminal with colours and all letters.</summary>
    public static Invocation OnTerminal(int width, params string[] args) => On(width, terminal: true, args);

    /// <summary>The program as a process of its own, its output not to a terminal.</summary>
    public static async Task<Invocation> OfProcessAsync(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "AgentDesk.dll"), .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }

    private static Invocation On(int width, bool terminal, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = terminal ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.TrueColor : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = terminal;
        var exit = CommandLine.Run(args, console, error);
        return new(exit, output.ToString().ReplaceLineEndings("\n"), error.ToString());
    }
}
