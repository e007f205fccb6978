using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace BillingRun.Data;

/// <summary>Accounts in pages by their number: each page begins after the last one's highest, so a page costs the same wherever it lies.</summary>
internal static class AccountPages
{
    /// <summary>The accounts that were open on a day, with their rows; one page is in memory at a time.</summary>
    public static async IAsyncEnumerable<List<AccountRows>> OpenOn(BillingContext db, LocalDate date, int size, [EnumeratorCancellation] CancellationToken stop = default)
    {
        for (var after = 0L; ;)
        {
            var page = await db.Accounts
                .Where(account => account.Number > after && account.OpenedOn <= date)
                .OrderBy(account => account.Number)
                .Take(size)
                .ToListAsync(stop);
            if (page.Count == 0)
            {
                yield break;
            }

            yield return await WithRowsAsync(db, page, stop);
            after = page[^1].Number;
        }
    }

    /// <summary>One account; <c>null</c> where there is none of the number.</summary>
    public static async Task<AccountRows?> FindAsync(BillingContext db, long number, CancellationToken stop)
    {
        var found = await db.Accounts.Where(account => account.Number == number).ToListAsync(stop);
        return found.Count == 0 ? null : (await WithRowsAsync(db, found, stop))[0];
    }

    private static async Task<List<AccountRows>> WithRowsAsync(BillingContext db, List<Account> accounts, CancellationToken stop)
    {
        var (first, last) = (accounts[0].Number, accounts[^1].Number);
        var page = accounts.ConvertAll(account => new AccountRows(account));
        await AddAsync<ServiceRow>(rows => rows.Services);
        await AddAsync<BillRow>(rows => rows.Bills);
        await AddAsync<BillLineRow>(rows => rows.BillLines);
        await AddAsync<PaymentRow>(rows => rows.Payments);
        await AddAsync<PromiseRow>(rows => rows.Promises);
        await AddAsync<SuspensionRow>(rows => rows.Suspensions);
        await AddAsync<ExemptionRow>(rows => rows.Exemptions);
        await AddAsync<NoticeRow>(rows => rows.Notices);
        await AddAsync<EventRow>(rows => rows.Events);
        await AddAsync<BlockRow>(rows => rows.Blocks);
        await AddAsync<AgreementRow>(rows => rows.Agreements);
        return page;

        // Both are in the order of the accounts, so one walk joins them; rows of an account that is not on the page are passed over.
        async Task AddAsync<T>(Func<AccountRows, List<T>> list)
            where T : AccountRow
        {
            var i = 0;
            var rows = db.Set<T>().Where(row => row.AccountNumber >= first && row.AccountNumber <= last).OrderBy(row => row.AccountNumber).ThenBy(row => row.Number);
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(stop))
            {
                while (i < page.Count && page[i].Account.Number < row.AccountNumber)
                {
                    i++;
                }

                if (i < page.Count && page[i].Account.Number == row.AccountNumber)
                {
                    list(page[i]).Add(row);
                }
            }
        }
    }
}
