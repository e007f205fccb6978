using SupportRules;

namespace AgentDesk.Data;

/// <summary>What the customer says he could have elsewhere.</summary>
internal sealed record Competitor
{
    public required Money MonthlyCharge { get; init; }

    /// <summary>What it costs once to begin; <c>null</c> when unknown.</summary>
    public Money? SignUpCost { get; init; }
}
