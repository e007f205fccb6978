using BillingRun;
using Spectre.Console;

// Tables fit 80 columns, whatever the terminal's width.
var console = AnsiConsole.Console;
console.Profile.Width = Math.Min(console.Profile.Width, 80);
return await CommandLine.RunAsync(args, console, Console.Error);
