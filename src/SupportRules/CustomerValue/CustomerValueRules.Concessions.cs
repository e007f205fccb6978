namespace SupportRules.CustomerValue;

public static partial class CustomerValueRules
{
    public static Rule OwedByLaw { get; } = new("VAL-300",
        "What is owed under a law is granted in full: neither tier nor authority, history nor cap is asked.",
        "{amount} is owed under {law}: granted in full");

    public static Rule WithinAuthority { get; } = new("VAL-302",
        "What lies within every cap of the agent's role is granted.",
        "{amount} is within what {role} may grant");

    public static Rule NotAskedFor { get; } = new("VAL-304",
        "A concession may be for those who ask for it, and never offered unasked.",
        "the customer did not ask for the {kind}");

    public static Rule DoesNotResolve { get; } = new("VAL-306",
        "A concession may have to resolve the issue.",
        "the {kind} does not resolve the issue");

    public static Rule OutsideGuidelines { get; } = new("VAL-308",
        "A concession may have to be within written guidelines that a person judges.",
        "the {kind} is not within the guidelines");

    public static Rule CreditedBefore { get; } = new("VAL-310",
        "The same issue may not be credited twice, unless a recurring credit was promised.",
        "the same issue was credited before, and no recurring {kind} was promised");

    public static Rule RecurringPromised { get; } = new("VAL-311",
        "A recurring credit that was promised may follow an earlier one for the same issue.",
        "the same issue was credited before; a recurring {kind} was promised");

    public static Rule NotYetBilled { get; } = new("VAL-312",
        "A concession may be for charges that were billed, never for one still to come.",
        "the charge that the {kind} makes good is not billed yet");

    public static Rule NoteMissing { get; } = new("VAL-314",
        "A concession may ask for a note that says why.",
        "no note says why the {kind} is given; adding one removes this obstacle");

    public static Rule CustomersFault { get; } = new("VAL-316",
        "A concession may be refused where the issue is the customer's own fault.",
        "the issue is the customer's own fault: no {kind}");

    public static Rule RegionExcluded { get; } = new("VAL-318",
        "A kind of concession may be left out in some regions.",
        "no {kind} in {region}");

    public static Rule OfferExcluded { get; } = new("VAL-320",
        "Offers that exclude each other are not combined for one event, nor while one of them runs.",
        "{offer} may not be combined with {other}, granted on {date}");

    public static Rule OfferOutOfOrder { get; } = new("VAL-322",
        "Where offers have an order, one is made only after those before it.",
        "{offer} comes after {before}, which was not offered yet");

    public static Rule OfferCap { get; } = new("VAL-324",
        "An offer may have a most of its own.",
        "{offer} is at most {limit}{asked!}");

    public static Rule StepCap { get; } = new("VAL-328",
        "Where a role starts low, each offer may be at most its step, with what was granted for the event; the next step opens when it is declined.",
        "after {declined:offer|offers} declined at most {limit} for the event, {used} granted: {left} left for {role}{asked!}");

    public static Rule StepOpens { get; } = new("VAL-329",
        "Where a later step allows what was asked for, it opens when so many offers were declined.",
        "after {declined:offer|offers} declined {asked} may be granted");

    public static Rule NoAuthority { get; } = new("VAL-330",
        "A role without a limit for a kind, or for the customer's tier, may grant nothing of it.",
        "{role} may grant no {kind} to {customers}");

    public static Rule EventCap { get; } = new("VAL-331",
        "A role may grant so much for one event of a customer.",
        "at most {limit} per event, {used} granted for it: {left} left for {role}{asked!}");

    public static Rule EventTimes { get; } = new("VAL-332",
        "A role may grant so many concessions for one event of a customer.",
        "at most {limit} per event, {used} granted for it: none is left for {role}");

    public static Rule CustomerCap { get; } = new("VAL-333",
        "A role may grant a customer so much in a window, whoever granted it.",
        "at most {limit} per customer in {window}, {used} granted: {left} left for {role}{asked!}");

    public static Rule CustomerTimes { get; } = new("VAL-334",
        "A role may grant a customer so many concessions in a window, whoever granted them.",
        "at most {limit} per customer in {window}, {used} granted: none is left for {role}");

    public static Rule AgentCap { get; } = new("VAL-335",
        "An agent may grant so much in a window, to whomever.",
        "at most {limit} per agent in {window}, {used} granted: {left} left for {role}{asked!}");

    public static Rule AgentTimes { get; } = new("VAL-336",
        "An agent may grant so many concessions in a window, to whomever.",
        "at most {limit} per agent in {window}, {used} granted: none is left for {role}");

    public static Rule MonthsCap { get; } = new("VAL-338",
        "A role may grant a concession for so many months.",
        "{role} may grant it for {limit:month|months} at most{asked!}");

    public static Rule ApprovalBy { get; } = new("VAL-340",
        "What the agent may not grant in full goes to the lowest role that may.",
        "{role} may grant {amount} in full");

    public static Rule NobodyInFull { get; } = new("VAL-342",
        "Where no role may grant it in full, the answer says which may grant more than the agent.",
        "nobody may grant it in full; {role} may grant {most}");

    public static Rule WindowFrees { get; } = new("VAL-344",
        "A window frees what was granted when it leaves it.",
        "from {date} on {left} is left in {window}");

    public static Rule ConcessionNeedsFacts { get; } = new("VAL-349",
        "Whether a concession is granted is not told where a fact that it depends on is unknown.",
        "the concession depends on {missing}");

    private static ValueList<Rule> OfConcessions =>
    [
        OwedByLaw, WithinAuthority, NotAskedFor, DoesNotResolve, OutsideGuidelines, CreditedBefore, RecurringPromised, NotYetBilled, NoteMissing, CustomersFault,
        RegionExcluded, OfferExcluded, OfferOutOfOrder, OfferCap, StepCap, StepOpens, NoAuthority, EventCap, EventTimes, CustomerCap, CustomerTimes, AgentCap, AgentTimes, MonthsCap,
        ApprovalBy, NobodyInFull, WindowFrees, ConcessionNeedsFacts,
    ];
}
