namespace SupportRules.BillingBlocks;

/// <summary>The rules of billing blocks. Codes keep their meaning for good; gaps leave room.</summary>
/// <remarks>
/// By hundreds: 100 what is in force, 200 what may be blocked, 300 voluntary suspension and promises to pay, 400 spending limits and claimed payments.
/// </remarks>
public static partial class BillingBlockRules
{
    // Only here are the rules of every part of this class made.
    static BillingBlockRules() => All = [.. OfBlocks, .. OfSuspensions, .. OfPromises, .. OfClaims];

    /// <summary>Every rule, in the order of the codes.</summary>
    public static ValueList<Rule> All { get; }

    private static ValueList<Rule> OfBlocks => [];
}
