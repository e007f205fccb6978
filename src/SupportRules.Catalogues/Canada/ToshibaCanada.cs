using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.Canada;

/// <summary>Toshiba of Canada: television sets.</summary>
public static class ToshibaCanada
{
    private static readonly WarrantyText Text = WarrantyText.Dated(
        "Toshiba 50HM67, limited Canadian warranty", "https://manualsdump.com/amp/en/manuals/187912/68", Day(2007, 3, 29),
        note: "Dated by the file of the manual. The shorter term for commercial use is on a page that was not read: such use is not decided here.");

    /// <summary>A year of parts and labour in the home; bought and used in Canada, by the purchaser or whoever was given it.</summary>
    public static PolicyEntry<WarrantyDocument> Television { get; } = Document("toshiba-canada/television-50hm67", "Toshiba of Canada, television set 50HM67", Day(2007, 3, 29), new()
    {
        Id = Unnamed,
        Source = Text.Source("Limited Canadian Warranty"),
        Warrantor = "Toshiba of Canada Limited",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Territory = "Canada",
        Grants =
        [
            new()
            {
                Clause = Text.At("One year on parts and labour", "without charge to you for parts or labor"),
                Components = new ComponentScope.AllExcept(["lamp unit"]),
                When = [WarrantyFact.Use.NotIn("commercial")],
                Period = Bought(Years(1)),
                Costs = [.. PartsAndLabour, HeadCost.Free(CostHead.Travel)],
            },
            new() { Clause = Text.At("One year on the lamp unit"), Components = ComponentScope.Of("lamp unit"), Period = Bought(Years(1)), Costs = PartsLabourSilent },
        ],
        Conditions =
        [
            Bar(Text.At("Original purchaser or gift"), ClauseKind.Beneficiary, WarrantyFact.Owner.In("original", "gift recipient")),
            Bar(Text.At("Purchased in Canada and used in Canada"), ClauseKind.Territory, AllOf(WarrantyFact.PurchasedIn.Is("CA"), WarrantyFact.UsedIn.Is("CA"))),
            Directs(Text.At("Authorised service provider in the home"), "One year on parts and labour"),
        ],
    });
}
