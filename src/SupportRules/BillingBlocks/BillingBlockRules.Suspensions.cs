namespace SupportRules.BillingBlocks;

public static partial class BillingBlockRules
{
    public static Rule NeverBackdated { get; } = new("BLK-300",
        "A voluntary suspension is never backdated: not knowing the rules is no excuse.",
        "asked to begin on {from}; the request is of {requestedOn}, and nothing before it is suspended");

    public static Rule RequestedTooLate { get; } = new("BLK-302",
        "A voluntary suspension is asked for so many days before it begins.",
        "asked for {noticeDays:day|days} ahead; at least {leastDays} are needed, so from {earliest}");

    public static Rule SuspensionTooShort { get; } = new("BLK-304",
        "A voluntary suspension has a shortest length.",
        "asked for {days:day|days}; the shortest is {shortest}, to {earliestEnd}");

    public static Rule SuspensionTooLong { get; } = new("BLK-306",
        "A voluntary suspension has a longest length.",
        "asked for {days:day|days}; the longest is {longest}, to {latestEnd}");

    public static Rule NotInSteps { get; } = new("BLK-308",
        "Some suspensions are taken in whole weeks or calendar months only.",
        "asked for {from} to {to}; only whole {steps} are taken");

    public static Rule AlreadySuspended { get; } = new("BLK-310",
        "A suspension does not begin before another one has ended.",
        "asked for from {from}; the end of another one is {otherEnd}");

    public static Rule GapTooShort { get; } = new("BLK-312",
        "Between two suspensions there is a least time with service.",
        "{days:day|days} after the last one; at least {least} are needed, so from {earliest}");

    public static Rule UsesUsedUp { get; } = new("BLK-314",
        "A customer may suspend only so often.",
        "used {uses:time|times}; allowed are {most}");

    public static Rule DaysOfYearUsedUp { get; } = new("BLK-316",
        "All suspensions of a year together have a longest length.",
        "a year would have {days:suspended day|suspended days}; at most {most} are allowed, and {used} are used");

    public static Rule NotWhileBlockedForMoney { get; } = new("BLK-318",
        "A suspension is refused while the account is blocked for money.",
        "blocked for money; asked for from {from}");

    public static Rule NotOnTermContract { get; } = new("BLK-320",
        "A suspension is refused while an annual or other minimum term runs.",
        "a minimum term is running; asked for from {from}");

    public static Rule NotInArrears { get; } = new("BLK-322",
        "A suspension is refused while something is past due.",
        "in arrears; asked for from {from}");

    public static Rule NotWhilePromiseRuns { get; } = new("BLK-324",
        "A suspension is refused while a promise to pay runs.",
        "a promise to pay is running; asked for from {from}");

    public static Rule NotBeforeServiceStarted { get; } = new("BLK-326",
        "A suspension is refused before the service has ever been in use.",
        "the service has not started; asked for from {from}");

    public static Rule BalanceNotPositive { get; } = new("BLK-328",
        "Some providers ask for a balance above nothing.",
        "the balance is {balance}; more than nothing is needed");

    public static Rule BalanceDoesNotCover { get; } = new("BLK-330",
        "The balance must cover the fee of the first day, the activation and each day beyond the free ones.",
        "the balance is {balance}; needed are {needed}, which is {short} more");

    public static Rule SuspensionAccepted { get; } = new("BLK-332",
        "A request that no rule forbids is accepted, up to the latest end.",
        "suspended from {from} to {to}, {days:day|days}; at most to {latestEnd}");

    public static Rule SuspensionAcceptedWithoutLimit { get; } = new("BLK-333",
        "A request that no rule forbids is accepted, also where nothing limits its length.",
        "suspended from {from} to {to}, {days:day|days}; nothing limits its length");

    public static Rule CustomerMayLiftFrom { get; } = new("BLK-334",
        "The customer may end a suspension early, in some tariffs only after some days.",
        "the customer may end it from {earliestLift} on, {days:day|days} after its start");

    public static Rule FeeOfSuspension { get; } = new("BLK-335",
        "A suspension costs the sum of its parts; free days are used first.",
        "{total}: first day {startDay}, activation {activation}, {paidDays:paid day|paid days} {forPaidDays}, by the month {forMonths}, once {once}; {freeDays:free day|free days} used");

    public static Rule AfterTheLatestEnd { get; } = new("BLK-336",
        "After the longest suspension some providers take the line down or delete the account.",
        "after {latestEnd} {whatHappens}");

    public static Rule SuspensionNeedsFacts { get; } = new("BLK-338",
        "A request for a suspension is not judged without the facts that its rules need.",
        "needed and unknown: {missing}");

    public static Rule SuspendedSince { get; } = new("BLK-339",
        "While a suspension runs its own fees take the place of the tariff's.",
        "suspended from {from}; looked at on {asOf}, day {day}, where the first is 0");

    public static Rule StartDayCharged { get; } = new("BLK-340",
        "The first day of a suspension costs the full daily fee where the tariff says so.",
        "{fee} for {date}");

    public static Rule FreeDaysUsed { get; } = new("BLK-341",
        "Free days are used one a day, and come back with a new quota year.",
        "{days:free day|free days} used; {left} left");

    public static Rule ActivationCharged { get; } = new("BLK-342",
        "The activation fee falls once, on the day on which no free day is left.",
        "{fee} on {date}");

    public static Rule PaidDaysCharged { get; } = new("BLK-343",
        "A suspended day beyond the free ones costs its own fee.",
        "{amount} for {days:day|days}");

    public static Rule SuspensionFeeCharged { get; } = new("BLK-344",
        "A fee for the whole is charged on the first day, one for months on the first day of each.",
        "{amount} by {asOf}");

    public static Rule SuspensionEnded { get; } = new("BLK-345",
        "On the day on which a suspension ends the tariff's full fee is charged again.",
        "ended on {date}; {amount} for {days:day|days} since");

    public static Rule LiftedByCustomer { get; } = new("BLK-346",
        "A suspension that the customer lifts ends on that day.",
        "lifted by the customer on {date}, not on {plannedEnd}");

    public static Rule MoneyRanOut { get; } = new("BLK-347",
        "When the balance falls below nothing the suspension ends, the block about money takes over, and nothing more is charged.",
        "the balance fell to {balance} on {date}");

    public static Rule ChargesNeedFacts { get; } = new("BLK-349",
        "The charges of a suspension are not reckoned without the facts that they need.",
        "needed and unknown: {missing}");

    private static ValueList<Rule> OfSuspensions =>
    [
        NeverBackdated, RequestedTooLate, SuspensionTooShort, SuspensionTooLong, NotInSteps, AlreadySuspended, GapTooShort, UsesUsedUp, DaysOfYearUsedUp,
        NotWhileBlockedForMoney, NotOnTermContract, NotInArrears, NotWhilePromiseRuns, NotBeforeServiceStarted, BalanceNotPositive, BalanceDoesNotCover,
        SuspensionAccepted, SuspensionAcceptedWithoutLimit, CustomerMayLiftFrom, FeeOfSuspension, AfterTheLatestEnd, SuspensionNeedsFacts,
        SuspendedSince, StartDayCharged, FreeDaysUsed, ActivationCharged, PaidDaysCharged, SuspensionFeeCharged, SuspensionEnded, LiftedByCustomer, MoneyRanOut,
        ChargesNeedFacts,
    ];
}
