using FluentAssertions;
using SupportRules.Warranty;
using Xunit;
using Rules = SupportRules.Warranty.WarrantyRules;

namespace SupportRules.Catalogues.Tests;

/// <summary>No clause of a document is dead: some claim turns on each.</summary>
public class WarrantyReachTests
{
    private const int Claims = 3000;
    private const ulong Seed = 20150301;

    private static readonly HashSet<string> Speaking =
    [
        Rules.InPeriod.Code, Rules.ConditionFails.Code, Rules.ConditionLate.Code, Rules.DirectsService.Code, Rules.ExclusionApplies.Code, Rules.CostRuleApplies.Code, Rules.CostRuleConflicts.Code,
        Rules.ExclusionConflicts.Code, Rules.RemedyMovesEnd.Code, Rules.ClockStopped.Code, Rules.PresumptionHolds.Code, Rules.PresumptionOver.Code, Rules.Upgrades.Code,
    ];

    public static TheoryData<string> Ids() => [.. WarrantyCatalogue.Documents.Select(entry => entry.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_clause_is_reached_by_some_claim(string id)
    {
        foreach (var version in WarrantyCatalogue.Documents.Find(id).Versions.Versions)
        {
            var document = version.Value;
            var decisions = WarrantyClaimCases.Of(document, Claims, Seed).Select(document.Decide).ToList();

            var reached = decisions.SelectMany(decision => decision.Reasons).Where(reason => Speaking.Contains(reason.Code)).Select(reason => reason.Source.Clause).ToHashSet();

            WarrantyCatalogueTests.ClausesOf(document).Select(clause => clause.Locator).Except(reached).Should().BeEmpty("each clause decides some claim under {0}", document.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_denial_names_a_clause_and_an_unknown_never_denies(string id)
    {
        var document = WarrantyCatalogue.Documents.Find(id).Versions.Versions[^1].Value;
        var locators = WarrantyCatalogueTests.ClausesOf(document).Select(clause => clause.Locator).ToHashSet();
        foreach (var facts in WarrantyClaimCases.Of(document, Claims / 10, Seed))
        {
            var verdict = document.Decide(facts).Outcome;

            if (verdict is WarrantyVerdict.NotCovered)
            {
                verdict.Heads.Where(head => head.Cover == HeadCover.No).Should().OnlyContain(head => locators.Contains(head.Clause!.Locator));
            }

        }

        document.Decide(new()).Outcome.Kind.Should().Be(VerdictKind.NeedsFacts, "nothing is known");
    }
}
