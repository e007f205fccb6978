using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>The text that two brands of one house share but for a word.</summary>
internal static class MaytagFamilyText
{
    public const string LeftOut = "Left out: surcharges for service beyond the normal, and repairs that result from causes of which the copy shows only the first, improper installation.";

    public static WarrantyDocument Microwave(string warrantor, WarrantyText text, string leadIn, params ReadOnlySpan<CostHead> ownersCosts) => new()
    {
        Id = Unnamed,
        Source = text.Source("Warranty"),
        Warrantor = warrantor,
        Kind = WarrantyKind.Maker,
        Territory = "United States and Canada",
        Grants =
        [
            new()
            {
                Clause = text.At("Full One Year", "will repair or replace, including related labor, any part"),
                Designation = WarrantyDesignation.Full,
                When = [WarrantyFact.LocatedIn.In("US", "CA")],
                Period = Bought(Years(1)),
                Costs = PartsAndLabour,
            },
            new()
            {
                // Its lead-in, below, calls what follows the first year a limited warranty.
                Clause = text.At("Second through Fifth Year", "replacement magnetron, touch pad and microprocessor, part and labor"),
                Designation = WarrantyDesignation.Limited,
                Components = ComponentScope.Of("magnetron", "touch pad", "microprocessor"),
                When = [WarrantyFact.LocatedIn.In("US", "CA")],
                Period = Bought(Years(1), Years(5)),
                Costs = PartsAndLabour,
            },
            new()
            {
                Clause = text.At("Limited Parts Warranty Outside US/Canada", "free of charge for the part itself, with the owner paying all other costs"),
                Designation = WarrantyDesignation.Limited,
                When = [WarrantyFact.LocatedIn.NotIn("US", "CA")],
                Period = Bought(Years(1)),
                Costs = PartsOnly,
            },
        ],
        Exclusions =
        [
            Excludes(text.At("Not covered: house fuses, breakers, wiring"), ClauseKind.Cause, WarrantyFact.Cause.In("house fuse", "house breaker", "house wiring")),
            Excludes(
                text.At("Not covered: maintenance incl. light bulbs"), new("component"),
                Any(WarrantyFact.Component.In("light bulb"), WarrantyFact.Cause.In("maintenance", "cleaning"))),
            Excludes(text.At("Not covered: serial number"), ClauseKind.Serial, WarrantyFact.SerialIntact.Is(false)),
            Excludes(text.At("Not covered: commercial, industrial, rental or leased use"), ClauseKind.Use, WarrantyFact.Use.In("commercial", "industrial", "rental", "leased")),
            Excludes(text.At("Not covered: located outside US or Canada"), ClauseKind.Territory, WarrantyFact.LocatedIn.NotIn("US", "CA")),
            Excludes(text.At("Not covered: adjustments after year 1"), new("service"), CatalogueFacts.Service.Is("adjustment")) with { After = Years(1) },
        ],
        CostRules = [new() { Clause = text.At("Limited Warranty lead-in", leadIn), After = Years(1), Costs = CustomerPays(ownersCosts) }],
    };
}
