using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Samsung, United States: refrigerators, dishwashers, microwave ovens, ranges, cooktops and a wall oven.</summary>
public static class SamsungAppliances
{
    private static readonly WarrantyText Summary = WarrantyText.Sold(
        "Samsung, product warranty summary", "https://www.manualshelf.com/manual/samsung/we272nv/2-warranty.html",
        note: "A summary: conditions and exclusions are in each product's own booklet and are left out; of who bears labour where it says \"parts\", it says nothing but \"parts only\".");

    private static readonly WarrantyText SummaryOf2018 = Summary with { AsOf = Day(2018, 1, 1), Note = "The summary is of 2018, without a day; conditions and exclusions are in the product's own booklet and are left out." };

    private static readonly WarrantyText SummaryOf2019 = WarrantyText.Dated(
        "Samsung, 2019 product warranty summary", "https://www.manualshelf.com/manual/samsung/na36r5310fg/warranty-english.html", Day(2019, 1, 1),
        note: "The summary is of 2019, without a day; conditions and exclusions are in the product's own booklet and are left out.");

    private static readonly string[] SealedSystem = ["compressor", "evaporator", "condenser", "drier", "connecting tubing"];

    /// <summary>Three terms on one compressor: a year for all, five on the sealed system, ten for the part and five for labour on a digital inverter compressor.</summary>
    public static PolicyEntry<WarrantyDocument> Refrigerator { get; } = Document("samsung/refrigerator", "Samsung, refrigerators with a digital inverter compressor", Day(2018, 1, 1), new()
    {
        Id = Unnamed,
        Source = SummaryOf2018.Source("Refrigerators"),
        Warrantor = "Samsung",
        Kind = WarrantyKind.Maker,
        Territory = "United States",
        Components =
        [
            new("sealed refrigeration system"), new("compressor", "sealed refrigeration system"), new("evaporator", "sealed refrigeration system"), new("condenser", "sealed refrigeration system"),
            new("drier", "sealed refrigeration system"), new("connecting tubing", "sealed refrigeration system"), new("digital inverter compressor", "compressor"),
        ],
        Grants =
        [
            new() { Clause = SummaryOf2018.At("1 year parts and labour"), Period = Bought(Years(1)), Costs = PartsAndLabour },
            new()
            {
                Clause = SummaryOf2018.At("5 years parts and labour on the sealed refrigeration system", "Compressor, evaporator, condenser, drier and connecting tubing"),
                Components = ComponentScope.Of(SealedSystem),
                Period = Bought(Years(5)),
                Costs = PartsAndLabour,
            },
            new()
            {
                Clause = SummaryOf2018.At("10 years parts and 5 years labour on the digital inverter compressor"),
                Components = ComponentScope.Of("digital inverter compressor"),
                Period = Bought(Years(10)),
                Costs = [HeadCost.Free(CostHead.Parts), HeadCost.Free(CostHead.Labour, Years(5))],
            },
        ],
    });

    /// <summary>A year for all, five years for three parts, and for life the tub and the door liner if they leak; of labour for that the summary does not speak.</summary>
    public static PolicyEntry<WarrantyDocument> Dishwasher { get; } = Document("samsung/dishwasher", "Samsung, dishwashers", Day(2005, 1, 1), new()
    {
        Id = Unnamed,
        Source = Summary.Source("Dishwashers"),
        Warrantor = "Samsung",
        Kind = WarrantyKind.Maker,
        Territory = "United States",
        Grants =
        [
            new() { Clause = Summary.At("Dishwasher 1y"), Period = Bought(Years(1)), Costs = PartsAndLabour },
            new()
            {
                Clause = Summary.At("Dishwasher 5y parts", "Parts only"),
                Components = ComponentScope.Of("linear motion parts", "printed circuit board", "nylon racks"),
                Period = Bought(Years(5)),
                Costs = PartsOnly,
            },
            new()
            {
                Clause = Summary.At("Lifetime: stainless door liner and tub for leakage"),
                Components = ComponentScope.Of("stainless door liner", "stainless tub"),
                When = [WarrantyFact.FailureMode.Is("leakage")],
                Period = Bought(WarrantyLength.Life),
                Costs = PartsLabourSilent,
            },
        ],
    });

    /// <summary>A year for all, ten years for the magnetron, parts only.</summary>
    public static PolicyEntry<WarrantyDocument> Microwave { get; } = Document("samsung/microwave", "Samsung, microwave ovens", Day(2018, 1, 1), new()
    {
        Id = Unnamed,
        Source = SummaryOf2018.Source("Microwaves"),
        Warrantor = "Samsung",
        Kind = WarrantyKind.Maker,
        Territory = "United States",
        Grants =
        [
            new() { Clause = SummaryOf2018.At("Microwave: 1 year parts and labour"), Period = Bought(Years(1)), Costs = PartsAndLabour },
            new() { Clause = SummaryOf2018.At("Microwave: 10 years parts only on the magnetron"), Components = ComponentScope.Of("magnetron"), Period = Bought(Years(10)), Costs = PartsOnly },
        ],
    });

    /// <summary>A year for all, five years for an electric cooktop; of labour for that the summary does not speak.</summary>
    public static PolicyEntry<WarrantyDocument> Range { get; } = Document("samsung/range", "Samsung, electric ranges", Day(2018, 1, 1), new()
    {
        Id = Unnamed,
        Source = SummaryOf2018.Source("Ranges"),
        Warrantor = "Samsung",
        Kind = WarrantyKind.Maker,
        Territory = "United States",
        Grants =
        [
            new() { Clause = SummaryOf2018.At("Range: 1 year parts and labour"), Period = Bought(Years(1)), Costs = PartsAndLabour },
            new() { Clause = SummaryOf2018.At("Range: 5 years electric cooktop"), Components = ComponentScope.Of("glass cooktop"), Period = Bought(Years(5)), Costs = PartsLabourSilent },
        ],
    });

    /// <summary>A year for all, five years for the glass and the radiant heater, parts only.</summary>
    public static PolicyEntry<WarrantyDocument> RadiantCooktop { get; } = Built(
        "samsung/cooktop-radiant", "Samsung, radiant electric cooktops", "Radiant electric cooktops",
        new() { Clause = SummaryOf2019.At("Radiant cooktop: 5 years parts only, glass cooktop and radiant heater"), Components = ComponentScope.Of("glass cooktop", "radiant heater"), Period = Bought(Years(5)), Costs = PartsOnly });

    /// <summary>A year for all, five years for the glass, parts only.</summary>
    public static PolicyEntry<WarrantyDocument> InductionCooktop { get; } = Built(
        "samsung/cooktop-induction", "Samsung, induction cooktops", "Induction cooktops",
        new() { Clause = SummaryOf2019.At("Induction cooktop: 5 years parts only, glass cooktop"), Components = ComponentScope.Of("glass cooktop"), Period = Bought(Years(5)), Costs = PartsOnly });

    /// <summary>A year for all, ten years for the magnetron; of labour for that the summary does not speak.</summary>
    public static PolicyEntry<WarrantyDocument> CombinationWallOven { get; } = Built(
        "samsung/wall-oven-combination", "Samsung, combination wall ovens", "Combination wall oven",
        new() { Clause = SummaryOf2019.At("Combination wall oven: 10 years parts for magnetron"), Components = ComponentScope.Of("magnetron"), Period = Bought(Years(10)), Costs = PartsLabourSilent });

    private static PolicyEntry<WarrantyDocument> Built(string id, string title, string product, WarrantyGrant longer) => Document(id, title, Day(2019, 1, 1), new()
    {
        Id = Unnamed,
        Source = SummaryOf2019.Source(product),
        Warrantor = "Samsung",
        Kind = WarrantyKind.Maker,
        Territory = "United States",
        Grants = [new() { Clause = SummaryOf2019.At($"{product}: 1 year parts and labour"), Period = Bought(Years(1)), Costs = PartsAndLabour }, longer],
    });
}
