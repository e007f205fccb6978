using FsCheck;
using FsCheck.Fluent;
using SupportRules.Warranty;

namespace SupportRules.Tests.Generators;

/// <summary>A document and a claim on it.</summary>
public sealed record WarrantyClaim(WarrantyDocument Document, WarrantyFacts Facts);

/// <summary>Documents and claims, with and without unknown facts.</summary>
internal sealed class WarrantyCases : PolicyCases<WarrantyDocument, WarrantyFacts, WarrantyVerdict>
{
    protected override Gen<(WarrantyDocument Policy, WarrantyFacts Facts)> Cases => Any.Select(one => (one.Document, one.Facts));

    public static Gen<WarrantyClaim> Any { get; } =
        from document in WarrantyGens.Documents
        from unknown in Gen.Elements(0, 0, 2, 4)
        from facts in WarrantyGens.FactsFor(document, unknown)
        select new WarrantyClaim(document, facts);

    /// <summary>For <c>[Property(Arbitrary = [typeof(WarrantyCases)])]</c>.</summary>
    public static Arbitrary<WarrantyClaim> Arbitrary() => Any.ToArbitrary();
}
