namespace SupportRules.Warranty;

/// <summary>One of several documents on a product, and the laws that it is read under.</summary>
/// <param name="Name">By which the others refer to it: <c>maker</c>, <c>plan</c>.</param>
/// <param name="Document">The document.</param>
public sealed record NamedDocument(string Name, WarrantyDocument Document)
{
    public string Name { get; } = Guard.Text(Name);

    public WarrantyDocument Document { get; } = Guard.NotNull(Document);

    /// <summary>The laws that reach this document; none by default: then its written terms decide.</summary>
    public ValueList<LegalOverlay> Laws { get; init; }
}
