namespace SupportRules;

/// <summary>The law, tariff or contract clause that a figure or a rule is taken from.</summary>
/// <param name="Title">The document: "AT&amp;T Wireless Customer Agreement".</param>
/// <param name="Clause">Where in it: "Early termination fee", "art. 105(6)".</param>
public sealed record Citation(string Title, string Clause)
{
    public string Title { get; init => field = Guard.Text(value, nameof(Title)); } = Guard.Text(Title);

    public string Clause { get; init => field = Guard.Text(value, nameof(Clause)); } = Guard.Text(Clause);

    /// <summary>Where it can be read; <c>null</c> for a private agreement.</summary>
    public Uri? Address { get; init; }

    /// <summary>The day as of which the text says so; <c>null</c> where the source bears no date.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>How directly it was taken; the text itself by default.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>What the reader should know: a reading that was chosen, a figure that the source prints wrongly.</summary>
    public string? Note { get; init; }

    /// <summary>Title and clause: <c>AT&amp;T Wireless Customer Agreement, Early termination fee</c>.</summary>
    public override string ToString() => $"{Title}, {Clause}";
}
