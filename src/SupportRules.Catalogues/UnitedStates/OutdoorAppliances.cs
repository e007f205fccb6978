using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>An outdoor cooking appliance whose maker the copy of its manual does not tell.</summary>
public static class OutdoorAppliances
{
    private static readonly WarrantyText Text = WarrantyText.Sold(
        "Outdoor appliance, limited warranty", "https://manualsdump.com/amp/en/manuals/246832/14",
        note: "The copy does not name the maker. Use other than the normal one is out; the end of that sentence is not in the copy, and it is left out.");

    /// <summary>A year for all parts, for the first owner, bought from an authorised retailer with a dated receipt: to have registered is no substitute. Carriage of parts and calls to the home are the owner's.</summary>
    public static PolicyEntry<WarrantyDocument> AllParts { get; } = Document("outdoor-appliances/all-parts-1-year", "Outdoor appliance, all parts for a year", Day(2016, 1, 1), new()
    {
        Id = Unnamed,
        Source = Text.Source("Scope of coverage"),
        Warrantor = "the manufacturer",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Territory = "United States and Canada",
        Grants = [new() { Clause = Text.At("All parts 1 year"), Period = Bought(Years(1)), Costs = PartsLabourSilent }],
        Conditions =
        [
            Bar(Text.At("Proof of purchase: dated receipt, registration is no substitute", "Registering your product is not a substitute for proof of purchase"), ClauseKind.Proof, WarrantyFact.ProofOfPurchase.Is(true)),
            Bar(Text.At("Authorised retailer only", "only applies to units purchased from an authorized retailer"), ClauseKind.AuthorisedSeller, WarrantyFact.SellerAuthorised.Is(true)),
            Bar(Text.At("Original owner, not transferable"), ClauseKind.Beneficiary, WarrantyFact.Owner.Is("original")),
            Bar(Text.At("In the United States and Canada only"), ClauseKind.Territory, WarrantyFact.LocatedIn.In("US", "CA")),
        ],
        Exclusions =
        [
            Excludes(Text.At("Cosmetic: scratches, dents, rust", "RUST is not considered a manufacturing or materials defect"), ClauseKind.FailureMode, WarrantyFact.FailureMode.In("scratch", "dent", "corrosion", "discolouration", "surface rust", "rust")),
            Excludes(
                Text.At("Accident, alteration"), ClauseKind.Cause,
                WarrantyFact.Cause.In("accident", "alteration", "careless handling", "misuse", "abuse", "fire", "flood", "act of God", "improper installation", "improper maintenance")),
        ],
        CostRules =
        [
            new() { Clause = Text.At("Shipping of parts is the owner's", "all shipping charges for parts replaced"), Costs = CustomerPays(CostHead.Shipping) },
            new() { Clause = Text.At("Service calls not paid", "Service calls to your home"), Costs = CustomerPays(CostHead.Labour, CostHead.Travel) },
        ],
    });
}
