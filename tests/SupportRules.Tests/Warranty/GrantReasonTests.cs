using FluentAssertions;
using SupportRules.Warranty;
using Xunit;
using static SupportRules.Tests.Warranty.Sample;

namespace SupportRules.Tests.Warranty;

/// <summary>The values that a reason about a grant holds: what was found, what was asked, from when and until when.</summary>
public class GrantReasonTests
{
    private static readonly WarrantyClause Year = FirstYear.Clause;

    private static readonly WarrantyFact.Number Hours = new("hours a day");

    [Fact]
    public void An_event_in_time_is_told_with_the_first_day_the_last_day_and_the_start() =>
        Document.Decide(Facts("2015-03-01", "2015-09-10")).Values("WAR-100")
            .Should().Equal(Year, WarrantyEvent.Failure, Day("2015-09-10"), Day("2015-03-01"), Day("2016-03-01"), Day("2015-03-01"), "purchase");

    [Fact]
    public void A_period_without_an_end_ends_with_the_life_of_the_product()
    {
        var decision = Of(FirstYear with { Period = CoveragePeriod.FromPurchase(WarrantyLength.Life) }).Decide(Facts("2015-03-01", "2035-09-10"));

        decision.Values("WAR-100")[4].Should().Be("the end of the product's life");
        decision.Outcome.Periods[0].End.Should().BeNull();
    }

    [Fact]
    public void An_event_too_early_or_too_late_is_told_with_the_days()
    {
        var stage = FirstYear with { Period = CoveragePeriod.FromPurchase(WarrantyLength.Years(1), WarrantyLength.Years(5)) };

        Of(stage).Decide(Facts("2015-03-01", "2016-02-28")).Values("WAR-102").Should().Equal(Year, WarrantyEvent.Failure, Day("2016-02-28"), 3, Day("2016-03-02"));
        Document.Decide(Facts("2015-03-01", "2016-03-04")).Values("WAR-103")
            .Should().Equal(Year, WarrantyEvent.Failure, Day("2016-03-04"), 3, Day("2015-03-01"), "purchase", Day("2016-03-01"));
    }

    [Theory]
    [InlineData("2016-02-28", false)]
    [InlineData("2016-02-29", true)]
    [InlineData("2016-03-01", true)]
    [InlineData("2016-03-02", true)]
    [InlineData("2016-03-03", false)]
    public void Within_a_day_of_the_end_that_is_said(string failure, bool isNear)
    {
        var decision = Document.Decide(Facts("2015-03-01", failure));

        Codes(Document, Facts("2015-03-01", failure)).Contains("WAR-107").Should().Be(isNear);
        if (isNear)
        {
            decision.Values("WAR-107").Should().Equal(Year, WarrantyEvent.Failure, Day(failure), Day("2016-03-01"));
        }
    }

    [Fact]
    public void A_start_that_has_not_happened_and_a_date_that_is_not_known_are_named()
    {
        var start = StartBasis.From(WarrantyEvent.Installation);
        var installed = Of(FirstYear with { Period = new() { Start = start, Until = WarrantyLength.Years(1) } });
        var none = new WarrantyFacts { Component = "fan" };

        installed.Decide(none with { Dates = [WarrantyEvent.Installation.DidNotHappen, WarrantyEvent.Failure.On("2015-09-10")] }).Values("WAR-104").Should().Equal(Year, start);
        installed.Decide(none).Values("WAR-105").Should().Equal(Year, "installation, failure");
        installed.Decide(none with { Dates = [WarrantyEvent.Installation.On("2015-03-01")] }).Values("WAR-105").Should().Equal(Year, "failure");
        installed.Decide(none with { Dates = [WarrantyEvent.Failure.On("2015-09-10")] }).Values("WAR-105").Should().Equal(Year, "installation");
    }

    [Fact]
    public void A_start_that_stands_in_names_the_one_that_cannot_be_told()
    {
        var later = new StartDate(WarrantyEvent.Manufacture, WarrantyLength.Days(90));
        var document = Of(FirstYear with { Period = new() { Start = StartBasis.From(WarrantyEvent.Installation, later), Until = WarrantyLength.Years(5) } });
        var facts = new WarrantyFacts { Dates = [WarrantyEvent.Manufacture.On("2012-01-01"), WarrantyEvent.Failure.On("2013-01-01")], Component = "fan" };

        document.Decide(facts).Values("WAR-106").Should().Equal(Year, new StartDate(WarrantyEvent.Installation), later);
        Codes(document, facts with { Dates = facts.Dates.Add(WarrantyEvent.Installation.On("2012-02-01")) }).Should().NotContain("WAR-106");
    }

    [Theory]
    [InlineData(11_999, "WAR-110")]
    [InlineData(12_000, "WAR-110")]
    [InlineData(12_001, "WAR-111")]
    public void Use_is_told_from_the_reading_at_the_start(int used, string code)
    {
        var decision = Of(FirstYear with { Usage = [new(12_000, "mi")] }).Decide(Facts("2015-03-01", "2015-09-01", WarrantyFact.OdometerAtStart.Of(500), WarrantyFact.Odometer.Of(500 + used)));

        decision.Values(code).Should().Equal(code == "WAR-110" ? [Year, (decimal)used, 12_000m, "mi"] : [Year, (decimal)used, 12_000m, "mi", 1m]);
        decision.Reasons.Select(reason => reason.Code).Count(one => one.StartsWith("WAR-11", StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public void Readings_that_are_not_known_are_named_with_the_limit()
    {
        var document = Of(FirstYear with { Usage = [new(12_000, "mi")] });

        document.Decide(Facts("2015-03-01", "2015-09-01")).Values("WAR-112").Should().Equal(Year, "odometer, odometer at start", 12_000m, "mi");
        document.Decide(Facts("2015-03-01", "2015-09-01", WarrantyFact.Odometer.Of(12_001))).Values("WAR-112").Should().Equal(Year, "odometer at start", 12_000m, "mi");
        document.Decide(Facts("2015-03-01", "2015-09-01", WarrantyFact.Odometer.Of(12_000))).Values("WAR-110").Should().Equal(Year, 12_000m, 12_000m, "mi");
    }

    [Fact]
    public void A_component_that_is_not_listed_or_not_known_is_told_with_the_list()
    {
        var scope = ComponentScope.Of("engine");
        var document = Of(FirstYear with { Components = scope });

        document.Decide(Facts("2015-03-01", "2015-09-10") with { Component = "radio" }).Values("WAR-115").Should().Equal(Year, "radio", scope);
        document.Decide(Facts("2015-03-01", "2015-09-10") with { Component = null }).Values("WAR-116").Should().Equal(Year, "the component", scope);
        Codes(document, Facts("2015-03-01", "2015-09-10") with { Component = "engine" }).Should().NotContain(["WAR-115", "WAR-116"]);
    }

    /// <summary>Each row mends one thing more: the first that fails is all that is said.</summary>
    [Theory]
    [InlineData("radio", "later", "TX", "2017-09-10", "WAR-115")]
    [InlineData("engine", "later", "TX", "2017-09-10", "WAR-125")]
    [InlineData("engine", "original", "TX", "2017-09-10", "WAR-120")]
    [InlineData("engine", "original", "AK", "2017-09-10", "WAR-103")]
    public void A_grant_that_is_not_in_force_says_the_first_thing_that_fails(string component, string owner, string state, string failure, string code)
    {
        var grant = FirstYear with { Components = ComponentScope.Of("engine"), Beneficiaries = ["original"], When = [WarrantyFact.State.Is("AK")] };

        Codes(Of(grant), Facts("2015-03-01", failure, WarrantyFact.Owner.Of(owner), WarrantyFact.State.Of(state)) with { Component = component }).Should().Equal(code);
    }

    [Fact]
    public void What_a_grant_asks_is_told_with_what_was_found()
    {
        WarrantyDocument Asking(WarrantyTest test) => Of(FirstYear with { When = [test] });
        var registered = new WarrantyTest.Within(WarrantyEvent.Registration, WarrantyLength.Days(60), WarrantyEvent.Purchase);
        var late = Facts("2015-03-01", "2015-09-10");

        Asking(WarrantyFact.State.In("AK", "HI")).Decide(Facts("2015-03-01", "2015-09-10", WarrantyFact.State.Of("TX"))).Values("WAR-120").Should().Equal(Year, "state", "TX", "AK or HI");
        Asking(Hours.AtMost(8)).Decide(Facts("2015-03-01", "2015-09-10", Hours.Of(9))).Values("WAR-120").Should().Equal(Year, "hours a day", 9m, "at most 8");
        Asking(WarrantyFact.Registered.Is(true)).Decide(Facts("2015-03-01", "2015-09-10", WarrantyFact.Registered.Of(false))).Values("WAR-120").Should().Equal(Year, "registered", "no", "yes");
        Asking(registered).Decide(late with { Dates = late.Dates.Add(WarrantyEvent.Registration.On("2015-05-02")) }).Values("WAR-121").Should().Equal(Year, "registration", 62, 2, "within 60 days of purchase");
        Asking(WarrantyFact.State.Is("AK")).Decide(Facts("2015-03-01", "2015-09-10")).Values("WAR-122").Should().Equal(Year, "state", "state is AK");
    }

    [Fact]
    public void An_owner_is_told_with_the_beneficiaries_and_what_is_kept()
    {
        var grant = FirstYear with { Beneficiaries = ["original", "heir"] };

        Of(grant).Decide(Facts("2015-03-01", "2015-09-10", WarrantyFact.Owner.Of("later"))).Values("WAR-125").Should().Equal(Year, "later", grant.Beneficiaries, "nothing");
        Of(grant).Decide(Facts("2015-03-01", "2015-09-10")).Values("WAR-126").Should().Equal(Year, grant.Beneficiaries);
        Codes(Of(grant), Facts("2015-03-01", "2015-09-10", WarrantyFact.Owner.Of("heir"))).Should().NotContain(["WAR-125", "WAR-126"]);
    }

    [Fact]
    public void A_grant_that_does_not_hold_is_told_of_only_where_something_is_refused()
    {
        var other = Grant("engine, 5 years", WarrantyLength.Years(5), HeadCost.Free(CostHead.Parts)) with { Components = ComponentScope.Of("engine") };
        var document = Document with { Grants = [FirstYear, other] };

        Codes(document, Facts("2015-03-01", "2015-09-10")).Should().NotContain("WAR-115");
        Codes(document, Facts("2015-03-01", "2017-09-10")).Should().Contain("WAR-115");
    }

    [Fact]
    public void An_end_that_a_remedy_moves_is_told_with_both_ends()
    {
        AfterRemedy Term(AfterRemedyRule rule, WarrantyLength? length) => new() { Clause = Clause("after"), On = [WarrantyEvent.Repair, WarrantyEvent.Exchange], Rule = rule, Length = length };
        var facts = Facts("2015-03-01", "2016-02-20");
        facts = facts with { Dates = [.. facts.Dates, WarrantyEvent.Exchange.On("2016-01-10"), WarrantyEvent.Repair.DidNotHappen] };

        (Document with { AfterRemedies = [Term(AfterRemedyRule.LongerOf, WarrantyLength.Days(90))] }).Decide(facts).Values("WAR-130")
            .Should().Equal(Clause("after"), WarrantyEvent.Exchange, Day("2016-01-10"), Day("2016-03-01"), Day("2016-04-09"));
        (Document with { AfterRemedies = [Term(AfterRemedyRule.Remainder, null)] }).Decide(facts).Values("WAR-130")
            .Should().Equal(Clause("after"), WarrantyEvent.Exchange, Day("2016-01-10"), Day("2016-03-01"), Day("2016-03-01"));
        Codes(Document with { AfterRemedies = [Term(AfterRemedyRule.LongerOf, WarrantyLength.Days(30))] }, facts).Should().NotContain("WAR-130", "the remainder is longer");
    }

    [Theory]
    [InlineData("2016-02-20", "2016-02-20", true)]
    [InlineData("2016-02-21", "2016-02-20", false)]
    [InlineData("2015-02-28", "2016-02-20", false)]
    public void The_remainder_is_told_of_where_the_remedy_was_before_what_failed(string exchange, string failure, bool isTold)
    {
        var document = Document with { AfterRemedies = [new() { Clause = Clause("remainder"), On = [WarrantyEvent.Exchange], Rule = AfterRemedyRule.Remainder }] };
        var facts = Facts("2015-03-01", failure);

        Codes(document, facts with { Dates = facts.Dates.Add(WarrantyEvent.Exchange.On(exchange)) }).Contains("WAR-130").Should().Be(isTold);
    }

    [Fact]
    public void A_defect_that_stays_open_is_told_with_the_day_of_its_return()
    {
        var open = new AfterRemedy { Clause = Clause("open"), On = [WarrantyEvent.Repair], Rule = AfterRemedyRule.StaysOpen, Length = WarrantyLength.Days(60) };
        var document = Document with { AfterRemedies = [open] };
        WarrantyFacts Returned(string failure, params EventDate[] more)
        {
            var facts = Facts("2015-03-01", failure, WarrantyFact.SameDefect.Of(true));
            return facts with { Dates = [.. facts.Dates, WarrantyEvent.ReturnedForRepair.On("2016-02-25"), .. more] };
        }

        document.Decide(Returned("2016-02-20", WarrantyEvent.Repair.DidNotHappen, WarrantyEvent.FailedRepairReported.DidNotHappen)).Values("WAR-131")
            .Should().Equal(open.Clause, Day("2016-02-25"), Day("2016-03-01"));
        document.Decide(Returned("2016-02-20", WarrantyEvent.Repair.On("2016-02-28"), WarrantyEvent.FailedRepairReported.On("2016-04-28"))).Values("WAR-132")
            .Should().Equal(open.Clause, Day("2016-04-28"), Day("2016-04-28"));
        document.Decide(Returned("2016-02-20", WarrantyEvent.Repair.On("2016-02-28"), WarrantyEvent.FailedRepairReported.On("2016-04-30"))).Values("WAR-133")
            .Should().Equal(open.Clause, Day("2016-04-30"), 2, Day("2016-04-28"));
    }

    [Fact]
    public void Days_in_repair_are_told_with_both_ends_and_what_may_move_an_end_is_named()
    {
        var document = Document with { Clock = new(Clause("clock"), Stops: true) };
        WarrantyFacts Repaired(params ClaimFact[] known)
        {
            var facts = Facts("2015-03-01", "2016-03-05", known);
            return facts with { Dates = facts.Dates.Add(WarrantyEvent.Repair.On("2015-07-01")) };
        }

        document.Decide(Repaired(WarrantyFact.DaysInRepair.Of(10))).Values("WAR-134").Should().Equal(Year, 10, Day("2016-03-01"), Day("2016-03-11"));
        document.Decide(Repaired()).Values("WAR-135").Should().Equal(Year, "days in repair", Day("2016-03-01"), "the end of the product's life");
        document.Decide(Repaired(WarrantyFact.DaysInRepair.Of(4))).Outcome.Kind.Should().Be(VerdictKind.Covered);
        document.Decide(Repaired(WarrantyFact.DaysInRepair.Of(3))).Outcome.Kind.Should().Be(VerdictKind.NotCovered);
        document.Decide(Repaired(WarrantyFact.DaysInRepair.Of(10))).Outcome.Periods[0].EndClause.Should().Be(Clause("clock"));
    }

    [Theory]
    [InlineData("2016-03-01", "WAR-140")]
    [InlineData("2016-03-02", "WAR-141")]
    public void A_presumption_is_told_with_its_last_day(string failure, string code)
    {
        var document = Document with { Presumption = new(Clause("burden"), WarrantyFact.ExistedAtDelivery, WarrantyLength.Years(1)) };
        var decision = document.Decide(Facts("2015-03-01", failure));

        decision.Values(code).Should().Equal(code == "WAR-140"
            ? [Clause("burden"), WarrantyFact.ExistedAtDelivery, Day("2016-03-01")]
            : [Clause("burden"), WarrantyFact.ExistedAtDelivery, Day("2016-03-01"), "the event", Day(failure)]);
        Codes(document, Facts("2015-03-01", failure, WarrantyFact.ExistedAtDelivery.Of(true))).Should().NotContain(["WAR-140", "WAR-141"], "it is known");
    }

    private static WarrantyDocument Of(WarrantyGrant grant) => Document with { Grants = [grant] };
}
