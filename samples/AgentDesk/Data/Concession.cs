using SupportRules;
using SupportRules.CustomerValue;

namespace AgentDesk.Data;

/// <summary>A concession that was granted: an amount, a share for some months, or a number of devices.</summary>
internal sealed record Concession
{
    public required LocalDate Date { get; init; }

    public required ConcessionKind Kind { get; init; }

    public required string Agent { get; init; }

    public Money? Amount { get; init; }

    /// <summary>20 for 20 %.</summary>
    public decimal? Percent { get; init; }

    public int? Months { get; init; }

    public int? Items { get; init; }
}
