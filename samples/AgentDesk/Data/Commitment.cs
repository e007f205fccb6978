using SupportRules;

namespace AgentDesk.Data;

/// <summary>What the customer is bound by.</summary>
internal sealed record Commitment
{
    /// <summary>The id of a tariff of the catalogue: <c>att-wireless/specified-equipment</c>.</summary>
    public required string Tariff { get; init; }

    public required LocalDate Start { get; init; }

    /// <summary>The minimum term.</summary>
    public required int Months { get; init; }

    /// <summary>The sum that the agreement states, where the tariff refers to it; <c>null</c> when unknown.</summary>
    public Money? AgreedAmount { get; init; }
}
