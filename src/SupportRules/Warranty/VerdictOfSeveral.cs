namespace SupportRules.Warranty;

/// <summary>What several documents make of one claim: each by itself, and the best for the customer. Of a document that is read under laws the verdict under them counts.</summary>
public sealed record VerdictOfSeveral
{
    /// <summary>The best: covered before partly covered, before a conflict, before what needs facts, before not covered.</summary>
    public required VerdictKind Kind { get; init; }

    /// <summary>Each document's own verdict, in their order.</summary>
    public required ValueList<DocumentVerdict> ByDocument { get; init; }

    /// <summary>For each cost head the best.</summary>
    public required ValueList<PaidHead> Heads { get; init; }

    /// <summary>The document that gives the best verdict; <c>null</c> where none is known to pay.</summary>
    public string? Payer { get; init; }

    /// <summary>What the documents need to know; empty where the best verdict is reached.</summary>
    public ValueList<string> MissingFacts { get; init; }

    /// <summary>The verdict of one document that counts: under the law where it is read under laws. What its terms alone say stands in <see cref="ByDocument"/>.</summary>
    /// <exception cref="ArgumentException">No document has the name.</exception>
    public WarrantyVerdict this[string document]
    {
        get
        {
            foreach (var one in ByDocument)
            {
                if (one.Document == document)
                {
                    return one.Counted;
                }
            }

            throw new ArgumentException($"No document is named '{document}': {string.Join(", ", ByDocument.Select(one => one.Document))}.", nameof(document));
        }
    }

    /// <summary>For example <c>covered by plan (parts: covered by plan)</c>, or <c>needs facts: seller authorised (parts: undecided)</c>.</summary>
    public override string ToString() => $"{Render.Value(Kind, null)}{(MissingFacts.IsEmpty ? "" : $": {Render.Value(MissingFacts, null)}")}{(Payer is null ? "" : $" by {Payer}")} ({string.Join("; ", Heads.Select(head => head.Payer is null ? head.Verdict.ToString() : $"{head.Verdict} by {head.Payer}"))})";
}
