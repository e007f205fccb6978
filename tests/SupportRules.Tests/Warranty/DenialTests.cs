using FluentAssertions;
using SupportRules.Warranty;
using Xunit;
using static SupportRules.Tests.Warranty.Sample;

namespace SupportRules.Tests.Warranty;

/// <summary>The clause by which a claim is denied as a whole: what bars a grant in force, else the grant that came nearest.</summary>
public class DenialTests
{
    private static readonly WarrantyCondition Seller = new() { Clause = Clause("seller"), Kind = ClauseKind.AuthorisedSeller, Test = WarrantyFact.SellerAuthorised.Is(true) };

    private static readonly WarrantyExclusion Fire = new() { Clause = Clause("fire"), Kind = ClauseKind.Cause, When = [WarrantyFact.Cause.Is("fire")] };

    private static readonly WarrantyGrant Engine = Named("engine") with { Components = ComponentScope.Of("engine") };

    private static readonly WarrantyGrant Alaska = Named("Alaska") with { When = [WarrantyFact.State.Is("AK")] };

    private static readonly WarrantyGrant FirstOwner = Named("first owner") with { Beneficiaries = ["original"] };

    private static readonly WarrantyGrant Short = Grant("90 days", WarrantyLength.Days(90), HeadCost.Free(CostHead.Parts));

    [Fact]
    public void What_bars_a_grant_in_force_denies()
    {
        var document = Document with { Conditions = [Seller], Exclusions = [Fire] };

        Denying(document, WarrantyFact.SellerAuthorised.Of(false), WarrantyFact.Cause.Of("fire")).Should().Be("seller", "conditions are read first");
        Denying(document, WarrantyFact.SellerAuthorised.Of(true), WarrantyFact.Cause.Of("fire")).Should().Be("fire");
        Denying(document, WarrantyFact.SellerAuthorised.Of(false), WarrantyFact.Cause.Of("wear")).Should().Be("seller");
    }

    [Fact]
    public void Of_several_that_bar_the_first_one_denies()
    {
        var second = new WarrantyCondition { Clause = Clause("proof"), Kind = ClauseKind.Proof, Test = WarrantyFact.ProofOfPurchase.Is(true) };
        ClaimFact[] none = [WarrantyFact.SellerAuthorised.Of(false), WarrantyFact.ProofOfPurchase.Of(false), WarrantyFact.Cause.Of("fire")];

        Denying(Document with { Conditions = [Seller, second] }, none).Should().Be("seller");
        Denying(Document with { Conditions = [second, Seller] }, none).Should().Be("proof");
        Denying(Document with { Exclusions = [Fire with { Clause = Clause("wear"), When = [WarrantyFact.Cause.Is("wear")] }, Fire, Fire with { Clause = Clause("accident"), When = [WarrantyFact.Cause.In("fire", "fall")] }] }, none).Should().Be("fire");
    }

    [Fact]
    public void What_bars_nothing_denies_nothing()
    {
        var shift = Seller with { Effect = new ConditionEffect.ShiftCost([HeadCost.Customer(CostHead.Parts)]) };
        var elsewhere = Seller with { Grants = ["Alaska"] };
        ClaimFact[] known = [WarrantyFact.SellerAuthorised.Of(false), WarrantyFact.Cause.Of("fire"), WarrantyFact.State.Of("TX")];

        Denying(Document with { Conditions = [shift], Exclusions = [Fire] }, known).Should().Be("fire");
        Denying(Document with { Grants = [FirstYear, Alaska], Conditions = [elsewhere], Exclusions = [Fire] }, known).Should().Be("fire", "the condition is about another grant");
        Under(Document with { Conditions = [Seller], Exclusions = [Fire] }, new LegalEffect.Void(new ClauseTarget.At("seller")), known).Should().Be("fire", "the law voids the condition");
    }

    [Theory]
    [InlineData("fan", "original", "TX", "2015-09-10", "90 days")]
    [InlineData("engine", "later", "TX", "2020-09-10", "engine")]
    [InlineData("fan", "original", "AK", "2015-09-10", "90 days")]
    public void Where_no_grant_is_in_force_the_one_that_came_nearest_denies(string component, string owner, string state, string failure, string clause)
    {
        ValueList<WarrantyGrant> grants = failure == "2020-09-10" ? [Alaska, FirstOwner, Engine] : state == "AK" ? [Engine, Short] : [Engine, Alaska, Short];
        var facts = Facts("2015-03-01", failure, WarrantyFact.Owner.Of(owner), WarrantyFact.State.Of(state)) with { Component = component };

        (Document with { Grants = grants }).Decide(facts).Outcome[CostHead.Parts].Clause!.Locator.Should().Be(clause);
        (Document with { Grants = grants.Reverse().ToValueList() }).Decide(facts).Outcome[CostHead.Parts].Clause!.Locator.Should().Be(clause);
    }

    /// <summary>The right component is nearer than all else, what the grant asks nearer than the time.</summary>
    [Fact]
    public void A_component_goes_before_a_test_and_a_test_before_the_time()
    {
        string Nearest(string failure, params WarrantyGrant[] grants)
        {
            var facts = Facts("2015-03-01", failure, WarrantyFact.Owner.Of("later"), WarrantyFact.State.Of("TX"));
            var found = new[] { grants, [.. grants.Reverse()] }.Select(order => (Document with { Grants = order.ToValueList() }).Decide(facts).Outcome[CostHead.Parts].Clause!.Locator).Distinct();
            return found.Should().ContainSingle().Which;
        }

        Nearest("2015-09-10", Engine, Alaska).Should().Be("Alaska", "the component is right, and the state is not");
        Nearest("2015-09-10", Engine, FirstOwner).Should().Be("first owner");
        Nearest("2015-09-10", Alaska, Short).Should().Be("90 days", "only the time is wrong");
        Nearest("2015-09-10", FirstOwner, Short).Should().Be("90 days");
        Nearest("2015-09-10", Alaska with { Period = Short.Period }, Alaska with { Clause = Clause("in time") }).Should().Be("in time");
    }

    [Fact]
    public void Of_two_that_came_equally_near_the_later_one_denies() =>
        (Document with { Grants = [Short, Short with { Clause = Clause("another") }] }).Decide(Facts("2015-03-01", "2015-09-10")).Outcome[CostHead.Parts].Clause!.Locator.Should().Be("another");

    private static string Denying(WarrantyDocument document, params ClaimFact[] known)
    {
        var head = document.Decide(Facts("2015-03-01", "2015-09-10", known)).Outcome[CostHead.Parts];
        head.Cover.Should().Be(HeadCover.No);
        return head.Clause!.Locator;
    }

    private static string Under(WarrantyDocument document, LegalEffect effect, params ClaimFact[] known) =>
        new WarrantyUnderLaw { Document = document, Laws = [new() { Source = new("Law", "1"), Effects = [effect] }] }.Decide(Facts("2015-03-01", "2015-09-10", known)).Outcome.WithLaw[CostHead.Parts].Clause!.Locator;

    private static WarrantyGrant Named(string locator) => Grant(locator, WarrantyLength.Years(1), HeadCost.Free(CostHead.Parts));
}
