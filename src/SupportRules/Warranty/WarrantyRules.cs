namespace SupportRules.Warranty;

/// <summary>The rules of warranty claims.</summary>
public static partial class WarrantyRules
{
    // Static members of several files are set in no order that one could rely on; a constructor comes after all of them.
    static WarrantyRules()
    {
        All = [.. OfProRata];
    }

    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<Rule> All { get; }
}
