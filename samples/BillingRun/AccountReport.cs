using BillingRun.Data;
using BillingRun.Deciding;
using NodaTime.Text;
using Spectre.Console;
using SupportRules;
using SupportRules.BillingBlocks;

namespace BillingRun;

/// <summary>One account as an agent wants it: what to say first, what works, what to pay and where, and why.</summary>
internal static class AccountReport
{
    private const int Width = 80;
    private const int Indent = 17;

    /// <param name="console">Where it goes.</param>
    /// <param name="rows">The account.</param>
    /// <param name="asOf">The instant that is asked about.</param>
    /// <param name="stored">What the run of that day decided, if there was one.</param>
    public static void Write(IAnsiConsole console, AccountRows rows, Instant asOf, IReadOnlyList<DecisionRow> stored)
    {
        var account = rows.Account;
        var local = asOf.InZone(DateTimeZoneProviders.Tzdb[account.Zone]).LocalDateTime;
        var day = LocalDatePattern.Iso.Format(local.Date);
        var decision = AccountDecider.Blocks(rows, asOf);
        var blocks = decision.Outcome;

        Say($"Account {account.Number} ({account.SettlementMethod}, {account.Segment}) at {day} {local.TimeOfDay:HH:mm}, {account.Zone}", 0);
        Row("outcome", blocks.ToString());
        Row("say first", blocks.Headline is { } headline ? $"{headline.Kind}: set by {headline.Source}, lifted by {Lower(headline.LiftableBy)}" : "nothing is blocked");
        Row("works", Words(blocks.Account.Kept));
        foreach (var service in blocks.Services.Where(service => service.Restrictions != blocks.Account.Restrictions))
        {
            Row($"on {service.ServiceId}", Words(service.Kept));
        }

        Row("charged", blocks.Account.Charges.ToString());
        Row("to pay", blocks.AmountToLift?.ToString() ?? (blocks.Blocks.Any(block => block.Kind.IsAboutMoney) ? "not known" : "no payment is needed to lift anything"));
        Row("open now", blocks.OpenChannels.IsEmpty ? "no way to pay" : string.Join(", ", blocks.OpenChannels));
        Reasons(decision.Reasons, decision.Policy);

        if (AccountDecider.Fee(rows, local.Date) is { } fee)
        {
            Say("", 0);
            Say($"Early termination fee, for leaving on {LocalDatePattern.Iso.Format(rows.Agreements.Find(agreement => agreement.LeavesOn is not null)!.LeavesOn!.Value)}", 0);
            Row("outcome", fee.Outcome.ToString());
            Reasons(fee.Reasons, fee.Policy);
        }

        Say("", 0);
        Say(stored.Count == 0 ? $"No run has decided it on {day}." : $"Stored by the run of {day}:", 0);
        foreach (var row in stored)
        {
            Row(row.Kind == DecisionKind.Block ? "block" : "fee", row.Outcome);
        }

        // A source stands once, under the last of the reasons that have it.
        void Reasons(ValueList<Reason> reasons, PolicyId policy)
        {
            for (var i = 0; i < reasons.Count; i++)
            {
                Row(reasons[i].Code, reasons[i].ToFinding());
                if (i + 1 == reasons.Count || reasons[i + 1].Source != reasons[i].Source)
                {
                    Row("", $"[{reasons[i].Source}]");
                    if (reasons[i].Source.Address is { } address)
                    {
                        Row("", address.AbsoluteUri);
                    }
                }
            }

            Row("policy", policy.ToString());
        }

        void Row(string name, string text) => Say($"  {name.PadRight(Indent - 3)} {text}", Indent);

        void Say(string text, int indent)
        {
            foreach (var line in Wrapped(text, indent))
            {
                console.Profile.Out.Writer.WriteLine(line);
            }
        }
    }

    /// <summary>Lines of at most 80 columns, all but the first indented; a word that is longer stands on its own.</summary>
    private static IEnumerable<string> Wrapped(string text, int indent)
    {
        while (text.Length > Width)
        {
            var at = text.LastIndexOf(' ', Width);
            at = at > indent ? at : text.IndexOf(' ', indent + 1);
            if (at < 0)
            {
                break;
            }

            yield return text[..at].TrimEnd();
            text = new string(' ', indent) + text[(at + 1)..];
        }

        yield return text;
    }

    private static string Words(ValueList<ServiceUse> uses) => string.Join(", ", uses.Select(use => Lower(use)));

    /// <summary>A name of the library in words: <c>IncomingCalls</c> is "incoming calls".</summary>
    private static string Lower(Enum name) =>
        string.Concat(name.ToString().Select((c, i) => !char.IsUpper(c) ? $"{c}" : i > 0 && char.IsLetter(name.ToString()[i - 1]) ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
