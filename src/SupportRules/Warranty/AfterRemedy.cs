namespace SupportRules.Warranty;

/// <summary>What a clause says of the time after an exchange or a repair.</summary>
public sealed record AfterRemedy
{
    public required WarrantyClause Clause { get; init; }

    /// <summary>After which remedies: exchange, repair.</summary>
    public required ValueList<WarrantyEvent> On { get; init; }

    public required AfterRemedyRule Rule { get; init; }

    /// <summary>The length that the rule speaks of; <c>null</c> for the remainder.</summary>
    public WarrantyLength? Length { get; init; }

    /// <summary>Who bears which head in the time that the clause adds; empty, the default, as granted.</summary>
    public ValueList<HeadCost> Costs { get; init; }
}
