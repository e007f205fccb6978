using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.Tests.Generators;
using SupportRules.Warranty;

namespace SupportRules.Tests.Warranty;

/// <summary>What holds of all documents and all claims, over generated ones.</summary>
[Properties(Arbitrary = [typeof(WarrantyCases), typeof(WarrantyUnderLawCases), typeof(WarrantySetCases)], MaxTest = 2000)]
public class WarrantyPropertyTests
{
    [Property]
    public void Learning_a_fact_never_turns_what_is_decided(WarrantyClaim one, int mask)
    {
        var facts = Hide(one.Facts, [one.Document], mask, []);

        NeverTurned(one.Document.Decide(facts).Outcome, one.Document.Decide(one.Facts).Outcome);
    }

    [Property]
    public void Nor_does_it_under_a_law(WarrantyUnderLawClaim one, int mask)
    {
        var presumed = one.Policy.Laws.SelectMany(law => law.Effects).OfType<LegalEffect.Presumes>().Select(effect => effect.Presumption.Fact.Name);
        var (before, after) = (one.Policy.Decide(Hide(one.Facts, [one.Policy.Document], mask, presumed)).Outcome, one.Policy.Decide(one.Facts).Outcome);

        NeverTurned(before.WithLaw, after.WithLaw);
        before.Written.Should().Be(one.Policy.Document.Decide(Hide(one.Facts, [one.Policy.Document], mask, presumed)).Outcome, "the law does not touch what is written");
        foreach (var (first, second) in before.WithLaw.Demands.Zip(after.WithLaw.Demands))
        {
            (first.InTerms ?? second.InTerms).Should().Be(second.InTerms, "{0} was said before {1}", first, second);
        }
    }

    [Property]
    public void Nor_does_it_of_a_document_among_several(WarrantySetClaim one, int mask)
    {
        var presumed = one.Set.Documents.SelectMany(document => document.Laws).SelectMany(law => law.Effects).OfType<LegalEffect.Presumes>().Select(effect => effect.Presumption.Fact.Name);
        var before = one.Set.Decide(Hide(one.Facts, one.Set.Documents.Select(document => document.Document), mask, presumed)).Outcome;
        var after = one.Set.Decide(one.Facts).Outcome;

        foreach (var (first, second) in before.ByDocument.Zip(after.ByDocument))
        {
            NeverTurned(first.Verdict, second.Verdict);
            NeverTurned(first.Counted, second.Counted);
        }
    }

    [Property]
    public void A_document_among_several_that_asks_no_other_is_decided_as_by_itself(WarrantySetClaim one)
    {
        if (one.Set.Documents.Any(document => document.Document.Exclusions.Any(exclusion => exclusion.Kind == ClauseKind.OtherCover)))
        {
            return;
        }

        var decision = one.Set.Decide(one.Facts);
        var reasons = new List<Reason>();
        foreach (var (document, found) in one.Set.Documents.Zip(decision.Outcome.ByDocument))
        {
            reasons.Add(new(WarrantyRules.DocumentVerdict, document.Document.Source, document.Name, found.Counted));
            if (document.Laws.IsEmpty)
            {
                var alone = document.Document.Decide(one.Facts);
                found.Should().Be(new DocumentVerdict(document.Name, alone.Outcome));
                reasons.AddRange(alone.Reasons);
            }
            else
            {
                var alone = new WarrantyUnderLaw { Document = document.Document, Laws = document.Laws }.Decide(one.Facts);
                found.Should().Be(new DocumentVerdict(document.Name, alone.Outcome.Written) { WithLaw = alone.Outcome.WithLaw });
                reasons.AddRange(alone.Reasons);
            }
        }

        decision.Reasons.Take(reasons.Count).Should().Equal(reasons);
    }

    [Property]
    public void What_all_grants_call_themselves_is_as_if_the_document_did(WarrantyUnderLawClaim one, byte which)
    {
        // A presumption is of the claim as a whole: for it the document's own designation is asked.
        var designation = Enum.GetValues<WarrantyDesignation>()[which % 3];
        var laws = one.Policy.Laws.Select(law => law with { Effects = law.Effects.Where(effect => effect is not LegalEffect.Presumes).Append(new LegalEffect.ClockStops()).ToValueList() }).ToValueList();
        var byGrant = one.Policy.Document with { Designation = WarrantyDesignation.NotStated, Grants = Calling(one.Policy.Document.Grants, designation) };
        var byDocument = one.Policy.Document with { Designation = designation, Grants = Calling(one.Policy.Document.Grants, null) };

        var (first, second) = (new WarrantyUnderLaw { Document = byGrant, Laws = laws }.Decide(one.Facts), new WarrantyUnderLaw { Document = byDocument, Laws = laws }.Decide(one.Facts));

        first.Should().Be(second);
    }

    [Property]
    public void A_grant_that_a_law_does_not_reach_keeps_its_terms(WarrantyUnderLawClaim one)
    {
        var laws = one.Policy.Laws.Select(law => law with
        {
            When = [new WarrantyTest.DesignationIs(WarrantyDesignation.Full)],
            Effects = law.Effects.Where(effect => effect is not LegalEffect.Presumes).Append(new LegalEffect.ClockStops()).ToValueList(),
        }).ToValueList();
        var document = one.Policy.Document with { Designation = WarrantyDesignation.Full, Grants = Calling(one.Policy.Document.Grants, WarrantyDesignation.Limited) };

        var outcome = new WarrantyUnderLaw { Document = document, Laws = laws }.Decide(one.Facts with { Demands = [] }).Outcome;

        outcome.WithLaw.Should().Be(outcome.Written);
    }

    private static ValueList<WarrantyGrant> Calling(ValueList<WarrantyGrant> grants, WarrantyDesignation? designation) => grants.Select(grant => grant with { Designation = designation }).ToValueList();

    private static void NeverTurned(WarrantyVerdict before, WarrantyVerdict after)
    {
        if (before is not WarrantyVerdict.NeedsFacts)
        {
            after.Kind.Should().Be(before.Kind, "{0} was decided before {1}", before, after);
        }

        // Under a conflict a head is undecided for another reason than an unknown fact.
        foreach (var head in before.Heads.Where(head => head.Cover != HeadCover.Undecided))
        {
            after[head.Head].Cover.Should().Be(head.Cover, "{0} was decided before {1}", before, after);
        }
    }

    [Property]
    public void What_is_needed_is_unknown_and_named(WarrantyClaim one)
    {
        if (one.Document.Decide(one.Facts).Outcome is WarrantyVerdict.NeedsFacts needs)
        {
            needs.Names.IsEmpty.Should().BeFalse();
            needs.Names.Should().OnlyHaveUniqueItems();
            needs.Names.Where(name => one.Facts.Dates.Any(date => date.Event.Name == name && date.Date is not null) || one.Facts.Facts.Any(fact => fact.Name == name)).Should().BeEmpty();
        }
    }

    [Property]
    public void What_is_not_covered_is_denied_by_a_clause(WarrantyClaim one)
    {
        var decision = one.Document.Decide(one.Facts);
        foreach (var head in decision.Outcome.Heads)
        {
            (head.Clause is null).Should().Be(head.Cover is HeadCover.Silent or HeadCover.Undecided, "{0}: {1}", head, decision);
        }

        if (decision.Outcome is WarrantyVerdict.NotCovered)
        {
            decision.Outcome.Heads.Should().OnlyContain(head => head.Cover == HeadCover.No || head.Cover == HeadCover.Silent);
            decision.Outcome.Heads.Should().Contain(head => head.Cover == HeadCover.No);
        }
    }

    [Property]
    public void Shares_of_a_head_sum_to_its_cost(WarrantyClaim one)
    {
        var outcome = one.Document.Decide(one.Facts).Outcome;
        foreach (var head in outcome.Heads.Where(head => head.WarrantorPays is not null))
        {
            (head.WarrantorPays!.Value + head.CustomerPays!.Value).Should().Be(one.Facts.Costs.Single(cost => cost.Head == head.Head).Amount);
            head.WarrantorPays.Value.IsNegative.Should().BeFalse();
            head.CustomerPays.Value.IsNegative.Should().BeFalse();
        }

        if (outcome.WarrantorPays is { } paid)
        {
            (paid + outcome.CustomerPays!.Value).Should().Be(one.Facts.Costs.Select(cost => cost.Amount).Aggregate((a, b) => a + b));
        }
    }

    [Property]
    public void A_period_never_ends_before_it_starts(WarrantyClaim one)
    {
        foreach (var period in one.Document.Decide(one.Facts).Outcome.Periods)
        {
            (period.End ?? LocalDate.MaxIsoValue).Should().BeGreaterThanOrEqualTo(period.Start);
            period.Begins.Should().BeGreaterThanOrEqualTo(period.Start);
            period.HeadEnds.Should().NotContain(head => head.End < period.Start || head.End >= (period.End ?? LocalDate.MaxIsoValue));
        }
    }

    [Property]
    public void Within_one_grant_a_later_failure_is_never_better_covered(WarrantyClaim one, byte days)
    {
        if (OnlyFirstGrant(one) is { } single)
        {
            NeverBetter(single.Document.Decide(single.Facts), single.Document.Decide(Later(single.Facts, days)));
        }
    }

    [Property]
    public void Whichever_comes_first_is_monotone_in_time_and_in_use(WarrantyClaim one, byte days, ushort miles)
    {
        if (OnlyFirstGrant(one) is not { } single || single.Facts.Facts.All(fact => fact.Name != WarrantyFact.Odometer.Name))
        {
            return;
        }

        var document = single.Document with { Grants = [single.Document.Grants[0] with { Join = UsageJoin.First, Usage = [new UsageLimit(12_000, "mi")] }] };
        var read = single.Facts.Facts.OfType<ClaimFact.Count>().Single(fact => fact.Name == WarrantyFact.Odometer.Name).Number;
        var driven = single.Facts with { Facts = single.Facts.Facts.Where(fact => fact.Name != WarrantyFact.Odometer.Name).Append(WarrantyFact.Odometer.Of(read + miles)).ToValueList() };

        NeverBetter(document.Decide(single.Facts), document.Decide(driven));
        NeverBetter(document.Decide(single.Facts), document.Decide(Later(driven, days)));
    }

    [Property]
    public void Removing_a_document_never_improves_the_result(WarrantySetClaim one, byte which)
    {
        var index = which % one.Set.Documents.Count;
        var kept = one.Set.Documents.Where((_, i) => i != index).ToValueList();
        if (kept.IsEmpty || kept.Any(document => document.Document.Exclusions.Any(exclusion => exclusion.Kind == ClauseKind.OtherCover) && one.Set.Documents[index].Name == "maker"))
        {
            return;
        }

        var (all, fewer) = (one.Set.Decide(one.Facts).Outcome, (one.Set with { Documents = kept }).Decide(one.Facts).Outcome);

        Order(fewer.Kind).Should().BeGreaterThanOrEqualTo(Order(all.Kind));
        foreach (var (before, after) in all.Heads.Zip(fewer.Heads))
        {
            Order(after.Verdict.Cover).Should().BeGreaterThanOrEqualTo(Order(before.Verdict.Cover));
        }
    }

    [Property]
    public void A_conflict_names_two_clauses_and_keeps_the_reading_that_is_better_for_the_customer(WarrantyClaim one)
    {
        if (one.Document.Decide(one.Facts).Outcome is WarrantyVerdict.TermsConflict conflict)
        {
            conflict.Clauses.Count.Should().BeGreaterThanOrEqualTo(2);
            conflict.Heads.Should().Contain(head => head.Cover == HeadCover.Undecided || (head.Cover == HeadCover.Yes && head.Share == null), "cover or share is torn");
            (conflict.Friendly is WarrantyVerdict.NotCovered && conflict.Friendly.Heads.All(head => head.Cover == HeadCover.No)).Should().BeFalse("then both readings would agree");
            conflict.Friendly.Heads.Should().NotContain(head => head.Cover == HeadCover.Undecided);
        }
    }

    /// <summary>Facts that are known as they are, some of them taken away. What a fallback or a presumption stands in for stays: there the terms themselves decide by what is known.</summary>
    private static WarrantyFacts Hide(WarrantyFacts facts, IEnumerable<WarrantyDocument> documents, int mask, IEnumerable<string> presumed)
    {
        var bits = new Random(mask);
        var standsIn = documents.SelectMany(document => document.Grants.Where(grant => grant.Period.Start is { Rule: StartRule.FirstKnown, Dates.Count: > 1 })
                .SelectMany(grant => grant.Period.Start.Dates.Select(date => date.Event.Name))
                .Append(document.Presumption?.Fact.Name))
            .Concat(presumed)
            .ToHashSet();
        return facts with
        {
            Dates = facts.Dates.Where(date => standsIn.Contains(date.Event.Name) || bits.Next(4) > 0).ToValueList(),
            Facts = facts.Facts.Where(fact => standsIn.Contains(fact.Name) || bits.Next(4) > 0).ToValueList(),
            Component = bits.Next(6) > 0 ? facts.Component : null,
            PartOf = bits.Next(6) > 0 ? facts.PartOf : null,
            Costs = bits.Next(6) > 0 ? facts.Costs : [],
        };
    }

    /// <summary>The first grant by itself, from its start on, without clauses that speak of a part of the time and without remedies that other dates decide.</summary>
    private static WarrantyClaim? OnlyFirstGrant(WarrantyClaim one)
    {
        var grant = one.Document.Grants[0];
        var document = one.Document with
        {
            Grants = [grant with { Period = grant.Period with { After = null }, FallsBackTo = null }],
            CostRules = one.Document.CostRules.Where(rule => rule.Until is null).ToValueList(),
            AfterRemedies = [],
        };
        document = document with { Conditions = document.Conditions.Where(condition => condition.Grants.All(locator => locator == grant.Clause.Locator)).ToValueList() };
        var facts = one.Facts with { Demands = [] };
        return facts.Dates.Any(date => date.Event == grant.Period.Inside && date.Date is not null) && document.Decide(facts).Outcome.Periods.All(period => Inside(facts, grant) >= period.Start)
            ? new(document, facts)
            : null;
    }

    private static LocalDate Inside(WarrantyFacts facts, WarrantyGrant grant) => facts.Dates.Single(date => date.Event == grant.Period.Inside).Date!.Value;

    private static WarrantyFacts Later(WarrantyFacts facts, int days) => facts with
    {
        Dates = facts.Dates
            .Select(date => (date.Event == WarrantyEvent.Failure || date.Event == WarrantyEvent.Notice) && date.Date is { } day ? date.Event.On(day.PlusDays(days)) : date)
            .ToValueList(),
    };

    private static void NeverBetter(Decision<WarrantyVerdict> before, Decision<WarrantyVerdict> after)
    {
        foreach (var (first, second) in before.Outcome.Heads.Zip(after.Outcome.Heads))
        {
            if (first.Cover == HeadCover.No)
            {
                second.Cover.Should().Be(HeadCover.No, "{0} came before {1}", before, after);
            }

            if (second.Cover == HeadCover.Yes)
            {
                first.Cover.Should().NotBe(HeadCover.No, "{0} came before {1}", before, after);
            }
        }
    }

    private static int Order(VerdictKind kind) => kind switch
    {
        VerdictKind.Covered => 0,
        VerdictKind.PartlyCovered => 1,
        VerdictKind.TermsConflict => 2,
        VerdictKind.NeedsFacts => 3,
        _ => 4,
    };

    private static int Order(HeadCover cover) => cover switch
    {
        HeadCover.Yes => 0,
        HeadCover.Undecided => 1,
        HeadCover.Silent => 2,
        _ => 3,
    };
}
