using BillingRun;
using Spectre.Console;

// A bar where somebody watches, plain text elsewhere; tables fit 80 columns, whatever the terminal's width.
var redirected = Console.IsOutputRedirected;
var console = AnsiConsole.Create(new()
{
    Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
    Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
});
console.Profile.Width = Math.Min(console.Profile.Width, 80);
return await CommandLine.RunAsync(args, console, Console.Error);
