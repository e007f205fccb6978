namespace SupportRules.CustomerValue;

/// <content>Tiers of a programme.</content>
public static partial class CustomerValueRules
{
    public static Rule Units { get; } = new("VAL-200",
        "Units that count may be all that were ever earned, or those that are left.",
        "{units} units are {measure}");

    public static Rule UnitsSince { get; } = new("VAL-201",
        "Units may count within a period or a rolling window only, and count together in it.",
        "{units} units are {measure}, from {from} on");

    public static Rule UnitsReach { get; } = new("VAL-210",
        "Units lead to the best tier whose least units are reached, that number included.",
        "{units} units reach {tier}, from {least}, on {reached}");

    public static Rule UnitsFallShort { get; } = new("VAL-211",
        "Units below those of every tier lead to none.",
        "{units} units are fewer than the {least} of {next}: {tier}");

    public static Rule BeginsLater { get; } = new("VAL-212",
        "A tier may begin with the period after the one in which it is reached.",
        "{tier}, reached on {reached}, begins on {from}");

    public static Rule ForGood { get; } = new("VAL-220",
        "Enough units over the whole membership, and enough years, earn a tier for good.",
        "{tier} for good: {units} units in all of {required}, {years} years of {requiredYears}");

    public static Rule Projected { get; } = new("VAL-230",
        "What follows a tier is where it leads if no more units are earned.",
        "without more units {projected} follows on {until}; {units} more now would reach {tier} again");

    public static Rule Carries { get; } = new("VAL-235",
        "Units beyond those that the tier takes may be kept for the next period.",
        "{carried} units would be carried over{surplus!}");

    public static Rule CarriesCap { get; } = new("VAL-236",
        "What is kept for the next period may have a cap.",
        "{carried} of {surplus} units would be carried over, the most that are kept");

    public static Rule MembershipNeedsFacts { get; } = new("VAL-290",
        "Where a member stands is not told while a fact that it depends on is unknown.",
        "it depends on {missing}");

    private static ValueList<Rule> OfMembership => [Units, UnitsSince, UnitsReach, UnitsFallShort, BeginsLater, ForGood, Projected, Carries, CarriesCap, MembershipNeedsFacts];
}
