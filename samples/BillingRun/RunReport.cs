using BillingRun.Deciding;
using NodaTime.Text;
using Spectre.Console;
using SupportRules;

namespace BillingRun;

/// <summary>What a run found, as tables; the last line is for whoever reads it with a program.</summary>
internal static class RunReport
{
    public static void Write(IAnsiConsole console, LocalDate date, RunTally tally)
    {
        console.WriteLine($"Blocks on {LocalDatePattern.Iso.Format(date)}");
        var blocks = new Table().Border(TableBorder.Ascii2).AddColumn("headline");
        blocks.AddColumn("accounts", column => column.RightAligned()).AddColumn("restricted", column => column.RightAligned());
        foreach (var (headline, count) in tally.Headlines)
        {
            blocks.AddRow(Markup.Escape(headline), $"{count.Accounts}", $"{count.Restricted}");
        }

        console.Write(blocks);
        if (tally.Fees.Count > 0)
        {
            console.WriteLine("Early termination fees quoted");
            var fees = new Table().Border(TableBorder.Ascii2).AddColumn("currency");
            fees.AddColumn("quotes", column => column.RightAligned()).AddColumn("sum", column => column.RightAligned()).AddColumn("not known", column => column.RightAligned());
            foreach (var (currency, count) in tally.Fees)
            {
                fees.AddRow(currency, $"{count.Quotes}", new Money(count.Sum, Currency.Parse(currency)).ToString(), $"{count.Unknown}");
            }

            console.Write(fees);
        }

        foreach (var failure in tally.Failures)
        {
            console.WriteLine($"account {failure.AccountNumber} is not decided: {failure.Message}");
        }

        if (tally.FailureCount > 0)
        {
            console.WriteLine($"not decided: {tally.FailureCount}");
        }

        if (tally.Superseded > 0)
        {
            console.WriteLine($"superseded: {tally.Superseded}, kept in superseded_decisions");
        }

        console.WriteLine($"accounts: {tally.Accounts}, decisions: {tally.New} new, {tally.Unchanged} unchanged");
    }
}
