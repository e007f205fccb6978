using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Tempur-Pedic: mattresses.</summary>
public static class TempurPedic
{
    private static readonly WarrantyText Text = WarrantyText.Read(
        "Tempur-Pedic, ten-year limited warranty", "https://www.roomstogo.com/mattress/warranty/tempur-pedic", note: "A seller's copy; another seller summarises it alike (https://www.smartmattressbuy.com/customer-help/tempur-pedic/).");

    /// <summary>Ten years of repair or replacement, if a dent is deeper than three quarters of an inch.</summary>
    public static PolicyEntry<WarrantyDocument> Mattress { get; } = Document("tempur-pedic/mattress", "Tempur-Pedic, mattresses", ReadOn, new()
    {
        Id = Unnamed,
        Source = Text.Source("Ten-year limited warranty"),
        Warrantor = "Tempur-Pedic",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Grants =
        [
            new() { Clause = Text.At("10 years, dent deeper than 0.75 in"), When = [CatalogueFacts.DentInches.MoreThan(0.75m)], Period = Bought(Years(10)), Costs = PartsLabourSilent },
        ],
        Conditions =
        [
            Bar(Text.At("Original purchaser"), ClauseKind.Beneficiary, WarrantyFact.Owner.Is("original")),
            Bar(Text.At("Authorised retailer"), ClauseKind.AuthorisedSeller, WarrantyFact.SellerAuthorised.Is(true)),
        ],
    });
}
