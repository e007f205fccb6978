using SupportRules.Catalogues;
using SupportRules.Catalogues.UnitedStates;
using SupportRules.Warranty;

namespace SupportRules.Benchmarks;

/// <summary>The claim that the benchmarks of warranties decide, on a real document of ten clauses: a magnetron tube in the third year, three cost heads, one demand.</summary>
internal static class TypicalClaim
{
    public static WarrantyDocument Document { get; } = KitchenAid.Microwave["2001-05-01"];

    public static WarrantyFacts Facts { get; } = new()
    {
        Dates = [WarrantyEvent.Purchase.On("2001-05-01"), WarrantyEvent.Failure.On("2003-09-10")],
        Component = "magnetron tube",
        PartOf = [],
        Facts =
        [
            WarrantyFact.LocatedIn.Of("US"),
            CatalogueFacts.FailureDueToModification.Of(false),
            WarrantyFact.Use.Of("household"),
            WarrantyFact.Cause.Of("defect"),
            CatalogueFacts.Installed.Of("countertop"),
            CatalogueFacts.RemoteArea.Of(false),
        ],
        CostHeads = [CostHead.Parts, CostHead.Labour, CostHead.Travel],
        Demands = [ClauseKind.AuthorisedService],
    };
}
