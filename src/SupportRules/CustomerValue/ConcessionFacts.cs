namespace SupportRules.CustomerValue;

/// <summary>A request for a concession, and who would grant it to whom.</summary>
/// <param name="Desk">The agent, the customer, the day and the history.</param>
/// <param name="Request">What is asked for.</param>
public sealed record ConcessionFacts(AuthorityFacts Desk, ConcessionRequest Request)
{
    public AuthorityFacts Desk { get; init => field = Guard.NotNull(value, nameof(Desk)); } = Guard.NotNull(Desk);

    public ConcessionRequest Request { get; init => field = Guard.NotNull(value, nameof(Request)); } = Guard.NotNull(Request);
}
