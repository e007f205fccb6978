namespace SupportRules.Warranty;

/// <summary>What a clause says of the period while the product is in repair.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Stops">Whether the clock stops: the days in repair are added to the end.</param>
public sealed record RepairClock(WarrantyClause Clause, bool Stops)
{
    public WarrantyClause Clause { get; } = Guard.NotNull(Clause);
}
