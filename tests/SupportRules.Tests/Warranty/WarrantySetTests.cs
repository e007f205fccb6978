using FluentAssertions;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Tests.Warranty;

/// <summary>Several documents, each read under the laws that reach it.</summary>
public class WarrantySetTests
{
    private static readonly WarrantyFact.Flag ByService = new("failure due to service");

    private static readonly LegalOverlay TieIns = new()
    {
        Source = new("16 CFR", "700.10(c)"),
        Effects = [new LegalEffect.StandsOnlyIf(new ClauseTarget.OfKind(ClauseKind.AuthorisedService)) { When = [ByService.Is(true)] }],
    };

    private static readonly WarrantyDocument MakersTerms = Sample.Document with
    {
        Conditions = [new() { Clause = Sample.Clause("dealer service"), Kind = ClauseKind.AuthorisedService, Test = new WarrantyFact.Text("serviced by").Is("dealer") }],
    };

    private static readonly NamedDocument Maker = new("maker", MakersTerms) { Laws = [TieIns] };

    private static readonly NamedDocument Plan = new("plan", Terms("plan", WarrantyKind.ServicePlan, WarrantyLength.Years(3), HeadCost.Free(CostHead.Parts), HeadCost.Free(CostHead.Labour)));

    private static readonly NamedDocument Guarantee = new("guarantee", Terms("guarantee", WarrantyKind.LegalGuarantee, WarrantyLength.Years(2), HeadCost.Free(CostHead.Parts), HeadCost.Free(CostHead.Labour)));

    private static readonly WarrantyFacts OwnGarage = Sample.Facts("2015-03-01", "2015-09-10", new WarrantyFact.Text("serviced by").Of("own garage"), ByService.Of(false));

    [Fact]
    public void The_verdict_under_the_law_counts_and_that_on_the_terms_stands_beside_it()
    {
        var decision = Of(Maker, Plan, Guarantee).Decide(OwnGarage);

        (decision.Outcome.Kind, decision.Outcome.Payer).Should().Be((VerdictKind.Covered, "maker"));
        decision.Outcome.Heads.Should().OnlyContain(head => head.Payer == "maker" && head.Verdict.Cover == HeadCover.Yes);
        var maker = decision.Outcome.ByDocument[0];
        (maker.Verdict.Kind, maker.WithLaw!.Kind, maker.Counted).Should().Be((VerdictKind.NotCovered, VerdictKind.Covered, maker.WithLaw));
        decision.Outcome["maker"].Should().Be(maker.WithLaw);
    }

    [Fact]
    public void A_law_reaches_the_documents_that_are_read_under_it_alone()
    {
        var other = Maker with { Laws = [] };

        var outcome = Of(other, new("sister", MakersTerms) { Laws = [TieIns] }).Decide(OwnGarage).Outcome;

        outcome.ByDocument.Select(document => document.Counted.Kind).Should().Equal(VerdictKind.NotCovered, VerdictKind.Covered);
        outcome.ByDocument.Select(document => document.WithLaw is null).Should().Equal(true, false);
        outcome.Payer.Should().Be("sister");
        outcome.Heads.Should().OnlyContain(head => head.Payer == "sister");
    }

    /// <summary>The maker pays the part by its terms, the plan labour by the law.</summary>
    [Fact]
    public void For_each_head_what_the_law_gives_is_weighed_against_what_other_terms_give()
    {
        var maker = Terms("maker", WarrantyKind.Maker, WarrantyLength.Years(1), HeadCost.Free(CostHead.Parts), HeadCost.Customer(CostHead.Labour));
        var plan = Terms("plan", WarrantyKind.ServicePlan, WarrantyLength.Years(1), HeadCost.Customer(CostHead.Parts), HeadCost.Customer(CostHead.Labour));
        var law = new LegalOverlay { Source = new("Law", "1"), Effects = [new LegalEffect.HeadFree(CostHead.Labour)] };

        var outcome = Of(new NamedDocument("maker", maker), new NamedDocument("plan", plan) { Laws = [law] }).Decide(Sample.Facts("2015-03-01", "2015-09-10")).Outcome;

        outcome.Kind.Should().Be(VerdictKind.Covered, "together they pay both");
        outcome.Heads.Select(head => head.Payer).Should().Equal("maker", "plan");
        outcome.ByDocument[1].Verdict.Kind.Should().Be(VerdictKind.NotCovered);
    }

    [Fact]
    public void The_reasons_of_a_document_follow_its_verdict_and_end_with_how_its_terms_stand()
    {
        var decision = Of(Maker, Guarantee).Decide(OwnGarage);

        var (maker, next) = (At(decision, "WAR-700", 0), At(decision, "WAR-700", 1));
        decision.Reasons[maker].Values.Should().Equal("maker", decision.Outcome.ByDocument[0].WithLaw!);
        decision.Reasons[next - 1].Code.Should().Be("WAR-600");
        decision.Reasons[next - 1].Values.Should().Equal(decision.Outcome.ByDocument[0].Verdict);
        decision.Reasons.Take(next).Should().Contain(reason => reason.Code == "WAR-603" && reason.Source == TieIns.Source);
        decision.Reasons.Count(reason => reason.Code == "WAR-600").Should().Be(1, "the guarantee is read under no law");
    }

    /// <summary>The plan excludes what the maker covers; the maker covers by the law alone.</summary>
    [Theory]
    [InlineData(true, VerdictKind.NotCovered, "maker")]
    [InlineData(false, VerdictKind.Covered, "plan")]
    public void A_document_that_asks_the_verdict_of_another_reads_the_one_under_the_law(bool isUnderLaw, VerdictKind plan, string payer)
    {
        var excluding = Excluding(Plan);

        var outcome = Of(excluding, isUnderLaw ? Maker : Maker with { Laws = [] }).Decide(OwnGarage).Outcome;

        outcome["plan"].Kind.Should().Be(plan);
        outcome.Payer.Should().Be(payer);
    }

    /// <summary>What the maker needs to know under the law the plan that asks its verdict needs too.</summary>
    [Fact]
    public void What_the_law_turns_on_is_missing()
    {
        var facts = OwnGarage with { Facts = [OwnGarage.Facts[0]] };

        var outcome = Of(Maker, Excluding(Plan)).Decide(facts).Outcome;

        outcome.Kind.Should().Be(VerdictKind.NeedsFacts);
        outcome.MissingFacts.Should().Equal(ByService.Name);
        outcome.Heads.Should().OnlyContain(head => head.Verdict.Cover == HeadCover.Undecided && head.Payer == null);
        outcome["plan"].Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().Equal(ByService.Name);
        outcome.ToString().Should().Be("needs facts: failure due to service (parts: undecided; labour: undecided)");
        outcome.ByDocument[0].Verdict.Kind.Should().Be(VerdictKind.NotCovered);
    }

    [Fact]
    public void Demands_are_judged_under_the_laws_of_each_document()
    {
        var outcome = Of(Maker, new("sister", MakersTerms)).Decide(OwnGarage with { Demands = [ClauseKind.AuthorisedService] }).Outcome;

        outcome.ByDocument[0].Verdict.Demands.Single().IsLawful.Should().BeNull();
        outcome.ByDocument[0].WithLaw!.Demands.Should().Equal(new WarrantyUnderLaw { Document = MakersTerms, Laws = [TieIns] }.Decide(OwnGarage with { Demands = [ClauseKind.AuthorisedService] }).Outcome.WithLaw.Demands);
        outcome.ByDocument[0].WithLaw!.Demands.Single().IsLawful.Should().BeFalse();
        outcome["sister"].Demands.Single().IsLawful.Should().BeNull();
    }

    /// <summary>A law may turn on what another document gives: here it makes labour free where the plan does not cover.</summary>
    [Theory]
    [InlineData("2015-09-10", VerdictKind.PartlyCovered)]
    [InlineData("2018-03-02", VerdictKind.Covered)]
    public void A_law_may_ask_the_verdict_of_another_document(string failure, VerdictKind maker)
    {
        var law = new LegalOverlay { Source = new("Law", "1"), Effects = [new LegalEffect.HeadFree(CostHead.Labour) { When = [new WarrantyTest.VerdictIn("plan", [VerdictKind.NotCovered])] }] };
        var makers = Terms("maker", WarrantyKind.Maker, WarrantyLength.Years(5), HeadCost.Free(CostHead.Parts), HeadCost.Customer(CostHead.Labour));

        Of(new NamedDocument("maker", makers) { Laws = [law] }, Plan).Decide(Sample.Facts("2015-03-01", failure)).Outcome["maker"].Kind.Should().Be(maker);
    }

    [Fact]
    public void A_law_that_asks_the_verdict_of_its_own_document_is_refused()
    {
        var law = new LegalOverlay { Source = new("Law", "1"), When = [new WarrantyTest.VerdictIn("maker", [VerdictKind.Covered])], Effects = [new LegalEffect.ClockStops()] };

        FluentActions.Invoking(() => Of(new NamedDocument("maker", MakersTerms) { Laws = [law] }).Check()).Should().Throw<ArgumentException>().WithMessage("*'maker'*neither can be told first*");
    }

    [Fact]
    public void A_law_that_does_nothing_is_refused() =>
        FluentActions.Invoking(() => Of(Plan, Maker with { Laws = [new() { Source = new("Law", "1"), Effects = [] }] }).Check()).Should().Throw<ArgumentException>().WithMessage("*Effects of Law*");

    [Fact]
    public void A_fact_told_in_another_kind_than_a_law_of_a_document_asks_is_refused() =>
        FluentActions.Invoking(() => Of(Plan, Maker).Decide(OwnGarage with { Facts = [OwnGarage.Facts[0], new WarrantyFact.Text(ByService.Name).Of("no")] })).Should().Throw<ArgumentException>().WithMessage($"*{ByService}*");

    [Fact]
    public void A_document_says_both_verdicts_where_the_law_changes_them()
    {
        var outcome = Of(Maker, Plan).Decide(OwnGarage).Outcome;

        outcome.ByDocument[0].ToString().Should().Be("maker: covered (parts: covered; labour: covered); by the terms alone: not covered (parts: not covered; labour: not covered)");
        outcome.ByDocument[1].ToString().Should().Be("plan: covered (parts: covered; labour: covered)");
        outcome.ToString().Should().Be("covered by maker (parts: covered by maker; labour: covered by maker)");
    }

    /// <summary>A share is a part of the verdict: that the law makes it free is a change, though the head is covered either way.</summary>
    [Fact]
    public void A_share_that_the_law_lifts_is_a_change()
    {
        var terms = Terms("maker", WarrantyKind.Maker, WarrantyLength.Years(1), HeadCost.Customer(CostHead.Parts), new HeadCost(CostHead.Labour, new CostShare.Percent(0.25m)));
        var law = new LegalOverlay { Source = new("Law", "1"), Effects = [new LegalEffect.HeadFree(CostHead.Labour)] };

        var outcome = new WarrantyUnderLaw { Document = terms, Laws = [law] }.Decide(Sample.Facts("2015-03-01", "2015-09-10")).Outcome;

        outcome.Written.Kind.Should().Be(outcome.WithLaw.Kind);
        outcome.IsChangedByLaw.Should().BeTrue();
        outcome.ToString().Should().Be("partly covered (parts: not covered; labour: covered); by the terms alone: partly covered (parts: not covered; labour: covered, 25 % the customer's)");
    }

    /// <summary>So is what must be known, whatever the order in which it is named.</summary>
    [Fact]
    public void What_the_law_needs_to_know_is_a_change()
    {
        static VerdictUnderLaw Needing(ValueList<string> written, ValueList<string> withLaw) => new(new WarrantyVerdict.NeedsFacts(written), new WarrantyVerdict.NeedsFacts(withLaw));

        Needing(["purchase"], ["purchase", "delivery"]).IsChangedByLaw.Should().BeTrue();
        Needing(["purchase", "delivery"], ["purchase"]).IsChangedByLaw.Should().BeTrue();
        Needing(["purchase"], ["delivery"]).IsChangedByLaw.Should().BeTrue();
        Needing(["purchase", "delivery"], ["delivery", "purchase"]).IsChangedByLaw.Should().BeFalse();
    }

    private static WarrantySet Of(params ReadOnlySpan<NamedDocument> documents) => new() { Id = new("acme/several", "1"), Source = new("ACME", "several"), Documents = ValueList.Of(documents) };

    private static WarrantyDocument Terms(string name, WarrantyKind kind, WarrantyLength until, params ReadOnlySpan<HeadCost> costs) =>
        Sample.Document with { Id = new($"acme/{name}", "1"), Kind = kind, Grants = [Sample.Grant(name, until, costs)] };

    private static NamedDocument Excluding(NamedDocument plan) => new(plan.Name, plan.Document with
    {
        Exclusions = [new() { Clause = Sample.Clause("other cover"), Kind = ClauseKind.OtherCover, When = [new WarrantyTest.VerdictIn("maker", [VerdictKind.Covered, VerdictKind.PartlyCovered])] }],
    });

    private static int At(Decision<VerdictOfSeveral> decision, string code, int skip) =>
        decision.Reasons.Select((reason, i) => (reason.Code, Index: i)).Where(one => one.Code == code).Skip(skip).First().Index;
}
