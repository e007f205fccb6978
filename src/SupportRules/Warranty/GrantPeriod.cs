namespace SupportRules.Warranty;

/// <summary>When a grant began and ends, with the start that was used.</summary>
/// <param name="Clause">The grant's clause.</param>
/// <param name="Basis">The event from which it runs: <c>installation</c>, <c>manufacture + 90 days</c>.</param>
/// <param name="Start">Day 0.</param>
/// <param name="Begins">The first day on which it covers: the start, or the day after an earlier stage.</param>
/// <param name="End">The last day, which is inside; <c>null</c> without an end.</param>
/// <param name="EndClause">The clause that set the end where it is not the grant's own; else the grant's.</param>
public sealed record GrantPeriod(WarrantyClause Clause, string Basis, LocalDate Start, LocalDate Begins, LocalDate? End, WarrantyClause EndClause)
{
    /// <summary>Cost heads that end before the grant, each with its last day.</summary>
    public ValueList<HeadEnd> HeadEnds { get; init; }

    /// <summary>For example <c>One-year full: 2015-03-01 (purchase) to 2016-03-01</c>, whatever the culture.</summary>
    public override string ToString() => $"{Clause}: {Guard.Iso(Begins)} ({Basis}) to {(End is { } end ? Guard.Iso(end) : "life")}";
}
