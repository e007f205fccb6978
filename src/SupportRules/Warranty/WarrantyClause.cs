namespace SupportRules.Warranty;

/// <summary>A sentence of a warranty document: where it stands, and its words where they were quoted.</summary>
/// <param name="Source">The document and, as its clause, the locator by which findings and effects of law name the sentence.</param>
/// <remarks>Within a document no two clauses share a locator.</remarks>
public sealed record WarrantyClause(Citation Source)
{
    public Citation Source { get; init => field = Guard.NotNull(value, nameof(Source)); } = Guard.NotNull(Source);

    /// <summary>A few words of the text; <c>null</c> where none were quoted.</summary>
    public string? Quote { get; init; }

    /// <param name="title">The document: "Maytag microwave warranty, MMV1153".</param>
    /// <param name="locator">Where in it: "Second through Fifth Year", "(a)".</param>
    public WarrantyClause(string title, string locator)
        : this(new Citation(title, locator))
    {
    }

    /// <summary>Where in the document it stands.</summary>
    public string Locator => Source.Clause;

    /// <summary>The locator.</summary>
    public override string ToString() => Locator;
}
