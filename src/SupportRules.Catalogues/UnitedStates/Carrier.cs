using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Carrier: air conditioners and heat pumps.</summary>
public static class Carrier
{
    private static readonly WarrantyText PtacText = WarrantyText.Sold("Carrier 52P, packaged terminal air conditioner warranty", "https://manualsdump.com/en/manuals/carrier-52p/27705/17");

    private static readonly WarrantyText PackagedText = WarrantyText.Sold("Carrier 50ZP, extended protection limited warranty", "https://azmanual.top/manuals/717676/carrier-50zp.html?page=6");

    private static readonly WarrantyText DuctlessText = WarrantyText.Sold(
        "Carrier ductless systems, as summarised", "https://www.reference.com/world-view/carrier-c-still-covered-warranty-282a6f05ec558d78", Confidence.Low,
        "A summary; of labour it does not speak.");

    private static readonly WarrantyText RegisteredText = WarrantyText.Read(
        "Carrier Infinity and Performance series, as summarised", "https://homequeries.com/how-long-do-i-have-to-register-my-carrier-air-conditioner", Confidence.Low,
        "A summary; of labour and of transfer it does not speak.");

    private static readonly string[] SealedSystem = ["compressor", "condenser", "evaporator", "connecting tubing"];

    private static readonly StartDate MadeAnd90Days = new(WarrantyEvent.Manufacture, WarrantyLength.Days(90));

    /// <summary>A full year, then two warranties for the same four years: full on the sealed system, parts only on the rest.</summary>
    public static PolicyEntry<WarrantyDocument> Ptac { get; } = Document("carrier/packaged-terminal-52p", "Carrier, packaged terminal air conditioner 52P", Day(2008, 1, 1), new()
    {
        Id = Unnamed,
        Source = PtacText.Source("Packaged Terminal Air Conditioner Warranty"),
        Warrantor = "Carrier",
        Kind = WarrantyKind.Maker,
        Grants =
        [
            new() { Clause = PtacText.At("Full one-year", "free of charge to the user or subsequent users"), Designation = WarrantyDesignation.Full, Period = Bought(Years(1)), Costs = PartsAndLabour },
            new()
            {
                Clause = PtacText.At("Full extended four-year sealed system (years 2-5)", "This includes system refrigeration charge"),
                Designation = WarrantyDesignation.Full,
                Components = ComponentScope.Of(SealedSystem),
                Period = Bought(Years(1), Years(5)),
                Costs = [.. PartsAndLabour, HeadCost.Free(CostHead.Refrigerant)],
            },
            new()
            {
                Clause = PtacText.At("Limited extended four-year non-sealed (years 2-5)", "does not include labor"),
                Designation = WarrantyDesignation.Limited,
                Components = ComponentScope.Of(
                    "motor", "solenoid", "thermistor", "thermostat", "relay", "switch", "capacitor", "overload", "drain valve", "bulb heater", "fan", "stator"),
                Period = Bought(Years(1), Years(5)),
                Costs = [HeadCost.Free(CostHead.Parts), .. CustomerPays(CostHead.Labour, CostHead.Diagnosis, CostHead.Removal, CostHead.Shipping, CostHead.Installation)],
            },
        ],
        Conditions =
        [
            Bar(PtacText.At("User or subsequent users"), ClauseKind.Beneficiary, WarrantyFact.Owner.In("original", "gift recipient", "later")),
            Directs(PtacText.At("Authorised servicing dealers and service stations", "through its authorized servicing dealers and service stations")),
        ],
    });

    /// <summary>A year for parts, to the tenth year the compressor; never labour, shipping or diagnosis; where it was first installed.</summary>
    public static PolicyEntry<WarrantyDocument> Packaged50Zp { get; } = Document("carrier/packaged-50zp", "Carrier, packaged heat pump 50ZP", Day(2005, 1, 1), new()
    {
        Id = Unnamed,
        Source = PackagedText.Source("Extended Protection Limited Warranty"),
        Warrantor = "Carrier Corporation",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Grants =
        [
            new() { Clause = PackagedText.At("Limited one-year", "whether or not actual use begins on that date"), Period = From(WarrantyEvent.Installation, Years(1)), Costs = PartAlone },
            new()
            {
                Clause = PackagedText.At("Extended nine-year compressor (2nd-10th)"),
                Components = ComponentScope.Of("compressor"),
                Period = From(WarrantyEvent.Installation, Years(10)) with { After = Years(1) },
                Costs = PartAlone,
            },
        ],
        Conditions =
        [
            Bar(PackagedText.At("Original installation location", "voided if the product is reinstalled elsewhere"), ClauseKind.Location, WarrantyFact.MovedFromOriginalLocation.Is(false)),
            Bar(PackagedText.At("Return of the defective part", "the defective part is returned to our distributor"), ClauseKind.ReturnPart, WarrantyFact.DefectivePartReturned.Is(true)),
        ],
    });

    /// <summary>Five years, seven for the compressor, where the owner lives; one and five where tenants do, for the first owner only.</summary>
    public static PolicyEntry<WarrantyDocument> Ductless { get; } = Document("carrier/ductless", "Carrier, ductless systems", Day(2012, 1, 1), new()
    {
        Id = Unnamed,
        Source = DuctlessText.Source("Ductless split systems"),
        Warrantor = "Carrier",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Grants =
        [
            new() { Clause = DuctlessText.At("Owner-occupied: parts 5 years"), When = [OwnerOccupied], Period = Installed(Years(5)), Costs = PartsLabourSilent },
            new()
            {
                Clause = DuctlessText.At("Owner-occupied: compressor 7 years"),
                Components = ComponentScope.Of("compressor"),
                When = [OwnerOccupied],
                Period = Installed(Years(7)),
                Costs = PartsLabourSilent,
            },
            new() { Clause = DuctlessText.At("Other residential: parts 1 year"), When = [Rented, FirstOwner], Period = Installed(Years(1)), Costs = PartsLabourSilent },
            new()
            {
                Clause = DuctlessText.At("Other residential: compressor 5 years"),
                Components = ComponentScope.Of("compressor"),
                When = [Rented, FirstOwner],
                Period = Installed(Years(5)),
                Costs = PartsLabourSilent,
            },
        ],
    });

    /// <summary>Five years for parts, ten if it was registered within 90 days of the installation.</summary>
    public static PolicyEntry<WarrantyDocument> Registered { get; } = Document("carrier/infinity-performance", "Carrier, Infinity and Performance series", ReadOn, new()
    {
        Id = Unnamed,
        Source = RegisteredText.Source("Registration"),
        Warrantor = "Carrier",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Grants =
        [
            new() { Clause = RegisteredText.At("5 years parts"), Period = From(WarrantyEvent.Installation, Years(5)), Costs = PartsLabourSilent },
        ],
        Conditions =
        [
            Lengthens(
                RegisteredText.At("Registered within 90 days: 10 years parts"), ClauseKind.Registration, Years(10),
                AllOf(WarrantyFact.Registered.Is(true), new WarrantyTest.Within(WarrantyEvent.Registration, Days(90), WarrantyEvent.Installation))),
        ],
    });

    private static ValueList<HeadCost> PartAlone => [HeadCost.Free(CostHead.Parts), .. CustomerPays(CostHead.Labour, CostHead.Shipping, CostHead.Diagnosis)];

    private static WarrantyTest OwnerOccupied => CatalogueFacts.Occupancy.Is("owner-occupied");

    private static WarrantyTest Rented => CatalogueFacts.Occupancy.Is("rented");

    private static WarrantyTest FirstOwner => WarrantyFact.Owner.Is("original");

    private static CoveragePeriod Installed(WarrantyLength until) => From(WarrantyEvent.Installation, until, MadeAnd90Days);
}
