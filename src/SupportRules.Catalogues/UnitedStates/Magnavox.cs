using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Magnavox: television sets.</summary>
public static class Magnavox
{
    private static readonly WarrantyText Text = WarrantyText.Sold("Magnavox 47MF439B, limited warranty", "https://manualsdump.com/en/manuals/magnavox-47mf439b/170559/32");

    /// <summary>A year for parts, 90 days for labour; 90 days for sets sold as refurbished; an exchange unit has 90 days or the remainder.</summary>
    public static PolicyEntry<WarrantyDocument> Television { get; } = Document("magnavox/television-47mf439b", "Magnavox, television set 47MF439B", Day(2009, 1, 1), new()
    {
        Id = Unnamed,
        Source = Text.Source("Limited warranty"),
        Warrantor = "Magnavox",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Grants =
        [
            new()
            {
                Clause = Text.At("Parts 1 year, labour 90 days", "Ninety (90) day labor / one (1) year parts"),
                When = [WarrantyFact.Condition.Is("new")],
                Period = Bought(Years(1)),
                Costs = [HeadCost.Free(CostHead.Parts), HeadCost.Free(CostHead.Labour, Days(90))],
            },
            new() { Clause = Text.At("Refurbished: 90 days"), When = [WarrantyFact.Condition.Is("refurbished")], Period = Bought(Days(90)), Costs = PartsAndLabour },
        ],
        Conditions =
        [
            Bar(Text.At("Authorised dealer", "from an Authorized Dealer"), ClauseKind.AuthorisedSeller, WarrantyFact.SellerAuthorised.Is(true)),
            Bar(Text.At("Receipt"), ClauseKind.Proof, WarrantyFact.ProofOfPurchase.Is(true)),
            Bar(Text.At("Original purchaser or gift recipient"), ClauseKind.Beneficiary, WarrantyFact.Owner.In("original", "gift recipient")),
        ],
        AfterRemedies =
        [
            LongerOf(Text.At("90 days or remaining term, whichever longer"), Days(90), WarrantyEvent.Exchange) with { Costs = PartsLabourSilent },
        ],
    });
}
