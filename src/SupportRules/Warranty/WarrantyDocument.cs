namespace SupportRules.Warranty;

/// <summary>A warranty as it was sold: what its clauses grant, ask, exclude and say of costs. It decides a claim from the written terms alone.</summary>
/// <remarks>The version of the <see cref="Id"/> is that of the terms as sold. Law stands apart: <see cref="WarrantyUnderLaw"/>. Equal when all members are.</remarks>
public sealed partial record WarrantyDocument : IPolicy<WarrantyFacts, WarrantyVerdict>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>Who stands behind it.</summary>
    public required string Warrantor { get; init => field = Guard.Text(value, nameof(Warrantor)); }

    public required WarrantyKind Kind { get; init => field = Guard.Defined(value, nameof(Kind)); }

    /// <summary>How it calls itself; not stated by default. A grant may have its own: <see cref="WarrantyGrant.Designation"/>.</summary>
    public WarrantyDesignation Designation { get; init => field = Guard.Defined(value, nameof(Designation)); }

    /// <summary>Where it was meant to hold, in words; <c>null</c> where it does not say. What a claim must meet is a condition.</summary>
    public string? Territory { get; init; }

    /// <summary>The components that the document names, as a tree; empty, the default, where nothing is known of how they belong together.</summary>
    public ValueList<ProductComponent> Components { get; init; }

    /// <summary>At least one.</summary>
    public required ValueList<WarrantyGrant> Grants { get; init; }

    public ValueList<WarrantyCondition> Conditions { get; init; }

    public ValueList<WarrantyExclusion> Exclusions { get; init; }

    public ValueList<CostRule> CostRules { get; init; }

    public ValueList<AfterRemedy> AfterRemedies { get; init; }

    /// <summary>What it says of the period while the product is in repair; <c>null</c>, the default, where it does not say: then the clock runs.</summary>
    public RepairClock? Clock { get; init; }

    /// <summary>A fact that counts as so for a time; <c>null</c>, the default, for none.</summary>
    public Presumption? Presumption { get; init; }
}
