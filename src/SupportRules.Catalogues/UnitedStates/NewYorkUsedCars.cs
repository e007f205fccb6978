using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>New York: the warranty that dealers owe on used cars.</summary>
public static class NewYorkUsedCars
{
    private static readonly WarrantyText FactSheet = WarrantyText.Sold(
        "New York Attorney General, used car lemon law fact sheet", "https://ag.ny.gov/used-car-lemon-law-fact-sheet", Confidence.High,
        "The refund after three attempts or 15 days out of service is left out: it is a remedy, not cover.");

    private static readonly WarrantyText Form = WarrantyText.Read("Baylee Motors, used car limited warranty", "https://bayleemotors.com/warranty", Confidence.High, "A dealer's form under General Business Law 198-b.");

    private static readonly string[] Parts =
        ["engine", "transmission", "drive axle", "brakes", "steering", "radiator", "alternator", "generator", "starter", "ignition system"];

    /// <summary>By the odometer at the sale: 90 days or 4,000 miles, 60 or 3,000, 30 or 1,000; on listed parts; notice within it is enough.</summary>
    public static PolicyEntry<WarrantyDocument> Statute { get; } = Document(
        "united-states/new-york-used-cars", "New York, General Business Law 198-b: dealers' warranty on used cars", Day(2012, 1, 1), Bands(
            FactSheet, "a New York dealer", WarrantyKind.DealerStatutory) with
        {
            Conditions =
            [
                Bar(FactSheet.At("Cars covered: price 1,500 or more"), ClauseKind.Scope, WarrantyFact.Price.AtLeast(1500)),
                Bar(FactSheet.At("Personal use"), ClauseKind.Use, WarrantyFact.Use.Is("household")),
                Bar(FactSheet.At("New York dealer"), ClauseKind.Scope, CatalogueFacts.Seller.Is("NY dealer")),
            ],
            Exclusions = [Excludes(FactSheet.At("Covered parts: ignition system excluding battery"), new("component"), WarrantyFact.Component.Is("battery"))],
        }, EntryKind.Law);

    /// <summary>A dealer's form: the same bands, and the days in the shop are added to the term.</summary>
    public static PolicyEntry<WarrantyDocument> DealersForm { get; } = Document("baylee-motors/used-car", "Baylee Motors (New York), used cars", ReadOn, Bands(Form, "Baylee Motors", WarrantyKind.DealerStatutory) with
    {
        Designation = WarrantyDesignation.Limited,
        Clock = new(Form.At("Term extended by the days in the shop"), Stops: true),
    });

    private static WarrantyDocument Bands(WarrantyText text, string warrantor, WarrantyKind kind) => new()
    {
        Id = Unnamed,
        Source = text.Source("Warranty by mileage"),
        Warrantor = warrantor,
        Kind = kind,
        Territory = "New York",
        Grants =
        [
            Band(text, "Band 1: 18,001-36,000 mi at sale, 90 days or 4,000 mi", 18_001, 36_000, 90, 4_000),
            Band(text, "Band 2: 36,001-79,999 mi at sale, 60 days or 3,000 mi", 36_001, 79_999, 60, 3_000),
            Band(text, "Band 3: 80,000-100,000 mi at sale, 30 days or 1,000 mi", 80_000, 100_000, 30, 1_000),
        ],
    };

    private static WarrantyGrant Band(WarrantyText text, string locator, decimal from, decimal to, int days, decimal miles) => new()
    {
        Clause = text.At(locator),
        Components = ComponentScope.Of(Parts),
        When = [WarrantyFact.OdometerAtStart.AtLeast(from), WarrantyFact.OdometerAtStart.AtMost(to)],
        Period = From(WarrantyEvent.Delivery, Days(days)) with { Inside = WarrantyEvent.Notice },
        Usage = [new(miles, "mi")],
        Costs = PartsAndLabour,
    };
}
