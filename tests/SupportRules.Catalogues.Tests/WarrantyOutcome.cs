using SupportRules.Warranty;

namespace SupportRules.Catalogues.Tests;

/// <summary>A claim under a document, and what its source says of it.</summary>
/// <param name="Entry">The document.</param>
/// <param name="Facts">The claim.</param>
/// <param name="Verdict">As <see cref="WarrantyClaims.Short"/> writes it.</param>
/// <param name="Clause">A clause that the decision names.</param>
public sealed record WarrantyOutcome(string Entry, WarrantyFacts Facts, string Verdict, string Clause);
