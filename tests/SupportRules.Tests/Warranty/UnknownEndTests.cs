using FluentAssertions;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Tests.Warranty;

/// <summary>Ends that turn on what is unknown: whatever is learnt later, nothing that was decided is turned.</summary>
public class UnknownEndTests
{
    private static readonly AfterRemedy AfterExchange = new() { Clause = Sample.Clause("Exchange adds 12 months"), On = [WarrantyEvent.Exchange], Rule = AfterRemedyRule.ExtendOnce, Length = WarrantyLength.Months(12) };

    private static readonly AfterRemedy AfterRepair = new() { Clause = Sample.Clause("Repair adds 12 months"), On = [WarrantyEvent.Repair], Rule = AfterRemedyRule.ExtendOnce, Length = WarrantyLength.Months(12) };

    /// <summary>One year, twelve months for the repair, and perhaps twelve more: 2017-03-01 is sure, 2018-03-01 possible.</summary>
    [Theory]
    [InlineData("2017-03-01", VerdictKind.Covered)]
    [InlineData("2017-03-02", VerdictKind.NeedsFacts)]
    [InlineData("2018-03-01", VerdictKind.NeedsFacts)]
    [InlineData("2018-03-02", VerdictKind.NotCovered)]
    public void A_remedy_that_may_have_been_adds_to_one_that_was(string failure, VerdictKind expected)
    {
        var document = Sample.Document with { AfterRemedies = [AfterExchange, AfterRepair] };

        Sample.Kind(document, On(Sample.Facts("2015-03-01", failure), WarrantyEvent.Repair.On("2015-09-01"))).Should().Be(expected);
    }

    /// <summary>A period that may be shortened from the product's life is still lengthened where it is.</summary>
    [Theory]
    [InlineData("2016-05-30")]
    [InlineData("2016-05-31")]
    public void What_may_be_for_life_or_shortened_is_not_denied_while_that_is_unknown(string failure)
    {
        var shortened = new WarrantyCondition { Clause = Sample.Clause("use"), Kind = ClauseKind.Use, Test = WarrantyFact.Use.Is("household"), Effect = new ConditionEffect.Shorten(WarrantyLength.Days(90)) };
        var document = Sample.Document with
        {
            Grants = [Sample.Grant("life", WarrantyLength.Life, HeadCost.Customer(CostHead.Parts))],
            Conditions = [shortened],
            AfterRemedies = [AfterRepair with { Costs = [HeadCost.Free(CostHead.Parts)] }],
        };
        var facts = On(Sample.Facts("2015-03-01", failure), WarrantyEvent.Repair.On("2015-04-01")) with { CostHeads = [CostHead.Parts] };

        document.Decide(facts).Outcome[CostHead.Parts].Cover.Should().Be(HeadCover.Undecided);
        document.Decide(facts with { Facts = [WarrantyFact.Use.Of("household")] }).Outcome[CostHead.Parts].Cover.Should().Be(HeadCover.No);
        document.Decide(facts with { Facts = [WarrantyFact.Use.Of("commercial")] }).Outcome[CostHead.Parts].Cover.Should().Be(failure == "2016-05-30" ? HeadCover.Yes : HeadCover.No);
    }

    /// <summary>Made and delivered: the earlier begins the period. While the first is unknown, so is whether the repair fell into it.</summary>
    [Fact]
    public void A_repair_before_the_only_date_that_is_known_may_have_been_within_the_period()
    {
        var grant = Sample.Grant("90 days", WarrantyLength.Days(90), HeadCost.Free(CostHead.Parts), HeadCost.Customer(CostHead.Labour)) with
        {
            Period = new() { Start = StartBasis.EarliestOf(new StartDate(WarrantyEvent.Delivery), new StartDate(WarrantyEvent.Manufacture)), Until = WarrantyLength.Days(90) },
        };
        var renewed = new AfterRemedy { Clause = Sample.Clause("Repair begins a new term"), On = [WarrantyEvent.Repair], Rule = AfterRemedyRule.NewTerm, Length = WarrantyLength.Months(12), Costs = [HeadCost.Free(CostHead.Parts), HeadCost.Silent(CostHead.Labour)] };
        var document = Sample.Document with { Grants = [grant], AfterRemedies = [renewed] };
        var facts = new WarrantyFacts { Component = "touch pad", PartOf = [], Dates = [WarrantyEvent.Delivery.On("2025-11-16"), WarrantyEvent.Repair.On("2025-09-30"), WarrantyEvent.Failure.On("2025-10-05")] };

        var before = document.Decide(facts).Outcome;
        var after = document.Decide(On(facts, WarrantyEvent.Manufacture.On("2025-03-01"))).Outcome;

        before[CostHead.Labour].Cover.Should().Be(HeadCover.Undecided);
        (after[CostHead.Parts].Cover, after[CostHead.Labour].Cover).Should().Be((HeadCover.Yes, HeadCover.Silent));
    }

    /// <summary>What was returned after the period never was open: its report brings no costs of the clause about open defects, though use keeps the grant alive.</summary>
    [Fact]
    public void A_defect_of_after_the_period_does_not_stay_open()
    {
        var grant = Sample.FirstYear with { Usage = [new UsageLimit(12_000, "mi")], Join = UsageJoin.Last };
        var open = new AfterRemedy { Clause = Sample.Clause("Open defects"), On = [WarrantyEvent.Repair], Rule = AfterRemedyRule.StaysOpen, Length = WarrantyLength.Months(12), Costs = [HeadCost.Free(CostHead.Parts), HeadCost.Silent(CostHead.Labour)] };
        var facts = Sample.Facts("2015-03-01", "2016-06-01", WarrantyFact.OdometerAtStart.Of(100), WarrantyFact.Odometer.Of(100), WarrantyFact.SameDefect.Of(true));
        facts = On(facts, WarrantyEvent.ReturnedForRepair.On("2016-06-01"), WarrantyEvent.Repair.DidNotHappen);
        var document = Sample.Document with { Grants = [grant], AfterRemedies = [open] };

        foreach (var reported in new[] { WarrantyEvent.FailedRepairReported.On("2016-07-01"), WarrantyEvent.FailedRepairReported.DidNotHappen })
        {
            document.Decide(On(facts, reported)).Outcome[CostHead.Labour].Cover.Should().Be(HeadCover.Yes);
        }
    }

    /// <summary>Two grants of one cap pay more together than one: while it is not known whether the second is in force, nor is what the customer bears.</summary>
    [Theory]
    [InlineData(true, VerdictKind.Covered)]
    [InlineData(false, VerdictKind.PartlyCovered)]
    [InlineData(null, VerdictKind.NeedsFacts)]
    public void A_second_grant_of_the_same_cap_may_pay_what_the_first_does_not(bool? isRegistered, VerdictKind expected)
    {
        var cap = new Money(150, Currency.USD);
        var parts = Sample.Grant("registered: parts", WarrantyLength.Years(1), HeadCost.Free(CostHead.Parts)) with { When = [WarrantyFact.Registered.Is(true)], Cap = cap };
        var document = Sample.Document with { Grants = [parts, Sample.FirstYear with { Cap = cap }] };
        var facts = Sample.Facts("2015-03-01", "2015-09-10", isRegistered is { } known ? [WarrantyFact.Registered.Of(known)] : []) with
        {
            Costs = [new(CostHead.Parts, new(100, Currency.USD)), new(CostHead.Labour, new(101, Currency.USD))],
        };

        Sample.Kind(document, facts).Should().Be(expected);
    }

    private static WarrantyFacts On(WarrantyFacts facts, params ReadOnlySpan<EventDate> dates) => facts with { Dates = [.. facts.Dates, .. dates] };
}
