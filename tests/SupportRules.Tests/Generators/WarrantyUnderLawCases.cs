using FsCheck;
using FsCheck.Fluent;
using SupportRules.Warranty;

namespace SupportRules.Tests.Generators;

/// <summary>Documents under one or two laws.</summary>
internal sealed class WarrantyUnderLawCases : PolicyCases<WarrantyUnderLaw, WarrantyFacts, VerdictUnderLaw>
{
    protected override Gen<(WarrantyUnderLaw Policy, WarrantyFacts Facts)> Cases =>
        from document in WarrantyGens.Documents
        from laws in WarrantyGens.Laws.List(1, 2)
        from unknown in Gen.Elements(0, 0, 3)
        from facts in WarrantyGens.FactsFor(document, unknown)
        select (new WarrantyUnderLaw { Document = document, Laws = laws }, facts);
}
