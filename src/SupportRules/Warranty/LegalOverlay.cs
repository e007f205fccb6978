namespace SupportRules.Warranty;

/// <summary>A law as far as it can be computed: what it does to written terms, and when. It is never merged with them.</summary>
/// <remarks>What turns on facts and circumstances is a fact of its own name that somebody must find: unknown, it makes the answer need it. It is asked of each grant by itself: of a full one it may say what it does not of the limited one beside it.</remarks>
public sealed record LegalOverlay
{
    public required Citation Source { get; init; }

    /// <summary>To which claims it applies, all of these: such as a purchase on or after the day on which it came into force. To all by default.</summary>
    public ValueList<WarrantyTest> When { get; init; }

    /// <summary>At least one.</summary>
    public required ValueList<LegalEffect> Effects { get; init; }

    /// <summary>The law as a clause, for findings.</summary>
    internal WarrantyClause Clause => new(Source);

    /// <summary>Throws where the overlay cannot be.</summary>
    internal LegalOverlay Check()
    {
        Guard.NotNull(Source);
        if (Effects.IsEmpty)
        {
            throw new ArgumentException($"Effects of {Source} is empty: a law does something.", nameof(Effects));
        }

        foreach (var effect in Effects)
        {
            if (Guard.NotNull(effect, nameof(Effects)) is LegalEffect.StandsOnlyIf { When.IsEmpty: true } bare && bare.Target is ClauseTarget.OfKind)
            {
                throw new ArgumentException($"Effects of {Source}: '{bare}' says nothing: a clause stands only if something holds.", nameof(Effects));
            }
        }

        return this;
    }
}
