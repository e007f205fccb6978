using BillingRun.Data;
using BillingRun.Deciding;
using BillingRun.Filling;
using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;

namespace SupportRules.BillingRun.Tests;

public class PopulationTests
{
    private static readonly AccountRows[] Accounts = [.. Enumerable.Range(1, 1000).Select(number => Population.Of(number))];

    [Fact]
    public void An_account_is_the_same_each_time() =>
        Enumerable.Range(1, 200).Select(number => Population.Of(number)).Should().BeEquivalentTo(Accounts.Take(200), options => options.WithStrictOrdering());

    [Fact]
    public void Every_kind_of_block_occurs_and_every_settlement_method()
    {
        var headlines = Accounts.SelectMany(rows => AccountDecider.Blocks(rows, FactsOf.RunInstant(rows.Account, Population.Anchor)).Outcome.Blocks).Select(block => block.Kind).Distinct();

        headlines.Should().Contain(BlockKind.All);
        Accounts.Select(rows => rows.Account.SettlementMethod).Distinct().Should().BeEquivalentTo(SettlementMethod.All);
    }

    [Fact]
    public void Bills_fall_due_at_month_ends_and_customers_live_in_several_zones()
    {
        Accounts.SelectMany(rows => rows.Bills).Select(bill => bill.PaymentDueDate).Should().Contain([new LocalDate(2026, 9, 30), new LocalDate(2026, 10, 31), new LocalDate(2026, 11, 30)]);
        Accounts.Select(rows => rows.Account.Zone).Distinct().Should().HaveCount(7);
    }

    [Fact]
    public void Lines_add_up_to_their_bill()
    {
        foreach (var (rows, bill) in Accounts.SelectMany(rows => rows.Bills.Select(bill => (rows, bill))))
        {
            rows.BillLines.Where(line => line.BillNumber == bill.Number).Sum(line => line.Remaining).Should().Be(bill.Remaining);
        }
    }

    [Fact]
    public void Every_account_can_be_decided_on_every_day_of_the_season()
    {
        foreach (var date in Enumerable.Range(-60, 150).Select(days => Population.Anchor.PlusDays(days)))
        {
            foreach (var rows in Accounts.Take(120))
            {
                AccountDecider.Decide(rows, date).Should().NotBeEmpty();
            }
        }
    }
}
