using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>KitchenAid: microwave ovens.</summary>
public static class KitchenAid
{
    private const string OneYear = "One-year full";

    private static readonly WarrantyText Freestanding = WarrantyText.Dated(
        "KitchenAid microwave oven warranty, 3/00", "https://manualsdump.com/amp/en/manuals/59581/25", Day(2000, 3, 1), note: "Printed 3/00; house calls to correct or explain the oven are left out.");

    private static readonly WarrantyText BuiltInText = WarrantyText.Sold("KitchenAid KAC-24, built-in microwave oven warranty", "https://www.manualslib.com/manual/851357/Kitchenaid-Kac-24.html?page=64");

    /// <summary>A year for parts and labour by a designated company, then the magnetron tube for four years; home service only for an oven that is built in with an approved kit.</summary>
    public static PolicyEntry<WarrantyDocument> Microwave { get; } = Document("kitchenaid/microwave-2000", "KitchenAid, microwave oven", Day(2000, 3, 1), new()
    {
        Id = Unnamed,
        Source = Freestanding.Source("Microwave Oven Warranty"),
        Warrantor = "KitchenAid",
        Kind = WarrantyKind.Maker,
        Territory = "United States",
        Grants =
        [
            new() { Clause = Freestanding.At(OneYear, "Replacement parts and repair labor costs"), Designation = WarrantyDesignation.Full, Period = Bought(Years(1)), Costs = PartsAndLabour },
            new()
            {
                Clause = Freestanding.At("2nd-5th year limited", "Replacement of magnetron tube"),
                Designation = WarrantyDesignation.Limited,
                Components = ComponentScope.Of("magnetron tube"),
                Period = Bought(Years(1), Years(5)),
                Costs = [HeadCost.Free(CostHead.Parts)],
            },
        ],
        Conditions = [Directs(Freestanding.At("One-year full: designated service company", "Service must be provided by a KitchenAid designated service company"), OneYear)],
        Exclusions =
        [
            Excludes(Freestanding.At("E. outside the United States"), ClauseKind.Territory, WarrantyFact.LocatedIn.NotIn("US")),
            Excludes(Freestanding.At("Unauthorised modification", "resulting from unauthorized modifications"), ClauseKind.Modification, CatalogueFacts.FailureDueToModification.Is(true)),
            Excludes(Freestanding.At("Use other than single-family household"), ClauseKind.Use, WarrantyFact.Use.NotIn("household")),
            Excludes(Freestanding.At("Accident, alteration, misuse, fire, flood"), ClauseKind.Cause, WarrantyFact.Cause.In("accident", "alteration", "misuse", "fire", "flood")),
        ],
        CostRules =
        [
            new() { Clause = Freestanding.At("F. in-home service"), When = [CatalogueFacts.Installed.NotIn("built in with approved kit")], Costs = CustomerPays(CostHead.Travel) },
            new() { Clause = Freestanding.At("Remote-area travel"), When = [CatalogueFacts.RemoteArea.Is(true)], Costs = CustomerPays(CostHead.Travel) },
            new() { Clause = Freestanding.At("D. labour during limited warranty", "Any labor costs during the limited warranty"), After = Years(1), Costs = CustomerPays(CostHead.Labour) },
        ],
    });

    /// <summary>A year for all, four more for three parts, nine more for the cavity and the inner door if they rust through.</summary>
    public static PolicyEntry<WarrantyDocument> BuiltIn { get; } = Document("kitchenaid/built-in-microwave-kac-24", "KitchenAid, built-in microwave oven KAC-24", Day(2000, 1, 1), new()
    {
        Id = Unnamed,
        Source = BuiltInText.Source("Built-in microwave warranty"),
        Warrantor = "KitchenAid",
        Kind = WarrantyKind.Maker,
        Territory = "United States and Canada",
        Grants =
        [
            new() { Clause = BuiltInText.At("Year 1 full"), Designation = WarrantyDesignation.Full, Period = Bought(Years(1)), Costs = PartsAndLabour },
            new()
            {
                Clause = BuiltInText.At("2nd-5th limited"),
                Designation = WarrantyDesignation.Limited,
                Components = ComponentScope.Of("magnetron", "electric element", "solid state touch control"),
                Period = Bought(Years(1), Years(5)),
                Costs = PartsOnly,
            },
            new()
            {
                Clause = BuiltInText.At("2nd-10th limited", "if the part rusts through"),
                Designation = WarrantyDesignation.Limited,
                Components = ComponentScope.Of("stainless cavity", "inner door"),
                When = [WarrantyFact.FailureMode.Is("rust-through")],
                Period = Bought(Years(1), Years(10)),
                Costs = PartsOnly,
            },
        ],
        Conditions = [Directs(BuiltInText.At("Year 1 full: designated servicing company", "Service must be provided by a KitchenAid designated servicing company"), "Year 1 full")],
    });
}
