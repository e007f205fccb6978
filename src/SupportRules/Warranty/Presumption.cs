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

    /// <summary>Whether the day of the start is the first day ("six months beginning with the day of delivery") and not day 0; not so by default.</summary>
    public bool CountsFirstDay { get; init; }

    /// <summary>The last day on which it holds; <c>null</c> for one without an end.</summary>
    public LocalDate? LastDay(LocalDate start) => CountsFirstDay ? HoldsFor.BeginningWith(start) : HoldsFor.After(start);
}
