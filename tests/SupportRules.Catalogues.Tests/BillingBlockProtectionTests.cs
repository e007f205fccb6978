using FluentAssertions;
using NodaTime;
using SupportRules.BillingBlocks;
using Xunit;

namespace SupportRules.Catalogues.Tests;

public class BillingBlockProtectionTests
{
    [Fact]
    public void Ids_are_unique_and_in_order_and_every_version_says_where_it_is_from()
    {
        Check(BillingBlockCatalogue.Protections, policy => (policy.Check().Id, policy.Source));
        Check(BillingBlockCatalogue.SpendCaps, policy => (policy.Check().Id, policy.Source));
        Check(BillingBlockCatalogue.Restorations, policy => (policy.Id, policy.Source));
        Check(BillingBlockCatalogue.CollectionFees, policy => (policy.Id, policy.Source));
        Check(BillingBlockCatalogue.StolenDevices, policy => (policy.Id, policy.Source));
        Check(BillingBlockCatalogue.ProactiveContacts, policy => (policy.Id, policy.Source));

        static void Check<TPolicy>(ValueList<PolicyEntry<TPolicy>> entries, Func<TPolicy, (PolicyId Id, Citation Source)> read)
            where TPolicy : notnull
        {
            entries.Should().NotBeEmpty();
            entries.Select(entry => entry.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                entry.Title.Should().NotBeNullOrWhiteSpace();
                foreach (var version in entry.Versions.Versions)
                {
                    var (id, source) = read(version.Value);
                    id.Should().Be(new PolicyId(entry.Id, version.From));
                    source.Address.Should().NotBeNull();
                    (source.AsOf is not null || source.Note is not null).Should().BeTrue("{0} has a date, or says why not", id);
                }
            }
        }
    }

    [Theory]
    [InlineData("canada/wireless-code", "canada/wireless-code-disconnection")]
    [InlineData("eu/germany", "eu/germany-telecommunications-act-block")]
    [InlineData("qqqqqq", "are listed")]
    public void An_unknown_id_is_refused_with_the_nearest(string id, string nearest)
    {
        BillingBlockCatalogue.Protections.TryFind(id, out _).Should().BeFalse();

        FluentActions.Invoking(() => BillingBlockCatalogue.Protections.Find(id)).Should().Throw<ArgumentException>().WithMessage($"*'{id}'*{nearest}*").WithParameterName(nameof(id));
    }

    /// <summary>The amount that each source prints, and the one beside it.</summary>
    [Theory]
    [InlineData("canada/wireless-code-disconnection", "2024-01-01", "CAD 50.01", 0, true)]
    [InlineData("canada/wireless-code-disconnection", "2024-01-01", "CAD 50", 61, false)]
    [InlineData("canada/wireless-code-disconnection", "2024-01-01", "CAD 50", 62, true)]
    [InlineData("canada/deposit-and-disconnection-code", "2012-05-14", "CAD 50.01", 0, true)]
    [InlineData("canada/deposit-and-disconnection-code", "2012-05-14", "CAD 50", 61, false)]
    [InlineData("canada/internet-code-disconnection", "2020-01-31", "CAD 50.01", 61, false)]
    [InlineData("canada/internet-code-disconnection", "2020-01-31", "CAD 50", 62, false)]
    [InlineData("canada/internet-code-disconnection", "2020-01-31", "CAD 50.01", 62, true)]
    [InlineData("eu/germany-telecommunications-act-block", "2012-05-10", "EUR 75", 0, true)]
    [InlineData("eu/germany-telecommunications-act-block", "2021-11-30", "EUR 74.99", 0, false)]
    [InlineData("eu/germany-telecommunications-act-block", "2021-12-01", "EUR 99.99", 0, false)]
    [InlineData("eu/germany-telecommunications-act-block", "2021-12-01", "EUR 100", 0, true)]
    [InlineData("eu/spain-telephone-interruption", "2024-01-01", "EUR 10", 30, false)]
    [InlineData("eu/spain-telephone-interruption", "2024-01-01", "EUR 10", 31, true)]
    [InlineData("united-states/ohio-basic-service", "2024-01-01", "USD 0.01", 14, true)]
    [InlineData("united-states/ohio-basic-service", "2024-01-01", "USD 0.01", 13, false)]
    [InlineData("united-states/pennsylvania-telephone", "2024-01-01", "USD 0.01", 0, true)]
    [InlineData("united-states/maine-chapter-290", "2024-06-19", "USD 0", 0, false)]
    [InlineData("australia/telecommunications-consumer-protections", "2016-01-01", "AUD 0.01", 0, true)]
    [InlineData("eu/poland-operator-suspension", "2024-01-01", "PLN 1", 29, false)]
    [InlineData("eu/poland-operator-suspension", "2024-01-01", "PLN 1", 30, true)]
    public void Grounds_are_as_printed(string id, string date, string overdue, int daysPastDue, bool allowed)
    {
        // 15 May: 15 March is two months and 61 days before, 15 April one month and 30 days.
        var facts = ProtectionFacts.Of("2024-05-15T12:00:00", "UTC");
        var (amount, due) = (Money.Parse(overdue), new LocalDate(2024, 5, 15).PlusDays(-daysPastDue));

        var decision = BillingBlockCatalogue.Protections.Find(id)[date].Decide(
            facts with { OverdueAmount = amount, DisputedAmount = Money.Zero(amount.Currency), DepositAmount = Money.Zero(amount.Currency), PaymentDueDate = due, BillReceivedOn = due },
            ProtectionAspects.Grounds | ProtectionAspects.DaysPastDue);

        decision.Outcome.IsAllowed.Should().Be(allowed, decision.ToString());
    }

    [Theory]
    [InlineData("eu/germany-telecommunications-act-block", "2021-12-01", 14, NoticeUnit.CalendarDays)]
    [InlineData("eu/spain-telephone-interruption", "2024-01-01", 15, NoticeUnit.CalendarDays)]
    [InlineData("brazil/anatel-632-suspension", "2024-01-01", 15, NoticeUnit.CalendarDays)]
    [InlineData("united-states/pennsylvania-telephone", "2024-01-01", 7, NoticeUnit.CalendarDays)]
    [InlineData("united-states/ohio-basic-service", "2024-01-01", 7, NoticeUnit.CalendarDays)]
    [InlineData("united-states/florida-25-4-113", "2024-01-01", 5, NoticeUnit.WorkingDays)]
    [InlineData("australia/telecommunications-consumer-protections", "2024-03-28", 5, NoticeUnit.WorkingDays)]
    [InlineData("australia/telecommunications-consumer-protections", "2024-03-29", 10, NoticeUnit.WorkingDays)]
    public void Notice_is_as_printed(string id, string date, int days, NoticeUnit unit)
    {
        var policy = BillingBlockCatalogue.Protections.Find(id)[date];
        var facts = ProtectionFacts.Of("2024-05-15T12:00:00", "UTC") with { Holidays = [] };

        policy.Decide(facts.WithNoticeDaysGiven(days, unit), ProtectionAspects.Notices).Outcome.IsAllowed.Should().BeTrue();
        policy.Decide(facts.WithNoticeDaysGiven(days - 1, unit), ProtectionAspects.Notices).Outcome.IsAllowed.Should().BeFalse();
    }

    [Theory]
    [InlineData("eu/electronic-communications-code-unpaid-bills", "2024-01-01")]
    [InlineData("eu/belgium-restricted-service", "2024-01-01")]
    public void A_warning_is_due_where_no_days_are_printed(string id, string date)
    {
        var policy = BillingBlockCatalogue.Protections.Find(id)[date];
        var facts = ProtectionFacts.Of("2024-05-15T12:00:00", "UTC");

        policy.Decide(facts.WithNoticeDaysGiven(0, NoticeUnit.CalendarDays), ProtectionAspects.Notices).Outcome.IsAllowed.Should().BeTrue();
        policy.Decide(facts, ProtectionAspects.Notices).Outcome.Should().BeOfType<BlockPermission.NotBefore>().Which.Owed.Should().ContainSingle();
    }

    [Theory]
    [InlineData("canada/wireless-code-caps", "2014-01-01", CappedCharge.DataOverage, "CAD 50")]
    [InlineData("canada/wireless-code-caps", "2014-01-01", CappedCharge.DataRoaming, "CAD 100")]
    [InlineData("eu/roaming-data-cap", "2010-07-01", CappedCharge.DataRoaming, "EUR 50")]
    [InlineData("eu/roaming-data-cap", "2022-07-01", CappedCharge.DataRoaming, "EUR 50")]
    public void Spending_is_cut_off_at_the_printed_limit(string id, string date, CappedCharge charge, string limit)
    {
        var policy = BillingBlockCatalogue.SpendCaps.Find(id)[date];
        var amount = Money.Parse(limit);

        policy.Decide(new() { Charge = charge, Spent = amount, HasAgreedToGoOn = false }).Outcome.IsCutOff.Should().BeTrue();
        policy.Decide(new() { Charge = charge, Spent = amount - new Money(0.01m, amount.Currency), HasAgreedToGoOn = false }).Outcome.IsCutOff.Should().BeFalse();
    }
}
