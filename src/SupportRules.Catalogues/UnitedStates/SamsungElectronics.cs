using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Samsung, United States: television sets and telephones.</summary>
public static class SamsungElectronics
{
    private static readonly WarrantyText TelevisionText = WarrantyText.Sold("Samsung UHD TV UN40NU7100, limited warranty", "https://manuals.online/samsung/uhd-tv/un40nu7100/user-manual/1t2oq");

    private static readonly WarrantyText PhoneText = WarrantyText.Sold(
        "Samsung SCH-A630, standard limited warranty", "https://manualarchiveguide.com/manuals/Samsung-SCH-A630-User-Manual-5563017?page=44",
        note: "What Samsung does about a defect is on a page that was not read: labour stays silent.");

    private static readonly WarrantyText FreeformText = WarrantyText.Sold(
        "Samsung Freeform 4, standard limited warranty", "https://manualsbrain.com/ru/manuals/1756483/?page=106",
        note: "The passages on repaired units and on transfer are from the like text of the Galaxy Rush (https://manualarchiveguide.com/manuals/Samsung-Galaxy-Rush-User-Manual-5560491?page=192).");

    /// <summary>A year for parts and labour in a home, 90 days in a business; bought and used in the United States.</summary>
    public static PolicyEntry<WarrantyDocument> Television { get; } = Document("samsung/television-uhd", "Samsung, UHD television sets", Day(2019, 1, 1), new()
    {
        Id = Unnamed,
        Source = TelevisionText.Source("Limited warranty"),
        Warrantor = "Samsung",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Territory = "United States",
        Grants =
        [
            new() { Clause = TelevisionText.At("Parts 1 year, labour 1 year"), When = [WarrantyFact.Use.Is("household")], Period = Bought(Years(1)), Costs = PartsAndLabour },
            new() { Clause = TelevisionText.At("Commercial use: 90 days"), When = [WarrantyFact.Use.Is("commercial")], Period = Bought(Days(90)), Costs = PartsAndLabour },
        ],
        Conditions =
        [
            Bar(TelevisionText.At("Bought and used in the US"), ClauseKind.Territory, AllOf(WarrantyFact.PurchasedIn.Is("US"), WarrantyFact.UsedIn.Is("US"))),
            Directs(TelevisionText.At("Warranty service sentence: authorised service centre only"), "Parts 1 year, labour 1 year", "Commercial use: 90 days"),
        ],
        AfterRemedies = [LongerOf(TelevisionText.At("Remainder or 90 days, whichever longer"), Days(90), WarrantyEvent.Exchange)],
    });

    /// <summary>A year for the telephone and its battery, 90 days for a leather case; a battery only below 80 percent of its capacity or if it leaks.</summary>
    public static PolicyEntry<WarrantyDocument> PhoneA630 { get; } = Document("samsung/phone-sch-a630", "Samsung, telephone SCH-A630", Day(2004, 1, 1), new()
    {
        Id = Unnamed,
        Source = PhoneText.Source("Standard limited warranty"),
        Warrantor = "Samsung Telecommunications America",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Territory = "United States and Canada",
        Grants =
        [
            Phone("Phone 1 year", "phone", Years(1)),
            Phone("Battery 1 year", "battery", Years(1)) with { When = [Any(CatalogueFacts.BatteryCapacityPercent.LessThan(80), CatalogueFacts.BatteryLeaks.Is(true))] },
            Phone("Leather case 90 days", "leather case", Days(90)),
            Phone("Other accessories 1 year", "accessory", Years(1)),
        ],
        Exclusions =
        [
            Excludes(
                PhoneText.At("Battery sentence (i): non-approved charger, broken seals, other equipment"), new("accessory"),
                WarrantyFact.Component.Is("battery"),
                Any(CatalogueFacts.ChargerApproved.Is(false), CatalogueFacts.BatterySealBroken.Is(true), CatalogueFacts.BatteryUsedInOtherEquipment.Is(true))),
            Excludes(PhoneText.At("Accident, misuse, neglect"), ClauseKind.Cause, WarrantyFact.Cause.In("accident", "misuse", "neglect")),
            Excludes(PhoneText.At("Modification incl. antenna"), ClauseKind.Modification, WarrantyFact.Cause.In("modification")),
            Excludes(PhoneText.At("Cosmetic damage"), ClauseKind.FailureMode, WarrantyFact.FailureMode.Is("cosmetic")),
            Excludes(PhoneText.At("Serial number removed"), ClauseKind.Serial, WarrantyFact.SerialIntact.Is(false)),
            Excludes(PhoneText.At("(g) bought or used outside US/Canada"), ClauseKind.Territory, Any(WarrantyFact.PurchasedIn.NotIn("US", "CA"), WarrantyFact.UsedIn.NotIn("US", "CA"))),
        ],
    });

    /// <summary>Twelve months; cosmetic damage is out unless Samsung caused it, and defects from unapproved accessories or service, not the use of them.</summary>
    public static PolicyEntry<WarrantyDocument> Freeform4 { get; } = Document("samsung/phone-freeform-4", "Samsung, telephone Freeform 4", Day(2010, 1, 1), new()
    {
        Id = Unnamed,
        Source = FreeformText.Source("Standard limited warranty"),
        Warrantor = "Samsung Telecommunications America",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Territory = "United States",
        Grants = [new() { Clause = FreeformText.At("Phone 12 months"), Period = Bought(Months(12)), Costs = PartsAndLabour }],
        Exclusions =
        [
            Excludes(FreeformText.At("(a) accident, misuse"), ClauseKind.Cause, WarrantyFact.Cause.In("accident", "misuse")),
            Excludes(FreeformText.At("(a) exposure to liquid, moisture"), ClauseKind.Cause, WarrantyFact.Cause.Is("liquid")),
            Excludes(FreeformText.At("(b) cosmetic damage unless caused by Samsung"), ClauseKind.FailureMode, WarrantyFact.FailureMode.Is("cosmetic")) with { Unless = [CatalogueFacts.CausedByWarrantor.Is(true)] },
            Excludes(FreeformText.At("Accessories not approved: defects resulting from them"), new("accessory"), CatalogueFacts.FailureDueToUnapprovedAccessory.Is(true)),
            Excludes(FreeformText.At("(g) service not furnished or approved: defects resulting from it"), new("third party service"), CatalogueFacts.FailureDueToUnapprovedService.Is(true)),
        ],
        AfterRemedies = [LongerOf(FreeformText.At("Repaired or replaced: the remainder or 90 days, whichever is longer"), Days(90), WarrantyEvent.Exchange, WarrantyEvent.Repair)],
    });

    private static WarrantyGrant Phone(string locator, string component, WarrantyLength until) => new()
    {
        Clause = PhoneText.At(locator),
        Components = ComponentScope.Of(component),
        Period = Bought(until) with { Inside = WarrantyEvent.Notice },
        Costs = PartsLabourSilent,
    };
}
