using FluentAssertions;
using Xunit;

namespace SupportRules.AgentDesk.Tests;

public class BadInputTests
{
    [Theory]
    [InlineData("Nothing was asked for: give --customer ID or --list")]
    [InlineData("--customer and --list exclude each other", "--list", "--customer", "C-1001")]
    [InlineData("'--lst'", "--lst")]
    [InlineData("'--customer'", "--customer")]
    [InlineData("--role is 'boss': it must be one of agent, lead, manager.", "--list", "--role", "boss")]
    [InlineData("--agent is empty", "--list", "--agent", " ")]
    [InlineData("--as-of is '2026-02-29': a date is a day of the calendar", "--list", "--as-of", "2026-02-29")]
    [InlineData("--as-of is 2010-12-31: it must be from 2011-01-01 to 2099-12-31.", "--list", "--as-of", "2010-12-31")]
    [InlineData("--as-of is 2100-01-01: it must be from 2011-01-01 to 2099-12-31.", "--list", "--as-of", "2100-01-01")]
    [InlineData("no-such.json cannot be read: there is no such file.", "--list", "--data", "no-such.json")]
    [InlineData("cannot be read: ", "--list", "--data", "/")]
    [InlineData("customers.json has no customer 'c-19'", "--customer", "c-19")]
    [InlineData("Did you mean C-1012?", "--customer", "C1012")]
    [InlineData("C-1005 became a customer on 2026-11-20: there is nothing to tell of 2026-11-19.", "--customer", "C-1005", "--as-of", "2026-11-19")]
    public void What_cannot_be_is_refused_in_one_line(string message, params string[] args) => Refused(Invocation.Of(args)).Should().Contain(message);

    [Fact]
    public void An_id_is_found_in_any_case() => Invocation.Of("--customer", "c-1001").Exit.Should().Be(0);

    [Theory]
    [InlineData("\"since\": \"2021-03-02\"", "\"since\": \"2021-03-32\"", "customers[0].since: '2021-03-32' is no day of the calendar, written year-month-day")]
    [InlineData("\"since\": \"2021-03-02\"", "\"since\": 2021", "customers[0].since: a text in quotes is expected")]
    [InlineData("\"since\": \"2021-03-02\",", "", "customers[0]: it lacks since")]
    [InlineData("\"lines\": 3", "\"lines\": \"3\"", "customers[0].lines: a value of another kind is expected")]
    [InlineData("\"lines\": 3", "\"line\": 3", "customers[0].line: there is no field 'line'")]
    [InlineData("\"lines\": 3", "\"lines\": 3, \"lines\": 4", "customers[0]")]
    [InlineData("\"device\": \"premium\"", "\"device\": \"tablet\"", "customers[0].device: 'tablet' is none of basic, smartphone, premium")]
    [InlineData("\"segment\": \"consumer\"", "\"segment\": \"household\"", "customers[0].segment: ")]
    [InlineData("\"monthlyCharge\": \"USD 85.00\"", "\"monthlyCharge\": \"85.00\"", "customers[0].monthlyCharge: ")]
    [InlineData("\"name\": \"Ada Okafor\"", "\"name\": null", "customers[0]")]
    [InlineData("\"kind\": \"complaint\", \"date\": \"2026-05-20\"", "\"kind\": \"moan\", \"date\": \"2026-05-20\"", "customers[0].events[0].kind: 'moan' is none of complaint, credit-claimed, credit-granted")]
    [InlineData("\"agent\": \"Kim\",", "\"agent\": \"Kim\"", "is invalid after a value")]
    public void A_record_that_cannot_be_read_is_named_by_line_and_field(string found, string changed, string message)
    {
        using var file = new DataFile(text => ReplaceFirst(text, found, changed));

        var error = Refused(Invocation.Of("--list", "--data", file.Path));

        // Some faults show only where the object ends, or where the next one begins.
        error.Should().StartWith($"{file.Path}, line ").And.Contain(message).And.NotContain("System.").And.NotContain("LineNumber");
        int.Parse(error[$"{file.Path}, line ".Length..].Split(',', ':')[0], System.Globalization.CultureInfo.InvariantCulture).Should().BeInRange(file.LineOf(found), file.LineOf("\"C-1002\""));
    }

    [Theory]
    [InlineData("\"monthlyCharge\": \"USD 85.00\"", "\"monthlyCharge\": \"EUR 85.00\"", "customer C-1001: MonthlyCharge is EUR 85.00")]
    [InlineData("\"lines\": 3", "\"lines\": -3", "customer C-1001: Lines is -3")]
    [InlineData("\"months\": 24", "\"months\": 0", "customer C-1001: TermMonths is 0")]
    [InlineData("att-wireless/specified-equipment", "att-wireless/specified", "customer C-1001: There is no policy 'att-wireless/specified'. Did you mean att-wireless/specified-equipment?")]
    [InlineData("att-wireless/specified-equipment", "united-states/new-york-energy-supply", "customer C-1001: ")]
    [InlineData("\"agent\": \"Jo\", \"amount\": \"USD 20.00\"", "\"agent\": \"Jo\"", "customer C-1001: the concession of 2026-05-21 must have one of amount, percent (with months) and items.")]
    [InlineData("\"agent\": \"Jo\", \"amount\": \"USD 20.00\"", "\"agent\": \"Jo\", \"amount\": \"EUR 20.00\"", "customer C-1001: History has EUR 20.00")]
    [InlineData("\"id\": \"C-1002\"", "\"id\": \"c-1001\"", "customers[1].id: 'c-1001' is there twice.")]
    [InlineData("\"id\": \"C-1001\"", "\"id\": \" \"", "customers[0].id: the text is empty.")]
    [InlineData("\"bills\": [", "\"bills\": [ null,", "customers[0].bills[0]: null is no entry.")]
    [InlineData("\"events\": [", "\"events\": [ null,", "customers[0].events[0]: null is no entry.")]
    [InlineData("\"concessions\": [", "\"concessions\": [ null,", "customers[0].concessions[0]: null is no entry.")]
    [InlineData("Ada Okafor", "Ada\\u001b[31m", "customers[0].name: the text has a control character.")]
    public void A_record_that_cannot_be_is_named_by_customer_and_field(string found, string changed, string message)
    {
        using var file = new DataFile(text => ReplaceFirst(text, found, changed));

        Refused(Invocation.Of("--list", "--data", file.Path)).Should().StartWith($"{file.Path}, {message}").And.NotContain("Parameter");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"asOf\": \"2026-11-27\", \"agent\": \"Kim\", \"customers\": [] }")]
    [InlineData("{ \"asOf\": \"2026-11-27\", \"agent\": \"Kim\", \"customers\": [null] }")]
    [InlineData("{ \"asOf\": \"2026-11-27\", \"agent\": \"Kim\", \"customers\": null }")]
    [InlineData("{ \"asOf\": \"2010-11-27\", \"agent\": \"Kim\", \"customers\": [] }")]
    public void A_file_of_something_else_is_refused(string content)
    {
        using var file = new DataFile(_ => content);

        Refused(Invocation.Of("--list", "--data", file.Path)).Should().StartWith(file.Path).And.NotContain("System.");
    }

    private static string Refused(Invocation run)
    {
        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().EndWith("\n").And.Match(text => text.TrimEnd('\n').Split('\n').Length == 1);
        return run.Error.TrimEnd('\n');
    }

    private static string ReplaceFirst(string text, string found, string changed)
    {
        var at = text.IndexOf(found, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), changed, text.AsSpan(at + found.Length));
    }
}
