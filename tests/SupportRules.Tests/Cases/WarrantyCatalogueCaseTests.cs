using FluentAssertions;
using SupportRules.Catalogues;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>Worked cases whose terms are those of a document of the catalogue: it decides them as the case's own terms do.</summary>
public class WarrantyCatalogueCaseTests
{
    private static readonly (string Case, string Entry)[] Entries =
    [
        ("appl-01", "jenn-air/microwave-jmv8208"), ("appl-02", "jenn-air/microwave-jmv8208"), ("appl-03", "jenn-air/microwave-jmv8208"),
        ("appl-11", "kitchenaid/microwave-2000"), ("appl-12", "kitchenaid/microwave-2000"), ("appl-14", "whirlpool/microwave-range-rm980"), ("appl-15", "kitchenaid/built-in-microwave-kac-24"),
        ("appl-18", "ge/microwave-je1860"), ("appl-19", "ge/microwave-je1860"), ("appl-26", "samsung/dishwasher"), ("appl-27", "carrier/packaged-terminal-52p"),
        ("hvac-02", "carrier/packaged-50zp"), ("hvac-06", "carrier/ductless"), ("hvac-07", "goodman/air-conditioner"),
        ("elec-01", "magnavox/television-47mf439b"), ("elec-09", "insignia/television-ns-lcd37-09"), ("elec-10", "insignia/television-ns-lcd37-09"), ("elec-13", "samsung/phone-sch-a630"),
        ("elec-18", "samsung/television-uhd"), ("elec-20", "apple/one-year"), ("elec-24", "outdoor-appliances/all-parts-1-year"), ("elec-25", "outdoor-appliances/all-parts-1-year"), ("elec-26", "outdoor-appliances/all-parts-1-year"),
        ("elec-36", "samsung/phone-freeform-4"), ("elec-39", "apple/one-year"),
        ("auto-04", "ford/new-vehicle"), ("auto-05", "hyundai/new-vehicle"), ("auto-07", "hyundai/new-vehicle"), ("auto-09", "united-states/new-york-used-cars"),
        ("auto-16", "repair-shops/12-months-12000-miles"), ("auto-17", "ford/mercury-2006-wear"), ("pror-13", "napa/batteries"),
        ("law-10", "eu/legal-guarantee"), ("law-21", "israel/consumer-warranty"), ("law-22", "israel/consumer-warranty"),
    ];

    public static TheoryData<string, string> Ids()
    {
        var data = new TheoryData<string, string>();
        var known = WarrantyCase.All().Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, entry) in Entries.Where(one => known.Contains(one.Case)))
        {
            data.Add(id, entry);
        }

        return data;
    }

    [CaseTheory]
    [MemberData(nameof(Ids))]
    public void The_catalogue_decides_as_the_terms_of_the_case_do(string id, string entry)
    {
        var source = WarrantyCase.Find(id);
        var facts = WarrantyCaseFacts.Read(source);
        var published = WarrantyCatalogue.Documents.Find(entry).Versions.Versions[0].Value;
        var stated = WarrantyCaseTerms.Document(source.Terms, id).Decide(facts).Outcome;

        // What the case's shorter terms do not ask is as usual.
        var decision = published.Decide(facts with { Facts = WithTheUsual(facts) });

        decision.Outcome.Kind.Should().Be(stated.Kind, "{0}: {1}", id, decision);
        decision.Outcome.Heads.Select(head => (head.Head, head.Cover)).Should().Equal(stated.Heads.Select(head => (head.Head, head.Cover)), "{0}: {1}", id, decision);
        decision.Reasons.SelectMany(reason => reason.Values.OfType<WarrantyClause>().Select(clause => clause.Locator).Append(reason.Source.Clause))
            .Should().Contain(name => source.Expected.Texts("clauses").Contains(name), "{0}: {1}", id, decision);
    }

    private static ValueList<ClaimFact> WithTheUsual(WarrantyFacts facts)
    {
        ClaimFact[] usual =
        [
            WarrantyFact.Use.Of("household"), WarrantyFact.Cause.Of("defect"), WarrantyFact.FailureMode.Of("stopped working"), WarrantyFact.SerialIntact.Of(true), WarrantyFact.LocatedIn.Of("US"),
            CatalogueFacts.FailureDueToModification.Of(false), CatalogueFacts.FailureDueToUnapprovedAccessory.Of(false), CatalogueFacts.FailureDueToUnapprovedService.Of(false),
        ];
        return [.. facts.Facts, .. usual.Where(fact => facts.Facts.All(known => known.Name != fact.Name))];
    }
}
