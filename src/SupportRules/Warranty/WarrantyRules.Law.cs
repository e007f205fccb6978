namespace SupportRules.Warranty;

// What laws make of written terms.
public static partial class WarrantyRules
{
    public static Rule WrittenVerdict { get; } = new("WAR-600",
        "The verdict on the written terms stands beside that under the law; they are never merged.",
        "by the terms alone: {verdict}");

    public static Rule ClauseVoid { get; } = new("WAR-601",
        "A clause that the law voids has no force.",
        "{clause}: without force");

    public static Rule ClauseStands { get; } = new("WAR-602",
        "A clause that the law lets stand denies as it is written.",
        "{clause}: stands");

    public static Rule ClauseStandsOnlyIf { get; } = new("WAR-603",
        "A clause that stands only if something is so denies nothing where it is not.",
        "{clause}: {fact} is {found}; it stands only if that is {asked}");

    public static Rule LawUnknown { get; } = new("WAR-604",
        "Where what the law asks is unknown, it is unknown what it leaves of the clause.",
        "{clause}: not known: {fact}");

    public static Rule HeadFreeByLaw { get; } = new("WAR-605",
        "The law may put a cost head on the warrantor.",
        "{head}: free");

    public static Rule StartByLaw { get; } = new("WAR-606",
        "The law may let no period start before an event.",
        "{clause}: the start moves from {writtenStart} to {start} ({event})");

    public static Rule LengthByLaw { get; } = new("WAR-607",
        "The law may give a period a least length.",
        "{clause}: at least {length}: until {end}");

    public static Rule GrantLeftByLaw { get; } = new("WAR-608",
        "A law on warranties of one designation leaves a grant of another as it is written.",
        "{grant}: {designation}; left as it is written");

    public static Rule DemandLawful { get; } = new("WAR-610",
        "The law may let a demand be made.",
        "{demand}: lawful");

    public static Rule DemandUnlawful { get; } = new("WAR-611",
        "The law may forbid a demand, or the clause that asks it.",
        "{demand}: not lawful");

    public static Rule DemandNotJudged { get; } = new("WAR-612",
        "A demand of which no law that was asked speaks is not judged.",
        "{demand}: no law that was asked judges it");

    private static ValueList<Rule> OfLaw =>
    [
        WrittenVerdict, ClauseVoid, ClauseStands, ClauseStandsOnlyIf, LawUnknown, HeadFreeByLaw, StartByLaw, LengthByLaw, GrantLeftByLaw, DemandLawful, DemandUnlawful, DemandNotJudged,
    ];
}
