using SupportRules;
using SupportRules.CustomerValue;

namespace AgentDesk.Data;

/// <summary>A complaint, or a credit asked for or given.</summary>
internal sealed record Incident
{
    public required CustomerEventKind Kind { get; init; }

    public required LocalDate Date { get; init; }

    /// <summary>Whose doing it was; <c>null</c> when unknown.</summary>
    public Fault? Fault { get; init; }

    public Money? Amount { get; init; }
}
