namespace SupportRules.Warranty;

// Cost heads, caps and remedies.
public static partial class WarrantyRules
{
    public static Rule HeadFree { get; } = new("WAR-400",
        "Of the grants in force the best counts for each cost head.",
        "{head}: free by {clause}");

    public static Rule HeadShared { get; } = new("WAR-401",
        "A share or a cap leaves the customer a part.",
        "{head}: {share} by {clause}");

    public static Rule HeadCustomers { get; } = new("WAR-402",
        "A clause in force may put a cost head on the customer.",
        "{head}: the customer's by {clause}");

    public static Rule HeadSilent { get; } = new("WAR-403",
        "Of a cost head that no clause in force speaks of, the terms say neither yes nor no.",
        "{head}: no clause in force speaks of it");

    public static Rule HeadEnded { get; } = new("WAR-404",
        "A cost head may end before its grant; then it is the customer's.",
        "{head}: by {clause} it ended on {end}");

    public static Rule CostRuleApplies { get; } = new("WAR-405",
        "A clause about costs with a test of its own is an exception, and prevails over a grant; one without speaks where the grants are silent.",
        "{head}: {share} by {clause}");

    public static Rule CostRuleConflicts { get; } = new("WAR-406",
        "A clause about costs without a test of its own conflicts with a grant that says otherwise.",
        "{head}: {share} by {clause}; {granted} by {grant}");

    public static Rule CostUnknown { get; } = new("WAR-407",
        "Where an unknown fact chooses who bears a cost head, it is undecided.",
        "{head}: not known: {fact}; {clause}");

    public static Rule CapReached { get; } = new("WAR-410",
        "Above a cap the customer pays.",
        "{clause}: costs of {cost}; the cap is {cap}");

    public static Rule CostNotTold { get; } = new("WAR-411",
        "Whether a cap is reached cannot be told where a cost is not.",
        "{clause}: not known: {fact}; the cap is {cap}");

    public static Rule RemedyDue { get; } = new("WAR-420",
        "Of the remedies that a clause names in order, the first that has not been tried is due.",
        "{clause}: {remedy} is due");

    public static Rule RemediesExhausted { get; } = new("WAR-421",
        "Where every remedy that a clause names has been tried, it names none that is due.",
        "{clause}: all were tried: {remedies}");

    private static ValueList<Rule> OfCosts =>
    [
        HeadFree, HeadShared, HeadCustomers, HeadSilent, HeadEnded, CostRuleApplies, CostRuleConflicts, CostUnknown, CapReached, CostNotTold, RemedyDue, RemediesExhausted,
    ];
}
