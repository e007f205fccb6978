using FluentAssertions;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Tests.Warranty;

/// <summary>What verdicts say beside yes and no.</summary>
public class VerdictTests
{
    private static readonly WarrantyFact.Flag DueToService = new("failure due to service");

    private static WarrantyDocument YearsTwoToFive { get; } = Sample.Document with
    {
        Grants =
        [
            Sample.FirstYear,
            Sample.Grant("Second through fifth", WarrantyLength.Years(5), HeadCost.Free(CostHead.Parts), HeadCost.Free(CostHead.Labour)) with
            {
                Components = ComponentScope.Of("magnetron", "touch pad"),
                Period = CoveragePeriod.FromPurchase(WarrantyLength.Years(1), WarrantyLength.Years(5)),
            },
        ],
    };

    private static CostRule LeadIn { get; } = new() { Clause = Sample.Clause("lead-in"), After = WarrantyLength.Years(1), Costs = [HeadCost.Customer(CostHead.Labour)] };

    [Fact]
    public void A_clause_about_costs_against_a_grant_is_a_conflict_that_names_both()
    {
        var decision = (YearsTwoToFive with { CostRules = [LeadIn] }).Decide(Sample.Facts("2015-03-01", "2017-09-10"));

        var conflict = decision.Outcome.Should().BeOfType<WarrantyVerdict.TermsConflict>().Subject;
        conflict.Clauses.Select(clause => clause.Locator).Should().Equal("Second through fifth", "lead-in");
        (conflict[CostHead.Parts].Cover, conflict[CostHead.Labour].Cover).Should().Be((HeadCover.Yes, HeadCover.Undecided));
        conflict.Friendly.Should().BeOfType<WarrantyVerdict.Covered>();
        decision.Reasons.Should().ContainSingle(reason => reason.Code == "WAR-406");
    }

    [Fact]
    public void One_with_a_test_of_its_own_prevails()
    {
        var rule = LeadIn with { When = [WarrantyFact.State.In("AK")] };

        var outcome = (YearsTwoToFive with { CostRules = [rule] }).Decide(Sample.Facts("2015-03-01", "2017-09-10", WarrantyFact.State.Of("AK"))).Outcome;

        outcome.Should().BeOfType<WarrantyVerdict.PartlyCovered>();
        outcome[CostHead.Labour].Clause.Should().Be(rule.Clause);
    }

    [Fact]
    public void A_conflict_about_a_head_that_is_not_asked_is_none() =>
        Sample.Kind(YearsTwoToFive with { CostRules = [LeadIn] }, Sample.Facts("2015-03-01", "2017-09-10") with { CostHeads = [CostHead.Parts] }).Should().Be(VerdictKind.Covered);

    [Theory]
    [InlineData("MX", VerdictKind.TermsConflict)]
    [InlineData("US", VerdictKind.NotCovered)]
    public void An_exclusion_that_leaves_nothing_of_a_grant_conflicts_with_it(string where, VerdictKind expected)
    {
        var document = Sample.Document with
        {
            Grants = [Sample.FirstYear with { Clause = Sample.Clause("abroad"), When = [WarrantyFact.LocatedIn.NotIn("US", "CA")] }],
            Exclusions = [new() { Clause = Sample.Clause("outside"), Kind = ClauseKind.Territory, When = [WarrantyFact.LocatedIn.NotIn("US")] }],
        };

        Sample.Kind(document, Sample.Facts("2015-03-01", "2015-09-10", WarrantyFact.LocatedIn.Of(where))).Should().Be(expected);
    }

    [Fact]
    public void An_exclusion_does_not_deny_where_its_back_exception_holds()
    {
        var document = Sample.Document with
        {
            Exclusions = [new() { Clause = Sample.Clause("cosmetic unless ours"), Kind = ClauseKind.FailureMode, When = [WarrantyFact.FailureMode.In("cosmetic")], Unless = [new WarrantyFact.Flag("caused by warrantor").Is(true)] }],
        };

        Sample.Codes(document, Sample.Facts("2015-03-01", "2015-09-10", WarrantyFact.FailureMode.Of("cosmetic"), new WarrantyFact.Flag("caused by warrantor").Of(false))).Should().Contain("WAR-300");
        Sample.Codes(document, Sample.Facts("2015-03-01", "2015-09-10", WarrantyFact.FailureMode.Of("cosmetic"), new WarrantyFact.Flag("caused by warrantor").Of(true))).Should().Contain("WAR-302");
        document.Decide(Sample.Facts("2015-03-01", "2015-09-10", WarrantyFact.FailureMode.Of("cosmetic"))).Outcome.Should().BeOfType<WarrantyVerdict.NeedsFacts>()
            .Which.Names.Should().Equal("caused by warrantor");
    }

    [Fact]
    public void What_cannot_matter_is_not_asked_for()
    {
        var document = Sample.Document with
        {
            Grants = [Sample.FirstYear, Sample.Grant("registered", WarrantyLength.Years(2), HeadCost.Free(CostHead.Parts), HeadCost.Free(CostHead.Labour)) with { When = [WarrantyFact.Registered.Is(true)] }],
            Conditions = [new() { Clause = Sample.Clause("dealer"), Kind = ClauseKind.AuthorisedSeller, Test = WarrantyFact.SellerAuthorised.Is(true), Grants = ["registered"] }],
        };

        Sample.Kind(document, Sample.Facts("2015-03-01", "2015-09-10")).Should().Be(VerdictKind.Covered);
        document.Decide(Sample.Facts("2015-03-01", "2016-09-10")).Outcome.Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().Equal("registered", "seller authorised");
        Sample.Kind(document, Sample.Facts("2015-03-01", "2017-09-10")).Should().Be(VerdictKind.NotCovered);
    }

    [Fact]
    public void A_head_that_the_terms_do_not_speak_of_is_silent_and_denies_nothing()
    {
        var outcome = Sample.Document.Decide(Sample.Facts("2015-03-01", "2015-09-10") with { CostHeads = [CostHead.Parts, CostHead.Travel] }).Outcome;

        outcome.Should().BeOfType<WarrantyVerdict.Covered>();
        outcome[CostHead.Travel].Cover.Should().Be(HeadCover.Silent);
    }

    [Fact]
    public void Parts_of_a_listed_assembly_are_listed()
    {
        var document = Sample.Document with
        {
            Grants = [Sample.FirstYear with { Components = ComponentScope.Of("engine") }],
            Components = [new("engine"), new("seal", "engine"), new("radio")],
        };
        var facts = Sample.Facts("2015-03-01", "2015-09-10") with { PartOf = null };

        Sample.Kind(document, facts with { Component = "seal" }).Should().Be(VerdictKind.Covered);
        Sample.Kind(document, facts with { Component = "radio" }).Should().Be(VerdictKind.NotCovered);
        document.Decide(facts with { Component = "hose" }).Outcome.Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().Equal("part of");
        Sample.Kind(document, facts with { Component = "hose", PartOf = ["engine"] }).Should().Be(VerdictKind.Covered);
        document.Decide(facts with { Component = null }).Outcome.Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().Equal("component");
    }

    [Fact]
    public void Another_owner_falls_back_to_the_grant_that_is_kept()
    {
        var document = Sample.Document with
        {
            Grants =
            [
                Sample.Grant("5 years", WarrantyLength.Years(5), HeadCost.Free(CostHead.Parts)),
                Sample.Grant("10 years, first owner", WarrantyLength.Years(10), HeadCost.Free(CostHead.Parts)) with { Beneficiaries = ["original"], FallsBackTo = "5 years" },
            ],
        };
        var facts = Sample.Facts("2010-03-01", "2017-03-01", WarrantyFact.Owner.Of("later")) with { CostHeads = [CostHead.Parts] };

        var reason = document.Decide(facts).Reasons.Single(one => one.Code == "WAR-125");

        reason["kept"].Should().Be("5 years");
        Sample.Kind(document, facts with { Facts = [WarrantyFact.Owner.Of("original")] }).Should().Be(VerdictKind.Covered);
    }

    [Fact]
    public void A_fallback_stands_in_for_a_start_that_cannot_be_told()
    {
        var grant = Sample.FirstYear with { Period = new() { Start = StartBasis.From(WarrantyEvent.Installation, new StartDate(WarrantyEvent.Manufacture, WarrantyLength.Days(90))), Until = WarrantyLength.Years(5) } };
        var facts = new WarrantyFacts { Dates = [WarrantyEvent.Manufacture.On("2012-01-01"), WarrantyEvent.Failure.On("2017-03-31")], Component = "fan" };

        var decision = (Sample.Document with { Grants = [grant] }).Decide(facts);

        decision.Outcome.Periods[0].Basis.Should().Be("manufacture + 90 days");
        decision.Outcome.Kind.Should().Be(VerdictKind.Covered);
        decision.Reasons.Should().Contain(reason => reason.Code == "WAR-106");
    }

    [Fact]
    public void The_law_stands_beside_the_terms_and_judges_the_demand()
    {
        var document = Sample.Document with
        {
            Conditions = [new() { Clause = Sample.Clause("dealer service"), Kind = ClauseKind.AuthorisedService, Test = new WarrantyFact.Text("serviced by").Is("dealer") }],
        };
        var law = new LegalOverlay
        {
            Source = new("16 CFR", "700.10(c)"),
            Effects = [new LegalEffect.StandsOnlyIf(new ClauseTarget.At("dealer service")) { When = [DueToService.Is(true)] }],
        };
        var facts = Sample.Facts("2015-03-01", "2015-09-10", new WarrantyFact.Text("serviced by").Of("own garage")) with { Demands = [ClauseKind.AuthorisedService] };
        var policy = new WarrantyUnderLaw { Document = document, Laws = [law] };

        var unknown = policy.Decide(facts).Outcome;
        var apart = policy.Decide(facts with { Facts = facts.Facts.Add(DueToService.Of(false)) }).Outcome;

        unknown.WithLaw.Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().Equal("failure due to service");
        (apart.Written.Kind, apart.WithLaw.Kind).Should().Be((VerdictKind.NotCovered, VerdictKind.Covered));
        apart.WithLaw.Demands.Should().Equal(new DemandAnswer(ClauseKind.AuthorisedService, true, Sample.Clause("dealer service")) { IsLawful = false, Law = law.Source });
    }

    [Fact]
    public void A_demand_that_no_clause_asks_is_a_finding()
    {
        var decision = Sample.Document.Decide(Sample.Facts("2015-03-01", "2015-09-10") with { Demands = [ClauseKind.AuthorisedService] });

        decision.Outcome.Demands[0].InTerms.Should().BeFalse();
        decision.Reasons.Should().Contain(reason => reason.Code == "WAR-501");
    }

    [Fact]
    public void A_clause_about_one_grant_asks_nothing_of_a_claim_under_another()
    {
        var document = YearsTwoToFive with
        {
            Conditions = [new() { Clause = Sample.Clause("service company"), Kind = ClauseKind.AuthorisedService, Effect = new ConditionEffect.DirectsService(), Grants = ["Full one-year"] }],
        };

        document.Decide(Sample.Facts("2015-03-01", "2015-09-10") with { Demands = [ClauseKind.AuthorisedService] }).Outcome.Demands[0].InTerms.Should().BeTrue();
        document.Decide(Sample.Facts("2015-03-01", "2017-09-10") with { Demands = [ClauseKind.AuthorisedService] }).Outcome.Demands[0].InTerms.Should().BeFalse();
    }

    [Fact]
    public void Goodwill_is_never_cover()
    {
        var outcome = Sample.Document.Decide(Sample.Facts("2015-03-01", "2017-09-10") with { Goodwill = [new(CostHead.Parts, 0.75m)] }).Outcome;

        outcome.Should().BeOfType<WarrantyVerdict.NotCovered>();
        outcome.Goodwill.Should().Equal(new GoodwillOffer(CostHead.Parts, 0.75m));
    }

    [Fact]
    public void Documents_together_cover_what_each_pays()
    {
        var labour = Sample.Document with { Id = new("acme/plan", "1"), Kind = WarrantyKind.ServicePlan, Grants = [Sample.Grant("plan", WarrantyLength.Years(3), HeadCost.Customer(CostHead.Parts), HeadCost.Free(CostHead.Labour))] };
        var parts = Sample.Document with { Grants = [Sample.Grant("maker", WarrantyLength.Years(3), HeadCost.Free(CostHead.Parts), HeadCost.Customer(CostHead.Labour))] };
        var set = new WarrantySet { Id = new("acme/both", "1"), Source = new("ACME", "both"), Documents = [new("plan", labour), new("maker", parts)] };

        var outcome = set.Decide(Sample.Facts("2015-03-01", "2017-09-10")).Outcome;

        outcome.Kind.Should().Be(VerdictKind.Covered);
        outcome.Heads.Select(head => head.Payer).Should().Equal("maker", "plan");
    }

    [Fact]
    public void Of_many_shares_that_a_head_may_have_the_worst_is_not_forgotten()
    {
        var shares = new[] { 0.1m, 0.2m, 0.3m, 1, 0.5m, 0.6m };
        var document = Sample.Document with
        {
            CostRules = shares.Select((share, i) => new CostRule
            {
                Clause = Sample.Clause($"rule {i}"),
                When = [new WarrantyFact.Flag($"fact {i}").Is(true)],
                Costs = [new(CostHead.Parts, share == 1 ? new CostShare.Customer() : new CostShare.Percent(share))],
            }).ToValueList(),
        };

        var verdict = document.Decide(Sample.Facts("2015-03-01", "2015-09-10")).Outcome;

        verdict.Kind.Should().Be(VerdictKind.NeedsFacts);
        verdict[CostHead.Parts].Cover.Should().Be(HeadCover.Undecided);
        document.Decide(Sample.Facts("2015-03-01", "2015-09-10", [.. shares.Select((_, i) => new WarrantyFact.Flag($"fact {i}").Of(i == 3))])).Outcome[CostHead.Parts].Cover.Should().Be(HeadCover.No);
    }

    [Theory]
    [InlineData("2015-09-10", false)]
    [InlineData("2017-09-10", true)]
    public void A_demand_is_in_the_terms_only_while_the_exclusion_that_asks_it_has_its_time(string failure, bool isAsked)
    {
        var document = YearsTwoToFive with
        {
            Exclusions = [new() { Clause = Sample.Clause("own repairs"), Kind = ClauseKind.AuthorisedService, When = [DueToService.Is(true)], After = WarrantyLength.Years(1) }],
        };

        document.Decide(Sample.Facts("2015-03-01", failure, DueToService.Of(false)) with { Demands = [ClauseKind.AuthorisedService] }).Outcome.Demands[0].InTerms.Should().Be(isAsked);
    }

    /// <summary>After the exchange by the terms labour is silent; after a repair by the law it is as it was: while the repair is unknown, so is labour.</summary>
    [Theory]
    [InlineData(null, HeadCover.Undecided)]
    [InlineData(false, HeadCover.Silent)]
    [InlineData(true, HeadCover.Yes)]
    public void An_unknown_remedy_that_may_move_the_end_leaves_open_whose_costs_apply(bool? repaired, HeadCover labour)
    {
        var document = Sample.Document with { AfterRemedies = [ExtendsOnce("exchange", WarrantyEvent.Exchange) with { Costs = [HeadCost.Free(CostHead.Parts), HeadCost.Silent(CostHead.Labour)] }] };
        var law = new LegalOverlay { Source = new("Law", "1"), Effects = [new LegalEffect.AfterRemedies(ExtendsOnce("repair", WarrantyEvent.Repair))] };
        var facts = Sample.Facts("2015-03-01", "2016-09-10");
        EventDate[] known = repaired switch { true => [WarrantyEvent.Repair.On("2015-07-01")], false => [WarrantyEvent.Repair.DidNotHappen], _ => [] };

        var verdict = new WarrantyUnderLaw { Document = document, Laws = [law] }.Decide(facts with { Dates = [.. facts.Dates, WarrantyEvent.Exchange.On("2015-06-01"), .. known] }).Outcome.WithLaw;

        verdict[CostHead.Labour].Cover.Should().Be(labour);
        (verdict is WarrantyVerdict.NeedsFacts needs && needs.Names.Contains("repair")).Should().Be(repaired is null);
    }

    /// <summary>In the time of an open defect labour is silent, else the customer's: while the start is unknown it may be either.</summary>
    [Theory]
    [InlineData(false, HeadCover.Undecided)]
    [InlineData(true, HeadCover.No)]
    public void While_the_start_is_unknown_a_defect_may_stay_open(bool wasNotReturned, HeadCover labour)
    {
        var document = Sample.Document with
        {
            Grants = [Sample.Grant("year", WarrantyLength.Years(1), HeadCost.Free(CostHead.Parts), HeadCost.Customer(CostHead.Labour))],
            AfterRemedies =
            [
                new()
                {
                    Clause = Sample.Clause("open"),
                    On = [WarrantyEvent.Repair],
                    Rule = AfterRemedyRule.StaysOpen,
                    Length = WarrantyLength.Days(90),
                    Costs = [HeadCost.Free(CostHead.Parts), HeadCost.Silent(CostHead.Labour)],
                },
            ],
        };
        EventDate[] known = [WarrantyEvent.Failure.On("2016-03-10"), WarrantyEvent.Repair.DidNotHappen, WarrantyEvent.FailedRepairReported.DidNotHappen];

        var verdict = document.Decide(Sample.Facts("2015-03-01", "2016-03-10") with
        {
            Dates = [.. known, wasNotReturned ? WarrantyEvent.ReturnedForRepair.DidNotHappen : WarrantyEvent.ReturnedForRepair.On("2016-02-20")],
            CostHeads = [CostHead.Labour],
        }).Outcome;

        verdict[CostHead.Labour].Cover.Should().Be(labour);
    }

    /// <summary>Use by a business shortens the year to 90 days, if the law lets the clause stand: what that turns on is named.</summary>
    [Theory]
    [InlineData(null, VerdictKind.NeedsFacts)]
    [InlineData(true, VerdictKind.NotCovered)]
    [InlineData(false, VerdictKind.Covered)]
    public void What_a_law_asks_of_a_clause_that_shortens_is_named(bool? caused, VerdictKind kind)
    {
        var byUse = new WarrantyFact.Flag("caused by the use");
        var document = Sample.Document with
        {
            Conditions = [new() { Clause = Sample.Clause("use"), Kind = ClauseKind.Use, Test = WarrantyFact.Use.Is("household"), Effect = new ConditionEffect.Shorten(WarrantyLength.Days(90)) }],
        };
        var law = new LegalOverlay { Source = new("Law", "1"), Effects = [new LegalEffect.StandsOnlyIf(new ClauseTarget.OfKind(ClauseKind.Use)) { When = [byUse.Is(true)] }] };
        ClaimFact[] known = caused is { } isSo ? [byUse.Of(isSo)] : [];

        var verdict = new WarrantyUnderLaw { Document = document, Laws = [law] }.Decide(Sample.Facts("2015-03-01", "2015-09-10", [WarrantyFact.Use.Of("commercial"), .. known])).Outcome.WithLaw;

        verdict.Kind.Should().Be(kind);
        (verdict is WarrantyVerdict.NeedsFacts needs && needs.Names.Contains(byUse.Name)).Should().Be(caused is null);
    }

    [Theory]
    [InlineData("compressor")]
    [InlineData("lamp")]
    [InlineData(null)]
    public void Of_several_grants_a_presumption_counts_from_the_one_whose_time_is_over_first(string? component)
    {
        var document = Sample.Document with
        {
            Grants =
            [
                Sample.FirstYear with
                {
                    Clause = Sample.Clause("compressor, from installation"),
                    Components = ComponentScope.Of("compressor"),
                    Period = new() { Start = StartBasis.From(WarrantyEvent.Installation), Until = WarrantyLength.Years(5) },
                },
                Sample.FirstYear with { Period = CoveragePeriod.FromPurchase(WarrantyLength.Years(5)) },
            ],
            Presumption = new(Sample.Clause("burden reversed"), WarrantyFact.ExistedAtDelivery, WarrantyLength.Years(1)),
        };
        var facts = Sample.Facts("2025-12-01", "2027-01-15");

        var verdict = document.Decide(facts with { Component = component, Dates = [.. facts.Dates, WarrantyEvent.Installation.On("2026-03-01")] }).Outcome;

        // Else learning what failed would take back what was presumed.
        verdict.BurdenOn.Should().Be(BurdenOfProof.Consumer);
    }

    /// <summary>Five years, 90 days for a business, one year without a card: while neither is known the end may be any of the three.</summary>
    [Theory]
    [InlineData(null, null, VerdictKind.NeedsFacts)]
    [InlineData("household", null, VerdictKind.NeedsFacts)]
    [InlineData(null, true, VerdictKind.NeedsFacts)]
    [InlineData("household", true, VerdictKind.Covered)]
    [InlineData("commercial", true, VerdictKind.NotCovered)]
    [InlineData("household", false, VerdictKind.NotCovered)]
    [InlineData(null, false, VerdictKind.NotCovered)]
    public void Of_several_lengths_that_unknown_facts_choose_among_the_longest_is_not_forgotten(string? use, bool? registered, VerdictKind kind)
    {
        var document = Sample.Document with
        {
            Grants = [Sample.FirstYear with { Period = CoveragePeriod.FromPurchase(WarrantyLength.Years(5)) }],
            Conditions =
            [
                new() { Clause = Sample.Clause("use"), Kind = ClauseKind.Use, Test = WarrantyFact.Use.Is("household"), Effect = new ConditionEffect.Shorten(WarrantyLength.Days(90)) },
                new() { Clause = Sample.Clause("card"), Kind = ClauseKind.Registration, Test = WarrantyFact.Registered.Is(true), Effect = new ConditionEffect.Shorten(WarrantyLength.Years(1)) },
            ],
        };
        ClaimFact[] facts = [.. use is null ? [] : (ClaimFact[])[WarrantyFact.Use.Of(use)], .. registered is { } isSo ? (ClaimFact[])[WarrantyFact.Registered.Of(isSo)] : []];

        Sample.Kind(document, Sample.Facts("2015-03-01", "2018-09-10", facts)).Should().Be(kind);
    }

    private static AfterRemedy ExtendsOnce(string locator, WarrantyEvent remedy) => new() { Clause = Sample.Clause(locator), On = [remedy], Rule = AfterRemedyRule.ExtendOnce, Length = WarrantyLength.Months(12) };
}
