namespace SupportRules.Warranty;

/// <summary>What became of a demand that a representative made.</summary>
/// <param name="Demand">What was demanded.</param>
/// <param name="InTerms">Whether a clause asks it; <c>null</c> where that turns on an unknown fact.</param>
/// <param name="Clause">The clause that asks it; <c>null</c> where none does.</param>
public sealed record DemandAnswer(ClauseKind Demand, bool? InTerms, WarrantyClause? Clause)
{
    /// <summary>Whether the law lets the terms say so; <c>null</c> where no law that was asked judges it, or that turns on an unknown fact.</summary>
    public bool? IsLawful { get; init; }

    /// <summary>The law that judged; <c>null</c> where none did.</summary>
    public Citation? Law { get; init; }

    /// <summary>For example <c>authorised service: not in the terms; not lawful</c>.</summary>
    public override string ToString() => $"{Demand}: {(InTerms switch { true => $"in the terms ({Clause})", false => "not in the terms", _ => "undecided" })}{(IsLawful switch { true => "; lawful", false => "; not lawful", _ => "" })}";
}
