namespace SupportRules.Warranty;

// Demands and goodwill.
public static partial class WarrantyRules
{
    public static Rule DemandInTerms { get; } = new("WAR-500",
        "A demand is in the terms where a clause in force asks it.",
        "{demand}: asked by {clause}");

    public static Rule DemandNotInTerms { get; } = new("WAR-501",
        "A demand that no clause asks is not in the terms: no clause requires it.",
        "{demand}: no clause in force asks it");

    public static Rule DemandUndecided { get; } = new("WAR-502",
        "A demand that only a grant asks for whose force is unknown is undecided.",
        "{demand}: asked by {clause}, of which it is not known whether it is in force");

    public static Rule GoodwillApart { get; } = new("WAR-510",
        "What is offered without duty is goodwill: it never counts as cover.",
        "{head}: {share%} offered without duty");

    private static ValueList<Rule> OfDemands =>
    [
        DemandInTerms, DemandNotInTerms, DemandUndecided, GoodwillApart,
    ];
}
