using BillingRun.Data;
using BillingRun.Filling;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;

namespace SupportRules.BillingRun.Tests;

/// <summary>What holds on every database; the classes that derive from it name the database.</summary>
public abstract class RunScenarios
{
    private const string OutsideOfTheAccount = "UPDATE bill_lines SET service_id = 'nobody' WHERE account_number = 5";

    private protected abstract TestDatabase New();

    protected async Task SameDateTwice()
    {
        using var database = New();

        var first = await Invocation.RunAsync(database, 400);
        var content = database.Content();
        var second = await Invocation.RunAsync(database, 400);

        var decisions = database.Number("SELECT count(*) FROM decisions");
        first.Should().Match<Invocation>(run => run.Exit == 0 && run.LastLine == $"accounts: 400, decisions: {decisions} new, 0 unchanged");
        second.Should().Match<Invocation>(run => run.Exit == 0 && run.LastLine == $"accounts: 400, decisions: 0 new, {decisions} unchanged");
        decisions.Should().BeGreaterThan(400, "some accounts asked to leave");
        database.Content().Should().Be(content);
    }

    protected async Task AnotherDate()
    {
        using var database = New();
        await Invocation.RunAsync(database, 80);
        var before = database.Number("SELECT count(*) FROM decisions");

        var next = await Invocation.OfAsync("--date", "2026-12-01", "--database", database.Connection);

        next.LastLine.Should().StartWith("accounts: 80, decisions: ").And.EndWith(" 0 unchanged");
        database.Number("SELECT count(*) FROM decisions").Should().BeGreaterThanOrEqualTo(before + 80);
    }

    protected async Task EveryDecisionHasItsReasons()
    {
        using var database = New();

        await Invocation.RunAsync(database, 200);

        WithoutReasons(database).Should().Be(0);
        database.Number("SELECT count(*) FROM decision_reasons WHERE code = '' OR finding = '' OR source = ''").Should().Be(0);
    }

    protected async Task KilledInTheMiddle()
    {
        const int Accounts = 3000;
        using var whole = New();
        await Invocation.RunAsync(whole, Accounts);
        using var database = New();

        // Once while it fills, then three times while it decides.
        foreach (var (filled, decided) in new (int, int)[] { (1000, 0), (Accounts, 100), (Accounts, 400), (Accounts, 900) })
        {
            using var killed = AppProcess.Run(database, Accounts, page: 10);
            while (!killed.HasEnded && database.Progress() is var progress && (progress.Filled < filled || progress.Decisions < decided))
            {
                await Task.Delay(2);
            }

            killed.HasEnded.Should().BeFalse("it is killed while it works");
            await killed.KillAsync();
            (await killed.EndAsync()).Exit.Should().Be(137);
            database.Progress().Should().Match<(long Filled, long Decisions)>(left => left.Filled >= filled && left.Decisions >= decided && left.Decisions < Accounts);
            WithoutReasons(database).Should().Be(0, "a page is there whole or not at all");
        }

        var kept = database.Progress().Decisions;
        var last = await Invocation.RunAsync(database, Accounts);

        var all = database.Progress().Decisions;
        last.LastLine.Should().Be($"accounts: {Accounts}, decisions: {all - kept} new, {kept} unchanged");
        database.Content().Should().Be(whole.Content());
    }

    protected async Task TwoAtOnce()
    {
        using var whole = New();
        await Invocation.RunAsync(whole, 1500);
        using var database = New();

        using var one = AppProcess.Run(database, 1500, page: 20);
        using var other = AppProcess.Run(database, 1500, page: 20);
        Invocation[] ended = [await one.EndAsync(), await other.EndAsync()];

        ended.Should().AllSatisfy(run => run.Exit.Should().Be(0, "it said: {0}", run.Error));
        ended.Sum(run => int.Parse(run.LastLine.Split(' ')[3])).Should().Be((int)database.Progress().Decisions);
        database.Content().Should().Be(whole.Content());
    }

    protected async Task ChangedFacts()
    {
        using var database = New();
        await Invocation.RunAsync(database, 40);
        var decisions = database.Number("SELECT count(*) FROM decisions");
        await using (var db = await database.OpenAsync())
        {
            await db.Accounts.Where(account => account.Number == 1).ExecuteUpdateAsync(set => set.SetProperty(account => account.Balance, -80.05m));
        }

        var changed = await Invocation.RunAsync(database, 40);
        var again = await Invocation.RunAsync(database, 40);

        changed.LastLine.Should().Be($"accounts: 40, decisions: 1 new, {decisions - 1} unchanged");
        changed.Output.Should().Contain("superseded: 1, kept in superseded_decisions");
        again.LastLine.Should().Be($"accounts: 40, decisions: 0 new, {decisions} unchanged");
        await using var after = await database.OpenAsync();
        var old = await after.SupersededDecisions.SingleAsync();
        old.Should().Match<SupersededDecisionRow>(row => row.AccountNumber == 1 && row.Revision == 1 && row.Outcome == "not blocked" && row.Reasons.Length > 0);
        (await after.Decisions.SingleAsync(row => row.AccountNumber == 1 && row.Kind == DecisionKind.Block)).Headline.Should().Be("balance");
    }

    protected async Task StaysAfterAll()
    {
        using var database = New();
        await Invocation.RunAsync(database, 100);
        var quotes = database.Number("SELECT count(*) FROM decisions WHERE kind = 'early-termination-fee'");
        var who = database.Number("SELECT min(account_number) FROM decisions WHERE kind = 'early-termination-fee'");
        database.Execute($"UPDATE agreements SET leaves_on = NULL WHERE account_number = {who}");

        var changed = await Invocation.RunAsync(database, 100);

        changed.LastLine.Should().EndWith(" 0 new, " + $"{100 + quotes - 1} unchanged");
        database.Number("SELECT count(*) FROM superseded_decisions WHERE kind = 'early-termination-fee'").Should().Be(1);
        WithoutReasons(database).Should().Be(0);
        database.Number($"SELECT count(*) FROM decision_reasons WHERE account_number = {who} AND kind = 'early-termination-fee'").Should().Be(0);
    }

    protected async Task OneBadRow()
    {
        using var database = New();
        await using (var db = await database.OpenAsync())
        {
            await new Filler(BillingDatabase.Of(database.Connection)).FillAsync(db, 40, (_, _) => { }, CancellationToken.None);
        }

        database.Execute(OutsideOfTheAccount);

        var run = await Invocation.RunAsync(database, 40);

        run.Exit.Should().Be(1);
        run.Output.Should().Contain("account 5 is not decided: Bills names service nobody").And.Contain("not decided: 1\n");
        database.Number("SELECT count(DISTINCT account_number) FROM decisions").Should().Be(39);
    }

    protected async Task Decimals()
    {
        using var database = New();
        await using var db = await database.OpenAsync();
        decimal[] amounts = [decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 1234567890123456789.123456789m, -0.10m, 0.3m, 0m];

        await db.InsertManyAsync(amounts.Select((amount, i) => Population.Of(i + 1).Account.With(amount)).ToList(), CancellationToken.None);

        (await db.Accounts.OrderBy(account => account.Number).Select(account => account.Balance).ToListAsync()).Should().Equal(amounts.Cast<decimal?>());
    }

    protected async Task Rows()
    {
        using var database = New();
        await Invocation.RunAsync(database, 80);

        await using var db = await database.OpenAsync();
        await foreach (var page in AccountPages.OpenOn(db, new(2026, 11, 30), 7))
        {
            page.Should().AllSatisfy(rows => rows.Should().BeEquivalentTo(Population.Of(rows.Account.Number)));
        }
    }

    protected async Task FewerAccounts()
    {
        using var database = New();
        await Invocation.RunAsync(database, 50);

        var fewer = await Invocation.RunAsync(database, 40);
        var more = await Invocation.RunAsync(database, 60);

        fewer.Should().Match<Invocation>(run => run.Exit == 2 && run.Error.Contains("--accounts is 40: the database has 50 already"));
        more.LastLine.Should().StartWith("accounts: 60, ");
    }

    private static long WithoutReasons(TestDatabase database) => database.Number("""
        SELECT count(*) FROM decisions d
        WHERE NOT EXISTS (SELECT 1 FROM decision_reasons r WHERE r.account_number = d.account_number AND r.date = d.date AND r.kind = d.kind AND r.number = 1)
        """);
}
