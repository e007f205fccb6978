namespace SupportRules.BillingBlocks;

public static partial class BillingBlockRules
{
    public static Rule RestoreWithinHours { get; } = new("BLK-270",
        "Service is restored within so many hours of the provider's knowing of the payment.",
        "payment known at {knownAt}; {hours:hour|hours} on is {by}");

    public static Rule RestoreByWorkingDay { get; } = new("BLK-271",
        "Service is restored by the end of a working day after the provider's knowing of the payment.",
        "payment known at {knownAt}; working day {days} after ends at {by}");

    public static Rule NothingToRestore { get; } = new("BLK-272",
        "An agreement that has ended is not restored by a payment.",
        "the agreement has ended");

    public static Rule RestorationNeedsFacts { get; } = new("BLK-273",
        "Working days cannot be counted without the holidays.",
        "needs {facts}");

    public static Rule ReminderIsFree { get; } = new("BLK-275",
        "The first reminders of a bill are free.",
        "reminder {number}: the first {free} cost nothing");

    public static Rule ReminderFeeLimit { get; } = new("BLK-276",
        "A further reminder costs no more than the law says.",
        "reminder {number}: at most {fee}");

    public static Rule RestorationFeeLimit { get; } = new("BLK-277",
        "Restoring service costs no more than the law says.",
        "restoring service: at most {fee}");

    public static Rule LiabilityLimited { get; } = new("BLK-280",
        "Who reports a stolen device in time bears no more than a limit of what others spent with it.",
        "reported after {hours} h, within {within} h: at most {limit} of {charges}");

    public static Rule LiabilityInFull { get; } = new("BLK-281",
        "Who reports it late, or not at all, bears all of it.",
        "reported {when}, not within {within} h: all of {charges}");

    public static Rule MissedInARow { get; } = new("BLK-285",
        "The provider gets in touch after so many bills missed in a row.",
        "{missed:bill|bills} missed in a row; {required} are enough");

    public static Rule MissedOfMonths { get; } = new("BLK-286",
        "The provider gets in touch after so many bills missed in so many months.",
        "{missed:bill|bills} missed in {months:month|months}; {required} are enough");

    public static Rule FewMissed { get; } = new("BLK-287",
        "Fewer missed bills ask for no contact.",
        "{row} missed in a row and {missed} in {months:month|months}; {requiredRow} or {required} would be enough");

    private static ValueList<Rule> OfCustomerRights =>
    [
        RestoreWithinHours, RestoreByWorkingDay, NothingToRestore, RestorationNeedsFacts, ReminderIsFree, ReminderFeeLimit, RestorationFeeLimit,
        LiabilityLimited, LiabilityInFull, MissedInARow, MissedOfMonths, FewMissed,
    ];
}
