using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Carrier: thermostats.</summary>
public static class CarrierThermostats
{
    private static readonly WarrantyText Text = WarrantyText.Read(
        "Carrier TC-PBO01, thermostat limited warranty", "http://www.manualslib.com/manual/1286698/Carrier-Tc-Pbo01-Blk.html?page=12", Confidence.Medium,
        "How long the warranty is stands on a page that was not read: a fact here. Standards of efficiency at the installation and upkeep by the instructions are left out.");

    /// <summary>From the day on which the owner bought the new home from its builder, else from the purchase, else from 90 days after manufacture; parts only, where it was first installed.</summary>
    public static PolicyEntry<WarrantyDocument> Programmable { get; } = Document("carrier/thermostat-tc-pbo01", "Carrier, programmable thermostat TC-PBO01", ReadOn, new()
    {
        Id = Unnamed,
        Source = Text.Source("Thermostat limited warranty"),
        Warrantor = "Carrier",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Grants =
        [
            new()
            {
                Clause = Text.At("Conditions 1 and 2: from the builder's sale, the purchase, or manufacture and 90 days", "the date the homeowner purchased the home from the builder"),
                When = [CatalogueFacts.WithinTermOfCard.Is(true)],
                Period = From(CatalogueEvents.HomeBoughtFromBuilder, WarrantyLength.Life, new StartDate(WarrantyEvent.Purchase), new StartDate(WarrantyEvent.Manufacture, Days(90))),
                Costs = [HeadCost.Free(CostHead.Parts), .. CustomerPays(CostHead.Labour, CostHead.Diagnosis, CostHead.Removal, CostHead.Installation, CostHead.Shipping)],
            },
        ],
        Conditions =
        [
            Bar(Text.At("Condition 3: original installation location", "only to products remaining in their original installation location"), ClauseKind.Location, WarrantyFact.MovedFromOriginalLocation.Is(false)),
            Bar(Text.At("Condition 5: return of the defective part", "Defective parts must be returned to the distributor"), ClauseKind.ReturnPart, WarrantyFact.DefectivePartReturned.Is(true)),
        ],
        Exclusions =
        [
            Excludes(
                Text.At("Not covered 4: faulty installation, misapplication, abuse, improper servicing, alteration"), ClauseKind.Cause,
                WarrantyFact.Cause.In("faulty installation", "misapplication", "abuse", "improper servicing", "unauthorised alteration")),
        ],
    });
}
