namespace SupportRules.BillingBlocks;

public static partial class BillingBlockRules
{
    public static Rule NotForSettlementMethod { get; } = new("BLK-350",
        "A promise to pay is for certain settlement methods only.",
        "the account is settled by {method}; promises are for {allowed}");

    public static Rule NotBlockedForMoney { get; } = new("BLK-352",
        "Some providers take a promise only while the account is blocked for money.",
        "not blocked for money at {asOf}");

    public static Rule NoPaymentOnRecord { get; } = new("BLK-354",
        "Some providers take a promise only from a customer who has paid before.",
        "no payment is on record at {asOf}");

    public static Rule NotWithVoluntarySuspension { get; } = new("BLK-356",
        "A promise is refused together with a voluntary suspension.",
        "voluntarily suspended at {asOf}");

    public static Rule BalanceTooHigh { get; } = new("BLK-358",
        "A promise is refused while there is more on the account than the limit.",
        "the balance is {balance}; at most {most} is allowed");

    public static Rule DebtTooHigh { get; } = new("BLK-360",
        "A promise is refused when more is owed than the limit.",
        "{debt} is owed; at most {most} is allowed");

    public static Rule AmountTooHigh { get; } = new("BLK-362",
        "No more can be promised than the limit.",
        "{amount} is asked for; at most {most} can be promised");

    public static Rule PromiseAlreadyRuns { get; } = new("BLK-364",
        "A promise is refused while another one runs.",
        "another one is running at {asOf}");

    public static Rule PromisesUsedUp { get; } = new("BLK-366",
        "A customer may promise only so often in a calendar month.",
        "used {uses:time|times} this month; allowed are {most}, again from {next}");

    public static Rule PromiseTooSoon { get; } = new("BLK-368",
        "Between two promises there is a least number of days.",
        "{days:day|days} after the last one; at least {least} are needed, so from {earliest}");

    public static Rule NotEnoughPaidSince { get; } = new("BLK-370",
        "A new promise needs a share of the price to have been paid since the last one.",
        "{paid%} of the monthly fee was paid since; at least {least%} is needed");

    public static Rule PromiseWasMissed { get; } = new("BLK-372",
        "A promise that was not kept blocks the promises, not the service.",
        "one was missed on {missedOn}; there is none {howLong}");

    public static Rule PromiseGranted { get; } = new("BLK-374",
        "A promise that no rule forbids is granted, and charges accrue meanwhile as usual.",
        "holds until {until}: {validity}");

    public static Rule LongerForYears { get; } = new("BLK-376",
        "Some providers give more time for each full year as a customer.",
        "{hours:hour|hours} with {years:full year|full years} as a customer");

    public static Rule FeeOfPromise { get; } = new("BLK-378",
        "A promise may have a price.",
        "the fee is {fee}, {how}");

    public static Rule NeededByTheEnd { get; } = new("BLK-380",
        "A promise is kept by a payment of what is owed, beside the charges that accrue meanwhile.",
        "{comparison} {amount} is needed before {until}, beside the charges of the days until then");

    public static Rule PromiseNeedsFacts { get; } = new("BLK-388",
        "A request for a promise is not judged without the facts that its rules need.",
        "needed and unknown: {missing}");

    private static ValueList<Rule> OfPromises =>
    [
        NotForSettlementMethod, NotBlockedForMoney, NoPaymentOnRecord, NotWithVoluntarySuspension, BalanceTooHigh, DebtTooHigh, AmountTooHigh,
        PromiseAlreadyRuns, PromisesUsedUp, PromiseTooSoon, NotEnoughPaidSince, PromiseWasMissed, PromiseGranted, LongerForYears, FeeOfPromise,
        NeededByTheEnd, PromiseNeedsFacts,
    ];
}
