namespace SupportRules.Warranty;

// Grants: what is covered, and when.
public static partial class WarrantyRules
{
    public static Rule InPeriod { get; } = new("WAR-100",
        "An event is in time from the first day of a period to its last, both inside.",
        "{clause}: {event} on {date} falls within {begins} to {end}, counted from {start} ({basis})");

    public static Rule TooEarly { get; } = new("WAR-102",
        "A stage that begins later covers from the day after the stage before it.",
        "{clause}: {event} on {date} is {days:day|days} too early; it begins on {begins}");

    public static Rule TooLate { get; } = new("WAR-103",
        "A period is over on the day after its last day.",
        "{clause}: {event} on {date} is {days:day|days} late; counted from {start} ({basis}) it ended on {end}");

    public static Rule NoStart { get; } = new("WAR-104",
        "A period none of whose starts has happened has not begun.",
        "{clause}: none of its starts has happened: {basis}");

    public static Rule DateUnknown { get; } = new("WAR-105",
        "Whether an unknown date is in time is unknown.",
        "{clause}: not known: {fact}");

    public static Rule FallbackStart { get; } = new("WAR-106",
        "Where the first start cannot be told, a period runs from the next one that is known.",
        "{clause}: {earlier} cannot be told; it runs from {basis}");

    public static Rule NearTheEnd { get; } = new("WAR-107",
        "Within a day of an end the answer depends on how the last day is counted: here it is inside.",
        "{clause}: {event} on {date} is within a day of the end on {end}");

    public static Rule UsageWithin { get; } = new("WAR-110",
        "Usage is counted from the reading at the start; the limit itself is inside.",
        "{clause}: used {used} of {limit} {unit}");

    public static Rule UsageOver { get; } = new("WAR-111",
        "Usage above a limit ends a grant, whichever of time and usage comes first; where the terms say last, one that is open is enough.",
        "{clause}: used {used} of {limit} {unit}, {over} over");

    public static Rule UsageUnknown { get; } = new("WAR-112",
        "Whether unknown usage is within its limit is unknown.",
        "{clause}: not known: {fact}; limit {limit} {unit}");

    public static Rule ComponentNotListed { get; } = new("WAR-115",
        "A grant for certain components speaks of them and of their parts only.",
        "{clause}: {component} is not among {listed}");

    public static Rule ComponentUnknown { get; } = new("WAR-116",
        "Whether an unknown component, or one whose assemblies are unknown, is among those listed is unknown.",
        "{clause}: not known whether {component} is among {listed}");

    public static Rule GrantTestFails { get; } = new("WAR-120",
        "A grant holds where all that it asks is so.",
        "{clause}: {fact} is {found}; {asked} is asked");

    public static Rule GrantTestLate { get; } = new("WAR-121",
        "What a grant asks to be done within a length is late after its last day.",
        "{clause}: {fact} came on day {day}, {days:day|days} late; {asked} is asked");

    public static Rule GrantTestUnknown { get; } = new("WAR-122",
        "Where what a grant asks is unknown, it is unknown whether the grant holds.",
        "{clause}: not known: {fact}; {asked} is asked");

    public static Rule NotBeneficiary { get; } = new("WAR-125",
        "A grant for certain owners ends with them, or falls back to another grant.",
        "{clause}: the owner is {owner}; it is for {beneficiaries}; others keep {kept}");

    public static Rule OwnerUnknown { get; } = new("WAR-126",
        "Where the owner is unknown, it is unknown whether a grant for certain owners holds.",
        "{clause}: the owner is not known; it is for {beneficiaries}");

    public static Rule RemedyMovesEnd { get; } = new("WAR-130",
        "After an exchange or a repair the period ends as its clause says: the remainder, the longer of two, a new term, or once extended.",
        "{clause}: {remedy} on {date}; the period that ended on {ownEnd} ends on {end}");

    public static Rule DefectStaysOpen { get; } = new("WAR-131",
        "A defect that was returned in the period stays covered until it is cured.",
        "{clause}: returned on {date}, in the period that ended on {ownEnd}; not yet cured");

    public static Rule FailedRepairInTime { get; } = new("WAR-132",
        "A repair that failed is reported in time until its last day.",
        "{clause}: reported on {date}; the last day was {last}");

    public static Rule FailedRepairLate { get; } = new("WAR-133",
        "A repair that failed is reported late after its last day.",
        "{clause}: reported on {date}, {days:day|days} late; the last day was {last}");

    public static Rule ClockStopped { get; } = new("WAR-134",
        "Where the clock stops in repair, the days in repair are added to the end.",
        "{clause}: {days:day|days} in repair; the period that ended on {ownEnd} ends on {end}");

    public static Rule EndUnknown { get; } = new("WAR-135",
        "Where an unknown fact moves the end past the event, it is unknown whether the event is in time.",
        "{clause}: not known: {fact}; the end lies from {earliest} to {latest}");

    public static Rule PresumptionHolds { get; } = new("WAR-140",
        "While a presumption holds, the fact counts as so unless the contrary is known, and the seller must prove the contrary.",
        "{clause}: {fact} is presumed until {until}");

    public static Rule PresumptionOver { get; } = new("WAR-141",
        "When a presumption is over, the consumer must prove the fact.",
        "{clause}: {fact} was presumed until {until}; {event} on {date}");

    private static ValueList<Rule> OfGrants =>
    [
        InPeriod, TooEarly, TooLate, NoStart, DateUnknown, FallbackStart, NearTheEnd, UsageWithin, UsageOver, UsageUnknown, ComponentNotListed, ComponentUnknown, GrantTestFails, GrantTestLate, GrantTestUnknown, NotBeneficiary, OwnerUnknown, RemedyMovesEnd, DefectStaysOpen, FailedRepairInTime, FailedRepairLate, ClockStopped, EndUnknown, PresumptionHolds, PresumptionOver,
    ];
}
