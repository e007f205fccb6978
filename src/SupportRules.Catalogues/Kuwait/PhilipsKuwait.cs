using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.Kuwait;

/// <summary>Philips, Kuwait.</summary>
public static class PhilipsKuwait
{
    private static readonly WarrantyText Text = WarrantyText.Read(
        "Philips, warranty, Kuwait", "https://www.philips.com.kw/c-w/support-home/warranty/warranty-bl.html", Confidence.High,
        "The page leaves the term to the product's warranty card, and of costs it does not speak: both stay open here.");

    /// <summary>Goods that were bought as faulty stock are out, as are an altered proof of purchase and repair by others; the term and who bears which cost stand on the product's card.</summary>
    public static PolicyEntry<WarrantyDocument> Consumer { get; } = Document("philips/kuwait", "Philips (Kuwait), consumer products", ReadOn, new()
    {
        Id = Unnamed,
        Source = Text.Source("Warranty"),
        Warrantor = "Philips",
        Kind = WarrantyKind.Maker,
        Territory = "Kuwait",
        Grants = [new() { Clause = Text.At("The term of the warranty card"), When = [CatalogueFacts.WithinTermOfCard.Is(true)], Period = Bought(WarrantyLength.Life), Costs = [HeadCost.Silent(CostHead.Parts), HeadCost.Silent(CostHead.Labour)] }],
        Exclusions =
        [
            Excludes(Text.At("Bought as faulty stock"), ClauseKind.ProductCondition, WarrantyFact.Condition.Is("faulty stock")),
            Excludes(Text.At("Altered or illegible proof of purchase"), ClauseKind.Proof, CatalogueFacts.ProofAltered.Is(true)),
            Excludes(Text.At("Repair by others than those authorised"), new("third party service"), CatalogueFacts.UnauthorisedRepair.Is(true)),
        ],
    });
}
