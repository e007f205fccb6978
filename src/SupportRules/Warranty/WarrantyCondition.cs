namespace SupportRules.Warranty;

/// <summary>What a clause asks of the claim: proof, an authorised seller, registration in time.</summary>
public sealed record WarrantyCondition
{
    public required WarrantyClause Clause { get; init; }

    public required ClauseKind Kind { get; init; }

    /// <summary>What must hold; <c>null</c> only where the clause merely says who repairs.</summary>
    public WarrantyTest? Test { get; init; }

    /// <summary>What it does; it bars the claim by default.</summary>
    public ConditionEffect Effect { get; init => field = Guard.NotNull(value, nameof(Effect)); } = ConditionEffect.Bars;

    /// <summary>Where all of these hold, the condition does not apply, such as in states where nobody need register; none by default. A longer period is then given without it.</summary>
    public ValueList<WarrantyTest> Unless { get; init; }

    /// <summary>Locators of the grants that it is about; empty, the default, for all.</summary>
    public ValueList<string> Grants { get; init; }

    internal bool IsAbout(WarrantyGrant grant)
    {
        foreach (var locator in Grants)
        {
            if (locator == grant.Clause.Locator)
            {
                return true;
            }
        }

        return Grants.IsEmpty;
    }
}
