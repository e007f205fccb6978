namespace SupportRules.CustomerValue;

/// <summary>What caps are asked about: a request, or what a request of a kind could be at most.</summary>
internal sealed record ConcessionAsk(AuthorityFacts Desk, ConcessionKind Kind, Tier? Tier)
{
    /// <summary>What is asked for; <c>null</c> for as much as may be.</summary>
    public ConcessionAmount? Amount { get; init; }

    public string? Event { get; init; }

    public SaveOffer? Offer { get; init; }

    /// <summary>How many offers were declined; <c>null</c> when unknown.</summary>
    public int? Declined { get; init; }
}
