namespace SupportRules.Warranty;

/// <summary>A fact that counts as so for a time, unless the contrary is known.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Fact">The fact.</param>
/// <param name="HoldsFor">How long, from the start of the grant; the event that must fall inside the grant's period is measured.</param>
public sealed record Presumption(WarrantyClause Clause, WarrantyFact.Flag Fact, WarrantyLength HoldsFor)
{
    public WarrantyClause Clause { get; } = Guard.NotNull(Clause);

    public WarrantyFact.Flag Fact { get; } = Guard.NotNull(Fact);

    public WarrantyLength HoldsFor { get; } = Guard.NotNull(HoldsFor);
}
