using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>HomeMaster: contracts on what is in a home, called home warranties.</summary>
public static class HomeMaster
{
    private static readonly WarrantyText Text = WarrantyText.Read(
        "HomeMaster, glossary of coverage terms: kitchen refrigerator", "https://www.homemasterwarranty.com/glossary/kitchen-refrigerator/", Confidence.High,
        "The term is the contract's, and of labour and of a fee for the call the entry does not speak: both stay open.");

    private static readonly string[] Listed =
    [
        "condenser", "defrost heating element", "thermostat", "fuse", "relay", "transformer", "motor", "compressor", "timer", "fan control", "bearings", "pump motor", "switch", "electrode",
        "semiconductor", "rectifier", "valve", "electronic circuit",
    ];

    /// <summary>The listed parts of a kitchen refrigerator, up to USD 500; no other part, and nothing that only mars its looks.</summary>
    public static PolicyEntry<WarrantyDocument> Refrigerator { get; } = Document("homemaster/kitchen-refrigerator", "HomeMaster, home warranty: kitchen refrigerator", ReadOn, new()
    {
        Id = Unnamed,
        Source = Text.Source("Kitchen refrigerator"),
        Warrantor = "HomeMaster",
        Kind = WarrantyKind.ServicePlan,
        Grants =
        [
            new()
            {
                Clause = Text.At("Listed parts, up to $500", "We will cover up to $500"),
                Components = ComponentScope.Of(Listed),
                When = [CatalogueFacts.WithinTermOfContract.Is(true)],
                Period = From(CatalogueEvents.PolicyStart, WarrantyLength.Life),
                Costs = PartsLabourSilent,
                Cap = Usd(500),
            },
        ],
        Exclusions = [Excludes(Text.At("Cosmetic issues: scratches, dents, chipping"), ClauseKind.FailureMode, WarrantyFact.FailureMode.In("scratch", "dent", "chipping"))],
    });
}
