namespace SupportRules.CustomerValue;

/// <summary>The rules of customer value. Codes keep their meaning for good; gaps leave room.</summary>
/// <remarks>By hundreds: 100 where a customer stands, 200 tiers of a programme, 300 concessions and retention, 400 lifetime value.</remarks>
public static partial class CustomerValueRules
{
    // Only here are the rules of every part of this class made.
    static CustomerValueRules() => All = [.. OfStanding, .. OfMembership, .. OfConcessions, .. OfRetention, .. OfLifetime];

    /// <summary>Every rule, in the order of the codes.</summary>
    public static ValueList<Rule> All { get; }

    public static Rule ReservedForSpend { get; } = new("VAL-100",
        "A reserved tier is for its segment and for what is spent in a year; no points lead there.",
        "{tier} is reserved for {segment} spending {required} a year or more: {found} are spent");

    public static Rule ReservedForSegment { get; } = new("VAL-101",
        "A tier may be reserved for a whole segment.",
        "{tier} is reserved for {segment}");

    public static Rule NotReserved { get; } = new("VAL-102",
        "Who spends less than a reserved tier asks is placed as everybody else.",
        "{tier} is reserved for {segment} spending {required} a year or more: {found} are not enough");

    public static Rule TooNew { get; } = new("VAL-105",
        "Until the minimum tenure a customer is neutral, whatever the points.",
        "{months:full month|full months} as a customer, and {required} are asked for more than {tier}: so until {from}");

    public static Rule InBand { get; } = new("VAL-110",
        "A factor gives the points of the band in which its value lies.",
        "{factor}: {value} lies in {band}: {points} of {most:point|points}");

    public static Rule Linear { get; } = new("VAL-111",
        "A linear factor gives points in proportion to its value, from 0 to its cap.",
        "{factor}: {value} gives {points} of {most:point|points}");

    public static Rule WithoutHistory { get; } = new("VAL-112",
        "Where there is nothing to judge by yet, a factor gives the points that it sets for that.",
        "{factor}: nothing to judge by yet, {points} of {most:point|points}");

    public static Rule UnknownAlike { get; } = new("VAL-113",
        "A fact that is unknown and gives the same points whatever it is need not be known.",
        "{factor}: {missing} is unknown, and gives {points} of {most:point|points} whatever it is");

    public static Rule UnknownBetween { get; } = new("VAL-114",
        "A fact that is unknown leaves a factor between its fewest and its most points.",
        "{factor}: {missing} is unknown, and gives {least} to {most:point|points}");

    public static Rule CompanyFaultLeftOut { get; } = new("VAL-115",
        "What was the company's own fault is not held against a customer.",
        "{factor}: {count:event|events} by the company's own fault left out");

    public static Rule Placed { get; } = new("VAL-120",
        "Points lead to the best tier whose least points are reached, that number included.",
        "{points} of {most:point|points} lead to {tier}, from {least}");

    public static Rule BelowAll { get; } = new("VAL-121",
        "Points below those of every earned tier leave a customer neutral.",
        "{points} of {most:point|points} are fewer than the {least} of {next}: {tier}");

    public static Rule PlacedEitherWay { get; } = new("VAL-122",
        "Where the fewest and the most points that unknown facts leave lead to one tier, it is told.",
        "{least} to {most:point|points} lead to {tier}, whatever the unknown is");

    public static Rule WouldRaise { get; } = new("VAL-125",
        "What would change a standing is the nearest value of a factor that alone leads to a better tier.",
        "{factor} from {value} to {to} would give {points:point|points} in all: {tier}");

    public static Rule HeldUntil { get; } = new("VAL-130",
        "A tier once reached is held until it expires, whatever the points.",
        "{tier}, reached on {reached}, is held until {until}");

    public static Rule HeldForGood { get; } = new("VAL-131",
        "A tier that does not expire is held for good.",
        "{tier}, reached on {reached}, does not expire");

    public static Rule Expired { get; } = new("VAL-132",
        "A tier that has expired gives way to where the points lead, or to the next one down.",
        "{tier}, reached on {reached}, expired on {expired}: {effect}, {to}");

    public static Rule CountReached { get; } = new("VAL-140",
        "A rule of demotion may ask for a number of events within its window, that number included.",
        "{rule} is reached: {count} of {required} since {from} ({kind})");

    public static Rule SumReached { get; } = new("VAL-141",
        "A rule of demotion may ask for a sum of events within its window, that amount included.",
        "{rule} is reached: {sum} of {required} since {from} ({kind})");

    public static Rule DemotedToTier { get; } = new("VAL-142",
        "A demotion leads to the demoted tier, which stands below a new customer's.",
        "{rule} since {since}: from {before} to {tier}");

    public static Rule OneDown { get; } = new("VAL-143",
        "A demotion may lead one tier down; from the neutral tier to the demoted one.",
        "{rule} since {since}: one down from {before} to {tier}");

    public static Rule Recalculated { get; } = new("VAL-144",
        "A demotion may end the holding of a tier: the points of the day decide.",
        "{rule} since {since}: {before} is not held any longer, the points lead to {tier}");

    public static Rule Floor { get; } = new("VAL-145",
        "A rule of demotion may have a floor, below which it pushes nobody.",
        "{rule} pushes nobody below {floor}");

    public static Rule RecoversOn { get; } = new("VAL-146",
        "A demotion ends when enough time has passed without what led to it.",
        "{rule} ends on {until}, if nothing more happens");

    public static Rule Recovered { get; } = new("VAL-147",
        "A demotion that has ended no longer counts.",
        "{rule} of {since} ended on {until}");

    public static Rule NotDemoted { get; } = new("VAL-148",
        "Short of its threshold a rule of demotion does nothing.",
        "{rule} is not reached: {found} of {required} since {from} ({kind})");

    public static Rule DemotionLeavesOut { get; } = new("VAL-149",
        "A rule of demotion leaves out what was the company's own fault.",
        "{rule}: {count:event|events} by the company's own fault left out");

    public static Rule ReservedKept { get; } = new("VAL-150",
        "A reserved tier is not lowered by a demotion, unless the rule says so.",
        "{rule} holds since {since}, and leaves the reserved {tier} as it is");

    public static Rule NeedsFacts { get; } = new("VAL-190",
        "Where a customer stands is not told while a fact that it depends on is unknown.",
        "it depends on {missing}");

    private static ValueList<Rule> OfStanding =>
    [
        ReservedForSpend, ReservedForSegment, NotReserved, TooNew, InBand, Linear, WithoutHistory, UnknownAlike, UnknownBetween, CompanyFaultLeftOut, Placed, BelowAll, PlacedEitherWay, WouldRaise, HeldUntil, HeldForGood, Expired,
        CountReached, SumReached, DemotedToTier, OneDown, Recalculated, Floor, RecoversOn, Recovered, NotDemoted, DemotionLeavesOut, ReservedKept, NeedsFacts,
    ];
}
