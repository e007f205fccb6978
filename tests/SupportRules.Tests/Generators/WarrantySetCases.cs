using FsCheck;
using FsCheck.Fluent;
using SupportRules.Warranty;

namespace SupportRules.Tests.Generators;

/// <summary>Several documents and a claim.</summary>
public sealed record WarrantySetClaim(WarrantySet Set, WarrantyFacts Facts);

/// <summary>One to three documents, some of them under a law; the second may exclude what the first covers.</summary>
internal sealed class WarrantySetCases : PolicyCases<WarrantySet, WarrantyFacts, VerdictOfSeveral>
{
    private static readonly string[] Names = ["maker", "plan", "legal"];

    protected override Gen<(WarrantySet Policy, WarrantyFacts Facts)> Cases => Any.Select(one => (one.Set, one.Facts));

    public static Gen<WarrantySetClaim> Any { get; } =
        from documents in WarrantyGens.Documents.List(1, 3)
        from laws in WarrantyGens.Laws.List(0, 1).ArrayOf(documents.Count)
        from excludes in Gens.Bools
        let set = new WarrantySet
        {
            Id = new("generated/several", "1"),
            Source = new("Generated documents", "together"),
            Documents = documents.Select((document, i) => new NamedDocument(Names[i], i == 1 && excludes ? ExcludingOthers(document) : document) { Laws = laws[i] }).ToValueList(),
        }
        from unknown in Gen.Elements(0, 0, 3)
        from facts in WarrantyGens.FactsFor(documents[0], unknown)
        select new WarrantySetClaim(set, facts);

    /// <summary>For <c>[Property(Arbitrary = [typeof(WarrantySetCases)])]</c>.</summary>
    public static Arbitrary<WarrantySetClaim> Arbitrary() => Any.ToArbitrary();

    private static WarrantyDocument ExcludingOthers(WarrantyDocument document) => document with
    {
        Exclusions = document.Exclusions.Add(new()
        {
            Clause = new("Generated warranty", "other cover"),
            Kind = ClauseKind.OtherCover,
            When = [new WarrantyTest.VerdictIn("maker", [VerdictKind.Covered, VerdictKind.PartlyCovered])],
        }),
    };
}
