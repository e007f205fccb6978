using FluentAssertions;
using SupportRules.Warranty;
using Xunit;
using static SupportRules.Tests.Warranty.Sample;

namespace SupportRules.Tests.Warranty;

/// <summary>The values that reasons about cost heads, remedies, demands and goodwill hold.</summary>
public class CostReasonTests
{
    private static readonly WarrantyGrant Mixed = Grant(
        "mixed",
        WarrantyLength.Years(1),
        HeadCost.Free(CostHead.Parts),
        new(CostHead.Labour, new CostShare.Percent(0.25m)),
        HeadCost.Customer(CostHead.Shipping),
        HeadCost.Free(CostHead.Travel, WarrantyLength.Days(90)));

    [Fact]
    public void Each_head_is_told_with_its_share_and_its_clause()
    {
        var decision = Of(Mixed).Decide(Facts("2015-03-01", "2015-09-10") with { CostHeads = [CostHead.Parts, CostHead.Labour, CostHead.Shipping, CostHead.Travel, CostHead.Diagnosis] });

        decision.Values("WAR-400").Should().Equal(CostHead.Parts, Mixed.Clause);
        decision.Values("WAR-401").Should().Equal(CostHead.Labour, new CostShare.Percent(0.25m), Mixed.Clause);
        decision.Values("WAR-402").Should().Equal(CostHead.Shipping, Mixed.Clause);
        decision.Values("WAR-404").Should().Equal(CostHead.Travel, Mixed.Clause, Day("2015-05-30"));
        decision.Values("WAR-403").Should().Equal(CostHead.Diagnosis);
        decision.Outcome.Kind.Should().Be(VerdictKind.PartlyCovered);
    }

    [Fact]
    public void A_rule_about_costs_is_told_with_its_share_and_one_against_a_grant_with_both()
    {
        var rule = new CostRule { Clause = Clause("abroad"), When = [WarrantyFact.State.Is("AK")], Costs = [HeadCost.Customer(CostHead.Parts)] };
        var plain = rule with { When = [] };

        (Document with { CostRules = [rule] }).Decide(Facts("2015-03-01", "2015-09-10", WarrantyFact.State.Of("AK"))).Values("WAR-405").Should().Equal(CostHead.Parts, new CostShare.Customer(), rule.Clause);
        (Document with { CostRules = [rule] }).Decide(Facts("2015-03-01", "2015-09-10")).Values("WAR-407").Should().Equal(CostHead.Parts, "state", rule.Clause);
        (Document with { CostRules = [plain] }).Decide(Facts("2015-03-01", "2015-09-10")).Values("WAR-406").Should().Equal(CostHead.Parts, new CostShare.Customer(), rule.Clause, new CostShare.Free(), FirstYear.Clause);
    }

    /// <summary>A rule about costs without a test, from the end of a stage on or up to it: ninety days end on 30 May.</summary>
    [Theory]
    [InlineData("2015-05-30", false, true)]
    [InlineData("2015-05-31", true, false)]
    public void A_rule_about_costs_may_have_its_stage(string failure, bool appliesAfter, bool appliesUntil)
    {
        var rule = new CostRule { Clause = Clause("stage"), When = [WarrantyFact.State.Is("AK")], Costs = [HeadCost.Customer(CostHead.Parts)] };
        var facts = Facts("2015-03-01", failure, WarrantyFact.State.Of("AK"));

        Codes(Document with { CostRules = [rule with { After = WarrantyLength.Days(90) }] }, facts).Contains("WAR-405").Should().Be(appliesAfter);
        Codes(Document with { CostRules = [rule with { Until = WarrantyLength.Days(90) }] }, facts).Contains("WAR-405").Should().Be(appliesUntil);
    }

    [Fact]
    public void A_condition_may_shift_a_cost()
    {
        var returned = new WarrantyCondition { Clause = Clause("return"), Kind = ClauseKind.ReturnPart, Test = WarrantyFact.DefectivePartReturned.Is(true), Effect = new ConditionEffect.ShiftCost([HeadCost.Customer(CostHead.Parts)]) };
        var document = Document with { Conditions = [returned] };

        document.Decide(Facts("2015-03-01", "2015-09-10", WarrantyFact.DefectivePartReturned.Of(false))).Values("WAR-405").Should().Equal(CostHead.Parts, new CostShare.Customer(), returned.Clause);
        Kind(document, Facts("2015-03-01", "2015-09-10", WarrantyFact.DefectivePartReturned.Of(true))).Should().Be(VerdictKind.Covered);
        document.Decide(Facts("2015-03-01", "2015-09-10")).Outcome.Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().Equal("defective part returned");
        Kind(Document with { Conditions = [returned with { Grants = ["Full one-year"] }] }, Facts("2015-03-01", "2015-09-10", WarrantyFact.DefectivePartReturned.Of(false))).Should().Be(VerdictKind.PartlyCovered);
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(501, true)]
    public void A_cap_that_is_reached_is_told_with_the_cost(int cost, bool isReached)
    {
        var facts = Facts("2015-03-01", "2015-09-10") with { CostHeads = [CostHead.Parts] };
        var document = Of(FirstYear with { Cap = Usd(500) });
        var decision = document.Decide(facts with { Costs = [new(CostHead.Parts, Usd(cost))] });

        decision.Reasons.Any(reason => reason.Code == "WAR-410").Should().Be(isReached);
        if (isReached)
        {
            decision.Values("WAR-410").Should().Equal(FirstYear.Clause, Usd(501), Usd(500));
        }

        document.Decide(facts).Values("WAR-411").Should().Equal(FirstYear.Clause, "cost of parts", Usd(500));
    }

    [Fact]
    public void A_cap_of_a_grant_is_one_for_all_its_heads()
    {
        var decision = Of(FirstYear with { Cap = Usd(500) }).Decide(Facts("2015-03-01", "2015-09-10") with { Costs = [new(CostHead.Parts, Usd(400)), new(CostHead.Labour, Usd(150))] });

        (decision.Outcome.WarrantorPays, decision.Outcome.CustomerPays).Should().Be((Usd(500), Usd(50)));
        (decision.Outcome[CostHead.Parts].WarrantorPays, decision.Outcome[CostHead.Labour].WarrantorPays, decision.Outcome[CostHead.Labour].CustomerPays).Should().Be((Usd(400), Usd(100), Usd(50)));
        decision.Outcome.Kind.Should().Be(VerdictKind.PartlyCovered);
    }

    [Fact]
    public void A_head_may_have_a_limit_of_its_own_and_a_share_in_money()
    {
        var limited = Grant("limited", WarrantyLength.Years(1), new HeadCost(CostHead.Parts, new CostShare.Capped(Usd(100))), new HeadCost(CostHead.Labour, new CostShare.Percent(0.25m)));
        WarrantyVerdict At(int parts) => Of(limited).Decide(Facts("2015-03-01", "2015-09-10") with { Costs = [new(CostHead.Parts, Usd(parts)), new(CostHead.Labour, Usd(80))] }).Outcome;

        (At(101).WarrantorPays, At(101).CustomerPays).Should().Be((Usd(160), Usd(21)));
        (At(100).WarrantorPays, At(100).CustomerPays).Should().Be((Usd(160), Usd(20)));
        Of(limited).Decide(Facts("2015-03-01", "2015-09-10") with { CostHeads = [CostHead.Parts] }).Outcome.Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().Equal("cost of parts");
        Of(limited).Decide(Facts("2015-03-01", "2015-09-10") with { CostHeads = [CostHead.Parts], Costs = [new(CostHead.Parts, Usd(100))] }).Outcome.Kind.Should().Be(VerdictKind.Covered);
        Of(limited).Decide(Facts("2015-03-01", "2015-09-10") with { CostHeads = [CostHead.Parts], Costs = [new(CostHead.Parts, Usd(101))] }).Outcome.Kind.Should().Be(VerdictKind.PartlyCovered);
    }

    [Fact]
    public void Amounts_are_told_where_every_cost_is()
    {
        var verdict = Document.Decide(Facts("2015-03-01", "2015-09-10") with { Costs = [new(CostHead.Parts, Usd(100))] }).Outcome;
        var denied = Document.Decide(Facts("2015-03-01", "2017-09-10") with { Costs = [new(CostHead.Parts, Usd(100)), new(CostHead.Labour, Usd(50))] }).Outcome;

        (verdict.WarrantorPays, verdict[CostHead.Parts].WarrantorPays, verdict[CostHead.Labour].WarrantorPays).Should().Be((null, Usd(100), null));
        (denied.WarrantorPays, denied.CustomerPays).Should().Be((Usd(0), Usd(150)));
    }

    [Fact]
    public void The_first_remedy_that_has_not_been_tried_is_due()
    {
        var document = Of(FirstYear with { Remedies = ["repair", "exchange"] });
        var facts = Facts("2015-03-01", "2015-09-10");

        document.Decide(facts).Values("WAR-420").Should().Equal(FirstYear.Clause, "repair");
        document.Decide(facts with { RemediesExhausted = ["Repair"] }).Values("WAR-420").Should().Equal(FirstYear.Clause, "exchange");
        document.Decide(facts with { RemediesExhausted = ["repair"] }).Outcome.RemedyDue.Should().Be("exchange");
        document.Decide(facts with { RemediesExhausted = ["repair", "exchange"] }).Values("WAR-421").Should().Equal(FirstYear.Clause, document.Grants[0].Remedies);
        document.Decide(facts with { RemediesExhausted = ["repair", "exchange"] }).Outcome.RemedyDue.Should().BeNull();
        document.Decide(Facts("2015-03-01", "2017-09-10")).Outcome.RemedyDue.Should().BeNull();
        Codes(document, Facts("2015-03-01", "2017-09-10")).Should().NotContain(["WAR-420", "WAR-421"]);
        Codes(Document, facts).Should().NotContain(["WAR-420", "WAR-421"], "it names no remedy");
    }

    [Fact]
    public void A_demand_is_told_with_the_clause_that_asks_it()
    {
        var proof = new WarrantyCondition { Clause = Clause("proof"), Kind = ClauseKind.Proof, Test = WarrantyFact.ProofOfPurchase.Is(true) };
        var facts = Facts("2015-03-01", "2015-09-10", WarrantyFact.ProofOfPurchase.Of(true)) with { Demands = [ClauseKind.Proof] };
        var byOwner = Document with { Grants = [FirstYear with { Beneficiaries = ["original"] }], Conditions = [proof with { Grants = ["Full one-year"] }] };

        (Document with { Conditions = [proof] }).Decide(facts).Values("WAR-500").Should().Equal(ClauseKind.Proof, proof.Clause);
        Document.Decide(facts).Values("WAR-501").Should().Equal(ClauseKind.Proof);
        byOwner.Decide(facts).Values("WAR-502").Should().Equal(ClauseKind.Proof, proof.Clause);
        byOwner.Decide(facts).Outcome.Demands.Should().Equal(new DemandAnswer(ClauseKind.Proof, null, proof.Clause));
        (Document with { Conditions = [proof with { Unless = [WarrantyFact.Registered.Is(true)] }] }).Decide(facts with { Facts = facts.Facts.Add(WarrantyFact.Registered.Of(true)) }).Outcome.Demands[0].InTerms.Should().BeFalse("its own exception holds");
    }

    [Fact]
    public void That_the_customer_ships_is_in_the_terms_where_they_put_it_on_the_customer()
    {
        var facts = Facts("2015-03-01", "2015-09-10") with { Demands = [ClauseKind.OwnShipping] };

        Of(Mixed).Decide(facts).Values("WAR-500").Should().Equal(ClauseKind.OwnShipping, Mixed.Clause);
        Document.Decide(facts).Values("WAR-501").Should().Equal(ClauseKind.OwnShipping);
        Of(Grant("free", WarrantyLength.Years(1), HeadCost.Free(CostHead.Shipping))).Decide(facts).Values("WAR-501").Should().Equal(ClauseKind.OwnShipping);
        Of(Mixed with { Beneficiaries = ["original"] }).Decide(facts).Outcome.Demands[0].InTerms.Should().BeNull();
    }

    [Theory]
    [InlineData("2015-09-10", false)]
    [InlineData("2017-09-10", true)]
    public void Goodwill_is_told_of_where_nothing_is_owed(string failure, bool isTold)
    {
        var decision = Document.Decide(Facts("2015-03-01", failure) with { Goodwill = [new(CostHead.Parts, 0.75m)] });

        decision.Reasons.Any(reason => reason.Code == "WAR-510").Should().Be(isTold);
        decision.Outcome.Goodwill.IsEmpty.Should().Be(!isTold);
        if (isTold)
        {
            decision.Values("WAR-510").Should().Equal(CostHead.Parts, 0.75m);
        }
    }

    private static WarrantyDocument Of(WarrantyGrant grant) => Document with { Grants = [grant] };

    private static Money Usd(decimal amount) => new(amount, Currency.USD);
}
