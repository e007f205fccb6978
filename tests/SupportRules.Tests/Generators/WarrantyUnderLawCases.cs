using FsCheck;
using FsCheck.Fluent;
using SupportRules.Warranty;

namespace SupportRules.Tests.Generators;

/// <summary>A document under laws and a claim on it.</summary>
public sealed record WarrantyUnderLawClaim(WarrantyUnderLaw Policy, WarrantyFacts Facts);

/// <summary>Documents under one or two laws.</summary>
internal sealed class WarrantyUnderLawCases : PolicyCases<WarrantyUnderLaw, WarrantyFacts, VerdictUnderLaw>
{
    protected override Gen<(WarrantyUnderLaw Policy, WarrantyFacts Facts)> Cases => Any.Select(one => (one.Policy, one.Facts));

    public static Gen<WarrantyUnderLawClaim> Any { get; } =
        from document in WarrantyGens.Documents
        from laws in WarrantyGens.Laws.List(1, 2)
        from unknown in Gen.Elements(0, 0, 3)
        from facts in WarrantyGens.FactsFor(document, unknown)
        select new WarrantyUnderLawClaim(new() { Document = document, Laws = laws }, facts);

    /// <summary>For <c>[Property(Arbitrary = [typeof(WarrantyUnderLawCases)])]</c>.</summary>
    public static Arbitrary<WarrantyUnderLawClaim> Arbitrary() => Any.ToArbitrary();
}
