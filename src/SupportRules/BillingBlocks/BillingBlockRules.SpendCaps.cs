namespace SupportRules.BillingBlocks;

public static partial class BillingBlockRules
{
    public static Rule OwnLimit { get; } = new("BLK-400",
        "A limit that the customer chose takes the place of the usual one.",
        "the customer chose a limit of {limit}");

    public static Rule WarningDue { get; } = new("BLK-401",
        "From a share of the limit on the customer is warned.",
        "{spent} spent: a warning is due from {from}, {share%} of the limit, on");

    public static Rule ReminderDue { get; } = new("BLK-402",
        "A customer who has agreed to go on is reminded once more above a second amount.",
        "{spent} spent: a second reminder is due above {above}");

    public static Rule BelowLimit { get; } = new("BLK-403",
        "Below the limit nothing is cut off.",
        "{spent} of {limit} spent: {left} left");

    public static Rule LimitReached { get; } = new("BLK-404",
        "From the limit on further charges of the kind are cut off, unless the customer has agreed to go on.",
        "{spent} spent: the limit of {limit} is reached, and the customer has not agreed to go on");

    public static Rule AgreedToGoOn { get; } = new("BLK-405",
        "A customer who has agreed to go on is not cut off at the limit.",
        "{spent} spent: the limit of {limit} is reached, and the customer has agreed to go on");

    public static Rule NoCap { get; } = new("BLK-406",
        "A kind of charge for which there is no limit is not cut off.",
        "there is no limit for {charge}");

    public static Rule SpendNeedsFacts { get; } = new("BLK-407",
        "Where the amount spent or the customer's agreement is unknown and matters, whether charges are cut off cannot be told.",
        "needs {facts}");

    private static ValueList<Rule> OfSpendCaps => [OwnLimit, WarningDue, ReminderDue, BelowLimit, LimitReached, AgreedToGoOn, NoCap, SpendNeedsFacts];
}
