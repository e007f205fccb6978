namespace SupportRules.CustomerValue;

/// <summary>The rules of customer value. Codes keep their meaning for good; gaps leave room.</summary>
public static partial class CustomerValueRules
{
    // Only here are the rules of every part of this class made.
    static CustomerValueRules() => All = [.. OfConcessions, .. OfRetention];

    /// <summary>Every rule, in the order of the codes.</summary>
    public static ValueList<Rule> All { get; }
}
