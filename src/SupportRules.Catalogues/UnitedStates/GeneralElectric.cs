using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>GE: three generations of one warranty on microwave ovens.</summary>
public static class GeneralElectric
{
    private static readonly WarrantyText Je1860Text = WarrantyText.Sold("GE JE1860, microwave oven warranty", "http://kitchen.manualsonline.com/manuals/mfg/ge_appliances/je1860.html?p=39");

    private static readonly WarrantyText CountertopText = WarrantyText.Read(
        "GE countertop microwave oven warranty", "https://manualsfile.com/product/pq1o2kurcu.html?page=35", note: "By its wording it is later than that of the JE1860 and earlier than that of 49-40783-1.");

    private static readonly WarrantyText ExchangeText = WarrantyText.Read(
        "GE Appliances microwave oven limited warranty, 49-40783-1", "https://azmanual.top/manuals/871153/ge-09-cu-ft-countertop-microwave-oven-use-and-care-guide.html?page=19");

    private static readonly WarrantyTest AnyOwner = WarrantyFact.Owner.In("original", "gift recipient", "later");

    private static readonly WarrantyTest BoughtForUsHomes = AllOf(WarrantyFact.PurchasedIn.Is("US"), WarrantyFact.Use.Is("household"));

    /// <summary>A full year with labour and the trip, then the magnetron tube to the tenth year; for any succeeding owner.</summary>
    public static PolicyEntry<WarrantyDocument> Je1860 { get; } = Document("ge/microwave-je1860", "GE, microwave oven JE1860", Day(2000, 1, 1), new()
    {
        Id = Unnamed,
        Source = Je1860Text.Source("Microwave Oven Warranty"),
        Warrantor = "General Electric Company",
        Kind = WarrantyKind.Maker,
        Territory = "United States",
        Grants =
        [
            new()
            {
                Clause = Je1860Text.At("One year full", "free of charge, all labor and in-home service"),
                Designation = WarrantyDesignation.Full,
                Period = Bought(Years(1)),
                Costs = [.. PartsAndLabour, HeadCost.Free(CostHead.Travel)],
            },
            new()
            {
                Clause = Je1860Text.At("Nine years (2nd-10th)", "you will be responsible for any labor or in-home service costs"),
                Components = ComponentScope.Of("magnetron tube"),
                Period = Bought(Years(1), Years(10)),
                Costs = [.. PartsOnly, HeadCost.Customer(CostHead.Travel)],
            },
        ],
        Conditions =
        [
            Bar(Je1860Text.At("Succeeding owner sentence", "the original purchaser and any succeeding owner"), ClauseKind.Beneficiary, AnyOwner),
            Bar(Je1860Text.At("Bought for home use in the US"), ClauseKind.Territory, BoughtForUsHomes),
            Directs(Je1860Text.At("Authorised technician sentence", "All warranty service provided by an authorized Customer Care technician")),
        ],
        CostRules = [new() { Clause = Je1860Text.At("Alaska sentence"), When = [WarrantyFact.State.Is("AK")], Costs = CustomerPays(CostHead.Shipping, CostHead.Travel) }],
    });

    /// <summary>A year for parts and labour, the trip being the owner's; then the magnetron tube to the fifth year.</summary>
    public static PolicyEntry<WarrantyDocument> Countertop { get; } = Document("ge/microwave-countertop", "GE, countertop microwave oven, five years on the magnetron", ReadOn, new()
    {
        Id = Unnamed,
        Source = CountertopText.Source("Microwave Oven Warranty"),
        Warrantor = "General Electric Company",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Territory = "United States",
        Grants =
        [
            new()
            {
                Clause = CountertopText.At("One year", "You will be responsible for any in-home service costs"),
                Period = Bought(Years(1)),
                Costs = [.. PartsAndLabour, HeadCost.Customer(CostHead.Travel)],
            },
            new()
            {
                Clause = CountertopText.At("Four years (2nd-5th)", "you will be responsible for any labor or in-home service costs"),
                Components = ComponentScope.Of("magnetron tube"),
                Period = Bought(Years(1), Years(5)),
                Costs = [.. PartsOnly, HeadCost.Customer(CostHead.Travel)],
            },
        ],
        Conditions =
        [
            Bar(CountertopText.At("Succeeding owner sentence"), ClauseKind.Beneficiary, AnyOwner),
            Bar(CountertopText.At("Bought for home use in the US"), ClauseKind.Territory, BoughtForUsHomes),
            Directs(CountertopText.At("Authorised technician sentence")),
        ],
        Exclusions =
        [
            Excludes(CountertopText.At("Improper installation, delivery or maintenance"), ClauseKind.Cause, WarrantyFact.Cause.In("improper installation", "delivery", "improper maintenance")),
            Excludes(CountertopText.At("Abuse, misuse, commercial use"), ClauseKind.Cause, Any(WarrantyFact.Cause.In("abuse", "misuse"), WarrantyFact.Use.Is("commercial"))),
            Excludes(CountertopText.At("House fuses and circuit breakers"), ClauseKind.Cause, WarrantyFact.Cause.In("house fuse", "house breaker")),
        ],
    });

    /// <summary>A year of repair or exchange; the exchange unit keeps the remainder of the year.</summary>
    public static PolicyEntry<WarrantyDocument> Exchange { get; } = Document("ge/microwave-0-9-cu-ft", "GE Appliances, 0.9 cu. ft. countertop microwave oven", ReadOn, new()
    {
        Id = Unnamed,
        Source = ExchangeText.Source("Limited warranty"),
        Warrantor = "GE Appliances",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Territory = "United States",
        Grants = [new() { Clause = ExchangeText.At("One year", "Any product which fails due to a defect in materials or workmanship"), Period = Bought(Years(1)), Costs = PartsLabourSilent }],
        Conditions =
        [
            Bar(ExchangeText.At("Succeeding owner sentence"), ClauseKind.Beneficiary, AnyOwner),
            Bar(ExchangeText.At("Bought for home use in the US"), ClauseKind.Territory, BoughtForUsHomes),
            Bar(ExchangeText.At("Proof of the original purchase date", "is needed to make a warranty claim"), ClauseKind.Proof, WarrantyFact.ProofOfPurchase.Is(true)),
        ],
        Exclusions =
        [
            Excludes(ExchangeText.At("Improper installation, delivery or maintenance"), ClauseKind.Cause, WarrantyFact.Cause.In("improper installation", "delivery", "improper maintenance")),
            Excludes(ExchangeText.At("Abuse, misuse, other than the intended purpose, commercial use"), ClauseKind.Cause, Any(WarrantyFact.Cause.In("abuse", "misuse"), WarrantyFact.Use.Is("commercial"))),
            Excludes(ExchangeText.At("Accident, fire, floods, acts of God"), ClauseKind.Cause, WarrantyFact.Cause.In("accident", "fire", "flood", "act of God")),
            Excludes(ExchangeText.At("Damage caused after delivery"), ClauseKind.Cause, WarrantyFact.Cause.Is("damage after delivery")),
        ],
        AfterRemedies =
        [
            new() { Clause = ExchangeText.At("Exchange unit: the remainder", "warranted for the remainder of your product's original one-year limited warranty period"), On = [WarrantyEvent.Exchange], Rule = AfterRemedyRule.Remainder },
        ],
    });
}
