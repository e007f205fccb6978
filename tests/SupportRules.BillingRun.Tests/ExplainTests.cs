using FluentAssertions;
using Xunit;

namespace SupportRules.BillingRun.Tests;

public sealed class ExplainTests : IAsyncLifetime, IDisposable
{
    // The third scenario of forty is an account paid ahead with a short balance, and so on.
    private const int ShortBalance = 3;
    private const int ServiceBlocked = 9;
    private const int UnknownBalance = 28;
    private readonly TestDatabase _database = TestDatabase.Sqlite();

    public Task InitializeAsync() => Invocation.RunAsync(_database, 200);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task An_agent_sees_what_works_what_to_pay_where_and_why()
    {
        var run = await ExplainAsync(ServiceBlocked, "--at", "2026-11-30T10:00");

        run.Exit.Should().Be(0);
        run.Output.Should().StartWith("Account 9 (credit, ").And.Contain("  say first      unpaid-bill: set by collections, lifted by payment, agent\n");
        run.Output.Should().Contain("  works          incoming calls, received texts, emergency calls, help line,");
        run.Output.Should().MatchRegex("  to pay         [A-Z]{3} [0-9.]+\n").And.Contain("  open now       web, app, phone, shop\n");
        run.Output.Should().Contain("  BLK-127 ").And.Contain("[House terms 2026, 7. Unpaid bills and short balances]");
        run.Output.Should().Contain("Stored by the run of 2026-11-30:\n  block          unpaid-bill block");
    }

    [Theory]
    [InlineData("2026-11-30T04:00", "web, app")]
    [InlineData("2026-11-30T06:59", "web, app")]
    [InlineData("2026-11-30T07:00", "web, app, phone")]
    [InlineData("2026-11-30T09:00:00", "web, app, phone, shop")]
    [InlineData("2026-11-30T19:00", "web, app, phone")]
    [InlineData("2026-12-25T10:00", "web, app, phone")]
    public async Task Ways_to_pay_are_those_of_the_hour(string at, string open) =>
        (await ExplainAsync(ShortBalance, "--at", at)).Output.Should().Contain($"  open now       {open}\n");

    [Fact]
    public async Task Without_an_hour_it_is_that_of_the_last_run() =>
        (await ExplainAsync(ShortBalance)).Output.Should().Contain(" at 2026-11-30 04:00, ");

    [Fact]
    public async Task What_is_unknown_is_named() =>
        (await ExplainAsync(UnknownBalance)).Output.Should().Contain("needs facts: Balance");

    [Fact]
    public async Task A_customer_who_asked_to_leave_is_quoted_with_the_source()
    {
        var who = _database.Number("SELECT min(account_number) FROM decisions WHERE kind = 'early-termination-fee' AND currency = 'USD'");

        var run = await ExplainAsync(who);

        run.Output.Should().Contain("Early termination fee, for leaving on 202").And.Contain("  ETF-").And.Contain("  fee            USD ");
    }

    [Fact]
    public async Task Nothing_is_wider_than_80_columns()
    {
        for (var account = 1; account <= 40; account++)
        {
            var run = await ExplainAsync(account);

            run.Exit.Should().Be(0);
            run.Output.Split('\n').Where(line => line.Length > 80 && !line.Contains("://")).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task An_unknown_account_is_said()
    {
        var run = await ExplainAsync(201);

        run.Should().Match<Invocation>(it => it.Exit == 2 && it.Error == "There is no account 201: the database has accounts 1 to 200.\n");
    }

    [Fact]
    public async Task Nothing_is_stored_by_it()
    {
        var content = _database.Content();

        await ExplainAsync(ShortBalance, "--at", "2027-01-15T12:00");

        _database.Content().Should().Be(content);
    }

    private Task<Invocation> ExplainAsync(long account, params string[] more) => Invocation.OfAsync(["explain", $"{account}", "--database", _database.Connection, .. more]);
}
