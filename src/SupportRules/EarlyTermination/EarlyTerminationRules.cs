namespace SupportRules.EarlyTermination;

/// <summary>The rules of early termination fees, in the order in which they are asked. Codes keep their meaning for good; gaps leave room.</summary>
public static class EarlyTerminationRules
{
    public static Rule NoticeRuns { get; } = new("ETF-10",
        "Where the tariff asks for notice, service ends when the notice has run.",
        "notice given on {noticeDate} runs to {serviceEnd}; asked for was {terminationDate}");

    public static Rule SuspensionMoves { get; } = new("ETF-11",
        "A suspension moves the end of the term, or pauses it, as the tariff says.",
        "{days:day|days} of suspension ({effect}): the term ends on {termEnd}, not on {agreedEnd}");

    public static Rule NotStarted { get; } = new("ETF-12",
        "An agreement that ends before service begins costs nothing.",
        "ended on {terminationDate}, before service began on {startDate}");

    public static Rule TrialPeriod { get; } = new("ETF-13",
        "An agreement that ends within the trial period costs nothing.",
        "ended on day {day} of a trial period of {trialDays:day|days}");

    public static Rule TrialUsedUp { get; } = new("ETF-14",
        "A trial period ends early once its usage limit is exceeded.",
        "the trial does not apply: {usage%} of its usage limit was used; at most {limit%} is allowed");

    public static Rule TermComplete { get; } = new("ETF-15",
        "A term that is complete costs nothing, whatever the formula would give.",
        "the term of {termMonths:month|months} was complete on {termEnd}; service ended on {serviceEnd}");

    public static Rule LastDays { get; } = new("ETF-16",
        "An agreement that ends within the last days of the term costs nothing.",
        "{daysLeft:day is|days are} left; no fee with {lastDays} or fewer");

    public static Rule ReasonWaives { get; } = new("ETF-20",
        "A reason that the tariff or law excuses costs nothing.",
        "the fee is waived for {reason}");

    public static Rule ReasonReplaces { get; } = new("ETF-21",
        "For some reasons another fee takes the place of the usual one.",
        "another fee applies for {reason}");

    public static Rule ReasonKeeps { get; } = new("ETF-22",
        "For some reasons the tariff says expressly that the fee is due.",
        "the fee is due for {reason} also");

    public static Rule ConditionFails { get; } = new("ETF-23",
        "A clause for a reason applies only when all its conditions hold.",
        "the clause for {reason} does not apply: {why}{fact!}{found!}{required!}");

    public static Rule ReasonUnsaid { get; } = new("ETF-24",
        "For a reason of which the terms say nothing the usual fee is due.",
        "the terms say nothing of {reason} (ended by the {endedBy}): the usual fee is due");

    public static Rule NothingLeft { get; } = new("ETF-29",
        "Where no month is left to charge, the amount for a month need not be known.",
        "no months are left to charge: nothing of the {basis} is due, whatever it is");

    public static Rule Flat { get; } = new("ETF-30",
        "A flat fee does not depend on the time served.",
        "flat fee of {amount}");

    public static Rule FlatByTerm { get; } = new("ETF-31",
        "A flat fee is chosen by the length of the term.",
        "flat fee of {amount} for a term of {termMonths:month|months}");

    public static Rule Declining { get; } = new("ETF-32",
        "A declining fee falls with each full month completed.",
        "{initial} less {credit} for {months:full month|full months} completed");

    public static Rule PerMonthLeft { get; } = new("ETF-33",
        "A fee per month left is the rate times the months left.",
        "{rate} for each of {months:month|months} left: {amount}");

    public static Rule PerMonthLeftAfterFirst { get; } = new("ETF-34",
        "A fee per month left may have a first month of its own.",
        "{first} for the first and {rate} for each further one of {months:month|months} left: {amount}");

    public static Rule PerDayLeft { get; } = new("ETF-35",
        "A fee per day left is the rate times the days left.",
        "{rate} for each of {days:day|days} left: {amount}");

    public static Rule PerMonthServed { get; } = new("ETF-36",
        "A clawback per month takes back what each month served was cheaper by.",
        "{rate} for each of {months:month|months} served: {amount}");

    public static Rule Multiple { get; } = new("ETF-37",
        "A fee may be a share or a multiple of an amount of the case.",
        "{factor} times the {basis} of {of}: {amount}");

    public static Rule ChargesLeft { get; } = new("ETF-38",
        "A share of the charges left is taken of each month that is still to come.",
        "{charge} a month for {months:month|months} left, {shares}: {amount}");

    public static Rule ProRata { get; } = new("ETF-39",
        "A subsidy is paid back in proportion to the months of its amortisation that are left.",
        "the {basis} of {of}, {months:month|months} left of {amortisation}: {amount}");

    public static Rule ProRataByMonth { get; } = new("ETF-40",
        "A subsidy may be paid back in monthly parts that are rounded first.",
        "the {basis} of {of} over {amortisation:month|months} is {monthly} a month, for {months:month|months} left: {amount}");

    public static Rule BasisPerMonthLeft { get; } = new("ETF-41",
        "An amount of the case may be due for each month left, up to a number of months.",
        "{share%} of the {basis} of {of} for {months:month|months} left: {amount}");

    public static Rule Table { get; } = new("ETF-42",
        "A table gives the fee by the band in which the case lies.",
        "{count} {unit}: the band {band} applies");

    public static Rule BySegment { get; } = new("ETF-43",
        "The fee may depend on who the customer is.",
        "the fee for the segment {segment} applies");

    public static Rule BySubsidy { get; } = new("ETF-44",
        "The fee may depend on whether a device was subsidised.",
        "the subsidy is {subsidy}: the fee {which} a subsidy applies");

    public static Rule AtLeast { get; } = new("ETF-45",
        "A fee may have a least amount.",
        "{amount} is raised to the least amount of {least}");

    public static Rule AtMost { get; } = new("ETF-46",
        "A fee may have a greatest amount.",
        "{amount} is cut to the greatest amount of {most}");

    public static Rule Sum { get; } = new("ETF-47",
        "A fee may be the sum of several.",
        "together {amount}");

    public static Rule LesserOf { get; } = new("ETF-48",
        "A fee may be the least of several.",
        "the least of {amounts} is {amount}");

    public static Rule GreaterOf { get; } = new("ETF-49",
        "A fee may be the greatest of several.",
        "the greatest of {amounts} is {amount}");

    public static Rule NotLimited { get; } = new("ETF-50",
        "A law or clause that waives a fee for some reasons sets no limit for others.",
        "nothing here limits the fee for {reason}");

    public static Rule Discount { get; } = new("ETF-51",
        "Charges left are counted after the monthly discount.",
        "{charge} less a discount of {discount} is {net} a month");

    public static Rule SavedCost { get; } = new("ETF-52",
        "Costs that the provider saves by the early end are taken off for each month left.",
        "less {rate} saved for each of {months:month|months} left: {amount}");

    public static Rule VatOut { get; } = new("ETF-53",
        "VAT is taken out of the charges where the fee bears none.",
        "VAT of {rate%} taken out ({method}): {amount}");

    public static Rule EarlyReceipt { get; } = new("ETF-54",
        "A share is taken off because the provider has the money earlier.",
        "less {share%} for early receipt: {amount}");

    public static Rule AdministrationFee { get; } = new("ETF-55",
        "An administration fee is added.",
        "plus an administration fee of {fee}: {amount}");

    public static Rule VatIn { get; } = new("ETF-56",
        "VAT is added where the fee bears it.",
        "VAT of {rate%} added: {amount}");

    public static Rule StepRounded { get; } = new("ETF-57",
        "A step may be rounded before the next one.",
        "{amount} rounded {rounding} is {rounded}");

    public static Rule NeverNegative { get; } = new("ETF-58",
        "A fee is never less than nothing.",
        "{amount} is less than nothing: no fee");

    public static Rule Rounded { get; } = new("ETF-59",
        "The fee is rounded as the tariff says.",
        "{amount} rounded {rounding} is {rounded}");

    public static Rule Ceiling { get; } = new("ETF-60",
        "Where a law or contract limits the fee, no more than the limit is due.",
        "{fee} is cut to the {limit} that {ceiling} allows");

    public static Rule CeilingAlone { get; } = new("ETF-61",
        "A limit answers alone where nothing else sets the fee, and a limit of nothing even where the fee could not be told.",
        "whatever the fee would be, no more than {limit} is due: {ceiling} allows no more");

    public static Rule MonthEndReading { get; } = new("ETF-70",
        "Where a commitment begins on the 29th, 30th or 31st, the fee can depend on when a shorter month is complete.",
        "begun on day {day}: read with a short month complete on {reading}, the fee is {fee}; complete on {otherReading}, it would be {otherFee}");

    public static Rule NeedsFacts { get; } = new("ETF-80",
        "A fee that depends on an unknown fact is not told.",
        "the fee depends on {missing}");

    /// <summary>Every rule, in the order of the codes.</summary>
    public static ValueList<Rule> All { get; } =
    [
        NoticeRuns, SuspensionMoves, NotStarted, TrialPeriod, TrialUsedUp, TermComplete, LastDays, ReasonWaives, ReasonReplaces, ReasonKeeps,
        ConditionFails, ReasonUnsaid, NothingLeft, Flat, FlatByTerm, Declining, PerMonthLeft, PerMonthLeftAfterFirst, PerDayLeft, PerMonthServed, Multiple, ChargesLeft,
        ProRata, ProRataByMonth, BasisPerMonthLeft, Table, BySegment, BySubsidy, AtLeast, AtMost, Sum, LesserOf, GreaterOf, NotLimited, Discount,
        SavedCost, VatOut, EarlyReceipt, AdministrationFee, VatIn, StepRounded, NeverNegative, Rounded, Ceiling, CeilingAlone, MonthEndReading, NeedsFacts,
    ];
}
