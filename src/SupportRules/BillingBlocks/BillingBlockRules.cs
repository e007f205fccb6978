namespace SupportRules.BillingBlocks;

/// <summary>The rules of billing blocks. Codes keep their meaning for good; gaps leave room.</summary>
/// <remarks>
/// By hundreds: 100 what is in force, 200 what may be blocked, 300 voluntary suspension and promises to pay, 400 spending limits, claimed payments and
/// what blocks cost.
/// </remarks>
public static partial class BillingBlockRules
{
    // Only here are the rules of every part of this class made.
    static BillingBlockRules() =>
        All = [.. OfBlocks, .. OfProtections, .. OfCustomerRights, .. OfSuspensions, .. OfPromises, .. OfSpendCaps, .. OfClaims, .. OfPieces];

    /// <summary>Every rule, in the order of the codes.</summary>
    public static ValueList<Rule> All { get; }

    public static Rule NotBlocked { get; } = new("BLK-100",
        "An account without a block in force is not blocked.",
        "no block is in force at {at}");

    public static Rule OnRecord { get; } = new("BLK-102",
        "A block on record holds from its first instant until its end; only its own source lifts it.",
        "{kind} block by {source} on {target}, on record since {from}; lifted by {liftableBy}");

    public static Rule EventBlocks { get; } = new("BLK-104",
        "An event that is reported blocks at once, and until it is settled.",
        "{kind} block on {target}: reported by {source} at {from}; lifted by {liftableBy}");

    public static Rule VoluntaryBlocks { get; } = new("BLK-106",
        "A voluntary suspension holds from its first day until its end; no payment lifts it.",
        "suspended on {target} at the customer's own request of {requested}: from {from} until {until}");

    public static Rule VoluntaryEnded { get; } = new("BLK-107",
        "Where the terms say so, a voluntary suspension ends when a block about money begins.",
        "the voluntary suspension from {from} ended: a block about money began at {blockedFrom}");

    public static Rule StageReached { get; } = new("BLK-110",
        "Of a ladder the gravest stage whose conditions all hold is in force.",
        "{stage} ({source}) is reached: {kind} block on {target} since {since}; lifted by {liftableBy}");

    public static Rule StageStays { get; } = new("BLK-112",
        "A stage that is in force stays until what it takes to lift it is reached.",
        "{stage} ({source}) stays in force since {since}: {what} is {found}, and {comparison} {required} lifts it");

    public static Rule StageKept { get; } = new("BLK-113",
        "A stage in force that no payment lifts stays until those who may lift it do.",
        "{stage} ({source}) stays in force since {since}, though its conditions no longer hold: lifted by {liftableBy}");

    public static Rule StageCancels { get; } = new("BLK-114",
        "A stage may also end the agreement.",
        "{stage} ends the agreement {when}");

    public static Rule SettlementFound { get; } = new("BLK-120",
        "A stage may be for one settlement method.",
        "{stage}: settled by {found}; {required} is asked");

    public static Rule SegmentFound { get; } = new("BLK-121",
        "A stage may be for one segment of customers.",
        "{stage}: the customer is {found}; {required} is asked");

    public static Rule TagFound { get; } = new("BLK-122",
        "A stage may ask for a label, or for its absence.",
        "{stage}: the account {found} tagged {tag}; it {required}");

    public static Rule FailureFound { get; } = new("BLK-123",
        "A stage may ask that the last payment failed.",
        "{stage}: the last payment {found}; asked is {required}");

    public static Rule BalanceFound { get; } = new("BLK-124",
        "A stage may ask that the balance, with the credit limit, is below a threshold.",
        "{stage}: the balance is {found}; {comparison} {required} is asked");

    public static Rule UnpaidFound { get; } = new("BLK-125",
        "A stage may ask that so much is unpaid and not disputed.",
        "{stage}: {found} is unpaid; {comparison} {required} is asked");

    public static Rule BillsFound { get; } = new("BLK-126",
        "A stage may ask for so many unpaid bills.",
        "{stage}: {found:bill is|bills are} unpaid; at least {required} asked");

    public static Rule DaysFound { get; } = new("BLK-127",
        "A stage may ask for so many days since the oldest unpaid bill.",
        "{stage}: unpaid for {found:day|days}, since {since}; {comparison} {required} asked");

    public static Rule MonthsFound { get; } = new("BLK-128",
        "A stage may ask for so many months since the oldest unpaid bill.",
        "{stage}: unpaid since {since}; {comparison} {required:month|months} asked, from {from} on");

    public static Rule NothingUnpaid { get; } = new("BLK-129",
        "A stage that asks for an unpaid bill is not reached without one.",
        "{stage}: no bill is unpaid");

    public static Rule NoticeFound { get; } = new("BLK-130",
        "A stage may ask for a notice given so many days before.",
        "{stage}: the {notice} notice was given on {given}; {required:day|days} later is {from}");

    public static Rule NoticeLacking { get; } = new("BLK-131",
        "A stage that asks for a notice is not reached without it.",
        "{stage}: no {notice} notice was given; one of {required:day|days} is asked");

    public static Rule NoticeOrder { get; } = new("BLK-132",
        "A stage may ask for a notice that follows another by so many days.",
        "{stage}: the {later} notice of {laterOn} followed the {earlier} notice of {earlierOn}; at least {required:day|days} apart is asked");

    public static Rule NoticeOrderLacking { get; } = new("BLK-133",
        "A stage that asks for a second notice is not reached before it was given in time.",
        "{stage}: no {later} notice followed the {earlier} notice of {earlierOn} by {required:day|days}, on {from} or later");

    public static Rule StageHeldFound { get; } = new("BLK-134",
        "A stage may ask that a milder one has been in force for so many days.",
        "{stage}: {milder} is in force since {since}; {required:day|days} later is {from}");

    public static Rule StageNotHeld { get; } = new("BLK-135",
        "A stage that asks for a milder one first is not reached before it.",
        "{stage}: {milder} was not in force yet; {required:day|days} of it are asked");

    public static Rule EventFound { get; } = new("BLK-136",
        "A stage may ask for an event that is reported and not settled.",
        "{stage}: {kind} {found} reported");

    public static Rule NextStage { get; } = new("BLK-140",
        "A stage is not reached while one of its conditions does not hold.",
        "{stage} ({source}) is not reached");

    public static Rule HeldByPromise { get; } = new("BLK-145",
        "A running promise to pay holds blocks about money back; charges accrue meanwhile.",
        "{stage} ({source}) is held back by a promise to pay that runs from {from} until {until}");

    public static Rule HeldByExemption { get; } = new("BLK-146",
        "An exemption or a hardship arrangement holds blocks about money back until its end.",
        "{stage} ({source}) is held back from {from} until {until}: {why} ({kind})");

    public static Rule HeldMoney { get; } = new("BLK-147",
        "Payments on their way, open claims and promises of an amount count as if paid.",
        "{amount} counts as if paid ({source}): payments on their way, open claims, promises");

    public static Rule DisputedLeftOut { get; } = new("BLK-148",
        "What is disputed is no ground for a block.",
        "{amount} is disputed and does not count ({source})");

    public static Rule PromiseLapsed { get; } = new("BLK-149",
        "When a promise to pay ends without the payment, what it held back comes into force.",
        "the promise to pay of {from} ended at {ended} without the payment");

    public static Rule JudgedByPayer { get; } = new("BLK-150",
        "An account whose bills another account pays is judged by that account's bills and balance.",
        "blocks about money are judged by the account that pays ({unpaid:unpaid bill|unpaid bills} there)");

    public static Rule AmountToLift { get; } = new("BLK-160",
        "The amount to pay is the least after which no block about money is left.",
        "{amount} paid now leaves no block about money");

    public static Rule NotLiftedByPayment { get; } = new("BLK-161",
        "A payment lifts blocks about money only, and only those that it may lift.",
        "no payment lifts the {kind} block by {source}: lifted by {liftableBy}");

    public static Rule LiftedByItsSource { get; } = new("BLK-162",
        "A block about money that no ladder of the policy set is lifted by its own source, which says what is to be paid.",
        "what lifts the {kind} block by {source} is for that source to say");

    public static Rule OpenChannels { get; } = new("BLK-165",
        "A way to pay works at its hours, in the customer's time.",
        "ways to pay that work at {local}: {open}; closed now: {closed}");

    public static Rule TakenAway { get; } = new("BLK-166",
        "What is taken away is the union over all blocks; emergency calls, the help line, topping up and the account page never are.",
        "taken away on {target}: {restrictions}");

    public static Rule StillCharged { get; } = new("BLK-167",
        "Each block says for each part of the charges whether it goes on; of several blocks the one that costs the customer least, unless the policy says otherwise.",
        "meanwhile on {target}: {charges}");

    public static Rule NotYetAllowed { get; } = new("BLK-170",
        "Where a law guards the act of blocking, a stage begins at the first moment that the law allows.",
        "{stage} ({source}) is reached since {since} and may begin on {from}, not before, under {law}");

    public static Rule NotAllowed { get; } = new("BLK-171",
        "A stage does not begin while a law that guards the act of blocking does not allow it.",
        "{stage} ({source}) is reached since {since} and may not begin under {law}: {answer}");

    public static Rule BegunLater { get; } = new("BLK-172",
        "A stage that a law held back began at the first moment that it allowed.",
        "{stage} ({source}) was reached on {since}; under {law} it began on {from}");

    public static Rule KeptByLaw { get; } = new("BLK-173",
        "What a law keeps working a stage does not take away.",
        "{stage} ({source}) leaves working what the law keeps: {kept}");

    public static Rule NeedsFacts { get; } = new("BLK-190",
        "Whether a stage is reached is not told where a fact that it needs is unknown.",
        "more may be blocked: it depends on {missing}");

    private static ValueList<Rule> OfBlocks =>
    [
        NotBlocked, OnRecord, EventBlocks, VoluntaryBlocks, VoluntaryEnded, StageReached, StageStays, StageKept, StageCancels, SettlementFound, SegmentFound, TagFound, FailureFound,
        BalanceFound, UnpaidFound, BillsFound, DaysFound, MonthsFound, NothingUnpaid, NoticeFound, NoticeLacking, NoticeOrder, NoticeOrderLacking, StageHeldFound,
        StageNotHeld, EventFound, NextStage, HeldByPromise, HeldByExemption, HeldMoney, DisputedLeftOut, PromiseLapsed, JudgedByPayer, AmountToLift,
        NotLiftedByPayment, LiftedByItsSource, OpenChannels, TakenAway, StillCharged, NotYetAllowed, NotAllowed, BegunLater, KeptByLaw, NeedsFacts,
    ];
}
