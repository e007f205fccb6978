using System.Text.Json;
using FluentAssertions;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>Shares and warranted levels as the sources print them, decided by the clause alone and as part of a document.</summary>
public class ProRataCaseTests
{
    public static TheoryData<string> ProRataIds() => [.. WarrantyCase.Of("pro-rata").Select(one => one.Id)];

    public static TheoryData<string> FloorIds() => [.. WarrantyCase.Of("performance-floor").Select(one => one.Id)];

    [CaseTheory]
    [MemberData(nameof(ProRataIds))]
    public void A_share_is_the_one_the_source_gives(string id)
    {
        var source = WarrantyCase.Find(id);
        var terms = new ProRataCaseTerms(source);

        var alone = terms.Decide();
        var claim = terms.DecideClaim();

        Compare(source, claim, terms.FactsBehind);
        var (expected, share) = (source.Expected, alone.Outcome.Share);
        CompareNumber(expected, "customer_percent", share?.CustomerShare * 100, alone);
        CompareNumber(expected, "warrantor_percent", share?.WarrantorShare * 100, alone);
        CompareNumber(expected, "customer_amount", share?.CustomerAmount?.Amount, alone);
        CompareNumber(expected, "warrantor_amount", share?.WarrantorAmount?.Amount, alone);
        CompareNumber(expected, "customer_labour", share?.CustomerLabour?.Amount ?? 0, alone);
        var parts = claim.Outcome.Heads.FirstOrDefault(head => head.Head == CostHead.Parts);
        CompareNumber(expected, "customer_amount", parts?.CustomerPays?.Amount, claim);
        CompareNumber(expected, "warrantor_amount", parts?.WarrantorPays?.Amount, claim);
    }

    [CaseTheory]
    [MemberData(nameof(FloorIds))]
    public void A_level_is_the_one_the_source_gives(string id)
    {
        var source = WarrantyCase.Find(id);
        var clause = new WarrantyClause(id, source.Terms.Text("clause")!);
        var policy = new PerformanceFloorPolicy
        {
            Id = new("case/floor", "1"),
            Source = clause.Source,
            Floor = new(source.Terms.Number("first_year_loss_percent")!.Value / 100, source.Terms.Number("annual_loss_percent")!.Value / 100, source.Terms.Count("years")!.Value),
        };

        var level = policy.Decide(new() { Year = source.Claim.Count("year"), Measured = source.Claim.Number("measured_percent") / 100 });

        CompareNumber(source.Expected, "threshold_percent", level.Outcome.Level * 100, level);
        if (source.Expected.Text("verdict") != "computed")
        {
            Compare(source, Claim(source, clause, level.Outcome), name => [name]);
        }
    }

    /// <summary>The level as a test of a grant; where the terms do not tell costs, the module is made good and labour is not spoken of.</summary>
    private static Decision<WarrantyVerdict> Claim(WarrantyCase source, WarrantyClause clause, PerformanceAnswer level)
    {
        var below = new WarrantyFact.Flag("measured below the floor");
        var document = WarrantyCaseTerms.Document(source.Terms, source.Id) with
        {
            Grants =
            [
                new()
                {
                    Clause = clause,
                    When = [below.Is(true)],
                    Period = CoveragePeriod.FromPurchase(WarrantyLength.Life),
                    Costs = source.Terms.Find("costs") is { } costs
                        ? costs.EnumerateObject().Select(cost => new HeadCost(WarrantyCaseTerms.Head(cost.Name), WarrantyCaseTerms.Share(cost.Value.GetString()!))).ToValueList()
                        : [HeadCost.Free(CostHead.Parts), HeadCost.Silent(CostHead.Labour)],
                },
            ],
        };
        var facts = WarrantyCaseFacts.Read(source);
        return document.Decide(facts with
        {
            Dates = [WarrantyEvent.Purchase.On("2001-01-01"), WarrantyEvent.Failure.On("2001-01-01")],
            Facts = level is PerformanceAnswer.NeedsFacts ? facts.Facts : facts.Facts.Add(below.Of(level.IsBelow)),
        });
    }

    private static void Compare(WarrantyCase source, Decision<WarrantyVerdict> decision, Func<string, IEnumerable<string>> factsBehind)
    {
        var (expected, verdict) = (source.Expected, decision.Outcome);
        if (expected.Text("verdict") is { } kind and not "computed")
        {
            verdict.Kind.Should().Be(WarrantyCaseTerms.Verdict(kind), "{0}", decision);
        }

        foreach (var head in expected.Members("covered"))
        {
            var cover = verdict[WarrantyCaseTerms.Head(head.Name)].Cover;
            bool? found = cover == HeadCover.Yes ? true : cover == HeadCover.No ? false : null;
            found.Should().Be(head.Value.ValueKind == JsonValueKind.Null ? null : head.Value.GetBoolean(), "{0}: {1}", head.Name, decision);
        }

        decision.Reasons.SelectMany(reason => reason.Values.OfType<WarrantyClause>().Select(clause => clause.Locator).Append(reason.Source.Clause))
            .Should().Contain(name => expected.Texts("clauses").Contains(name), "{0}", decision);
        if (expected.Find("missing_facts") is not null)
        {
            (verdict as WarrantyVerdict.NeedsFacts)!.Names.SelectMany(factsBehind).Select(WarrantyCaseTerms.Joined).Should().BeEquivalentTo(expected.Texts("missing_facts"), "{0}", decision);
        }
    }

    private static void CompareNumber(JsonElement expected, string name, decimal? found, object decision)
    {
        if (expected.TryGetProperty(name, out var asked))
        {
            found.Should().Be(asked.ValueKind == JsonValueKind.Null ? null : expected.Number(name), "{0}: {1}", name, decision);
        }
    }
}
