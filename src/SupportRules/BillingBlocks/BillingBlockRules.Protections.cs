namespace SupportRules.BillingBlocks;

public static partial class BillingBlockRules
{
    public static Rule RouteIsOpen { get; } = new("BLK-200",
        "For some causes, once established, a law lets service be cut at once: sides of its protection fall away.",
        "{causes} established: {lifted} need not be met");

    public static Rule HardshipProtects { get; } = new("BLK-202",
        "While a financial hardship arrangement runs, service is not cut.",
        "a financial hardship arrangement runs");

    public static Rule ArrangementProtects { get; } = new("BLK-203",
        "While an arrangement to pay is kept, service is not cut.",
        "an arrangement to pay is kept");

    public static Rule ChargeDoesNotCount { get; } = new("BLK-210",
        "Some unpaid charges are no ground to cut some services.",
        "unpaid charges for {charge} are no ground to cut {service}");

    public static Rule DisputedChargeDoesNotCount { get; } = new("BLK-211",
        "A charge that the customer disputes is no ground.",
        "unpaid charges for {charge} are disputed");

    public static Rule NoChargeUnpaid { get; } = new("BLK-212",
        "Where no charge is unpaid there is no ground.",
        "no charge is unpaid");

    public static Rule Subtracted { get; } = new("BLK-220",
        "What is disputed, and where the law says so what is deposited, is taken off the debt.",
        "{overdue} overdue, less {disputed} disputed and {deposit} deposited: {owed}");

    public static Rule NothingOwed { get; } = new("BLK-221",
        "A debt of which nothing remains undisputed is no ground, however old.",
        "of {overdue} overdue {disputed} are disputed: nothing is left");

    public static Rule AmountIsGround { get; } = new("BLK-222",
        "A debt is a ground when it passes the amount that the law names.",
        "{owed} owed; a ground is {comparison} {limit}");

    public static Rule AmountIsNoGround { get; } = new("BLK-223",
        "A debt that does not pass the amount that the law names is no ground by its amount.",
        "{owed} owed; no ground unless it is {comparison} {limit}");

    public static Rule AgeIsGround { get; } = new("BLK-224",
        "A debt is a ground when it is as old as the law names.",
        "{start} {date}; a ground is {age}, from {from} on");

    public static Rule AgeIsNoGroundYet { get; } = new("BLK-225",
        "A debt that is younger is no ground by its age.",
        "{start} {date}; no ground until it is {age}, from {from} on");

    public static Rule TooSoonAfterDue { get; } = new("BLK-230",
        "Service is not cut before so many days have passed since the due date.",
        "{days:day has|days have} passed since {due}; at least {required} must");

    public static Rule NoticeOwed { get; } = new("BLK-235",
        "Each notice that the law asks for must have been given.",
        "notice {number} of {count} was not given ({required})");

    public static Rule NoticeTooShort { get; } = new("BLK-236",
        "A notice must have been given long enough before.",
        "notice {number} of {count} was given on {sentAt}: {required} is from {from} on");

    public static Rule NoticesInTime { get; } = new("BLK-237",
        "The notices were given in time.",
        "{count:notice|notices} given in time, the last on {sentAt} ({required})");

    public static Rule NoFurtherNotice { get; } = new("BLK-238",
        "Some laws ask for notice of a disconnection and of the first suspension of a cycle only.",
        "a further suspension in the same cycle needs no notice");

    public static Rule OutsideHours { get; } = new("BLK-245",
        "Service is cut only on the days and in the hours that the law allows, in the customer's time.",
        "{local} ({day}) is outside {hours}");

    public static Rule HolidayEve { get; } = new("BLK-246",
        "On the day before a holiday service is not cut after a time that the law names.",
        "{local} is after {until} on the day before the holiday {holiday}");

    public static Rule OnHoliday { get; } = new("BLK-247",
        "Service is not cut on a holiday.",
        "{date} is a holiday");

    public static Rule OnClosedDay { get; } = new("BLK-248",
        "Service is not cut on a day on which the provider's office is closed.",
        "the office is closed on {date}");

    public static Rule BeforeClosedDay { get; } = new("BLK-249",
        "Service is not cut on the day before the office is closed.",
        "the office is closed on {closed}, the day after {date}");

    public static Rule KeepsWorking { get; } = new("BLK-255",
        "Some services must go on working while the others are cut.",
        "must keep working: {kept}");

    public static Rule FirstMoment { get; } = new("BLK-260",
        "Once every condition of time is met, service may be cut.",
        "every condition is met from {local} in {zone} on");

    public static Rule PermissionNeedsFacts { get; } = new("BLK-261",
        "Where a fact that a rule needs is unknown, whether service may be cut cannot be told.",
        "needs {facts}");

    public static Rule NothingForbids { get; } = new("BLK-262",
        "What no rule forbids is allowed.",
        "no rule that was asked forbids it");

    private static ValueList<Rule> OfProtections =>
    [
        RouteIsOpen, HardshipProtects, ArrangementProtects, ChargeDoesNotCount, DisputedChargeDoesNotCount, NoChargeUnpaid, Subtracted, NothingOwed,
        AmountIsGround, AmountIsNoGround, AgeIsGround, AgeIsNoGroundYet, TooSoonAfterDue, NoticeOwed, NoticeTooShort, NoticesInTime, NoFurtherNotice,
        OutsideHours, HolidayEve, OnHoliday, OnClosedDay, BeforeClosedDay, KeepsWorking, FirstMoment, PermissionNeedsFacts, NothingForbids,
    ];
}
