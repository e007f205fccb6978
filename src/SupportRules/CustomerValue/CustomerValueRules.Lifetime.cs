namespace SupportRules.CustomerValue;

/// <content>Lifetime value.</content>
public static partial class CustomerValueRules
{
    public static Rule RetentionSpend { get; } = new("VAL-400",
        "What is spent on keeping a customer is taken from the margin before it is multiplied.",
        "a margin of {margin} less {spend} spent on retention is {net}");

    public static Rule RetentionSpendByPeriod { get; } = new("VAL-402",
        "Where margins differ, what is spent on keeping a customer is taken from each of them.",
        "{spend} of retention spending is taken from the margin of each {period}");

    public static Rule MultipleIfRetained { get; } = new("VAL-410",
        "Where the first margin comes at the end of the first period and only from those who are retained, the multiple is r / (1 + i - r).",
        "first margin at the end of the period, if retained: r / (1 + i - r) = {multiple} with r = {retention%} and i = {discount%} a {period}");

    public static Rule MultipleToday { get; } = new("VAL-412",
        "Where the first margin comes today, from every customer, the multiple is (1 + i) / (1 + i - r).",
        "first margin today: (1 + i) / (1 + i - r) = {multiple} with r = {retention%} and i = {discount%} a {period}");

    public static Rule MultipleCertain { get; } = new("VAL-414",
        "Where the first margin comes at the end of the first period from every customer, the multiple is 1 / (1 + i - r).",
        "first margin at the end of the period, for certain: 1 / (1 + i - r) = {multiple} with r = {retention%} and i = {discount%} a {period}");

    public static Rule MarginTimesMultiple { get; } = new("VAL-416",
        "A steady margin for ever is worth the margin times the multiple.",
        "{margin} x {multiple} = {presentValue}");

    public static Rule BeyondHorizon { get; } = new("VAL-420",
        "Margins beyond the horizon do not count.",
        "{left:period|periods} beyond the horizon of {horizon} left out");

    public static Rule PurchasesByPeriod { get; } = new("VAL-422",
        "Expected purchases count in their own period, each at the expected margin of a purchase.",
        "{purchases} expected purchases in {periods:period|periods}, each {spend}");

    public static Rule RetainedOverHorizon { get; } = new("VAL-424",
        "Over a horizon each margin counts with the share of customers retained so long, discounted from the time it comes.",
        "{periods:margin|margins} (the first: {firstMargin}) with r = {retention%} and i = {discount%} a {period}: {presentValue}");

    public static Rule CurveOverHorizon { get; } = new("VAL-426",
        "Where survival was observed, each margin counts with its own share of customers.",
        "{periods:margin|margins} (the first: {firstMargin}), each with its share of customers and i = {discount%} a {period}: {presentValue}");

    public static Rule FixedLife { get; } = new("VAL-428",
        "Over a life that is known every margin counts in full, discounted from the time it comes.",
        "{periods:margin|margins} in full (the first: {firstMargin}) with i = {discount%} a {period}: {presentValue}");

    public static Rule TableOfFactors { get; } = new("VAL-430",
        "Where a printed table of discount factors is counted with, each factor is rounded as the table is.",
        "each discount factor rounded to {decimals:decimal|decimals}");

    public static Rule LessAcquisitionCost { get; } = new("VAL-440",
        "What it costs to win a customer is paid today and taken from the present value.",
        "{presentValue} less an acquisition cost of {cost} is {net}");

    public static Rule BreaksEven { get; } = new("VAL-442",
        "Where no acquisition cost is told there is no net value; winning the customer breaks even at the present value, and at nothing where that is negative.",
        "no acquisition cost is told; {breakEven} breaks even");

    public static Rule CohortAcquisition { get; } = new("VAL-450",
        "A cohort costs its acquisition cost for each customer acquired, whether he stays or not.",
        "{customers:customer|customers} acquired at {each}: {total}");

    public static Rule CohortNet { get; } = new("VAL-452",
        "The net value of a cohort is the present value of all its margins less what acquiring it cost.",
        "{presentValue} less {acquisition} is {net}");

    public static Rule NetPerCustomer { get; } = new("VAL-454",
        "Net value per customer is over the customers acquired, not over those who are left.",
        "{net} over {customers:customer|customers} acquired is {perCustomer} each");

    private static ValueList<Rule> OfLifetime =>
    [
        RetentionSpend,
        RetentionSpendByPeriod,
        MultipleIfRetained,
        MultipleToday,
        MultipleCertain,
        MarginTimesMultiple,
        BeyondHorizon,
        PurchasesByPeriod,
        RetainedOverHorizon,
        CurveOverHorizon,
        FixedLife,
        TableOfFactors,
        LessAcquisitionCost,
        BreaksEven,
        CohortAcquisition,
        CohortNet,
        NetPerCustomer,
    ];
}
