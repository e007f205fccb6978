namespace SupportRules.Warranty;

// Conditions and exclusions.
public static partial class WarrantyRules
{
    public static Rule ConditionMet { get; } = new("WAR-200",
        "A condition that is met stands in no one's way.",
        "{clause}: {asked} is asked and found");

    public static Rule ConditionFails { get; } = new("WAR-201",
        "A condition that is not met bars the claim.",
        "{clause}: {fact} is {found}; {asked} is asked");

    public static Rule ConditionLate { get; } = new("WAR-202",
        "What a condition asks to be done within a length bars the claim after its last day.",
        "{clause}: {fact} came on day {day}, {days:day|days} late; {asked} is asked");

    public static Rule ConditionUnknown { get; } = new("WAR-203",
        "Where what a condition asks is unknown, it is unknown whether it bars the claim.",
        "{clause}: not known: {fact}; {asked} is asked");

    public static Rule DirectsService { get; } = new("WAR-204",
        "A clause that only says who repairs denies nothing.",
        "{clause}: it says who repairs, no more");

    public static Rule ConditionExempt { get; } = new("WAR-205",
        "A condition does not apply where its own exception holds.",
        "{clause}: does not apply, because {fact} is {found}");

    public static Rule Shortens { get; } = new("WAR-206",
        "A condition that is not met may shorten the period.",
        "{clause}: {fact} is {found}; the period is {length}");

    public static Rule Upgrades { get; } = new("WAR-207",
        "A condition that is met may lengthen the period.",
        "{clause}: {asked} is asked and found; the period is {length}");

    public static Rule NotUpgraded { get; } = new("WAR-208",
        "A condition for a longer period that is not met leaves the period as it is.",
        "{clause}: {fact} is {found}; {asked} is asked for {length}");

    public static Rule UpgradeLate { get; } = new("WAR-209",
        "What a condition for a longer period asks to be done within a length is of no use after its last day.",
        "{clause}: {fact} came on day {day}, {days:day|days} late; {asked} is asked for {length}");

    public static Rule UpgradeExempt { get; } = new("WAR-210",
        "Where what a condition for a longer period asks is not asked, the longer period is given without it.",
        "{clause}: not asked, because {fact} is {found}; the period is {length}");

    public static Rule UpgradeVoid { get; } = new("WAR-211",
        "Where the law voids what a condition for a longer period asks, the longer period is given without it.",
        "{clause}: may not be asked; the period is {length}");

    public static Rule ExclusionApplies { get; } = new("WAR-300",
        "An exclusion denies what it names.",
        "{clause}: {fact} is {found}");

    public static Rule ExclusionUnknown { get; } = new("WAR-301",
        "Where what an exclusion names is unknown, it is unknown whether it denies.",
        "{clause}: not known: {fact}; excluded: {excluded}");

    public static Rule BackException { get; } = new("WAR-302",
        "An exclusion does not deny where its back-exception holds.",
        "{clause}: does not apply, because {fact} is {found}");

    public static Rule ExclusionConflicts { get; } = new("WAR-303",
        "An exclusion that leaves nothing of a grant written for the same facts conflicts with it: it does not deny.",
        "{clause}: it would leave nothing of {grant}");

    private static ValueList<Rule> OfClauses =>
    [
        ConditionMet, ConditionFails, ConditionLate, ConditionUnknown, DirectsService, ConditionExempt, Shortens, Upgrades, NotUpgraded, UpgradeLate, UpgradeExempt, UpgradeVoid, ExclusionApplies, ExclusionUnknown, BackException, ExclusionConflicts,
    ];
}
