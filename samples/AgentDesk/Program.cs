using System.Globalization;
using AgentDesk;
using Spectre.Console;

// Figures look as they do in the library's own text, wherever the desk stands.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Colours and bars where somebody watches, plain text elsewhere.
var redirected = Console.IsOutputRedirected;
var console = AnsiConsole.Create(new()
{
    Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
    Interactive = InteractionSupport.No,
});
console.Profile.Width = redirected ? 80 : Math.Min(console.Profile.Width, 100);
return CommandLine.Run(args, console, Console.Error);
