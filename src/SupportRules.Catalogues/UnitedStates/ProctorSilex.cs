using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Proctor-Silex: small kitchen appliances.</summary>
public static class ProctorSilex
{
    private static readonly WarrantyText Text = WarrantyText.Read("Proctor-Silex 86500, limited warranty", "https://manualshive.com/ru/manual/proctor-silex/86500/1609308?page=7");

    /// <summary>A year of repair or replacement for the purchaser or whoever was given it; both ways of carriage are the customer's.</summary>
    public static PolicyEntry<WarrantyDocument> SmallAppliance { get; } = Document("proctor-silex/small-appliance", "Proctor-Silex, small appliances", ReadOn, new()
    {
        Id = Unnamed,
        Source = Text.Source("Limited warranty"),
        Warrantor = "Proctor-Silex",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Territory = "United States and Canada",
        Grants = [new() { Clause = Text.At("One year", "repair or replacement of this product or any component found to be defective"), Period = Bought(Years(1)), Costs = PartsLabourSilent }],
        Conditions =
        [
            Bar(Text.At("Purchased and used in the U.S. and Canada"), ClauseKind.Territory, AllOf(WarrantyFact.PurchasedIn.In("US", "CA"), WarrantyFact.UsedIn.In("US", "CA"))),
            Bar(Text.At("Original purchaser or gift recipient"), ClauseKind.Beneficiary, WarrantyFact.Owner.In("original", "gift recipient")),
            Bar(Text.At("Proof of purchase", "Keep the original sales receipt"), ClauseKind.Proof, WarrantyFact.ProofOfPurchase.Is(true)),
        ],
        Exclusions =
        [
            Excludes(Text.At("Glass, filters"), new("component"), WarrantyFact.Component.In("glass", "filter")),
            Excludes(Text.At("Wear from normal use"), ClauseKind.Cause, WarrantyFact.Cause.Is("wear")),
            Excludes(Text.At("Accident, alteration, abuse, misuse"), ClauseKind.Cause, WarrantyFact.Cause.In("accident", "alteration", "abuse", "misuse")),
            Excludes(Text.At("Other than single-family household use"), ClauseKind.Use, WarrantyFact.Use.NotIn("household")),
        ],
        CostRules = [new() { Clause = Text.At("Carriage both ways", "you are responsible for all costs associated with returning the product"), Costs = CustomerPays(CostHead.Shipping) }],
    });
}
