using System.Data.Common;
using BillingRun.Data;
using BillingRun.Deciding;
using BillingRun.Filling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Spectre.Console;

namespace BillingRun;

/// <summary>Does what the command line asked for, then stops the host.</summary>
internal sealed class BillingRunWorker(RunCommand command, IAnsiConsole console, TextWriter error, WorkerExit exit, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // SQLite works on the calling thread: without a turn of its own the host would not finish starting.
        await Task.Yield();
        try
        {
            exit.Code = command switch
            {
                RunCommand.Run run => await RunAsync(run, stoppingToken),
                RunCommand.Explain explain => await ExplainAsync(explain, stoppingToken),
                _ => ExitCode.BadInput,
            };
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped after a whole page; run the same again to go on.");
            exit.Code = ExitCode.Stopped;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            await error.WriteLineAsync(e.Message.ReplaceLineEndings(" "));
            exit.Code = ExitCode.BadInput;
        }
        catch (Exception e) when (DatabaseError(e) is { } cause)
        {
            await error.WriteLineAsync($"The database {BillingDatabase.Of(command.Connection).Name} cannot be used: {cause.Message}".ReplaceLineEndings(" "));
            exit.Code = ExitCode.Database;
        }
        catch (Exception e)
        {
            // A fault of the program, said whole for whoever mends it: the host would keep it to itself.
            await error.WriteLineAsync(e.ToString());
            exit.Code = ExitCode.Fault;
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    private async Task<int> RunAsync(RunCommand.Run run, CancellationToken stop)
    {
        var database = BillingDatabase.Of(run.Connection);
        await using var db = await database.OpenAsync(create: true, stop);
        var filler = new Filler(database);
        var runner = new BillingRunner(database, run.PageSize);
        var tally = await WithBarsAsync(async (fill, decide) =>
        {
            var accounts = await filler.FillAsync(db, run.Accounts, fill, stop);
            return await runner.RunAsync(db, run.Date, done => decide(done, accounts), stop);
        });

        RunReport.Write(console, run.Date, tally);
        return tally.FailureCount == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private async Task<int> ExplainAsync(RunCommand.Explain explain, CancellationToken stop)
    {
        var database = BillingDatabase.Of(explain.Connection);
        await using var db = await database.OpenAsync(create: false, stop);
        var rows = await AccountPages.FindAsync(db, explain.Account, stop)
            ?? throw new ArgumentException($"There is no account {explain.Account}: {await KnownAsync()}.");
        var lastRun = (await db.Decisions.Where(row => row.AccountNumber == explain.Account).OrderByDescending(row => row.Date).Take(1).ToListAsync(stop)).FirstOrDefault()?.Date;
        var asOf = explain.At is { } at
            ? FactsOf.At(rows.Account, at)
            : FactsOf.RunInstant(rows.Account, lastRun ?? throw new FormatException($"No run has decided account {explain.Account} yet: give an hour, such as --at 2026-11-30T04:00."));
        var day = asOf.InZone(DateTimeZoneProviders.Tzdb[rows.Account.Zone]).Date;
        var stored = await db.Decisions.Where(row => row.AccountNumber == explain.Account && row.Date == day).ToListAsync(stop);
        AccountReport.Write(console, rows, asOf, stored);
        return ExitCode.Done;

        async Task<string> KnownAsync()
        {
            var known = await db.Accounts.OrderByDescending(account => account.Number).Take(1).ToListAsync(stop);
            return known.Count == 0 ? "the database has none" : $"the database has accounts 1 to {known[0].Number}";
        }
    }

    /// <summary>What the database said, if it was the database: EF Core wraps it.</summary>
    private static Exception? DatabaseError(Exception? error)
    {
        while (error is not (null or DbException or UnusableDatabaseException or TimeoutException))
        {
            error = error.InnerException;
        }

        return error;
    }

    /// <summary>A bar for filling and one for deciding, where somebody watches.</summary>
    private async Task<RunTally> WithBarsAsync(Func<Action<int, int>, Action<int, int>, Task<RunTally>> work)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            return await work((_, _) => { }, (_, _) => { });
        }

        return await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(bars =>
            {
                var filling = bars.AddTask("filling accounts", autoStart: false);
                var deciding = bars.AddTask("deciding accounts", autoStart: false);
                return work((done, of) => Show(filling, done, of), (done, of) => Show(deciding, done, of));
            });

        static void Show(ProgressTask bar, int done, int of)
        {
            bar.StartTask();
            bar.MaxValue = of;
            bar.Value = done;
        }
    }
}
