using System.CommandLine;
using AgentDesk.Data;
using AgentDesk.Showing;
using NodaTime.Text;
using Spectre.Console;

namespace AgentDesk;

/// <summary>Reads the command line and shows what it asks for.</summary>
internal static class CommandLine
{
    /// <param name="args">The arguments.</param>
    /// <param name="console">Where results go; its width is kept.</param>
    /// <param name="error">Where errors go, one line each.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, IAnsiConsole console, TextWriter error)
    {
        var customer = new Option<string?>("--customer") { Description = "Show one customer, by id.", HelpName = "ID" };
        var list = new Option<bool>("--list") { Description = "Show all customers with tier and score, the worst standing first." };
        var data = new Option<string?>("--data") { Description = "The customers; the invented ones that come with the program by default.", HelpName = "FILE" };
        var asOf = new Option<string?>("--as-of") { Description = "The day that is today, 2026-11-27; the file's own by default.", HelpName = "DATE" };
        var role = new Option<string>("--role")
        {
            Description = $"Who asks: {string.Join(", ", House.Roles.Select(one => one.Code))}.",
            HelpName = "ROLE",
            DefaultValueFactory = _ => House.Roles[0].Code,
        };
        var agent = new Option<string?>("--agent") { Description = "The agent's name in the history of concessions; the file's own by default.", HelpName = "NAME" };
        var root = new RootCommand("A customer's standing, why, what would raise it, what may be granted now, and what leaving costs.") { customer, list, data, asOf, role, agent };
        root.SetAction(input =>
        {
            var (id, all) = (input.GetValue(customer), input.GetValue(list));
            if (id is null != all)
            {
                throw new BadInputException(all ? "--customer and --list exclude each other: give one of them." : "Nothing was asked for: give --customer ID or --list; --help shows all.");
            }

            var desk = OpenDesk(CustomerFile.Read(input.GetValue(data)), input.GetValue(asOf), input.GetValue(role)!, input.GetValue(agent));
            if (id is null)
            {
                ListPage.Write(new Page(console), desk);
            }
            else
            {
                CustomerPage.Write(new Page(console), desk.Ask(Find(desk, id)));
            }
        });

        try
        {
            var parsed = root.Parse(args);
            return parsed.Errors.Count > 0
                ? throw new BadInputException(parsed.Errors[0].Message)
                : parsed.Invoke(new() { Output = console.Profile.Out.Writer, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (BadInputException e)
        {
            error.WriteLine(e.Message.ReplaceLineEndings(" "));
            return ExitCode.BadInput;
        }
    }

    private static Desk OpenDesk(CustomerFile file, string? asOf, string role, string? agent)
    {
        if (!House.Roles.Any(one => one.Code == role))
        {
            throw new BadInputException($"--role is '{role}': it must be one of {string.Join(", ", House.Roles.Select(one => one.Code))}.");
        }

        if (agent is not null && string.IsNullOrWhiteSpace(agent))
        {
            throw new BadInputException("--agent is empty: give the name by which the history knows the agent.");
        }

        var day = asOf is null ? file.AsOf
            : LocalDatePattern.Iso.Parse(asOf) is { Success: true } parsed ? parsed.Value
            : throw new BadInputException($"--as-of is '{asOf}': a date is a day of the calendar, written year-month-day, such as 2026-11-27.");
        return day >= House.FirstDay && day <= House.LastDay
            ? new Desk(file, day, role, agent ?? file.Agent)
            : throw new BadInputException($"{(asOf is null ? $"{file.Path}, asOf" : "--as-of")} is {Words.Date(day)}: it must be from {Words.Date(House.FirstDay)} to {Words.Date(House.LastDay)}.");
    }

    private static Customer Find(Desk desk, string id) =>
        desk.File.Customers.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.OrdinalIgnoreCase))
        ?? throw new BadInputException($"{desk.File.Path} has no customer '{id}'. Did you mean {Nearest.To(id, desk.File.Customers.Select(one => one.Id))}?");
}
