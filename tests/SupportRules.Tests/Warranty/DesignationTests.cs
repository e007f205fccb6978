using FluentAssertions;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Tests.Warranty;

/// <summary>One document, full and limited in its parts: what a law on full warranties makes of each.</summary>
public class DesignationTests
{
    private static readonly WarrantyTest IsFull = new WarrantyTest.DesignationIs(WarrantyDesignation.Full);
    private static readonly WarrantyFact.Flag ByService = new("failure due to service");

    private static readonly WarrantyGrant Full = Sample.Grant("Full sealed system", WarrantyLength.Years(2), HeadCost.Free(CostHead.Parts), HeadCost.Customer(CostHead.Labour)) with
    {
        Designation = WarrantyDesignation.Full,
        Components = ComponentScope.Of("compressor"),
    };

    private static readonly WarrantyGrant Limited = Sample.Grant("Limited other parts", WarrantyLength.Years(2), HeadCost.Free(CostHead.Parts), HeadCost.Customer(CostHead.Labour)) with
    {
        Designation = WarrantyDesignation.Limited,
        Components = ComponentScope.Of("fan"),
    };

    private static readonly WarrantyDocument Document = Sample.Document with { Grants = [Full, Limited] };

    [Theory]
    [InlineData("compressor", HeadCover.Yes)]
    [InlineData("fan", HeadCover.No)]
    [InlineData(null, HeadCover.Undecided)]
    public void The_law_puts_labour_on_the_warrantor_under_the_full_grant_alone(string? component, HeadCover labour)
    {
        var outcome = Under(Claim(component), new LegalEffect.HeadFree(CostHead.Labour)).Outcome;

        outcome.Written[CostHead.Labour].Cover.Should().Be(HeadCover.No, "by the terms it is the customer's under either");
        outcome.WithLaw[CostHead.Labour].Cover.Should().Be(labour);
        (outcome.WithLaw is WarrantyVerdict.NeedsFacts).Should().Be(component is null);
    }

    [Fact]
    public void It_is_the_same_where_the_effect_itself_asks_the_designation()
    {
        var law = new LegalOverlay { Source = new("Law", "1"), Effects = [new LegalEffect.HeadFree(CostHead.Labour) { When = [IsFull] }] };

        new WarrantyUnderLaw { Document = Document, Laws = [law] }.Decide(Claim("compressor")).Outcome.WithLaw.Kind.Should().Be(VerdictKind.Covered);
        new WarrantyUnderLaw { Document = Document, Laws = [law] }.Decide(Claim("fan")).Outcome.WithLaw.Kind.Should().Be(VerdictKind.PartlyCovered);
    }

    [Fact]
    public void Of_both_in_force_the_best_counts_and_the_one_that_is_left_is_named()
    {
        var document = Document with { Grants = [Full, Limited with { Components = new ComponentScope.All() }] };

        var decision = Under(Claim("compressor"), document, new LegalEffect.HeadFree(CostHead.Labour));

        decision.Outcome.WithLaw.Kind.Should().Be(VerdictKind.Covered);
        var left = decision.Reasons.Single(reason => reason.Code == "WAR-608");
        left.Values.Should().Equal(Limited.Clause, "limited");
        decision.Reasons.Should().Contain(reason => reason.Code == "WAR-605");
    }

    [Fact]
    public void A_law_that_reaches_no_grant_in_force_leaves_none_out() =>
        Under(Claim("fan"), new LegalEffect.HeadFree(CostHead.Labour)).Reasons.Should().NotContain(reason => reason.Code == "WAR-608");

    /// <summary>Two years from 2015-03-01; the law gives the full grant three.</summary>
    [Theory]
    [InlineData("compressor", "2017-03-01", VerdictKind.PartlyCovered)]
    [InlineData("compressor", "2017-03-02", VerdictKind.PartlyCovered)]
    [InlineData("compressor", "2018-03-01", VerdictKind.PartlyCovered)]
    [InlineData("compressor", "2018-03-02", VerdictKind.NotCovered)]
    [InlineData("fan", "2017-03-01", VerdictKind.PartlyCovered)]
    [InlineData("fan", "2017-03-02", VerdictKind.NotCovered)]
    public void The_law_lengthens_the_full_grant_alone(string component, string failure, VerdictKind kind) =>
        Under(Claim(component, failure), new LegalEffect.LastsAtLeast(WarrantyLength.Years(3))).Outcome.WithLaw.Kind.Should().Be(kind);

    /// <summary>Delivered on 2015-04-10: from then the full grant has its two years.</summary>
    [Theory]
    [InlineData("compressor", "2017-04-10", VerdictKind.PartlyCovered)]
    [InlineData("compressor", "2017-04-11", VerdictKind.NotCovered)]
    [InlineData("fan", "2017-03-01", VerdictKind.PartlyCovered)]
    [InlineData("fan", "2017-03-02", VerdictKind.NotCovered)]
    public void The_law_moves_the_start_of_the_full_grant_alone(string component, string failure, VerdictKind kind)
    {
        var facts = Claim(component, failure);

        Under(facts with { Dates = facts.Dates.Add(WarrantyEvent.Delivery.On("2015-04-10")) }, new LegalEffect.StartNotBefore(WarrantyEvent.Delivery)).Outcome.WithLaw.Kind.Should().Be(kind);
    }

    /// <summary>Each law moves the start of the grants that it reaches, and the period names its own event.</summary>
    [Fact]
    public void A_start_is_said_to_be_moved_by_the_law_that_moved_it()
    {
        var onFull = new LegalOverlay { Source = new("Law", "full"), When = [IsFull], Effects = [new LegalEffect.StartNotBefore(WarrantyEvent.Delivery)] };
        var onLimited = new LegalOverlay { Source = new("Law", "limited"), When = [new WarrantyTest.DesignationIs(WarrantyDesignation.Limited)], Effects = [new LegalEffect.StartNotBefore(WarrantyEvent.Installation)] };
        var facts = Claim("fan");

        var decision = new WarrantyUnderLaw { Document = Document, Laws = [onFull, onLimited] }
            .Decide(facts with { Dates = [.. facts.Dates, WarrantyEvent.Delivery.On("2015-04-10"), WarrantyEvent.Installation.On("2015-05-10")] });

        decision.Outcome.WithLaw.Periods.Single().Basis.Should().Be("installation");
        decision.Reasons.Single(reason => reason.Code == "WAR-606").Source.Should().Be(onLimited.Source);
    }

    /// <summary>21 days in repair are added to the end of the full grant, 2017-03-01.</summary>
    [Theory]
    [InlineData("compressor", "2017-03-22", VerdictKind.PartlyCovered)]
    [InlineData("compressor", "2017-03-23", VerdictKind.NotCovered)]
    [InlineData("fan", "2017-03-02", VerdictKind.NotCovered)]
    public void The_clock_of_the_full_grant_alone_stops(string component, string failure, VerdictKind kind)
    {
        var facts = Claim(component, failure, WarrantyFact.DaysInRepair.Of(21));

        Under(facts with { Dates = facts.Dates.Add(WarrantyEvent.Repair.On("2016-03-01")) }, new LegalEffect.ClockStops()).Outcome.WithLaw.Kind.Should().Be(kind);
    }

    /// <summary>A repair adds a year to the full grant.</summary>
    [Theory]
    [InlineData("compressor", "2018-03-01", VerdictKind.PartlyCovered)]
    [InlineData("compressor", "2018-03-02", VerdictKind.NotCovered)]
    [InlineData("fan", "2017-03-02", VerdictKind.NotCovered)]
    public void A_repair_adds_to_the_full_grant_alone(string component, string failure, VerdictKind kind)
    {
        var facts = Claim(component, failure);
        var term = new AfterRemedy { Clause = new("Law", "repair"), On = [WarrantyEvent.Repair], Rule = AfterRemedyRule.ExtendOnce, Length = WarrantyLength.Months(12) };

        Under(facts with { Dates = facts.Dates.Add(WarrantyEvent.Repair.On("2016-03-01")) }, new LegalEffect.AfterRemedies(term)).Outcome.WithLaw.Kind.Should().Be(kind);
    }

    [Theory]
    [InlineData("compressor", VerdictKind.PartlyCovered)]
    [InlineData("fan", VerdictKind.NotCovered)]
    public void A_card_that_was_not_sent_bars_the_limited_grant_alone(string component, VerdictKind kind)
    {
        var decision = Under(Claim(component, WarrantyFact.Registered.Of(false)), WithCard(), new LegalEffect.Void(new ClauseTarget.OfKind(ClauseKind.Registration)));

        decision.Outcome.Written.Kind.Should().Be(VerdictKind.NotCovered);
        decision.Outcome.WithLaw.Kind.Should().Be(kind);
        decision.Reasons.Any(reason => reason.Code == "WAR-601").Should().Be(component == "compressor");
    }

    [Fact]
    public void A_clause_without_force_against_one_grant_in_force_and_with_it_against_another_is_said_once()
    {
        var document = WithCard() with { Grants = [Full, Limited with { Components = new ComponentScope.All() }] };

        var decision = Under(Claim("compressor", WarrantyFact.Registered.Of(false)), document, new LegalEffect.Void(new ClauseTarget.OfKind(ClauseKind.Registration)));

        decision.Outcome.WithLaw.Kind.Should().Be(VerdictKind.PartlyCovered, "the full grant covers the part");
        decision.Reasons.Count(reason => reason.Code == "WAR-601").Should().Be(1);
        decision.Reasons.Single(reason => reason.Code == "WAR-608").Values[0].Should().Be(Limited.Clause);
    }

    /// <summary>What the law asks of the clause matters to the full grant only, and is asked for there only.</summary>
    [Theory]
    [InlineData("compressor", null, VerdictKind.NeedsFacts)]
    [InlineData("compressor", false, VerdictKind.PartlyCovered)]
    [InlineData("compressor", true, VerdictKind.NotCovered)]
    [InlineData("fan", null, VerdictKind.NotCovered)]
    [InlineData("fan", false, VerdictKind.NotCovered)]
    public void An_exclusion_stands_against_the_full_grant_only_if_it_caused_the_failure(string component, bool? caused, VerdictKind kind)
    {
        var document = Document with { Exclusions = [new() { Clause = Sample.Clause("service"), Kind = ClauseKind.AuthorisedService, When = [new WarrantyFact.Text("serviced by").NotIn("dealer")] }] };
        ClaimFact[] known = caused is { } isSo ? [ByService.Of(isSo)] : [];

        var verdict = Under(
            Claim(component, [new WarrantyFact.Text("serviced by").Of("own garage"), .. known]), document, new LegalEffect.StandsOnlyIf(new ClauseTarget.OfKind(ClauseKind.AuthorisedService)) { When = [ByService.Is(true)] }).Outcome.WithLaw;

        verdict.Kind.Should().Be(kind);
        (verdict is WarrantyVerdict.NeedsFacts { Names: var names } && names.Contains(ByService.Name)).Should().Be(kind == VerdictKind.NeedsFacts);
    }

    /// <summary>A rule about costs loses its force against the full grant alone.</summary>
    [Theory]
    [InlineData("compressor", HeadCover.Silent)]
    [InlineData("fan", HeadCover.No)]
    public void A_rule_about_costs_is_void_against_the_full_grant_alone(string component, HeadCover shipping)
    {
        var document = Document with { CostRules = [new() { Clause = Sample.Clause("carriage"), Costs = [HeadCost.Customer(CostHead.Shipping)] }] };

        Under(Claim(component) with { CostHeads = [CostHead.Shipping] }, document, new LegalEffect.Void(new ClauseTarget.At("carriage"))).Outcome.WithLaw[CostHead.Shipping].Cover.Should().Be(shipping);
    }

    [Theory]
    [InlineData("compressor", false)]
    [InlineData("fan", null)]
    [InlineData(null, null)]
    public void A_demand_is_judged_by_the_grants_in_force(string? component, bool? isLawful)
    {
        var facts = Claim(component, WarrantyFact.Registered.Of(true)) with { Demands = [ClauseKind.Registration] };

        Under(facts, WithCard(), new LegalEffect.DemandUnlawful(ClauseKind.Registration)).Outcome.WithLaw.Demands.Single().IsLawful.Should().Be(isLawful);
        Under(facts, WithCard(), new LegalEffect.Void(new ClauseTarget.OfKind(ClauseKind.Registration))).Outcome.WithLaw.Demands.Single().IsLawful.Should().Be(isLawful);
    }

    /// <summary>The card is asked under the limited grant only; both are in force.</summary>
    [Fact]
    public void Of_a_clause_about_certain_grants_these_are_asked()
    {
        var document = WithCard() with { Grants = [Full, Limited with { Components = new ComponentScope.All() }] };
        var facts = Claim("compressor", WarrantyFact.Registered.Of(true)) with { Demands = [ClauseKind.Registration] };
        var about = document with { Conditions = [document.Conditions[0] with { Grants = [Limited.Clause.Locator] }] };

        Under(facts, document, new LegalEffect.Void(new ClauseTarget.OfKind(ClauseKind.Registration))).Outcome.WithLaw.Demands.Single().IsLawful.Should().BeFalse();
        Under(facts, about, new LegalEffect.Void(new ClauseTarget.OfKind(ClauseKind.Registration))).Outcome.WithLaw.Demands.Single().IsLawful.Should().BeNull();
    }

    /// <summary>A grant without its own has the document's.</summary>
    [Theory]
    [InlineData(WarrantyDesignation.Full, null, true)]
    [InlineData(WarrantyDesignation.Limited, null, false)]
    [InlineData(WarrantyDesignation.NotStated, null, false)]
    [InlineData(WarrantyDesignation.Limited, WarrantyDesignation.Full, true)]
    [InlineData(WarrantyDesignation.Full, WarrantyDesignation.Limited, false)]
    [InlineData(WarrantyDesignation.Full, WarrantyDesignation.NotStated, false)]
    public void The_designation_of_a_grant_goes_before_that_of_the_document(WarrantyDesignation document, WarrantyDesignation? grant, bool isReached)
    {
        var terms = Document with { Designation = document, Grants = [Full with { Designation = grant }] };

        (Under(Claim("compressor"), terms, new LegalEffect.HeadFree(CostHead.Labour)).Outcome.WithLaw.Kind == VerdictKind.Covered).Should().Be(isReached);
    }

    [Fact]
    public void A_designation_that_is_none_is_refused() =>
        FluentActions.Invoking(() => Full with { Designation = (WarrantyDesignation)7 }).Should().Throw<ArgumentException>().WithMessage("*Designation*7*");

    private static WarrantyDocument WithCard() => Document with
    {
        Conditions = [new() { Clause = Sample.Clause("card"), Kind = ClauseKind.Registration, Test = WarrantyFact.Registered.Is(true) }],
    };

    private static WarrantyFacts Claim(string? component, params ReadOnlySpan<ClaimFact> facts) => Claim(component, "2016-09-10", facts);

    private static WarrantyFacts Claim(string? component, string failure, params ReadOnlySpan<ClaimFact> facts) => Sample.Facts("2015-03-01", failure, facts) with { Component = component };

    private static Decision<VerdictUnderLaw> Under(WarrantyFacts facts, LegalEffect effect) => Under(facts, Document, effect);

    private static Decision<VerdictUnderLaw> Under(WarrantyFacts facts, WarrantyDocument document, LegalEffect effect) =>
        new WarrantyUnderLaw { Document = document, Laws = [new() { Source = new("Law on full warranties", "1"), When = [IsFull], Effects = [effect] }] }.Decide(facts);
}
