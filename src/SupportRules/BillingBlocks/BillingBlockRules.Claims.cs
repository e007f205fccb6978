namespace SupportRules.BillingBlocks;

public static partial class BillingBlockRules
{
    public static Rule PaymentPosted { get; } = new("BLK-420",
        "A payment that is booked needs no claim.",
        "{amount} of {paidOn} is booked");

    public static Rule ClaimFound { get; } = new("BLK-422",
        "A claim ends when the payment is found and booked.",
        "{amount} was found; it was claimed on {filedOn}");

    public static Rule PaymentOnItsWay { get; } = new("BLK-424",
        "A payment that the provider sees coming needs no claim.",
        "{amount} of {paidOn} is on its way");

    public static Rule PaymentNotMade { get; } = new("BLK-426",
        "A payment that the bank refused was not made.",
        "{amount} of {paidOn} was refused");

    public static Rule AgentCannotBook { get; } = new("BLK-428",
        "An agent cannot see or book a payment that the database does not show.",
        "{amount} of {paidOn} is not in the database");

    public static Rule ReceiptNeeded { get; } = new("BLK-430",
        "A claim needs the receipt.",
        "no receipt was shown for the payment of {paidOn}");

    public static Rule ClaimAtWrongChannel { get; } = new("BLK-432",
        "A claim is filed where the provider takes it.",
        "filed at {filedAt}; claims are taken at {channels}");

    public static Rule ClaimTooLate { get; } = new("BLK-434",
        "A claim is filed within so many days of the payment.",
        "the claim is of {date}; the last day was {lastDay}");

    public static Rule WrittenClaimNeeded { get; } = new("BLK-436",
        "A receipt changes nothing by itself: the customer files a written claim.",
        "a written claim is to be filed at {channels}");

    public static Rule ClaimHeld { get; } = new("BLK-438",
        "While a claim is looked into, the claimed amount does not count as arrears.",
        "{amount}, claimed on {filedOn}, does not count for {days:day|days}, until {until}");

    public static Rule ArrearsMeanwhile { get; } = new("BLK-440",
        "The arrears meanwhile are those on record less the claimed amount, never less than nothing.",
        "{left} of {arrears} counts meanwhile");

    public static Rule ClaimExpired { get; } = new("BLK-442",
        "A claim holds nothing back once its time is over.",
        "claimed on {filedOn}; its {days:day|days} ended on {until}");

    public static Rule ClaimNeedsFacts { get; } = new("BLK-448",
        "A claim is not judged without the facts that its rules need.",
        "needed and unknown: {missing}");

    private static ValueList<Rule> OfClaims =>
    [
        PaymentPosted, ClaimFound, PaymentOnItsWay, PaymentNotMade, AgentCannotBook, ReceiptNeeded, ClaimAtWrongChannel, ClaimTooLate, WrittenClaimNeeded,
        ClaimHeld, ArrearsMeanwhile, ClaimExpired, ClaimNeedsFacts,
    ];
}
