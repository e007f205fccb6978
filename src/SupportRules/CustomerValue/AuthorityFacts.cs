namespace SupportRules.CustomerValue;

/// <summary>Who would grant, to whom, on which day, and what was granted before.</summary>
/// <remarks>What is <c>null</c> is unknown; where a limit of the policy needs it, the answer names it.</remarks>
public sealed record AuthorityFacts
{
    /// <summary>The day of the request.</summary>
    public required LocalDate Date { get; init => field = Guard.Date(value, nameof(Date)); }

    /// <summary>The code of the agent's role.</summary>
    public required string Role { get; init => field = Guard.Text(value, nameof(Role)); }

    /// <summary>Who the agent is, as the history names him.</summary>
    public required string Agent { get; init => field = Guard.Text(value, nameof(Agent)); }

    /// <summary>Who the customer is, as the history names him.</summary>
    public required string Customer { get; init => field = Guard.Text(value, nameof(Customer)); }

    /// <summary>The code of the customer's tier; read by limits that depend on it, never by a legal duty.</summary>
    public string? Tier { get; init => field = value is null ? null : Guard.Text(value, nameof(Tier)); }

    /// <summary>Where the customer is, as the policy's exclusions write it; whether letters are capitals makes no difference.</summary>
    public string? Region { get; init => field = value is null ? null : Guard.Text(value, nameof(Region)); }

    /// <summary>What was granted to this customer, and by this agent to anybody, in any order; others' may be among it.</summary>
    public ValueList<ConcessionGranted>? History { get; init; }

    /// <summary>Facts of an ISO date: <c>On("2026-03-02", "csr", "agent 7", "customer 4")</c>.</summary>
    /// <exception cref="FormatException">The date is not written year-month-day.</exception>
    public static AuthorityFacts On(string date, string role, string agent, string customer) => new() { Date = Guard.IsoDate(date), Role = role, Agent = agent, Customer = customer };

    /// <summary>The same facts with the customer's tier.</summary>
    public AuthorityFacts At(Tier tier) => this with { Tier = Guard.NotNull(tier).Code };

    /// <summary>The facts of a request.</summary>
    public ConcessionFacts For(ConcessionRequest request) => new(this, request);

    /// <summary>What is known, in one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(AuthorityFacts),
        (nameof(Date), Date),
        (nameof(Role), Role),
        (nameof(Agent), Agent),
        (nameof(Customer), Customer),
        (nameof(Tier), Tier),
        (nameof(Region), Region),
        (nameof(History), History));
}
