using SupportRules;
using SupportRules.CustomerValue;

namespace AgentDesk.Data;

/// <summary>One customer as the file has him. What is <c>null</c> is unknown, and is never taken as zero.</summary>
internal sealed record Customer
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required CustomerSegment Segment { get; init; }

    public required LocalDate Since { get; init; }

    public Money? MonthlyCharge { get; init; }

    public Money? SpendPerYear { get; init; }

    public int? Lines { get; init; }

    public DeviceClass? Device { get; init; }

    public IReadOnlyList<Bill> Bills { get; init; } = [];

    public IReadOnlyList<Incident> Events { get; init; } = [];

    public IReadOnlyList<Concession> Concessions { get; init; } = [];

    public required Commitment Commitment { get; init; }

    public Competitor? Competitor { get; init; }
}
