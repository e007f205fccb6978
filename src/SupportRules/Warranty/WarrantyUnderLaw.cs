namespace SupportRules.Warranty;

/// <summary>A warranty and the laws that it is read under. It decides twice: on the written terms, and with the laws; and it judges demands.</summary>
public sealed partial record WarrantyUnderLaw : IPolicy<WarrantyFacts, VerdictUnderLaw>
{
    public required WarrantyDocument Document { get; init; }

    /// <summary>At least one.</summary>
    public required ValueList<LegalOverlay> Laws { get; init; }

    /// <summary>The document's: the laws are in force by their own dates.</summary>
    public PolicyId Id => Document.Id;

    public Citation Source => Document.Source;

    /// <summary>Both verdicts. The reasons are those of the verdict with the laws, and how the terms alone stand.</summary>
    /// <exception cref="ArgumentException">The facts, the document or a law cannot be.</exception>
    public Decision<VerdictUnderLaw> Decide(WarrantyFacts facts)
    {
        Check();
        return WarrantyDocument.DecideUnderLaw(new(Document.Check(), Guard.NotNull(facts), Laws, default, default, default));
    }

    /// <summary>Throws where it cannot be.</summary>
    /// <exception cref="ArgumentException">The message names the law or the clause.</exception>
    /// <returns>The policy itself.</returns>
    public WarrantyUnderLaw Check()
    {
        Guard.NotNull(Document);
        if (Laws.IsEmpty)
        {
            throw new ArgumentException($"Laws of {Id} is empty: without a law the document decides by itself.", nameof(Laws));
        }

        foreach (var law in Laws)
        {
            Guard.NotNull(law, nameof(Laws)).Check();
        }

        return this;
    }
}
