using FluentAssertions;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Tests.Warranty;

/// <summary>What cannot be is refused, naming the clause or the fact.</summary>
public class BadInputTests
{
    [Fact]
    public void Two_clauses_have_one_locator() =>
        Refused(Sample.Document with { Grants = [Sample.FirstYear, Sample.FirstYear] }).WithMessage("*'Full one-year'*");

    [Fact]
    public void A_grant_is_for_a_component_that_the_tree_does_not_know() =>
        Refused(Sample.Document with { Components = [new("magnetron"), new("touch pad")], Grants = [Sample.FirstYear with { Components = ComponentScope.Of("magnetrom") }] })
            .WithMessage("*'Full one-year' grants 'magnetrom'*nearest is 'magnetron'*");

    [Fact]
    public void A_part_is_of_an_assembly_that_the_tree_does_not_know() =>
        Refused(Sample.Document with { Components = [new("valve", "compresor"), new("compressor")] }).WithMessage("*'valve'*'compresor'*nearest is 'compressor'*");

    [Fact]
    public void A_part_is_part_of_itself() => Refused(Sample.Document with { Components = [new("valve", "pump"), new("pump", "valve")] }).WithMessage("*part of itself*");

    [Fact]
    public void A_component_stands_twice_in_the_tree() => Refused(Sample.Document with { Components = [new("valve"), new("valve")] }).WithMessage("*'valve' twice*");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_period_is_of_nothing(int count)
    {
        FluentActions.Invoking(() => WarrantyLength.Days(count)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*from 1 to*");
        FluentActions.Invoking(() => WarrantyLength.Months(count)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => WarrantyLength.Years(count)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(1.01)]
    [InlineData(-0.01)]
    [InlineData(0)]
    [InlineData(1)]
    public void A_share_is_no_part_of_the_whole(double share) =>
        FluentActions.Invoking(() => new CostShare.Percent((decimal)share)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*CustomerShare*");

    [Fact]
    public void A_stage_ends_before_it_begins() =>
        Refused(Sample.Document with { Grants = [Sample.FirstYear with { Period = CoveragePeriod.FromPurchase(WarrantyLength.Years(1), WarrantyLength.Days(365)) }] })
            .WithMessage("*'Full one-year'*365 days*ends before it begins*1 year*");

    [Fact]
    public void A_rule_about_costs_ends_before_it_begins() =>
        Refused(Sample.Document with { CostRules = [new() { Clause = Sample.Clause("lead-in"), After = WarrantyLength.Years(2), Until = WarrantyLength.Years(1), Costs = [HeadCost.Customer(CostHead.Labour)] }] })
            .WithMessage("*'lead-in'*");

    [Fact]
    public void A_reading_falls() =>
        Refused(
            Sample.Document with { Grants = [Sample.FirstYear with { Usage = [new UsageLimit(12_000, "mi")] }] },
            Sample.Facts("2015-03-01", "2015-09-01", WarrantyFact.OdometerAtStart.Of(500), WarrantyFact.Odometer.Of(499)))
            .WithMessage("*'Full one-year'*499*does not fall*500*");

    [Fact]
    public void A_condition_names_a_grant_that_is_not_there() =>
        Refused(Sample.Document with { Conditions = [new() { Clause = Sample.Clause("dealer"), Kind = ClauseKind.AuthorisedSeller, Test = WarrantyFact.SellerAuthorised.Is(true), Grants = ["year 2"] }] })
            .WithMessage("*'dealer'*'year 2'*Full one-year*");

    [Fact]
    public void A_condition_that_bars_has_no_test() =>
        Refused(Sample.Document with { Conditions = [new() { Clause = Sample.Clause("dealer"), Kind = ClauseKind.AuthorisedSeller }] }).WithMessage("*'dealer'*");

    [Fact]
    public void An_exclusion_names_nothing() =>
        Refused(Sample.Document with { Exclusions = [new() { Clause = Sample.Clause("void"), Kind = ClauseKind.Cause, When = [] }] }).WithMessage("*'void'*");

    [Fact]
    public void A_head_stands_twice_in_a_clause() =>
        Refused(Sample.Document with { Grants = [Sample.Grant("twice", WarrantyLength.Years(1), HeadCost.Free(CostHead.Parts), HeadCost.Customer(CostHead.Parts))] }).WithMessage("*'twice' has parts twice*");

    [Fact]
    public void An_after_remedy_clause_lacks_its_length() =>
        Refused(Sample.Document with { AfterRemedies = [new() { Clause = Sample.Clause("after"), On = [WarrantyEvent.Exchange], Rule = AfterRemedyRule.LongerOf }] }).WithMessage("*'after'*");

    [Fact]
    public void A_document_grants_nothing() => Refused(Sample.Document with { Grants = [] }).WithMessage("*Grants*");

    [Fact]
    public void Events_come_in_an_order_that_cannot_be() =>
        FluentActions.Invoking(() => new WarrantyFacts { Dates = [WarrantyEvent.Repair.On("2023-05-14"), WarrantyEvent.ReturnedForRepair.On("2023-05-15")] })
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*repair is 2023-05-14*returned for repair (2023-05-15)*");

    [Fact]
    public void An_event_has_two_dates() =>
        FluentActions.Invoking(() => new WarrantyFacts { Dates = [WarrantyEvent.Purchase.On("2023-05-14"), WarrantyEvent.Purchase.DidNotHappen] }).Should().Throw<ArgumentException>().WithMessage("*purchase*");

    [Fact]
    public void A_fact_has_two_values() =>
        FluentActions.Invoking(() => new WarrantyFacts { Facts = [WarrantyFact.Use.Of("household"), WarrantyFact.Use.Of("rental")] }).Should().Throw<ArgumentException>().WithMessage("*use*");

    [Fact]
    public void No_head_is_asked() => FluentActions.Invoking(() => new WarrantyFacts { CostHeads = [] }).Should().Throw<ArgumentException>().WithMessage("*CostHeads*");

    [Fact]
    public void Costs_are_in_two_currencies() =>
        FluentActions.Invoking(() => new WarrantyFacts { Costs = [new(CostHead.Parts, Money.Parse("USD 1")), new(CostHead.Labour, Money.Parse("EUR 1"))] }).Should().Throw<ArgumentException>().WithMessage("*one currency*");

    [Fact]
    public void A_cost_is_in_another_currency_than_the_cap() =>
        Refused(
            Sample.Document with { Grants = [Sample.FirstYear with { Cap = Money.Parse("EUR 500") }] },
            Sample.Facts("2015-03-01", "2015-09-01") with { Costs = [new(CostHead.Parts, Money.Parse("USD 1")), new(CostHead.Labour, Money.Parse("USD 1"))] })
            .WithMessage("*EUR 500*USD*");

    [Fact]
    public void Two_documents_ask_each_other() =>
        FluentActions.Invoking(() => new WarrantySet
        {
            Id = new("acme/two", "1"),
            Source = new("ACME", "two"),
            Documents = [new("a", Asking("b")), new("b", Asking("a"))],
        }.Check()).Should().Throw<ArgumentException>().WithMessage("*neither can be told first*");

    [Fact]
    public void A_document_asks_one_that_is_not_there() =>
        FluentActions.Invoking(() => new WarrantySet { Id = new("acme/one", "1"), Source = new("ACME", "one"), Documents = [new("a", Asking("c"))] }.Check())
            .Should().Throw<ArgumentException>().WithMessage("*'c'*");

    public static TheoryData<ClaimFact, string> InAnotherKind => new()
    {
        { new WarrantyFact.Text("seller authorised").Of("yes"), "*seller authorised: yes*'seller authorised' is told as a word, and asked as yes or no*" },
        { new WarrantyFact.Number("seller authorised").Of(1), "*'seller authorised' is told as a number, and asked as yes or no*" },
        { new WarrantyFact.Flag("use").Of(true), "*'use' is told as yes or no, and asked as a word*" },
        { new WarrantyFact.Text("price").Of("150"), "*'price' is told as a word, and asked as a number*" },
        { new WarrantyFact.Text("by warrantor").Of("no"), "*'by warrantor' is told as a word, and asked as yes or no*" },
        { new WarrantyFact.Flag("owner").Of(true), "*'owner' is told as yes or no, and asked as a word*" },
        { new WarrantyFact.Text("odometer").Of("many"), "*'odometer' is told as a word, and asked as a number*" },
    };

    /// <summary>Such a fact would be unknown without a word: it is refused, whether or not the answer turns on it.</summary>
    [Theory]
    [MemberData(nameof(InAnotherKind))]
    public void A_fact_is_told_in_another_kind_than_the_terms_ask(ClaimFact fact, string message)
    {
        var document = Sample.Document with
        {
            Grants = [Sample.FirstYear with { Beneficiaries = ["original"], Usage = [new UsageLimit(12_000, "mi")] }],
            Conditions = [new() { Clause = Sample.Clause("seller"), Kind = ClauseKind.AuthorisedSeller, Test = new WarrantyTest.Any([WarrantyFact.SellerAuthorised.Is(true)]) }],
            Exclusions =
            [
                new() { Clause = Sample.Clause("use"), Kind = ClauseKind.Use, When = [WarrantyFact.Component.Is("none such"), WarrantyFact.Use.NotIn("household")], Unless = [new WarrantyFact.Flag("by warrantor").Is(true)] },
            ],
            CostRules = [new() { Clause = Sample.Clause("price"), When = [new WarrantyTest.All([WarrantyFact.Price.AtLeast(100)])], Costs = [HeadCost.Customer(CostHead.Shipping)] }],
        };

        Refused(document, Sample.Facts("2015-03-01", "2015-09-01", fact)).WithMessage(message);
    }

    [Fact]
    public void A_fact_is_told_in_another_kind_than_a_law_asks()
    {
        var law = new LegalOverlay { Source = new("Law", "1"), When = [WarrantyFact.Registered.Is(true)], Effects = [new LegalEffect.HeadFree(CostHead.Shipping)] };

        FluentActions.Invoking(() => new WarrantyUnderLaw { Document = Sample.Document, Laws = [law] }.Decide(Sample.Facts("2015-03-01", "2015-09-01", new WarrantyFact.Text("registered").Of("yes"))))
            .Should().Throw<ArgumentException>().WithMessage("*'registered' is told as a word, and asked as yes or no*");
    }

    [Fact]
    public void A_component_stands_twice_in_the_tree_in_two_spellings() =>
        Refused(Sample.Document with { Components = [new("valve"), new("Valve")] }).WithMessage("*'Valve' twice*");

    public static TheoryData<WarrantyDocument> OfOneLocator => new()
    {
        Sample.Document with { Conditions = [new() { Clause = Taken, Kind = ClauseKind.Proof, Test = WarrantyFact.ProofOfPurchase.Is(true) }] },
        Sample.Document with { Exclusions = [new() { Clause = Taken, Kind = ClauseKind.Cause, When = [WarrantyFact.Cause.Is("fire")] }] },
        Sample.Document with { CostRules = [new() { Clause = Taken, Costs = [HeadCost.Customer(CostHead.Shipping)] }] },
        Sample.Document with { AfterRemedies = [new() { Clause = Taken, On = [WarrantyEvent.Repair], Rule = AfterRemedyRule.Remainder }] },
        Sample.Document with { Clock = new(Taken, Stops: true) },
        Sample.Document with { Presumption = new(Taken, WarrantyFact.ExistedAtDelivery, WarrantyLength.Years(1)) },
    };

    [Theory]
    [MemberData(nameof(OfOneLocator))]
    public void A_clause_of_any_kind_has_the_locator_of_a_grant(WarrantyDocument document) => Refused(document).WithMessage("*'Full one-year'*");

    [Fact]
    public void A_stage_begins_after_life()
    {
        var exclusion = new WarrantyExclusion { Clause = Sample.Clause("wear"), Kind = ClauseKind.Cause, When = [WarrantyFact.Cause.Is("wear")], After = WarrantyLength.Life };

        Refused(Sample.Document with { Exclusions = [exclusion] }).WithMessage("After of 'wear' is life*");
        Refused(Sample.Document with { Exclusions = [exclusion with { After = WarrantyLength.Years(1), Until = WarrantyLength.Years(1) }] }).WithMessage("Until of 'wear' is 1 year: it ends before it begins, after 1 year*");
        FluentActions.Invoking(() => (Sample.Document with { Exclusions = [exclusion with { After = WarrantyLength.Years(1), Until = WarrantyLength.Years(2) }] }).Check()).Should().NotThrow();
    }

    [Fact]
    public void A_grant_falls_back_though_it_is_for_anyone() =>
        Refused(Sample.Document with { Grants = [Sample.FirstYear with { FallsBackTo = "Full one-year" }] }).WithMessage("*'Full one-year' falls back to*for anyone*");

    [Fact]
    public void A_grant_falls_back_to_one_that_is_not_there() =>
        Refused(Sample.Document with { Grants = [Sample.FirstYear with { Beneficiaries = ["original"], FallsBackTo = "year 2" }] }).WithMessage("*'Full one-year' speaks of the grant 'year 2'*does not have: Full one-year*");

    [Fact]
    public void A_clause_about_costs_names_none()
    {
        Refused(Sample.Document with { Grants = [Sample.FirstYear with { Costs = [] }] }).WithMessage("Costs of 'Full one-year' is empty*");
        Refused(Sample.Document with { CostRules = [new() { Clause = Sample.Clause("rule"), Costs = [] }] }).WithMessage("Costs of 'rule' is empty*");
        Refused(Sample.Document with { Conditions = [new() { Clause = Sample.Clause("shift"), Kind = ClauseKind.Proof, Test = WarrantyFact.ProofOfPurchase.Is(true), Effect = new ConditionEffect.ShiftCost([]) }] }).WithMessage("Costs of 'shift' is empty*");
    }

    [Fact]
    public void A_clause_after_a_remedy_names_no_remedy_or_a_length_with_the_remainder()
    {
        var remainder = new AfterRemedy { Clause = Sample.Clause("after"), On = [WarrantyEvent.Exchange], Rule = AfterRemedyRule.Remainder };

        Refused(Sample.Document with { AfterRemedies = [remainder with { On = [] }] }).WithMessage("'after' says remainder*");
        Refused(Sample.Document with { AfterRemedies = [remainder with { Length = WarrantyLength.Days(90) }] }).WithMessage("'after' says remainder*");
        Refused(Sample.Document with { AfterRemedies = [remainder with { Costs = [HeadCost.Free(CostHead.Parts), HeadCost.Free(CostHead.Parts)] }] }).WithMessage("Costs of 'after' has parts twice*");
    }

    [Fact]
    public void A_clause_that_only_says_who_repairs_has_a_test() =>
        Refused(Sample.Document with { Conditions = [new() { Clause = Sample.Clause("service"), Kind = ClauseKind.AuthorisedService, Test = WarrantyFact.Registered.Is(true), Effect = new ConditionEffect.DirectsService() }] }).WithMessage("'service' says who repairs*");

    private static WarrantyClause Taken => Sample.Clause("Full one-year");

    private static WarrantyDocument Asking(string other) => Sample.Document with
    {
        Exclusions = [new() { Clause = Sample.Clause("other cover"), Kind = ClauseKind.OtherCover, When = [new WarrantyTest.VerdictIn(other, [VerdictKind.Covered])] }],
    };

    private static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Refused(WarrantyDocument document, WarrantyFacts? facts = null) =>
        FluentActions.Invoking(() => document.Decide(facts ?? Sample.Facts("2015-03-01", "2015-09-01"))).Should().Throw<ArgumentException>();
}
