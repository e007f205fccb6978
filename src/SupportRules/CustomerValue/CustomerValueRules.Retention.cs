namespace SupportRules.CustomerValue;

public static partial class CustomerValueRules
{
    public static Rule FeeOfLeaving { get; } = new("VAL-350",
        "Leaving is set against the early termination fee of the day.",
        "leaving on {date} costs a fee of {fee} ({policy})");

    public static Rule LeavingFree { get; } = new("VAL-352",
        "From some day on leaving costs no fee any more.",
        "from {date} on leaving costs no fee");

    public static Rule WaitingPays { get; } = new("VAL-354",
        "Waiting beats paying the fee where a later day costs less in all: its fee, and the charges until then.",
        "waiting beats paying: leaving on {date} costs {total} in all, leaving on {now} {totalNow}");

    public static Rule WaitingDoesNotPay { get; } = new("VAL-355",
        "Where no later day costs less in all, waiting does not beat paying the fee.",
        "waiting does not beat paying: no later day costs less than the {totalNow} of {now}");

    public static Rule BestDay { get; } = new("VAL-356",
        "The best day to leave is the one that costs least in all; of several the earliest.",
        "leaving on {date} costs least: {total} over {months:month|months}, of which {fee} fee");

    public static Rule ThreatNow { get; } = new("VAL-360",
        "Leaving is a threat where it costs less than staying, by an amount that is not 0 when rounded as it is told.",
        "leaving now costs {total} over {months:month|months}; staying {stay}");

    public static Rule ThreatLater { get; } = new("VAL-361",
        "Where leaving does not pay yet, it is a threat from the day on which it costs less than staying.",
        "leaving pays from {date} on: {total} over {months:month|months}; staying {stay}");

    public static Rule FeeOutweighs { get; } = new("VAL-362",
        "What the fee outweighs is no threat: the competitor's offer saves no more than the fee of the day costs.",
        "no threat: the competitor's offer saves {saved} over {months:month|months}; the fee is {fee}");

    public static Rule NothingSaved { get; } = new("VAL-363",
        "An offer that saves nothing over the time compared is no threat, whatever the fee.",
        "no threat: over {months:month|months} the competitor's offer costs {offer}; staying {stay}");

    public static Rule OfferMost { get; } = new("VAL-370",
        "A save offer may cost a share of what is lost when the customer leaves.",
        "a save offer may cost {most}: {share%} of {atStake} ({basis}), rounded {rounding}");

    public static Rule OfferCapped { get; } = new("VAL-371",
        "What a save offer may cost may be capped.",
        "a save offer may cost {cap}, not {uncapped}");

    public static Rule NoSaveBudget { get; } = new("VAL-372",
        "A customer whom no budget is for gets no save offer.",
        "no budget is for {customers}");

    public static Rule NothingAtStake { get; } = new("VAL-373",
        "Where leaving does not pay, nothing is spent to prevent it.",
        "nothing is at stake: no save offer");

    public static Rule OfferMatches { get; } = new("VAL-375",
        "An offer worth what the customer gains by leaving makes staying as cheap.",
        "an offer worth {gain} makes staying as cheap, and {most} may be spent");

    public static Rule OfferFallsShort { get; } = new("VAL-376",
        "Where what may be spent is less than what the customer gains by leaving, no offer matches the competitor's.",
        "leaving gains {gain}; no more than {most} may be spent");

    public static Rule RetentionNeedsFacts { get; } = new("VAL-399",
        "Leaving and staying are not compared where a fact that either depends on is unknown.",
        "the comparison depends on {missing}");

    private static ValueList<Rule> OfRetention =>
    [
        FeeOfLeaving, LeavingFree, WaitingPays, WaitingDoesNotPay, BestDay, ThreatNow, ThreatLater, FeeOutweighs, NothingSaved, OfferMost, OfferCapped, NoSaveBudget,
        NothingAtStake, OfferMatches, OfferFallsShort, RetentionNeedsFacts,
    ];
}
