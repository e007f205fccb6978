using SupportRules.Warranty;

namespace SupportRules.Catalogues;

/// <summary>The text of a warranty, from which its clauses are cited.</summary>
internal sealed record WarrantyText(string Title, string Address, Confidence Confidence, LocalDate? AsOf, string? Note)
{
    private const string Beginning = "The copy bears no date; in force from:";

    /// <summary>A text that bears a date.</summary>
    public static WarrantyText Dated(string title, string address, LocalDate asOf, Confidence confidence = Confidence.Medium, string? note = null) => new(title, address, confidence, asOf, note);

    /// <summary>A text without a date, of a product that was sold by the year from which the entry is in force.</summary>
    public static WarrantyText Sold(string title, string address, Confidence confidence = Confidence.Medium, string? note = null) =>
        new(title, address, confidence, null, Joined($"{Beginning} 1 January of the first year in which a claim is known or supposed to have been made on a purchase under it; it may have been sold with earlier ones.", note));

    /// <summary>A text without a date, attested by the day on which it was read.</summary>
    public static WarrantyText Read(string title, string address, Confidence confidence = Confidence.Medium, string? note = null) =>
        new(title, address, confidence, null, Joined($"{Beginning} the day on which it was read, 22 November 2026.", note));

    /// <summary>The whole text as the source of a document.</summary>
    public Citation Source(string clause) => Cite(Title, clause, Address, AsOf, Confidence, Note);

    /// <summary>A clause, with a few of its words where they were quoted.</summary>
    public WarrantyClause At(string locator, string? quote = null) => new(Cite(Title, locator, Address, AsOf, Confidence, Note)) { Quote = quote };

    private static string Joined(string first, string? then) => then is null ? first : $"{first} {then}";
}
