namespace SupportRules.Warranty;

/// <summary>What is asked: a document, the facts, the laws, and what others say.</summary>
internal readonly record struct ClaimQuestion(
    WarrantyDocument Document,
    WarrantyFacts Facts,
    ValueList<LegalOverlay> Laws,
    ValueList<DocumentVerdict> Others,
    ValueList<HeadVerdict> Written,
    ValueList<string> WrittenMissing);
