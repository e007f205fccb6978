namespace SupportRules.Warranty;

/// <summary>What a clause leaves out: a cause, a component, a use.</summary>
public sealed record WarrantyExclusion
{
    public required WarrantyClause Clause { get; init; }

    public required ClauseKind Kind { get; init; }

    /// <summary>It denies where all of these hold; at least one.</summary>
    public required ValueList<WarrantyTest> When { get; init; }

    /// <summary>It denies only what this fact says was caused by it; <c>null</c>, the default, for a strict exclusion, which does not ask.</summary>
    public WarrantyFact.Flag? OnlyIfCaused { get; init; }

    /// <summary>The back-exception: where all of these hold, it does not deny; none by default.</summary>
    public ValueList<WarrantyTest> Unless { get; init; }

    /// <summary>It denies from the day after the start of the grant and so long; <c>null</c>, the default, from the beginning.</summary>
    public WarrantyLength? After { get; init; }

    /// <summary>It denies until the start of the grant and so long; <c>null</c>, the default, without an end.</summary>
    public WarrantyLength? Until { get; init; }
}
