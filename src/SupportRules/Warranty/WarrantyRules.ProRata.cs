namespace SupportRules.Warranty;

// Pro-rata shares and warranted levels.
public static partial class WarrantyRules
{
    public static Rule ProRataFree { get; } = new("WAR-450",
        "Within the free stage of a pro-rata warranty, its last day or unit included, the warrantor bears all.",
        "{used} {unit} used: the first {free} are free");

    public static Rule ProRataLinear { get; } = new("WAR-451",
        "In a straight line the customer's share is what is used of the total, from where the line begins.",
        "{used} of {total} {unit} used{from!}: the customer bears {customer%}, the warrantor {warrantor%}");

    public static Rule ProRataStepped { get; } = new("WAR-452",
        "In a table the customer's share is the one of the step in which the count lies; a part of a unit counts as the table says.",
        "{used} {unit} lie in the step from {from} to {to}: the customer bears {customer%}, the warrantor {warrantor%}");

    public static Rule ProRataTotalChanged { get; } = new("WAR-453",
        "A circumstance may multiply the warranted total, as tyres of two sizes on one car do.",
        "{circumstance}: {stated} times {factor} is {total} {unit}");

    public static Rule ProRataAmounts { get; } = new("WAR-454",
        "The share is taken of the price that the terms name, and rounded once; the other side bears the rest.",
        "of {price} ({basis} price) the customer pays {customer}, the warrantor {warrantor}");

    public static Rule ProRataPriceUnknown { get; } = new("WAR-455",
        "Amounts are told where the price is known.",
        "no amounts: {fact} is unknown");

    public static Rule ProRataPriceOpen { get; } = new("WAR-456",
        "Where the terms do not say of which price, only the shares are told.",
        "no amounts: the terms do not say of which price");

    public static Rule ProRataLabourAdded { get; } = new("WAR-457",
        "A fixed sum for labour may fall on the customer from some count on.",
        "{amount} for labour on top: due from {from} {unit} on");

    public static Rule ProRataUsedUp { get; } = new("WAR-460",
        "Beyond the warranted total nothing is due.",
        "{used} used: the warranty ended at {total} {unit}");

    public static Rule ProRataTooOld { get; } = new("WAR-461",
        "Beyond the cap on age nothing is due, whatever the use.",
        "{age} years old: the cap on age is {cap}");

    public static Rule ProRataNeedsFacts { get; } = new("WAR-465",
        "A share is not told where a fact that it needs is unknown.",
        "the share depends on {missing}");

    public static Rule PerformanceLevel { get; } = new("WAR-470",
        "The warranted level is the whole less the loss of the first year and that of each later year so far.",
        "in year {year}, with {first%} lost in the first and {annual%} in each later one, {level%} is warranted");

    public static Rule PerformanceMissed { get; } = new("WAR-471",
        "A measured level below the warranted one is covered.",
        "{measured%} was measured: {level%} is warranted, {shortfall%} of the rated level is missing");

    public static Rule PerformanceMet { get; } = new("WAR-472",
        "A level that is met, even exactly, is not covered.",
        "{measured%} was measured: {level%} is warranted, so it is met");

    public static Rule PerformanceEnded { get; } = new("WAR-473",
        "After the last warranted year no level is warranted.",
        "year {year}: a level is warranted for {years:year|years}");

    public static Rule PerformanceNeedsFacts { get; } = new("WAR-475",
        "Whether a level is met is not told where the year or the measurement is unknown.",
        "it depends on {missing}");

    private static ValueList<Rule> OfProRata =>
    [
        ProRataFree, ProRataLinear, ProRataStepped, ProRataTotalChanged, ProRataAmounts, ProRataPriceUnknown, ProRataPriceOpen, ProRataLabourAdded,
        ProRataUsedUp, ProRataTooOld, ProRataNeedsFacts, PerformanceLevel, PerformanceMissed, PerformanceMet, PerformanceEnded, PerformanceNeedsFacts,
    ];
}
