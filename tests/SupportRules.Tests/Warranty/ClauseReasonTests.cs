using FluentAssertions;
using SupportRules.Warranty;
using Xunit;
using static SupportRules.Tests.Warranty.Sample;

namespace SupportRules.Tests.Warranty;

/// <summary>The values that reasons about conditions, exclusions and laws hold.</summary>
public class ClauseReasonTests
{
    private static readonly WarrantyFact.Flag ByWarrantor = new("by warrantor");

    private static readonly WarrantyCondition Dealer = new() { Clause = Clause("dealer"), Kind = ClauseKind.AuthorisedSeller, Test = WarrantyFact.SellerAuthorised.Is(true), Unless = [WarrantyFact.State.Is("CA")] };

    private static readonly WarrantyExclusion Abuse = new() { Clause = Clause("abuse"), Kind = ClauseKind.Cause, When = [WarrantyFact.Cause.In("abuse", "fire")], Unless = [ByWarrantor.Is(true)] };

    private static readonly LegalOverlay Law = new() { Source = new("Law", "1"), Effects = [new LegalEffect.Void(new ClauseTarget.At("abuse"))] };

    [Theory]
    [InlineData(true, "TX", "WAR-200")]
    [InlineData(true, "CA", "WAR-200")]
    [InlineData(false, "CA", "WAR-205")]
    [InlineData(false, "TX", "WAR-201")]
    [InlineData(null, "CA", "WAR-205")]
    [InlineData(null, "TX", "WAR-203")]
    public void A_condition_is_told_with_what_it_asks_and_what_was_found(bool? isAuthorised, string state, string code)
    {
        ClaimFact[] known = isAuthorised is { } isSo ? [WarrantyFact.SellerAuthorised.Of(isSo)] : [];
        var decision = (Document with { Conditions = [Dealer] }).Decide(Facts("2015-03-01", "2015-09-10", [WarrantyFact.State.Of(state), .. known]));

        object[] values = code switch
        {
            "WAR-200" => [Dealer.Test!],
            "WAR-205" => ["state", "CA"],
            "WAR-201" => ["seller authorised", "no", "yes"],
            _ => ["seller authorised", Dealer.Test!],
        };
        decision.Values(code).Should().Equal([Dealer.Clause, .. values]);
        decision.Reasons.Count(reason => reason.Source == Dealer.Clause.Source).Should().Be(1);
    }

    [Theory]
    [InlineData("2015-04-30", 60, null)]
    [InlineData("2015-05-01", 61, 1)]
    [InlineData("2015-05-03", 63, 3)]
    public void What_is_done_late_is_told_with_its_day(string registered, int day, int? late)
    {
        var card = new WarrantyCondition { Clause = Clause("card"), Kind = ClauseKind.Registration, Test = new WarrantyTest.Within(WarrantyEvent.Registration, WarrantyLength.Days(60), WarrantyEvent.Purchase) };
        var facts = Facts("2015-03-01", "2015-09-10");
        var decision = (Document with { Conditions = [card] }).Decide(facts with { Dates = facts.Dates.Add(WarrantyEvent.Registration.On(registered)) });

        decision.Reasons.Any(reason => reason.Code == "WAR-202").Should().Be(late is not null);
        if (late is { } days)
        {
            decision.Values("WAR-202").Should().Equal(card.Clause, "registration", day, days, "within 60 days of purchase");
        }
    }

    [Fact]
    public void A_condition_about_a_grant_that_does_not_hold_is_not_told_of_beside_one_that_does()
    {
        var second = Grant("second year", WarrantyLength.Years(2), HeadCost.Free(CostHead.Parts)) with { Components = ComponentScope.Of("engine") };
        var document = Document with { Grants = [FirstYear, second], Conditions = [Dealer with { Grants = ["second year"] }] };
        var facts = Facts("2015-03-01", "2015-09-10", WarrantyFact.SellerAuthorised.Of(false), WarrantyFact.State.Of("TX"));

        Codes(document, facts).Should().NotContain("WAR-201");
        Codes(document, facts with { Component = "engine" }).Should().Contain("WAR-201");
        Codes(document, Facts("2015-03-01", "2018-09-10", WarrantyFact.SellerAuthorised.Of(false), WarrantyFact.State.Of("TX"))).Should().Contain("WAR-201", "nothing holds: what else fails is said");
        Codes(document, Facts("2015-03-01", "2018-09-10", WarrantyFact.SellerAuthorised.Of(true), WarrantyFact.State.Of("TX"))).Should().NotContain("WAR-200");
    }

    [Fact]
    public void What_moves_a_period_is_told_with_its_length()
    {
        var use = new WarrantyCondition { Clause = Clause("use"), Kind = ClauseKind.Use, Test = WarrantyFact.Use.Is("household"), Effect = new ConditionEffect.Shorten(WarrantyLength.Days(90)) };
        var card = new WarrantyCondition { Clause = Clause("card"), Kind = ClauseKind.Registration, Test = WarrantyFact.Registered.Is(true), Effect = new ConditionEffect.Upgrade(WarrantyLength.Years(3)) };
        var shortened = (Document with { Conditions = [use] }).Decide(Facts("2015-03-01", "2015-05-10", WarrantyFact.Use.Of("rental")));
        var upgradable = Document with { Conditions = [card] };

        shortened.Values("WAR-206").Should().Equal(use.Clause, "use", "rental", WarrantyLength.Days(90));
        shortened.Values("WAR-100")[4].Should().Be(Day("2015-05-30"));
        upgradable.Decide(Facts("2015-03-01", "2018-03-01", WarrantyFact.Registered.Of(true))).Values("WAR-207").Should().Equal(card.Clause, "registered", WarrantyLength.Years(3));
        upgradable.Decide(Facts("2015-03-01", "2018-03-01", WarrantyFact.Registered.Of(false))).Values("WAR-208").Should().Equal(card.Clause, "registered", "no", "yes", WarrantyLength.Years(3));
        Codes(upgradable, Facts("2015-03-01", "2018-03-02", WarrantyFact.Registered.Of(false))).Should().NotContain("WAR-208", "it would not have helped");
        Codes(upgradable, Facts("2015-03-01", "2016-03-01", WarrantyFact.Registered.Of(false))).Should().NotContain("WAR-208", "it was not needed");
        Codes(upgradable, Facts("2015-03-01", "2016-03-02", WarrantyFact.Registered.Of(false))).Should().Contain("WAR-208");
    }

    [Fact]
    public void A_clause_that_only_says_who_repairs_is_told_of_while_a_grant_holds()
    {
        var document = Document with { Conditions = [new() { Clause = Clause("service"), Kind = ClauseKind.AuthorisedService, Effect = new ConditionEffect.DirectsService() }] };

        document.Decide(Facts("2015-03-01", "2015-09-10")).Values("WAR-204").Should().Equal(Clause("service"));
        Codes(document, Facts("2015-03-01", "2016-09-10")).Should().NotContain("WAR-204");
    }

    [Theory]
    [InlineData("fire", false, "WAR-300")]
    [InlineData("fire", true, "WAR-302")]
    [InlineData("fire", null, "WAR-301")]
    [InlineData(null, null, "WAR-301")]
    [InlineData("wear", false, null)]
    [InlineData("wear", null, null)]
    public void An_exclusion_is_told_with_what_was_found_and_its_back_exception(string? cause, bool? byWarrantor, string? code)
    {
        ClaimFact[] known = [.. cause is null ? [] : new[] { WarrantyFact.Cause.Of(cause) }, .. byWarrantor is { } isSo ? new[] { ByWarrantor.Of(isSo) } : []];
        var decision = (Document with { Exclusions = [Abuse] }).Decide(Facts("2015-03-01", "2015-09-10", known));

        decision.Reasons.Where(reason => reason.Source == Abuse.Clause.Source).Select(reason => reason.Code).Should().Equal(code is null ? [] : [code]);
        if (code is not null)
        {
            object[] values = code switch
            {
                "WAR-300" => ["cause", "fire"],
                "WAR-302" => ["by warrantor", "yes"],
                _ => [cause is null ? "cause, by warrantor" : "by warrantor", "cause is abuse or fire"],
            };
            decision.Values(code).Should().Equal([Abuse.Clause, .. values]);
        }
    }

    [Fact]
    public void An_exclusion_of_a_stage_names_the_dates_where_they_are_not_known()
    {
        var document = Document with { Exclusions = [Abuse with { After = WarrantyLength.Days(90) }] };
        var facts = new WarrantyFacts { Dates = [WarrantyEvent.Purchase.On("2015-03-01")], Component = "fan", Facts = [WarrantyFact.Cause.Of("fire"), ByWarrantor.Of(false)] };

        document.Decide(facts).Values("WAR-301").Should().Equal(Abuse.Clause, "the dates", "cause is abuse or fire");
        document.Decide(facts).Outcome.Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().Equal("failure");
    }

    /// <summary>Ninety days from 1 March 2015 end on 30 May.</summary>
    [Theory]
    [InlineData("2015-05-29", false, true)]
    [InlineData("2015-05-30", false, true)]
    [InlineData("2015-05-31", true, false)]
    [InlineData("2015-06-01", true, false)]
    public void An_exclusion_may_begin_after_a_stage_or_end_with_it(string failure, bool deniesAfter, bool deniesUntil)
    {
        var facts = Facts("2015-03-01", failure, WarrantyFact.Cause.Of("fire"), ByWarrantor.Of(false));

        (Kind(Document with { Exclusions = [Abuse with { After = WarrantyLength.Days(90) }] }, facts) == VerdictKind.NotCovered).Should().Be(deniesAfter);
        (Kind(Document with { Exclusions = [Abuse with { Until = WarrantyLength.Days(90) }] }, facts) == VerdictKind.NotCovered).Should().Be(deniesUntil);
    }

    [Theory]
    [InlineData(true, VerdictKind.NotCovered)]
    [InlineData(false, VerdictKind.Covered)]
    [InlineData(null, VerdictKind.NeedsFacts)]
    public void An_exclusion_may_ask_that_it_was_the_cause(bool? wasCaused, VerdictKind kind)
    {
        var caused = new WarrantyFact.Flag("caused by it");
        ClaimFact[] known = wasCaused is { } isSo ? [caused.Of(isSo)] : [];
        var verdict = (Document with { Exclusions = [Abuse with { OnlyIfCaused = caused }] }).Decide(Facts("2015-03-01", "2015-09-10", [WarrantyFact.Cause.Of("fire"), ByWarrantor.Of(false), .. known])).Outcome;

        verdict.Kind.Should().Be(kind);
        (verdict as WarrantyVerdict.NeedsFacts)?.Names.Should().Equal("caused by it");
    }

    [Fact]
    public void An_exclusion_that_leaves_nothing_of_a_grant_names_it()
    {
        var grant = FirstYear with { When = [WarrantyFact.Cause.Is("fire")] };
        var document = Document with { Grants = [grant], Exclusions = [Abuse with { Unless = [] }] };
        var decision = document.Decide(Facts("2015-03-01", "2015-09-10", WarrantyFact.Cause.Of("fire")));

        decision.Values("WAR-303").Should().Equal(Abuse.Clause, grant.Clause);
        decision.Outcome.Should().BeOfType<WarrantyVerdict.TermsConflict>().Which.Clauses.Should().Equal(grant.Clause, Abuse.Clause);
    }

    [Fact]
    public void A_clause_that_the_law_voids_or_lets_stand_is_told_with_the_law()
    {
        var facts = Facts("2015-03-01", "2015-09-10", WarrantyFact.Cause.Of("fire"), ByWarrantor.Of(false));
        var document = Document with { Exclusions = [Abuse] };
        var proven = new WarrantyFact.Flag("proven");
        LegalOverlay OnlyIf() => Law with { Effects = [new LegalEffect.StandsOnlyIf(new ClauseTarget.At("abuse")) { When = [proven.Is(true)] }] };
        Decision<VerdictUnderLaw> Under(LegalOverlay law, params ClaimFact[] known) => new WarrantyUnderLaw { Document = document, Laws = [law] }.Decide(facts with { Facts = [.. facts.Facts, .. known] });

        Under(Law).Values("WAR-601").Should().Equal(Abuse.Clause);
        Under(Law).Outcome.WithLaw.Kind.Should().Be(VerdictKind.Covered);
        Under(Law with { When = [proven.Is(true)] }, proven.Of(false)).Outcome.WithLaw.Kind.Should().Be(VerdictKind.NotCovered, "the law does not apply");
        Under(OnlyIf(), proven.Of(true)).Values("WAR-602").Should().Equal(Abuse.Clause);
        Under(OnlyIf(), proven.Of(true)).Outcome.WithLaw.Kind.Should().Be(VerdictKind.NotCovered);
        Under(OnlyIf(), proven.Of(false)).Values("WAR-603").Should().Equal(Abuse.Clause, "proven", "no", "yes");
        Under(OnlyIf(), proven.Of(false)).Outcome.WithLaw.Kind.Should().Be(VerdictKind.Covered);
        Under(OnlyIf()).Values("WAR-604").Should().Equal(Abuse.Clause, "proven");
        Under(OnlyIf()).Outcome.WithLaw.Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().Equal("proven");
        Under(Law).Values("WAR-600")[0].Should().BeOfType<WarrantyVerdict.NotCovered>();
        Under(Law).Reasons.Single(reason => reason.Code == "WAR-601").Source.Should().Be(Law.Source);
    }

    [Fact]
    public void A_law_may_move_a_start_lengthen_a_period_and_free_a_head()
    {
        var grant = Grant("year", WarrantyLength.Years(1), HeadCost.Free(CostHead.Parts), HeadCost.Customer(CostHead.Labour));
        Decision<VerdictUnderLaw> Under(LegalEffect effect, string failure, params EventDate[] dates)
        {
            var facts = Facts("2015-03-01", failure);
            return new WarrantyUnderLaw { Document = Document with { Grants = [grant] }, Laws = [Law with { Effects = [effect] }] }.Decide(facts with { Dates = [.. facts.Dates, .. dates] });
        }

        var moved = Under(new LegalEffect.StartNotBefore(WarrantyEvent.Delivery), "2016-04-01", WarrantyEvent.Delivery.On("2015-04-01"));
        moved.Values("WAR-606").Should().Equal(grant.Clause, Day("2015-03-01"), Day("2015-04-01"), WarrantyEvent.Delivery);
        moved.Outcome.WithLaw.Periods[0].Should().Match<GrantPeriod>(period => period.Basis == "delivery" && period.Start == Day("2015-04-01") && period.End == Day("2016-04-01"));
        Under(new LegalEffect.StartNotBefore(WarrantyEvent.Delivery), "2015-09-01", WarrantyEvent.Delivery.On("2015-03-01")).Reasons.Should().NotContain(reason => reason.Code == "WAR-606");

        var longer = Under(new LegalEffect.LastsAtLeast(WarrantyLength.Years(2)), "2017-03-01");
        longer.Values("WAR-607").Should().Equal(grant.Clause, WarrantyLength.Years(2), Day("2017-03-01"));
        longer.Outcome.WithLaw.Kind.Should().Be(VerdictKind.PartlyCovered);
        Under(new LegalEffect.LastsAtLeast(WarrantyLength.Years(1)), "2015-09-01").Reasons.Should().NotContain(reason => reason.Code == "WAR-607");

        var free = Under(new LegalEffect.HeadFree(CostHead.Labour), "2015-09-01");
        free.Values("WAR-605").Should().Equal(CostHead.Labour);
        (free.Outcome.Written.Kind, free.Outcome.WithLaw.Kind).Should().Be((VerdictKind.PartlyCovered, VerdictKind.Covered));
    }

    [Fact]
    public void A_law_may_let_the_clock_stop()
    {
        var facts = Facts("2015-03-01", "2016-03-05", WarrantyFact.DaysInRepair.Of(10));
        var decision = new WarrantyUnderLaw { Document = Document, Laws = [Law with { Effects = [new LegalEffect.ClockStops()] }] }.Decide(facts with { Dates = facts.Dates.Add(WarrantyEvent.Repair.On("2015-07-01")) });

        decision.Values("WAR-134").Should().Equal(FirstYear.Clause, 10, Day("2016-03-01"), Day("2016-03-11"));
        decision.Reasons.Single(reason => reason.Code == "WAR-134").Source.Should().Be(Law.Source);
        (decision.Outcome.Written.Kind, decision.Outcome.WithLaw.Kind).Should().Be((VerdictKind.NotCovered, VerdictKind.Covered));
        decision.Outcome.WithLaw.Periods[0].EndClause.Should().Be(FirstYear.Clause, "no clause of the document moved it");
    }

    [Theory]
    [InlineData(true, "WAR-611")]
    [InlineData(false, "WAR-610")]
    [InlineData(null, "WAR-612")]
    public void A_demand_is_judged_by_the_law_that_speaks_of_it(bool? isForbidden, string code)
    {
        ValueList<LegalEffect> effects = isForbidden switch
        {
            true => [new LegalEffect.DemandUnlawful(ClauseKind.Proof), new LegalEffect.DemandLawful(ClauseKind.Proof)],
            false => [new LegalEffect.DemandLawful(ClauseKind.Proof)],
            _ => [new LegalEffect.DemandLawful(ClauseKind.Registration)],
        };
        var decision = new WarrantyUnderLaw { Document = Document, Laws = [Law with { Effects = effects }] }.Decide(Facts("2015-03-01", "2015-09-10") with { Demands = [ClauseKind.Proof] });

        decision.Values(code).Should().Equal(ClauseKind.Proof);
        decision.Reasons.Single(reason => reason.Code == code).Source.Should().Be(isForbidden is null ? Document.Source : Law.Source);
        decision.Outcome.WithLaw.Demands.Should().Equal(new DemandAnswer(ClauseKind.Proof, false, null) { IsLawful = !isForbidden, Law = isForbidden is null ? null : Law.Source });
    }
}
