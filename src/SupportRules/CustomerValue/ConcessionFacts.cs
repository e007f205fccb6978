namespace SupportRules.CustomerValue;

/// <summary>A request for a concession, and who would grant it to whom.</summary>
/// <param name="Authority">The agent, the customer, the day and the history.</param>
/// <param name="Request">What is asked for.</param>
public sealed record ConcessionFacts(AuthorityFacts Authority, ConcessionRequest Request)
{
    public AuthorityFacts Authority { get; init => field = Guard.NotNull(value, nameof(Authority)); } = Guard.NotNull(Authority);

    public ConcessionRequest Request { get; init => field = Guard.NotNull(value, nameof(Request)); } = Guard.NotNull(Request);
}
