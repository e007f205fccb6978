using FluentAssertions;
using Xunit;

namespace SupportRules.BillingRun.Tests;

public class BadInputTests
{
    [Theory]
    [InlineData("--date is missing", "--accounts", "10")]
    [InlineData("--date is '2026-11-31': a date is a day of the calendar", "--date", "2026-11-31")]
    [InlineData("--date is '30.11.2026'", "--date", "30.11.2026")]
    [InlineData("--accounts is 0: it must be from 1 to 1000000", "--date", "2026-11-30", "--accounts", "0")]
    [InlineData("--page is 10001: it must be from 1 to 10000", "--date", "2026-11-30", "--page", "10001")]
    [InlineData("'many'", "--date", "2026-11-30", "--accounts", "many")]
    [InlineData("'--dat'", "--dat", "2026-11-30")]
    [InlineData("name a file for SQLite", "--date", "2026-11-30", "--database", "Colour=blue")]
    [InlineData("connection string cannot be read", "--date", "2026-11-30", "--database", "billing.db")]
    [InlineData("'all'", "explain", "all")]
    [InlineData("--at is '4 am'", "explain", "1", "--at", "4 am")]
    public async Task What_cannot_be_is_refused_in_one_line(string message, params string[] args)
    {
        var run = await Invocation.OfAsync(args);

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(message).And.Match(text => text.TrimEnd('\n').Split('\n').Length == 1);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=nobody;Password=secret;Timeout=3", "nobody on 127.0.0.1 cannot be used: Failed to connect")]
    [InlineData("Data Source=/no/such/folder/billing.db", "/no/such/folder/billing.db cannot be used: ")]
    public async Task A_database_that_cannot_be_reached_is_said(string connection, string message)
    {
        var run = await Invocation.OfAsync("--date", "2026-11-30", "--database", connection);

        run.Exit.Should().Be(3);
        run.Error.Should().StartWith($"The database {message}").And.NotContain("   at ").And.NotContain("secret");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_said_and_left_alone()
    {
        using var database = TestDatabase.Sqlite();
        await File.WriteAllTextAsync(database.File, new string('x', 4096));

        var run = await Invocation.RunAsync(database, 10);

        run.Should().Match<Invocation>(it => it.Exit == 3 && it.Error.Contains(" cannot be used: "));
        (await File.ReadAllTextAsync(database.File)).Should().Be(new string('x', 4096));
    }

    [Fact]
    public async Task A_database_of_something_else_is_said_and_left_alone()
    {
        using var database = TestDatabase.Sqlite();
        await File.WriteAllBytesAsync(database.File, []);
        database.Execute("CREATE TABLE recipes (name TEXT)");

        var run = await Invocation.RunAsync(database, 10);

        run.Should().Match<Invocation>(it => it.Exit == 3 && it.Error.Contains("no billing tables"));
        database.Number("SELECT count(*) FROM sqlite_master").Should().Be(1);
    }

    [Fact]
    public async Task Explaining_makes_no_database()
    {
        using var database = TestDatabase.Sqlite();

        var run = await Invocation.OfAsync("explain", "1", "--database", database.Connection);

        run.Exit.Should().Be(3);
        File.Exists(database.File).Should().BeFalse();
    }

    [Fact]
    public async Task A_date_before_every_account_decides_nothing()
    {
        using var database = TestDatabase.Sqlite();

        var run = await Invocation.OfAsync("--date", "1999-12-31", "--accounts", "40", "--database", database.Connection);

        run.Should().Match<Invocation>(it => it.Exit == 0 && it.LastLine == "accounts: 0, decisions: 0 new, 0 unchanged");
    }
}
