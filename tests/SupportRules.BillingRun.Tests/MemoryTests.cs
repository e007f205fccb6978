using BillingRun.Data;
using BillingRun.Deciding;
using BillingRun.Filling;
using FluentAssertions;
using Xunit;

namespace SupportRules.BillingRun.Tests;

/// <summary>Alone, so that what is measured is the run's.</summary>
[Collection(nameof(Alone))]
public class MemoryTests
{
    [Fact]
    public async Task The_heap_does_not_grow_with_the_pages()
    {
        using var database = TestDatabase.Sqlite();
        var billing = BillingDatabase.Of(database.Connection);
        await using var db = await database.OpenAsync();
        await new Filler(billing).FillAsync(db, 2400, (_, _) => { }, CancellationToken.None);
        Dictionary<int, long> heap = [];

        await new BillingRunner(billing, pageSize: 40).RunAsync(db, new(2026, 11, 30), done => Look(done / 40), CancellationToken.None);

        (heap[50] - heap[10]).Should().BeLessThan(300_000, "a page of forty accounts is let go before the next");

        void Look(int page)
        {
            if (page is 10 or 50)
            {
                heap[page] = GC.GetTotalMemory(forceFullCollection: true);
            }
        }
    }
}
