using FluentAssertions;
using SupportRules.Warranty;
using Xunit;
using static SupportRules.Tests.Warranty.Sample;

namespace SupportRules.Tests.Warranty;

/// <summary>The reasons of several documents together, sets and laws that cannot be, and what else a document says of costs.</summary>
public class SetReasonTests
{
    private static readonly WarrantyGrant Parts = Grant("parts", WarrantyLength.Years(1), HeadCost.Free(CostHead.Parts), HeadCost.Customer(CostHead.Labour));

    private static readonly WarrantyDocument Plan = Document with { Id = new("acme/plan", "1"), Kind = WarrantyKind.ServicePlan, Grants = [Grant("plan", WarrantyLength.Years(3), HeadCost.Customer(CostHead.Parts), HeadCost.Free(CostHead.Labour))] };

    [Fact]
    public void Each_document_and_each_head_is_told_with_who_pays()
    {
        var decision = Set(new("maker", Document with { Grants = [Parts] }), new("plan", Plan)).Decide(Facts("2015-03-01", "2015-09-10"));

        decision.Reasons.Where(reason => reason.Code == "WAR-700").Select(reason => (reason.Values[0], ((WarrantyVerdict)reason.Values[1]).Kind)).Should().Equal(("maker", VerdictKind.PartlyCovered), ("plan", VerdictKind.PartlyCovered));
        decision.Reasons.Where(reason => reason.Code == "WAR-701").Select(reason => reason.Values).Should().Equal([CostHead.Parts, HeadCover.Yes, "maker"], [CostHead.Labour, HeadCover.Yes, "plan"]);
        decision.Reasons.Should().NotContain(reason => reason.Code == "WAR-702" || reason.Code == "WAR-703");
        decision.Outcome.MissingFacts.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void A_head_that_is_undecided_and_a_guarantee_by_law_are_told()
    {
        var asking = Document with { Grants = [Parts with { Beneficiaries = ["original"] }] };
        var law = Plan with { Kind = WarrantyKind.LegalGuarantee };
        var facts = Facts("2015-03-01", "2019-09-10") with { CostHeads = [CostHead.Parts] };

        Set(new("maker", asking), new("law", law)).Decide(Facts("2015-03-01", "2015-09-10") with { CostHeads = [CostHead.Parts] }).Values("WAR-702").Should().Equal(CostHead.Parts);
        Set(new("maker", asking), new("law", law)).Decide(facts).Values("WAR-703").Should().Equal("law");
        Set(new NamedDocument("law", law)).Decide(facts).Reasons.Should().NotContain(reason => reason.Code == "WAR-703", "it stands alone");
    }

    [Theory]
    [InlineData(0.25, 0.5, "maker")]
    [InlineData(0.5, 0.25, "plan")]
    [InlineData(0.5, 0.5, "maker")]
    public void Of_two_shares_the_one_that_leaves_the_customer_less_counts(double maker, double plan, string payer)
    {
        WarrantyGrant Sharing(double share) => Grant("shared", WarrantyLength.Years(1), new HeadCost(CostHead.Parts, new CostShare.Percent((decimal)share)));
        var facts = Facts("2015-03-01", "2015-09-10") with { CostHeads = [CostHead.Parts] };

        Set(new("plan", Plan with { Grants = [Sharing(plan)] }), new("maker", Document with { Grants = [Sharing(maker)] })).Decide(facts).Outcome.Heads[0].Payer.Should().Be(payer);
    }

    public static TheoryData<WarrantyDocument> Asking()
    {
        WarrantyTest test = new WarrantyTest.VerdictIn("none such", [VerdictKind.Covered]);
        var proof = new WarrantyCondition { Clause = Clause("proof"), Kind = ClauseKind.Proof, Test = WarrantyFact.ProofOfPurchase.Is(true) };
        var fire = new WarrantyExclusion { Clause = Clause("fire"), Kind = ClauseKind.Cause, When = [WarrantyFact.Cause.Is("fire")] };
        return
        [
            Document with { Grants = [Parts with { When = [test] }] },
            Document with { Conditions = [proof with { Test = test }] },
            Document with { Conditions = [proof with { Unless = [test] }] },
            Document with { Exclusions = [fire with { When = [test] }] },
            Document with { Exclusions = [fire with { Unless = [test] }] },
            Document with { CostRules = [new() { Clause = Clause("rule"), When = [test], Costs = [HeadCost.Customer(CostHead.Shipping)] }] },
            Document with { Exclusions = [fire with { When = [new WarrantyTest.Any([WarrantyFact.Registered.Is(true), test])] }] },
            Document with { Exclusions = [fire with { When = [new WarrantyTest.All([WarrantyFact.Registered.Is(true), test])] }] },
        ];
    }

    [Theory]
    [MemberData(nameof(Asking))]
    public void A_set_lacks_the_document_that_a_clause_asks(WarrantyDocument document) =>
        FluentActions.Invoking(() => Set(new("maker", document), new("plan", Plan)).Check()).Should().Throw<ArgumentException>().WithMessage("No document is named 'none such': maker, plan.*");

    [Fact]
    public void A_set_has_no_document_or_one_name_twice()
    {
        FluentActions.Invoking(() => Set().Decide(Facts("2015-03-01", "2015-09-10"))).Should().Throw<ArgumentException>().WithMessage("Documents of acme/set* is empty*");
        FluentActions.Invoking(() => Set(new("plan", Plan), new("maker", Document), new("plan", Document)).Check()).Should().Throw<ArgumentException>().WithMessage("Documents of acme/set* has 'plan' twice*");
    }

    [Fact]
    public void A_reading_under_no_law_is_refused() =>
        FluentActions.Invoking(() => new WarrantyUnderLaw { Document = Document, Laws = [] }.Decide(Facts("2015-03-01", "2015-09-10"))).Should().Throw<ArgumentException>().WithMessage("Laws of *is empty: without a law*");

    [Fact]
    public void A_test_lists_a_value()
    {
        FluentActions.Invoking(() => WarrantyFact.State.In()).Should().Throw<ArgumentException>().WithMessage("Values is empty: a test of 'state'*");
        FluentActions.Invoking(() => WarrantyFact.State.NotIn(" ")).Should().Throw<ArgumentException>();
        new WarrantyTest.VerdictIn("plan", [VerdictKind.Covered, VerdictKind.PartlyCovered]).ToString().Should().Be("plan gives covered or partly covered");
        new WarrantyTest.DesignationIs(WarrantyDesignation.Full).ToString().Should().Be("the warranty is full");
    }

    [Fact]
    public void A_share_pro_rata_outside_a_grant_is_refused()
    {
        var schedule = new ProRataSchedule.Linear { Measure = ProRataMeasure.Miles, Total = 60_000 };

        FluentActions.Invoking(() => (Document with { CostRules = [new() { Clause = Clause("rule"), Costs = [new(CostHead.Parts, new CostShare.ProRata(schedule))] }] }).Check()).Should().Throw<ArgumentException>().WithMessage("'rule' has parts pro rata*");
    }

    [Theory]
    [InlineData("2015-09-01", VerdictKind.Covered)]
    [InlineData("2015-09-02", VerdictKind.NotCovered)]
    public void A_period_may_have_a_least_length_beside_its_own(string failure, VerdictKind kind)
    {
        var grant = FirstYear with { Period = CoveragePeriod.FromPurchase(WarrantyLength.Days(90)) with { NotLessThan = WarrantyLength.Months(6) } };

        Kind(Document with { Grants = [grant] }, Facts("2015-03-01", failure)).Should().Be(kind);
        Kind(Document with { Grants = [grant with { Period = CoveragePeriod.FromPurchase(WarrantyLength.Months(6)) with { NotLessThan = WarrantyLength.Days(90) } }] }, Facts("2015-03-01", failure)).Should().Be(kind);
    }

    [Theory]
    [InlineData(null, 2.50)]
    [InlineData(RoundingMode.Up, 2.51)]
    public void A_share_in_money_is_rounded_as_the_document_says(RoundingMode? mode, double customer)
    {
        var grant = Grant("shared", WarrantyLength.Years(1), new HeadCost(CostHead.Parts, new CostShare.Percent(0.25m)));
        var document = Document with { Grants = [grant], Rounding = mode is { } one ? new(one, 0.01m) : null };

        document.Decide(Facts("2015-03-01", "2015-09-10") with { CostHeads = [CostHead.Parts], Costs = [new(CostHead.Parts, new(10.01m, Currency.USD))] }).Outcome.CustomerPays.Should().Be(new Money((decimal)customer, Currency.USD));
    }

    [Fact]
    public void A_limit_of_a_head_is_told_as_a_cap_is()
    {
        Money Usd(int amount) => new(amount, Currency.USD);
        var document = Document with { Grants = [Grant("limited", WarrantyLength.Years(1), new HeadCost(CostHead.Parts, new CostShare.Capped(Usd(100))))] };
        var facts = Facts("2015-03-01", "2015-09-10") with { CostHeads = [CostHead.Parts] };

        document.Decide(facts with { Costs = [new(CostHead.Parts, Usd(101))] }).Values("WAR-410").Should().Equal(Clause("limited"), Usd(101), Usd(100));
        document.Decide(facts).Values("WAR-411").Should().Equal(Clause("limited"), "cost of parts", Usd(100));
    }

    [Fact]
    public void Two_heads_that_are_refused_or_two_grants_that_hold_are_as_one()
    {
        var engine = Grant("engine", WarrantyLength.Years(5), HeadCost.Free(CostHead.Parts)) with { Components = ComponentScope.Of("engine") };
        var refusing = Grant("parts only", WarrantyLength.Years(1), HeadCost.Free(CostHead.Parts), HeadCost.Customer(CostHead.Labour), HeadCost.Customer(CostHead.Shipping));
        var service = new WarrantyCondition { Clause = Clause("service"), Kind = ClauseKind.AuthorisedService, Effect = new ConditionEffect.DirectsService() };

        Codes(Document with { Grants = [refusing, engine] }, Facts("2015-03-01", "2015-09-10") with { CostHeads = [CostHead.Parts, CostHead.Labour, CostHead.Shipping] }).Should().Contain("WAR-115");
        Codes(Document with { Grants = [FirstYear, Parts], Conditions = [service] }, Facts("2015-03-01", "2015-09-10")).Should().Contain("WAR-204");
    }

    private static WarrantySet Set(params NamedDocument[] documents) => new() { Id = new("acme/set", "1"), Source = new("ACME", "set"), Documents = documents.ToValueList() };
}
