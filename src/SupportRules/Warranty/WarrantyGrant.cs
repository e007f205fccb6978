namespace SupportRules.Warranty;

/// <summary>What a clause grants: for which components and failures, when, and who bears each cost head.</summary>
/// <remarks>Grants in force add up: of each cost head the best counts.</remarks>
public sealed partial record WarrantyGrant
{
    public required WarrantyClause Clause { get; init; }

    /// <summary>How this grant calls itself where the document has full and limited parts; <c>null</c>, the default, for what the document says.</summary>
    public WarrantyDesignation? Designation { get; init => field = value is { } own ? Guard.Defined(own, nameof(Designation)) : null; }

    /// <summary>All by default.</summary>
    public ComponentScope Components { get; init => field = Guard.NotNull(value, nameof(Components)); } = ComponentScope.Everything;

    /// <summary>What else must hold, all of it: a failure mode, a measured threshold, a place; nothing by default.</summary>
    public ValueList<WarrantyTest> When { get; init; }

    public required CoveragePeriod Period { get; init; }

    /// <summary>Limits of use; none by default.</summary>
    public ValueList<UsageLimit> Usage { get; init; }

    /// <summary>How time and usage end it together; whichever first by default.</summary>
    public UsageJoin Join { get; init => field = Guard.Defined(value, nameof(Join)); }

    /// <summary>Who bears each cost head; of a head that is not listed the grant is silent.</summary>
    public ValueList<HeadCost> Costs { get; init; }

    /// <summary>Owners who may claim, as <see cref="WarrantyFact.Owner"/> says them; empty, the default, for anyone.</summary>
    public ValueList<string> Beneficiaries { get; init; }

    /// <summary>The locator of the grant that the terms leave other owners: it is checked and said in the finding, and decides nothing, because grants add up and that grant covers them by itself. <c>null</c>, the default, where the terms leave them none.</summary>
    public string? FallsBackTo { get; init; }

    /// <summary>The most that the warrantor pays for one claim in all; <c>null</c>, the default, for no cap.</summary>
    public Money? Cap { get; init => field = value is { } cap ? Guard.Amount(cap, nameof(Cap)) : null; }

    /// <summary>What is done, in order: the first that has not been tried is due. Empty, the default, where the terms do not say.</summary>
    public ValueList<string> Remedies { get; init; }

    /// <summary>What the grant itself says of a head; silent where it is not listed.</summary>
    internal HeadCost? CostOf(CostHead head)
    {
        foreach (var cost in Costs)
        {
            if (cost.Head == head)
            {
                return cost;
            }
        }

        return null;
    }
}
