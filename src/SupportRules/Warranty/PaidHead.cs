namespace SupportRules.Warranty;

/// <summary>By which document a cost head is paid.</summary>
/// <param name="Verdict">The best of the documents' verdicts on the head.</param>
/// <param name="Payer">The document that pays; <c>null</c> where none is known to.</param>
public sealed record PaidHead(HeadVerdict Verdict, string? Payer);
