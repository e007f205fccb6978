namespace SupportRules.Warranty;

/// <summary>The rules of warranty claims. Codes keep their meaning for good; gaps leave room.</summary>
/// <remarks>By hundreds: 100 grants, 200 conditions, 300 exclusions, 400 cost heads and remedies, from 450 on pro-rata shares and warranted levels, 500 demands and goodwill, 600 law, 700 several documents.</remarks>
public static partial class WarrantyRules
{
    // Only here are the rules of every part of this class made.
    static WarrantyRules() => All = [.. OfGrants, .. OfClauses, .. OfCosts, .. OfProRata, .. OfDemands, .. OfLaw, .. OfSets];

    /// <summary>Every rule, in the order of the codes.</summary>
    public static ValueList<Rule> All { get; }
}
