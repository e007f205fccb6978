using BillingRun.Data;
using Microsoft.EntityFrameworkCore;

namespace BillingRun.Filling;

/// <summary>Fills a database with accounts, in batches of one transaction each: one that was killed is filled on from the last whole batch.</summary>
internal sealed class Filler(BillingDatabase database)
{
    /// <summary>How many accounts a fresh database gets where nothing else is said.</summary>
    public const int DefaultAccounts = 3000;

    private const int Batch = 1000;

    /// <summary>Fills up to the accounts asked for, or that an earlier run was asked for.</summary>
    /// <param name="db">An open database.</param>
    /// <param name="asked">How many accounts; <c>null</c> for as many as there were to be, or <see cref="DefaultAccounts"/>.</param>
    /// <param name="filled">Is told how many there are, of how many.</param>
    /// <param name="stop">Ends it after a whole batch.</param>
    /// <returns>How many accounts there are.</returns>
    /// <exception cref="ArgumentException">The database has more accounts than are asked for.</exception>
    public async Task<int> FillAsync(BillingContext db, int? asked, Action<int, int> filled, CancellationToken stop)
    {
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            await using var transaction = await database.BeginWritingAsync(db, stop);
            var row = await db.Population.SingleOrDefaultAsync(stop);
            var wanted = asked ?? row?.Accounts ?? DefaultAccounts;
            if (row is not null && wanted < row.Filled)
            {
                throw new ArgumentException($"--accounts is {wanted}: the database has {row.Filled} already; ask for as many, or name another database.");
            }

            var done = row?.Filled ?? 0;
            filled(done, wanted);
            if (row is not null && done == wanted && row.Accounts == wanted)
            {
                return done;
            }

            var upTo = Math.Min(done + Batch, wanted);
            await InsertAsync(db, [.. Enumerable.Range(done + 1, upTo - done).Select(number => Population.Of(number))], stop);
            if (row is null)
            {
                await db.InsertManyAsync([new PopulationRow { Accounts = wanted, Filled = upTo }], stop);
            }
            else
            {
                await db.Population.ExecuteUpdateAsync(set => set.SetProperty(p => p.Accounts, wanted).SetProperty(p => p.Filled, upTo), stop);
            }

            await transaction.CommitAsync(stop);
        }
    }

    private static async Task InsertAsync(BillingContext db, AccountRows[] batch, CancellationToken stop)
    {
        await db.InsertManyAsync(batch.Select(rows => rows.Account).ToList(), stop);
        await AddAsync(rows => rows.Services);
        await AddAsync(rows => rows.Bills);
        await AddAsync(rows => rows.BillLines);
        await AddAsync(rows => rows.Payments);
        await AddAsync(rows => rows.Promises);
        await AddAsync(rows => rows.Suspensions);
        await AddAsync(rows => rows.Exemptions);
        await AddAsync(rows => rows.Notices);
        await AddAsync(rows => rows.Events);
        await AddAsync(rows => rows.Blocks);
        await AddAsync(rows => rows.Agreements);

        Task AddAsync<T>(Func<AccountRows, List<T>> list)
            where T : AccountRow => db.InsertManyAsync(batch.SelectMany(list).ToList(), stop);
    }
}
