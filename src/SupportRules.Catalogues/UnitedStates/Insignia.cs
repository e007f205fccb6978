using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Insignia: television sets.</summary>
public static class Insignia
{
    private const string Year = "1 year (365 days)";

    private static readonly WarrantyText Text = WarrantyText.Sold("Insignia NS-LCD37-09, one year limited warranty", "http://tv.manualsonline.com/manuals/mfg/insignia/nslcd3709.html?p=55");

    /// <summary>365 days, in which to give notice; bought new from an authorised dealer, packed with the statement; it ends when the set is sold on.</summary>
    public static PolicyEntry<WarrantyDocument> Television { get; } = Document("insignia/television-ns-lcd37-09", "Insignia, television set NS-LCD37-09", Day(2008, 1, 1), new()
    {
        Id = Unnamed,
        Source = Text.Source("One year limited warranty"),
        Warrantor = "Insignia Products",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Grants = [new() { Clause = Text.At(Year, "If you notify Insignia during the Warranty Period"), Period = Bought(Days(365)) with { Inside = WarrantyEvent.Notice }, Costs = PartsAndLabour }],
        Conditions =
        [
            Bar(Text.At("Authorised Insignia dealer"), ClauseKind.AuthorisedSeller, WarrantyFact.SellerAuthorised.Is(true)),
            Bar(Text.At("Packed with this statement", "packaged with this warranty statement"), new("packed with statement"), CatalogueFacts.PackedWithStatement.Is(true)),
            Bar(Text.At("Refurbished products not covered"), ClauseKind.ProductCondition, WarrantyFact.Condition.Is("new")),
            Bar(Text.At("Ends if you sell or transfer"), ClauseKind.Beneficiary, WarrantyFact.Owner.Is("original")),
            Directs(Text.At("Authorised repair centre"), Year),
        ],
    });
}
