using System.CommandLine;
using BillingRun.Data;
using BillingRun.Deciding;
using BillingRun.Filling;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime.Text;
using Spectre.Console;

namespace BillingRun;

/// <summary>Reads the command line and runs the host.</summary>
internal static class CommandLine
{
    /// <param name="args">The arguments.</param>
    /// <param name="console">Where results and the progress bar go.</param>
    /// <param name="error">Where errors go, one line each.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, IAnsiConsole console, TextWriter error)
    {
        var database = new Option<string?>("--database")
        {
            Description = $"SQLite: \"Data Source=billing.db\"; PostgreSQL: \"Host=localhost;Database=billing\". Otherwise {BillingDatabase.Variable}, otherwise \"{BillingDatabase.Default}\".",
            Recursive = true,
        };
        var date = new Option<string?>("--date") { Description = "The date of the run: 2026-11-30." };
        var accounts = new Option<int?>("--accounts") { Description = $"How many accounts an empty database is filled with, 1 to 1000000; {Filler.DefaultAccounts} by default." };
        var page = new Option<int>("--page") { Description = "How many accounts are decided in one transaction, 1 to 10000.", DefaultValueFactory = _ => BillingRunner.DefaultPageSize };
        var number = new Argument<long>("account") { Description = "The account's number." };
        var at = new Option<string?>("--at") { Description = "An hour of the customer's own time: 2026-11-30T04:00; that of the last run by default." };

        var explain = new Command("explain", "One account's decision, for an agent.") { number, at };
        var root = new RootCommand("A billing run: every account is decided for a date, and each decision is stored with its reasons.") { database, date, accounts, page, explain };
        explain.SetAction((input, stop) => HostAsync(() => new RunCommand.Explain(Connection(input), input.GetValue(number), Hour(input.GetValue(at))), stop));
        root.SetAction((input, stop) => HostAsync(
            () => new RunCommand.Run(Connection(input), Date(input.GetValue(date)), InRange(accounts, input.GetValue(accounts), 1_000_000), InRange(page, input.GetValue(page), 10_000)!.Value), stop));

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return Refuse(parsed.Errors[0].Message);
        }

        // The host minds Ctrl+C itself, and ends after a whole page.
        return await parsed.InvokeAsync(new() { Output = console.Profile.Out.Writer, Error = error, ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });

        string Connection(ParseResult input) => input.GetValue(database) ?? Environment.GetEnvironmentVariable(BillingDatabase.Variable) ?? BillingDatabase.Default;

        int Refuse(string message)
        {
            error.WriteLine(message.ReplaceLineEndings(" "));
            return ExitCode.BadInput;
        }

        async Task<int> HostAsync(Func<RunCommand> command, CancellationToken stop)
        {
            var exit = new WorkerExit();
            try
            {
                var builder = Host.CreateEmptyApplicationBuilder(new() { DisableDefaults = true });
                builder.Services.AddSingleton(command()).AddSingleton(console).AddSingleton(error).AddSingleton(exit).AddHostedService<BillingRunWorker>();
                using var host = builder.Build();
                await host.RunAsync(stop);
                return exit.Code;
            }
            catch (FormatException e)
            {
                return Refuse(e.Message);
            }
        }
    }

    private static LocalDate Date(string? text) => text is null
        ? throw new FormatException("--date is missing: give the date of the run, such as --date 2026-11-30.")
        : LocalDatePattern.Iso.Parse(text) is { Success: true } parsed
            ? parsed.Value
            : throw new FormatException($"--date is '{text}': a date is a day of the calendar, written year-month-day, such as 2026-11-30.");

    private static LocalDateTime? Hour(string? text)
    {
        foreach (var pattern in text is null ? [] : new[] { "uuuu-MM-ddTHH:mm", "uuuu-MM-ddTHH:mm:ss" })
        {
            if (LocalDateTimePattern.CreateWithInvariantCulture(pattern).Parse(text!) is { Success: true } parsed)
            {
                return parsed.Value;
            }
        }

        return text is null ? null : throw new FormatException($"--at is '{text}': give a day and an hour of the customer's time, such as 2026-11-30T04:00.");
    }

    private static int? InRange(Option option, int? value, int to) => value is null || (value >= 1 && value <= to)
        ? value
        : throw new FormatException($"{option.Name} is {value}: it must be from 1 to {to}.");
}
