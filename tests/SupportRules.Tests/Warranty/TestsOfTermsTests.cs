using FluentAssertions;
using SupportRules.Warranty;
using Xunit;
using static SupportRules.Tests.Warranty.Sample;

namespace SupportRules.Tests.Warranty;

/// <summary>What terms ask of the facts: in words, what was found, and which test follows from which.</summary>
public class TestsOfTermsTests
{
    private static readonly WarrantyFact.Number Measure = new("measure");

    private static readonly WarrantyFact.Number OtherMeasure = new("other measure");

    private static readonly WarrantyTest Registered = new WarrantyTest.Within(WarrantyEvent.Registration, WarrantyLength.Days(60), WarrantyEvent.Purchase);

    public static TheoryData<WarrantyTest, ClaimFact?, object[], string> Failing => new()
    {
        { WarrantyFact.State.In("AK", "HI"), WarrantyFact.State.Of("TX"), ["state", "TX", "AK or HI"], "state is AK or HI" },
        { WarrantyFact.State.NotIn("AK", "HI"), WarrantyFact.State.Of("AK"), ["state", "AK", "not AK or HI"], "state is not AK or HI" },
        { WarrantyFact.Registered.Is(true), WarrantyFact.Registered.Of(false), ["registered", "no", "yes"], "registered" },
        { WarrantyFact.Registered.Is(false), WarrantyFact.Registered.Of(true), ["registered", "yes", "no"], "not registered" },
        { Measure.Is(80), Measure.Of(79), ["measure", 79m, 80m], "measure is 80" },
        { Measure.AtLeast(80), Measure.Of(79), ["measure", 79m, "at least 80"], "measure is at least 80" },
        { Measure.AtMost(80), Measure.Of(81), ["measure", 81m, "at most 80"], "measure is at most 80" },
        { Measure.MoreThan(80), Measure.Of(80), ["measure", 80m, "more than 80"], "measure is more than 80" },
        { Measure.LessThan(80), Measure.Of(80), ["measure", 80m, "less than 80"], "measure is less than 80" },
        { new WarrantyTest.ComponentIs(ComponentScope.Of("engine", "gearbox")), null, ["component", "touch pad", "engine, gearbox"], "the component is among engine, gearbox" },
        { new WarrantyTest.OnOrAfter(WarrantyEvent.Purchase, Day("2015-03-02")), null, ["purchase", Day("2015-03-01"), "on or after 2015-03-02"], "purchase on or after 2015-03-02" },
        { new WarrantyTest.OnOrAfter(WarrantyEvent.Repair, Day("2015-03-02")), null, ["repair", "did not happen", "on or after 2015-03-02"], "repair on or after 2015-03-02" },
        { new WarrantyTest.Within(WarrantyEvent.Repair, WarrantyLength.Days(60), WarrantyEvent.Purchase), null, ["repair", "did not happen", "within 60 days of purchase"], "repair within 60 days of purchase" },
        { new WarrantyTest.Within(WarrantyEvent.Failure, WarrantyLength.Days(60), WarrantyEvent.Repair), null, ["failure", Day("2015-09-10"), "within 60 days of repair"], "failure within 60 days of repair" },
        { new WarrantyTest.Discloses(ClauseKind.Proof, true), null, ["a clause about proof", "no", "yes"], "a clause is about proof" },
        { new WarrantyTest.Discloses(ClauseKind.Scope, false), null, ["a clause about scope", "yes", "no"], "no clause is about scope" },
        { new WarrantyTest.CostIs(CostHead.Labour, new CostShare.Customer()), null, ["labour", "borne otherwise", "the customer's"], "labour is the customer's" },
        { new WarrantyTest.All([WarrantyFact.State.Is("AK"), Measure.AtLeast(1)]), Measure.Of(0), ["measure", 0m, "at least 1"], "state is AK and measure is at least 1" },
        { new WarrantyTest.Any([Measure.AtLeast(1)]), Measure.Of(0), ["measure", 0m, "at least 1"], "any of: measure is at least 1" },
        { new WarrantyTest.Any([Measure.AtLeast(2), Measure.Is(1)]), Measure.Of(0), ["what was found", "none of these", "any of: measure is at least 2; measure is 1"], "any of: measure is at least 2; measure is 1" },
    };

    [Theory]
    [MemberData(nameof(Failing))]
    public void A_test_that_fails_says_what_was_found_and_what_was_asked(WarrantyTest test, ClaimFact? known, object[] values, string words)
    {
        var facts = Facts("2015-03-01", "2015-09-10", known is null ? [] : [known]);
        var document = Document with
        {
            Grants = [FirstYear with { When = [test] }],
            Exclusions = [new() { Clause = Clause("scope"), Kind = ClauseKind.Scope, When = [WarrantyFact.Component.Is("none such")] }],
        };

        document.Decide(facts with { Dates = facts.Dates.Add(WarrantyEvent.Repair.DidNotHappen) }).Values("WAR-120").Should().Equal([FirstYear.Clause, .. values]);
        test.ToString().Should().Be(words);
    }

    public static TheoryData<WarrantyTest, string> Unknown => new()
    {
        { WarrantyFact.State.In("AK"), "state" },
        { WarrantyFact.State.NotIn("AK"), "state" },
        { WarrantyFact.Registered.Is(true), "registered" },
        { Measure.Is(80), "measure" },
        { Measure.AtLeast(80), "measure" },
        { Measure.AtMost(80), "measure" },
        { Measure.MoreThan(80), "measure" },
        { Measure.LessThan(80), "measure" },
        { new WarrantyTest.ComponentIs(ComponentScope.Of("engine")), "component" },
        { new WarrantyTest.OnOrAfter(WarrantyEvent.Delivery, Day("2015-03-02")), "delivery" },
        { Registered, "registration" },
        { new WarrantyTest.Within(WarrantyEvent.Registration, WarrantyLength.Days(60), WarrantyEvent.Delivery), "registration, delivery" },
        { new WarrantyTest.VerdictIn("plan", [VerdictKind.Covered]), "the verdict by plan" },
        { new WarrantyTest.All([WarrantyFact.State.In("AK"), Measure.Is(80)]), "state, measure" },
        { new WarrantyTest.Any([WarrantyFact.State.In("AK"), Measure.Is(80)]), "state, measure" },
    };

    [Theory]
    [MemberData(nameof(Unknown))]
    public void A_test_that_cannot_be_told_names_what_is_missing(WarrantyTest test, string missing)
    {
        var decision = (Document with { Grants = [FirstYear with { When = [test] }] }).Decide(Facts("2015-03-01", "2015-09-10") with { Component = null });

        decision.Values("WAR-122").Should().Equal(FirstYear.Clause, missing, test.ToString());
        decision.Outcome.Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().Equal(missing.Split(", "));
    }

    [Theory]
    [InlineData("2015-03-01", true)]
    [InlineData("2015-03-02", true)]
    [InlineData("2015-03-03", false)]
    public void A_day_itself_is_on_or_after_it(string asked, bool holds) =>
        Kind(Document with { Grants = [FirstYear with { When = [new WarrantyTest.OnOrAfter(WarrantyEvent.Purchase, Day(asked))] }] }, Facts("2015-03-02", "2015-09-10")).Should().Be(holds ? VerdictKind.Covered : VerdictKind.NotCovered);

    public static TheoryData<WarrantyTest, WarrantyTest, bool> Following => new()
    {
        { Measure.AtLeast(5), Measure.AtLeast(4), false },
        { Measure.AtLeast(5), Measure.AtLeast(5), true },
        { Measure.AtLeast(5), Measure.AtLeast(6), true },
        { Measure.AtLeast(5), Measure.MoreThan(4), false },
        { Measure.AtLeast(5), Measure.MoreThan(5), true },
        { Measure.AtLeast(5), Measure.MoreThan(6), true },
        { Measure.AtLeast(5), OtherMeasure.AtLeast(5), false },
        { Measure.AtLeast(5), OtherMeasure.MoreThan(5), false },
        { Measure.AtLeast(5), Measure.AtMost(5), false },
        { Measure.AtMost(5), Measure.AtMost(4), true },
        { Measure.AtMost(5), Measure.AtMost(5), true },
        { Measure.AtMost(5), Measure.AtMost(6), false },
        { Measure.AtMost(5), Measure.LessThan(4), true },
        { Measure.AtMost(5), Measure.LessThan(5), true },
        { Measure.AtMost(5), Measure.LessThan(6), false },
        { Measure.AtMost(5), OtherMeasure.AtMost(5), false },
        { Measure.AtMost(5), OtherMeasure.LessThan(5), false },
        { Measure.MoreThan(5), Measure.MoreThan(4), false },
        { Measure.MoreThan(5), Measure.MoreThan(5), true },
        { Measure.MoreThan(5), Measure.MoreThan(6), true },
        { Measure.MoreThan(5), Measure.AtLeast(5), false },
        { Measure.MoreThan(5), Measure.AtLeast(6), true },
        { Measure.MoreThan(5), OtherMeasure.MoreThan(5), false },
        { Measure.MoreThan(5), OtherMeasure.AtLeast(6), false },
        { Measure.LessThan(5), Measure.LessThan(4), true },
        { Measure.LessThan(5), Measure.LessThan(5), true },
        { Measure.LessThan(5), Measure.LessThan(6), false },
        { Measure.LessThan(5), Measure.AtMost(5), false },
        { Measure.LessThan(5), Measure.AtMost(4), true },
        { Measure.LessThan(5), OtherMeasure.LessThan(5), false },
        { Measure.LessThan(5), OtherMeasure.AtMost(4), false },
        { Measure.Is(5), Measure.Is(5), true },
        { Measure.Is(5), Measure.Is(6), false },
        { WarrantyFact.State.In("AK", "HI"), WarrantyFact.State.Is("hi"), true },
        { WarrantyFact.State.In("AK", "HI"), WarrantyFact.State.In("HI", "TX"), false },
        { WarrantyFact.State.In("AK", "HI"), WarrantyFact.UsedIn.Is("HI"), false },
        { WarrantyFact.State.NotIn("AK"), WarrantyFact.State.NotIn("AK", "HI"), true },
        { WarrantyFact.State.NotIn("AK", "HI"), WarrantyFact.State.NotIn("AK"), false },
        { WarrantyFact.State.NotIn("AK"), WarrantyFact.State.In("HI", "TX"), true },
        { WarrantyFact.State.NotIn("AK"), WarrantyFact.State.In("HI", "AK"), false },
        { WarrantyFact.State.NotIn("AK"), WarrantyFact.UsedIn.In("HI"), false },
        { WarrantyFact.State.NotIn("AK"), WarrantyFact.UsedIn.NotIn("AK"), false },
        { WarrantyFact.State.NotIn("AK"), Measure.Is(5), false },
        { WarrantyFact.Registered.Is(true), WarrantyFact.Registered.Is(true), true },
        { WarrantyFact.Registered.Is(true), WarrantyFact.Registered.Is(false), false },
        { new WarrantyTest.ComponentIs(ComponentScope.Of("engine")), new WarrantyTest.ComponentIs(ComponentScope.Of("engine")), true },
        { new WarrantyTest.ComponentIs(ComponentScope.Of("engine")), new WarrantyTest.ComponentIs(ComponentScope.Of("radio")), false },
        { new WarrantyTest.Any([WarrantyFact.Registered.Is(true), Measure.Is(5)]), Measure.Is(5), true },
        { new WarrantyTest.Any([WarrantyFact.Registered.Is(true), Measure.Is(5)]), Measure.Is(6), false },
        { new WarrantyTest.All([Measure.AtLeast(4), Measure.AtLeast(5)]), Measure.AtLeast(5), true },
        { new WarrantyTest.All([Measure.AtLeast(4), Measure.AtLeast(6)]), Measure.AtLeast(5), false },
        { WarrantyFact.Component.In("engine", "radio"), WarrantyFact.Registered.Is(true), false },
    };

    /// <summary>An exclusion leaves nothing of a grant where all that it asks follows from what the grant asks.</summary>
    [Theory]
    [MemberData(nameof(Following))]
    public void A_test_follows_from_another_where_it_holds_for_all_facts_of_that_one(WarrantyTest excluded, WarrantyTest granted, bool follows)
    {
        WarrantyTest.FollowFrom([excluded], FirstYear with { When = [Measure.Is(0), granted] }).Should().Be(follows);
        WarrantyTest.FollowFrom([excluded, granted], FirstYear with { When = [granted] }).Should().Be(follows);
    }

    [Theory]
    [InlineData("engine", true)]
    [InlineData("engine, radio", true)]
    [InlineData("engine, lamp", false)]
    public void A_list_of_components_follows_from_those_that_a_grant_is_for(string granted, bool follows)
    {
        var grant = FirstYear with { Components = ComponentScope.Of(granted.Split(", ")) };

        WarrantyTest.FollowFrom([WarrantyFact.Component.In("engine", "radio")], grant).Should().Be(follows);
        WarrantyTest.FollowFrom([WarrantyFact.FailureMode.In("engine", "radio")], grant).Should().BeFalse("it is about something else");
        WarrantyTest.FollowFrom([], grant).Should().BeFalse("nothing follows from it");
    }
}
