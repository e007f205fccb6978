using BillingRun;
using Spectre.Console;

namespace SupportRules.BillingRun.Tests;

/// <summary>What the program printed and how it ended, run within the tests.</summary>
internal sealed record Invocation(int Exit, string Output, string Error)
{
    public string LastLine => Output.TrimEnd('\n').Split('\n')[^1];

    public static async Task<Invocation> OfAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No, Interactive = InteractionSupport.No });
        console.Profile.Width = 80;
        var exit = await CommandLine.RunAsync(args, console, error);
        return new(exit, output.ToString(), error.ToString());
    }

    public static Task<Invocation> RunAsync(TestDatabase database, int accounts, params string[] more) =>
        OfAsync(["--date", "2026-11-30", "--accounts", $"{accounts}", "--database", database.Connection, .. more]);
}
