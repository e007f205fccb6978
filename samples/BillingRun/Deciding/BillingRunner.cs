using BillingRun.Data;
using Microsoft.EntityFrameworkCore;

namespace BillingRun.Deciding;

/// <summary>Decides every account for a date, page by page, and stores each page's decisions in one transaction.</summary>
/// <remarks>
/// A run that was killed leaves whole pages. Run again, every account is decided anew, and a decision that stands there already and is equal is left as
/// it is; so nothing is lost and nothing is there twice, which the key of the table holds besides. A decision that stands there and is no longer equal,
/// because facts or policy have changed, moves to <c>superseded_decisions</c> and the new one takes its place.
/// </remarks>
internal sealed class BillingRunner(BillingDatabase database, int pageSize = BillingRunner.DefaultPageSize)
{
    public const int DefaultPageSize = 1000;

    /// <param name="db">An open database.</param>
    /// <param name="date">The date of the run; accounts that were opened later are not looked at.</param>
    /// <param name="decided">Is told after each page how many accounts are decided.</param>
    /// <param name="stop">Ends it after a whole page.</param>
    public async Task<RunTally> RunAsync(BillingContext db, LocalDate date, Action<int> decided, CancellationToken stop)
    {
        var tally = new RunTally();
        await foreach (var page in AccountPages.OpenOn(db, date, pageSize, stop))
        {
            var failed = new HashSet<long>();
            await StoreAsync(db, date, page, Decide(page, date, tally, failed), failed, tally, stop);
            tally.Accounts += page.Count;
            decided(tally.Accounts);
        }

        return tally;
    }

    private static List<StoredDecision> Decide(List<AccountRows> page, LocalDate date, RunTally tally, HashSet<long> failed)
    {
        List<StoredDecision> decisions = new(page.Count + 16);
        foreach (var rows in page)
        {
            try
            {
                decisions.AddRange(AccountDecider.Decide(rows, date));
            }
            catch (ArgumentException e)
            {
                tally.Fail(new(rows.Account.Number, e.Message));
                failed.Add(rows.Account.Number);
            }
        }

        return decisions;
    }

    private async Task StoreAsync(
        BillingContext db, LocalDate date, List<AccountRows> page, List<StoredDecision> decisions, HashSet<long> failed, RunTally tally, CancellationToken stop)
    {
        var (first, last) = (page[0].Account.Number, page[^1].Account.Number);
        await using var transaction = await database.BeginWritingAsync(db, stop);
        var stored = await db.Decisions
            .Where(row => row.AccountNumber >= first && row.AccountNumber <= last && row.Date == date)
            .Select(row => new { row.AccountNumber, row.Kind, row.Hash })
            .ToDictionaryAsync(row => (row.AccountNumber, row.Kind), row => row.Hash, stop);

        List<StoredDecision> added = new(decisions.Count);
        foreach (var decision in decisions)
        {
            tally.Count(decision.Row);
            var key = (decision.Row.AccountNumber, decision.Row.Kind);
            if (stored.Remove(key, out var hash) && hash == decision.Row.Hash)
            {
                tally.Unchanged++;
                continue;
            }

            if (hash is not null)
            {
                await SupersedeAsync(db, key, date, stop);
                tally.Superseded++;
            }

            added.Add(decision);
        }

        // What is left was decided once and is not any more: a customer who asked to leave, and stays. An account that failed keeps what it had.
        foreach (var key in stored.Keys.Where(key => !failed.Contains(key.AccountNumber)))
        {
            await SupersedeAsync(db, key, date, stop);
            tally.Superseded++;
        }

        await db.InsertManyAsync(added.ConvertAll(decision => decision.Row), stop);
        await db.InsertManyAsync(added.SelectMany(decision => decision.Reasons).ToList(), stop);
        await transaction.CommitAsync(stop);
        tally.New += added.Count;
    }

    private static async Task SupersedeAsync(BillingContext db, (long AccountNumber, string Kind) key, LocalDate date, CancellationToken stop)
    {
        var (account, kind) = key;
        var decision = await db.Decisions.SingleAsync(row => row.AccountNumber == account && row.Date == date && row.Kind == kind, stop);
        var reasons = await db.DecisionReasons.Where(row => row.AccountNumber == account && row.Date == date && row.Kind == kind).OrderBy(row => row.Number).ToListAsync(stop);
        var earlier = await db.SupersededDecisions.CountAsync(row => row.AccountNumber == account && row.Date == date && row.Kind == kind, stop);
        await db.InsertManyAsync(
            [
                new SupersededDecisionRow
                {
                    AccountNumber = account,
                    Date = date,
                    Kind = kind,
                    Revision = earlier + 1,
                    PolicyId = decision.PolicyId,
                    Outcome = decision.Outcome,
                    Reasons = string.Join('\n', reasons.Select(reason => $"{reason.Code}  {reason.Finding}  [{reason.Source}]")),
                    Hash = decision.Hash,
                },
            ],
            stop);
        await db.DecisionReasons.Where(row => row.AccountNumber == account && row.Date == date && row.Kind == kind).ExecuteDeleteAsync(stop);
        await db.Decisions.Where(row => row.AccountNumber == account && row.Date == date && row.Kind == kind).ExecuteDeleteAsync(stop);
    }
}
