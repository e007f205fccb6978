using System.Text.Json;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Tests.Cases;

public class WarrantyCaseTests
{
    private static readonly string[] Shapes = ["claim", "law-overlay", "documents", "period", "pro-rata", "performance-floor"];

    // What 16 CFR 700.10 makes of a named service centre: it may be asked for where its work is free, and not where the customer pays it.
    private static readonly LegalOverlay TieIns = new()
    {
        Source = new("16 CFR", "700.10"),
        Effects =
        [
            new LegalEffect.DemandLawful(ClauseKind.AuthorisedService) { When = [new WarrantyTest.CostIs(CostHead.Labour, new CostShare.Free())] },
            new LegalEffect.DemandUnlawful(ClauseKind.AuthorisedService) { When = [new WarrantyTest.CostIs(CostHead.Labour, new CostShare.Customer())] },
        ],
    };

    public static TheoryData<string> ClaimIds() => [.. WarrantyCase.Of("claim").Select(one => one.Id)];

    public static TheoryData<string> LawIds() => [.. WarrantyCase.Of("law-overlay").Select(one => one.Id)];

    public static TheoryData<string> DocumentsIds() => [.. WarrantyCase.Of("documents").Select(one => one.Id)];

    public static TheoryData<string> PeriodIds() => [.. WarrantyCase.Of("period").Select(one => one.Id)];

    [Fact]
    public void Every_case_has_a_shape_that_is_asked() => WarrantyCase.All().Should().OnlyContain(one => Shapes.Contains(one.Shape));

    [CaseTheory]
    [MemberData(nameof(ClaimIds))]
    public void A_claim_is_decided_from_the_terms(string id)
    {
        var source = WarrantyCase.Find(id);
        var (document, facts) = (WarrantyCaseTerms.Document(source.Terms, id), WarrantyCaseFacts.Read(source));

        var decision = document.Decide(facts);

        Compare(source, decision.Outcome, decision.Reasons);
        CompareDemands(source, new WarrantyUnderLaw { Document = document, Laws = [TieIns] }.Decide(facts).Outcome.WithLaw.Demands);
    }

    [CaseTheory]
    [MemberData(nameof(LawIds))]
    public void The_law_stands_beside_the_terms(string id)
    {
        var source = WarrantyCase.Find(id);
        var document = WarrantyCaseTerms.Document(source.Terms, id);
        var policy = new WarrantyUnderLaw { Document = document, Laws = [WarrantyCaseTerms.Law(source.Terms.GetProperty("law")), TieIns] };

        var decision = policy.Decide(WarrantyCaseFacts.Read(source));

        decision.Outcome.Written.Kind.Should().Be(WarrantyCaseTerms.Verdict(source.Expected.Text("written_verdict")!), "{0}", decision);
        Compare(source, decision.Outcome.WithLaw, decision.Reasons);
        CompareDemands(source, decision.Outcome.WithLaw.Demands);
    }

    [CaseTheory]
    [MemberData(nameof(DocumentsIds))]
    public void Each_document_is_asked_and_the_best_counts(string id)
    {
        var source = WarrantyCase.Find(id);
        var policy = new WarrantySet
        {
            Id = new("case/several", "1"),
            Source = new(id, "several documents"),
            Documents = source.Terms.List("documents").Select(terms => new NamedDocument(terms.Text("id")!, WarrantyCaseTerms.Document(terms, terms.Text("id")!))).ToValueList(),
        };

        var decision = policy.Decide(WarrantyCaseFacts.Read(source));

        foreach (var one in source.Expected.Members("by_document"))
        {
            decision.Outcome[one.Name].Kind.Should().Be(WarrantyCaseTerms.Verdict(one.Value.GetString()!), "{0}: {1}", one.Name, decision);
        }

        decision.Outcome.Kind.Should().Be(WarrantyCaseTerms.Verdict(source.Expected.Text("verdict")!), "{0}", decision);
        decision.Outcome.Payer.Should().Be(source.Expected.Text("payer"));
        foreach (var head in source.Expected.Members("covered"))
        {
            Covered(decision.Outcome.Heads.Single(one => one.Verdict.Head == WarrantyCaseTerms.Head(head.Name)).Verdict.Cover).Should().Be(Flag(head.Value), "{0}: {1}", head.Name, decision);
        }

        CompareMissing(source, decision.Outcome.MissingFacts, decision.ToString());
        NamedClauses(decision.Reasons).Should().Contain(name => source.Expected.Texts("clauses").Contains(name), "{0}", decision);
    }

    [CaseTheory]
    [MemberData(nameof(PeriodIds))]
    public void A_time_limit_is_computed(string id)
    {
        var source = WarrantyCase.Find(id);
        var (terms, facts) = (source.Terms, WarrantyCaseFacts.Read(source));
        var clause = new WarrantyClause(id, terms.Text("clause")!);
        var limit = new TimeLimit
        {
            Clause = clause,
            Start = WarrantyCaseTerms.Start(terms.GetProperty("start")),
            Length = WarrantyCaseTerms.Length(terms.Find("length")),
            Pause = terms.Find("pause") is { } pause ? Pause(pause) : null,
            AfterRemedy = terms.Find("after_remedy") is { } remedy ? WarrantyCaseTerms.AfterRemedy(remedy, new(id, remedy.Text("clause") ?? "after a remedy")) : null,
        };

        var reading = limit.Read(facts);

        source.Expected.Texts("clauses").Should().Contain(clause.Locator);
        reading.MissingFacts.Should().BeEmpty();
        if (source.Expected.Date("start") is { } start)
        {
            reading.Start.Should().Be(start);
        }

        if (source.Expected.Date("end") is { } end)
        {
            reading.End.Should().Be(end);
        }

        if (source.Expected.FlagIfTold("in_time") is { } inTime)
        {
            reading.IsInTime(Asked(source)).Should().Be(inTime);
        }

        if (source.Expected.Count("days_left") is { } left)
        {
            reading.DaysLeft(Asked(source)).Should().Be(left);
        }
    }

    /// <summary>The day that is asked about: the date of the claim that neither starts, stops nor renews the limit.</summary>
    private static LocalDate Asked(WarrantyCase source)
    {
        var terms = source.Terms.GetRawText();
        return LocalDatePattern.Iso.Parse(source.Claim.GetProperty("dates").EnumerateObject()
            .Where(date => date.Value.ValueKind == JsonValueKind.String && !terms.Contains($"\"{date.Name}\"", StringComparison.Ordinal))
            .OrderByDescending(date => date.Value.GetString(), StringComparer.Ordinal)
            .First().Value.GetString()!).Value;
    }

    /// <summary>Two events, and the least that is left, whatever the file calls them.</summary>
    private static ClockPause Pause(JsonElement pause)
    {
        var events = pause.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.String && member.Name is not ("clause" or "rule")).Select(member => member.Value.GetString()!).ToArray();
        var least = pause.EnumerateObject().Select(member => member.Value).FirstOrDefault(value => value.ValueKind == JsonValueKind.Object);
        return new(WarrantyCaseTerms.Event(events[0]), WarrantyCaseTerms.Event(events[1])) { AtLeast = least.ValueKind == JsonValueKind.Object ? WarrantyCaseTerms.Length(least) : null };
    }

    private static void Compare(WarrantyCase source, WarrantyVerdict verdict, ValueList<Reason> reasons)
    {
        var (expected, said) = (source.Expected, $"{verdict}\n{string.Join("\n", reasons)}");
        if (expected.Text("verdict") is { } kind and not "computed")
        {
            verdict.Kind.Should().Be(WarrantyCaseTerms.Verdict(kind), "{0}", said);
        }

        foreach (var head in expected.Members("covered"))
        {
            Covered(verdict[WarrantyCaseTerms.Head(head.Name)].Cover).Should().Be(Flag(head.Value), "{0}: {1}", head.Name, said);
        }

        var clauses = expected.Texts("clauses").ToArray();
        if (verdict is WarrantyVerdict.TermsConflict conflict)
        {
            conflict.Clauses.Select(clause => clause.Locator).Should().Contain(clauses, "{0}", said);
        }
        else
        {
            NamedClauses(reasons).Should().Contain(name => clauses.Contains(name), "{0}", said);
        }

        CompareMissing(source, verdict is WarrantyVerdict.NeedsFacts needs ? needs.Names : [], said);
        ComparePeriods(expected, verdict, clauses, said);
        if (expected.Text("burden_on") is { } burden)
        {
            verdict.BurdenOn.ToString().Should().BeEquivalentTo(burden, "{0}", said);
        }

        if (expected.Find("amounts") is { } amounts)
        {
            verdict.WarrantorPays?.Amount.Should().Be(amounts.Number("warrantor"), "{0}", said);
            verdict.CustomerPays?.Amount.Should().Be(amounts.Number("customer"), "{0}", said);
        }

        if (expected.Text("remedy") is { } remedy)
        {
            verdict.RemedyDue.Should().Be(remedy, "{0}", said);
        }
    }

    private static void ComparePeriods(JsonElement expected, WarrantyVerdict verdict, string[] clauses, string said)
    {
        var named = verdict.Periods.Where(period => clauses.Contains(period.Clause.Locator) || clauses.Contains(period.EndClause.Locator)).ToArray();
        var periods = named.Length > 0 ? named : [.. verdict.Periods];
        if (expected.Date("start") is { } start)
        {
            periods.Should().Contain(period => period.Start == start, "{0}", said);
        }

        if (expected.Date("end") is { } end)
        {
            periods.Should().Contain(period => period.End == end, "{0}", said);
        }
    }

    private static void CompareMissing(WarrantyCase source, ValueList<string> missing, string said)
    {
        if (source.Expected.Find("missing_facts") is not null)
        {
            missing.Select(name => NameInFile(source, WarrantyCaseTerms.Joined(name))).Distinct().Should().BeEquivalentTo(source.Expected.Texts("missing_facts"), "{0}", said);
        }
    }

    /// <summary>A cost that is not known stands in the file under a name of its own, for the whole claim.</summary>
    private static string NameInFile(WarrantyCase source, string name) => name.StartsWith("cost_of_", StringComparison.Ordinal) && source.Claim.Find("facts") is { } facts
        ? facts.EnumerateObject().FirstOrDefault(fact => fact.Value.ValueKind == JsonValueKind.Null && fact.Name.Contains("cost", StringComparison.Ordinal)) is { Value.ValueKind: JsonValueKind.Null } told ? told.Name : name
        : name;

    private static void CompareDemands(WarrantyCase source, ValueList<DemandAnswer> answers)
    {
        foreach (var expected in source.Expected.List("demands"))
        {
            var answer = answers.Single(one => one.Demand.Name == WarrantyCaseTerms.Words(expected.Text("demand")!));
            if (expected.TryGetProperty("in_terms", out _))
            {
                answer.InTerms.Should().Be(expected.FlagIfTold("in_terms"), "{0}", answer);
            }

            if (expected.TryGetProperty("lawful", out _))
            {
                answer.IsLawful.Should().Be(expected.FlagIfTold("lawful"), "{0}", answer);
            }
        }
    }

    /// <summary>Every clause that a reason is taken from or speaks of, and every law.</summary>
    private static HashSet<string> NamedClauses(ValueList<Reason> reasons) =>
        [.. reasons.SelectMany(reason => reason.Values.OfType<WarrantyClause>().Select(clause => clause.Locator).Concat([reason.Source.Clause, reason.Source.Title]))];

    private static bool? Covered(HeadCover cover) => cover switch
    {
        HeadCover.Yes => true,
        HeadCover.No => false,
        _ => null,
    };

    private static bool? Flag(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetBoolean();
}
