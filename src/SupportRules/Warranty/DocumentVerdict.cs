namespace SupportRules.Warranty;

/// <summary>The verdict of one of several documents on a claim.</summary>
/// <param name="Document">The name by which the others refer to it.</param>
/// <param name="Verdict">Its verdict.</param>
public sealed record DocumentVerdict(string Document, WarrantyVerdict Verdict);
