using SupportRules;

namespace AgentDesk.Data;

/// <summary>A bill, and when it was paid; <c>null</c> while it is not.</summary>
internal sealed record Bill
{
    public required LocalDate Due { get; init; }

    public required Money Amount { get; init; }

    public LocalDate? Paid { get; init; }
}
