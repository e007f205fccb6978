using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Whirlpool: microwave ovens and ranges.</summary>
public static class Whirlpool
{
    private static readonly WarrantyText Text = WarrantyText.Sold("Whirlpool RM980PXY, microwave oven and range warranty", "https://audio.manualsonline.com/manuals/mfg/whirlpool/rm980pxy.html?p=32");

    /// <summary>A full year by an authorised company, then the magnetron tube without labour for four; only repairs that result from a modification are out.</summary>
    public static PolicyEntry<WarrantyDocument> MicrowaveRange { get; } = Document("whirlpool/microwave-range-rm980", "Whirlpool, microwave oven and range RM980", Day(1990, 1, 1), new()
    {
        Id = Unnamed,
        Source = Text.Source("Product warranty"),
        Warrantor = "Whirlpool",
        Kind = WarrantyKind.Maker,
        Territory = "United States",
        Grants =
        [
            new() { Clause = Text.At("Full one-year", "replacement parts and repair labor"), Designation = WarrantyDesignation.Full, Period = Bought(Years(1)), Costs = PartsAndLabour },
            new()
            {
                Clause = Text.At("Limited four-year (years 2-5)", "replacement magnetron tube"),
                Designation = WarrantyDesignation.Limited,
                Components = ComponentScope.Of("magnetron tube"),
                Period = Bought(Years(1), Years(5)),
                Costs = [HeadCost.Free(CostHead.Parts)],
            },
        ],
        Conditions = [Directs(Text.At("Full one-year: authorised service company", "Service must be provided by an authorized Whirlpool service company"), "Full one-year")],
        Exclusions =
        [
            Excludes(Text.At("A. house fuses, wiring, plumbing, light bulbs"), ClauseKind.Cause, WarrantyFact.Cause.In("house fuse", "house wiring", "house plumbing", "light bulb")),
            Excludes(Text.At("B. other than single-family household use"), ClauseKind.Use, WarrantyFact.Use.NotIn("household")),
            Excludes(Text.At("D. accident, misuse, fire, flood, products not approved"), ClauseKind.Cause, WarrantyFact.Cause.In("accident", "misuse", "fire", "flood", "unapproved product")),
            Excludes(Text.At("F. unauthorised modifications", "caused by unauthorized modifications"), ClauseKind.Modification, CatalogueFacts.FailureDueToModification.Is(true)),
        ],
        CostRules =
        [
            new() { Clause = Text.At("Not paid: pickup and delivery", "designed to be repaired in the home"), Costs = CustomerPays(CostHead.Shipping) },
            new() { Clause = Text.At("E. any labour costs during limited warranty"), After = Years(1), Costs = CustomerPays(CostHead.Labour) },
        ],
    });
}
