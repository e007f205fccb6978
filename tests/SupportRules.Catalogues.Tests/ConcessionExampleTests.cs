using System.Reflection;
using FluentAssertions;
using NodaTime;
using SupportRules.CustomerValue;
using Xunit;

namespace SupportRules.Catalogues.Tests;

/// <summary>Each example gives the figure that its source prints, and not a cent more.</summary>
public class ConcessionExampleTests
{
    private static readonly LocalDate Day = new(2027, 3, 3);

    [Fact]
    public void Ids_are_unique_and_in_order_and_every_example_is_listed()
    {
        CustomerValueCatalogue.Concessions.Select(entry => entry.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        var declared = typeof(Examples.ConcessionExamples).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => ((PolicyEntry<ConcessionPolicy>)property.GetValue(null)!).Id);
        CustomerValueCatalogue.Concessions.Select(entry => entry.Id).Should().BeEquivalentTo(declared);
    }

    [Fact]
    public void Every_version_says_which_it_is_and_where_it_is_from()
    {
        foreach (var (entry, version) in CustomerValueCatalogue.Concessions.SelectMany(entry => entry.Versions.Versions.Select(version => (entry, version))))
        {
            var policy = version.Value.Check();
            policy.Id.Should().Be(new PolicyId(entry.Id, version.From));
            policy.Source.Address.Should().NotBeNull(entry.Id);
            policy.Source.Note.Should().NotBeNull("{0} bears no date, and says so", entry.Id);
        }
    }

    [Theory]
    [InlineData("example/complaint-credit", "csr", 15, "VAL-331")]
    [InlineData("example/hotel-incident", "employee", 2000, "VAL-331")]
    [InlineData("example/shop-consultant", "consultant", 100, "VAL-331")]
    [InlineData("example/monthly-purse", "agent", 400, "VAL-335")]
    public void A_credit_is_granted_up_to_the_printed_figure(string id, string role, decimal most, string code)
    {
        var policy = Find(id);
        var request = new ConcessionRequest(ConcessionKind.Credit, Usd(most)) { NoteGiven = true };

        policy.Decide(Desk(role).For(request)).Outcome.Should().Be(new ConcessionAnswer.Granted(Usd(most)));
        var more = policy.Decide(Desk(role).For(request with { Amount = Usd(most + 0.01m) }));
        more.Outcome.Should().Be(new ConcessionAnswer.Reduced(Usd(most)));
        more.Reasons[0].Code.Should().Be(code);
    }

    [Fact]
    public void The_credit_for_a_complaint_needs_a_note()
    {
        Find("example/complaint-credit").Decide(Desk("csr").For(new(ConcessionKind.Credit, Usd(15)) { NoteGiven = false })).Reasons[0].Code.Should().Be("VAL-314");
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 25)]
    [InlineData(2, 35)]
    public void The_courtesy_credit_starts_low(int declined, decimal most)
    {
        var policy = Find("example/courtesy-credit");
        var request = new ConcessionRequest(ConcessionKind.Credit, Usd(most)) { AlreadyBilled = true, OffersDeclined = declined };

        policy.Decide(Desk("agent").For(request)).Outcome.IsGranted.Should().BeTrue();
        policy.Decide(Desk("agent").For(request with { Amount = Usd(most + 0.01m) })).Outcome.IsGranted.Should().BeFalse();
        policy.Decide(Desk("agent").For(request with { Amount = Usd(35.01m) })).Outcome.Should().BeOfType<ConcessionAnswer.NeedsApproval>().Which.By.Code.Should().Be("lead");
        policy.Decide((Desk("lead") with { Region = "WV" }).For(request)).Reasons.Select(reason => reason.Code).Should().Equal("VAL-318");
        policy.Decide(Desk("lead").For(request with { AlreadyBilled = false })).Reasons.Select(reason => reason.Code).Should().Equal("VAL-312");
    }

    [Fact]
    public void The_checklist_asks_its_four_questions()
    {
        var policy = Find("example/credit-checklist");
        var request = new ConcessionRequest(ConcessionKind.Credit, Usd(50)) { AskedByCustomer = true, WithinGuidelines = true, ResolvesIssue = true, CreditedBefore = true, RecurringPromised = true };

        policy.Decide(Desk("expert").For(request)).Outcome.IsGranted.Should().BeTrue();
        policy.Decide(Desk("manager").For(request with { AskedByCustomer = false })).Reasons[0].Code.Should().Be("VAL-304");
        policy.Decide(Desk("expert").For(request with { RecurringPromised = false })).Reasons[0].Code.Should().Be("VAL-310");
    }

    [Theory]
    [InlineData(120, 30, true)]
    [InlineData(120, 31, false)]
    [InlineData(120, 50, false)]
    public void The_loyalty_desk_has_150_points_a_day(int used, int asked, bool isGranted)
    {
        var history = new ConcessionGranted(Day, ConcessionKind.LoyaltyPoints, ConcessionAmount.Points(used)) { Agent = "a", Customer = "another" };
        var outcome = Find("example/loyalty-desk").Decide((Desk("agent") with { History = [history] }).For(new(ConcessionKind.LoyaltyPoints, ConcessionAmount.Points(asked)))).Outcome;

        outcome.Should().Be(isGranted ? new ConcessionAnswer.Granted(ConcessionAmount.Points(asked)) : new ConcessionAnswer.Reduced(ConcessionAmount.Points(30)));
    }

    [Fact]
    public void The_discount_beside_the_purse_is_20_percent_for_three_months()
    {
        var policy = Find("example/monthly-purse");

        policy.Decide(Desk("agent").For(new(ConcessionKind.Discount, ConcessionAmount.Percent(20, 3)))).Outcome.IsGranted.Should().BeTrue();
        policy.Decide(Desk("agent").For(new(ConcessionKind.Discount, ConcessionAmount.Percent(21, 4)))).Outcome.Should().Be(new ConcessionAnswer.Reduced(ConcessionAmount.Percent(20, 3)));
    }

    [Fact]
    public void The_retention_desk_has_five_promotions_a_week_of_40_a_month()
    {
        var policy = Find("example/retention-promotions");
        var promotion = new ConcessionGranted(new(2027, 3, 1), ConcessionKind.Discount, ConcessionAmount.AMonth("USD 40", 12)) { Agent = "a", Customer = "another" };
        var request = new ConcessionRequest(ConcessionKind.Discount, ConcessionAmount.AMonth("USD 40", 12));

        policy.Decide((Desk("retention") with { History = [.. Enumerable.Repeat(promotion, 4)] }).For(request)).Outcome.IsGranted.Should().BeTrue();
        var gone = policy.Decide((Desk("retention") with { History = [.. Enumerable.Repeat(promotion, 5)] }).For(request));
        gone.Outcome.Should().BeOfType<ConcessionAnswer.Denied>();
        gone.Reasons.Select(reason => reason.Code).Should().Equal("VAL-336", "VAL-344");
        gone.Reasons[1]["date"].Should().Be(new LocalDate(2027, 3, 8));
        policy.Decide(Desk("retention").For(request with { Amount = ConcessionAmount.AMonth("USD 40.01", 12) })).Outcome.Should().Be(new ConcessionAnswer.Reduced(ConcessionAmount.AMonth("USD 40", 12)));
    }

    [Fact]
    public void The_first_and_the_last_save_step_are_not_combined()
    {
        var policy = Find("example/save-steps");
        var last = new ConcessionRequest(ConcessionKind.SaveOffer, ConcessionAmount.AMonth("USD 10", 12)) { Event = "call", Offer = "last", OffersMade = ["first", "next"] };
        var first = new ConcessionGranted(Day, ConcessionKind.SaveOffer, ConcessionAmount.AMonth("USD 10", 12)) { Agent = "a", Customer = "c", Event = "call", Offer = "first" };

        policy.Decide(Desk("agent").For(last)).Outcome.IsGranted.Should().BeTrue();
        policy.Decide(Desk("agent").For(last with { OffersMade = ["first"] })).Reasons.Select(reason => reason.Code).Should().Equal("VAL-322");
        policy.Decide((Desk("agent") with { History = [first] }).For(last)).Reasons.Select(reason => reason.Code).Should().Equal("VAL-320");
        policy.Decide((Desk("agent") with { History = [first] }).For(last with { Offer = "next" })).Outcome.IsGranted.Should().BeTrue();
    }

    private static ConcessionPolicy Find(string id) => CustomerValueCatalogue.Concessions.Find(id)[Day];

    private static AuthorityFacts Desk(string role) => new() { Date = Day, Role = role, Agent = "a", Customer = "c", Region = "NY", History = [] };

    private static ConcessionAmount Usd(decimal amount) => ConcessionAmount.Once(new Money(amount, Currency.USD));
}
