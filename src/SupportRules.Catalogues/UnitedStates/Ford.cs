using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Ford, Lincoln and Mercury.</summary>
public static class Ford
{
    private static readonly WarrantyText Faq = WarrantyText.Sold(
        "Ford, new vehicle limited warranty, frequently asked questions",
        "http://corporate.ford.com/owner-services/customer-support/ask-ford-faqs?packedargs=inputtext%3DNew%2BVehicle%2BLimited%2BWarranty%26qtype%3Dqn%26view%3Dprint", Confidence.High,
        "The powertrain's term is that of model years from 2007 on. What belongs to the powertrain stands in the booklet, which was not read: engine and transmission here. Of labour the page does not speak.");

    private static readonly WarrantyText Booklet = WarrantyText.Dated(
        "Mercury 2006 Mariner Hybrid, warranty guide", "http://38.142.81.21:8001/manual/mercury/2006-mercury-mariner-hybrid/warranty-english/page-13.html", Day(2006, 1, 1),
        note: "Of model year 2006, without a day. Maintenance and wear are else the owner's.");

    private static readonly WarrantyTest FordOrMercury = CatalogueFacts.Make.In("Ford", "Mercury");

    private static readonly WarrantyTest Lincoln = CatalogueFacts.Make.In("Lincoln");

    private static readonly WarrantyTest Since2007 = WarrantyFact.ModelYear.AtLeast(2007);

    /// <summary>Three years or 36,000 miles, five or 60,000 for the powertrain, more for a Lincoln; perforation by corrosion five years. Whichever comes first.</summary>
    public static PolicyEntry<WarrantyDocument> NewVehicle { get; } = Document("ford/new-vehicle", "Ford, Lincoln and Mercury, new vehicles", Day(2007, 1, 1), new()
    {
        Id = Unnamed,
        Source = Faq.Source("New vehicle limited warranty"),
        Warrantor = "Ford Motor Company",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Territory = "United States",
        Grants =
        [
            Term("Basic Ford/Mercury 3 years / 36,000 mi", 3, 36_000) with { When = [FordOrMercury] },
            Term("Basic Lincoln 4 years / 50,000 mi", 4, 50_000) with { When = [Lincoln] },
            Term("Powertrain Ford/Mercury 5 years / 60,000 mi", 5, 60_000) with { Components = ComponentScope.Of("engine", "transmission"), When = [FordOrMercury, Since2007] },
            Term("Powertrain Lincoln 6 years / 70,000 mi", 6, 70_000) with { Components = ComponentScope.Of("engine", "transmission"), When = [Lincoln, Since2007] },
            Term("Corrosion perforation 5 years", 5, null) with { When = [WarrantyFact.FailureMode.Is("corrosion perforation")] },
        ],
    });

    /// <summary>Wearing parts: wiper blades by time alone, alignment and brake pads by time or miles.</summary>
    public static PolicyEntry<WarrantyDocument> MercuryWear { get; } = Document("ford/mercury-2006-wear", "Mercury 2006, wearing parts", Day(2006, 1, 1), new()
    {
        Id = Unnamed,
        Source = Booklet.Source("Maintenance/Wear"),
        Warrantor = "Ford Motor Company",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Grants =
        [
            Wear("Wiper blades: 12 months regardless of miles", null, "wiper blades"),
            Wear("Wheel alignment and balancing: 12 months or 12,000 mi", 12_000, "wheel alignment", "wheel balancing"),
            Wear("Brake pads: 12 months or 18,000 mi", 18_000, "brake pads"),
        ],
    });

    private static WarrantyGrant Term(string locator, int years, decimal? miles) => new()
    {
        Clause = Faq.At(locator),
        Period = From(WarrantyEvent.InService, Years(years)),
        Usage = miles is { } most ? [new UsageLimit(most, "mi")] : [],
        Costs = PartsLabourSilent,
    };

    private static WarrantyGrant Wear(string locator, decimal? miles, params ReadOnlySpan<string> components) => new()
    {
        Clause = Booklet.At(locator),
        Components = ComponentScope.Of(components),
        Period = From(WarrantyEvent.InService, Months(12)),
        Usage = miles is { } most ? [new UsageLimit(most, "mi")] : [],
        Costs = PartsLabourSilent,
    };
}
