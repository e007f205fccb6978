namespace SupportRules.BillingBlocks;

public static partial class BillingBlockRules
{
    public static Rule LiftedBy { get; } = new("BLK-450",
        "A block is lifted, from that instant on, by whoever or whatever may lift it.",
        "{kind} block set by {blockSource} lifted by {by} at {at}");

    public static Rule PaymentIsEnough { get; } = new("BLK-451",
        "A payment of what is needed, or more, lifts the blocks about money.",
        "{kind} block set by {blockSource} lifted: {paid} paid, {needed} needed");

    public static Rule PaymentIsShort { get; } = new("BLK-452",
        "A payment of less than what is needed lifts no block.",
        "{kind} block set by {blockSource} stays: {paid} paid, {needed} needed");

    public static Rule PaymentLiftsMoneyBlocks { get; } = new("BLK-453",
        "A payment never lifts a block that is not about money: voluntary, fraud, legal, repair and others stay.",
        "{kind} block set by {blockSource} stays: no payment lifts it; it is lifted by {liftableBy}");

    public static Rule LiftedByOthers { get; } = new("BLK-454",
        "A block is lifted only by those that it names.",
        "{kind} block set by {blockSource} stays: {by} does not lift it; it is lifted by {liftableBy}");

    public static Rule CustomerWaits { get; } = new("BLK-455",
        "Where the provider says so, the customer may end a voluntary block only from its first day plus so many days, at 00:00 his time.",
        "{kind} block set by {blockSource} stays: the customer may lift it from {from}, {waitDays:day|days} after its first day; asked at {at}");

    public static Rule EndsOnItsDate { get; } = new("BLK-456",
        "A date does not lift a block before its own end.",
        "{kind} block set by {blockSource} stays until {to}");

    public static Rule OthersStay { get; } = new("BLK-457",
        "Lifting one block shows the others again: what is in force is the union of those that stay.",
        "{count:block stays|blocks stay} in force; taken away: {restrictions}");

    public static Rule NothingToLift { get; } = new("BLK-458",
        "Where no block that is meant is in force, nothing changes.",
        "nothing for {by} to lift: no block that is meant was in force at {at}");

    public static Rule LiftingNeedsFacts { get; } = new("BLK-459",
        "Whether a payment is enough cannot be told without what was paid and what was needed.",
        "unknown: {missing}");

    public static Rule BilledDays { get; } = new("BLK-460",
        "Days that are neither blocked nor invoiced are billed: the price times their days over the days of the period.",
        "{span}: {days:day|days} of {periodDays} at {price} for all: {amount} to bill");

    public static Rule ReducedDays { get; } = new("BLK-461",
        "Where a block does not stop a charge, its days cost what it leaves: a share of the price, a fee a day, or a fee once.",
        "{span}: {days:day|days} blocked, {effect}: {amount} to bill");

    public static Rule OneOffBefore { get; } = new("BLK-462",
        "A fee for the whole block is due once, with the first day of the block.",
        "{span}: {effect} was due on {begun}, nothing more to bill");

    public static Rule UnchargedDays { get; } = new("BLK-463",
        "Days that are blocked and not invoiced are not charged.",
        "{span}: {days:day|days} of {periodDays} at {price} for all, blocked: {amount} not charged");

    public static Rule CreditedDays { get; } = new("BLK-464",
        "Days that are blocked and were invoiced are credited.",
        "{span}: {days:day|days} of {periodDays} at {price} for all, blocked and invoiced before: {amount} to credit");

    public static Rule InvoicedDays { get; } = new("BLK-465",
        "Days that were invoiced and are not blocked are not billed again.",
        "{span}: {days:day|days} of {periodDays} at {price} for all, invoiced before: {amount} not billed again");

    public static Rule LesserEffectHolds { get; } = new("BLK-466",
        "Where several blocks speak of a day, the one that costs the customer less holds.",
        "{span}: {holding}, not {other}");

    public static Rule RoundedToTheWhole { get; } = new("BLK-467",
        "Rounded to the whole, each piece is the price up to its end less the price up to its start, so that all pieces add up to the price.",
        "{span}: {own} by itself, {amount} so that the pieces add up to {price}");

    private static ValueList<Rule> OfPieces =>
    [
        LiftedBy, PaymentIsEnough, PaymentIsShort, PaymentLiftsMoneyBlocks, LiftedByOthers, CustomerWaits, EndsOnItsDate, OthersStay, NothingToLift, LiftingNeedsFacts,
        BilledDays, ReducedDays, OneOffBefore, UnchargedDays, CreditedDays, InvoicedDays, LesserEffectHolds, RoundedToTheWhole,
    ];
}
