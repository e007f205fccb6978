using SupportRules.Warranty;

namespace SupportRules.Catalogues;

/// <summary>Facts that documents of the catalogue ask for, beyond those of <see cref="WarrantyFact"/>.</summary>
public static class CatalogueFacts
{
    /// <summary>What is asked of the servicer: <c>repair</c> or <c>adjustment</c>.</summary>
    public static WarrantyFact.Text Service { get; } = new("service");

    /// <summary>How an oven stands: <c>countertop</c>, <c>built in with approved kit</c>.</summary>
    public static WarrantyFact.Text Installed { get; } = new("installed");

    /// <summary>Whether the customer lives in a remote area.</summary>
    public static WarrantyFact.Flag RemoteArea { get; } = new("remote area");

    public static WarrantyFact.Flag FailureDueToModification { get; } = new("failure due to modification");

    public static WarrantyFact.Flag FailureDueToUnapprovedAccessory { get; } = new("failure due to unapproved accessory");

    public static WarrantyFact.Flag FailureDueToUnapprovedService { get; } = new("failure due to unapproved service");

    public static WarrantyFact.Flag FailureDueToUnauthorisedPart { get; } = new("failure due to unauthorised part");

    /// <summary>Whether the warrantor has shown what caused the failure.</summary>
    public static WarrantyFact.Flag CauseShownByWarrantor { get; } = new("cause shown by warrantor");

    /// <summary>Whether the damage is of the warrantor's own making.</summary>
    public static WarrantyFact.Flag CausedByWarrantor { get; } = new("caused by warrantor");

    /// <summary>Who lives in the building: <c>owner-occupied</c> or <c>rented</c>.</summary>
    public static WarrantyFact.Text Occupancy { get; } = new("occupancy");

    /// <summary>Whether the product was packed with the statement of the warranty.</summary>
    public static WarrantyFact.Flag PackedWithStatement { get; } = new("packed with statement");

    /// <summary>What is left of a battery's rated capacity, in percent.</summary>
    public static WarrantyFact.Number BatteryCapacityPercent { get; } = new("battery capacity percent");

    public static WarrantyFact.Flag BatteryLeaks { get; } = new("battery leaks");

    public static WarrantyFact.Flag ChargerApproved { get; } = new("charger approved");

    public static WarrantyFact.Flag BatterySealBroken { get; } = new("battery seal broken");

    public static WarrantyFact.Flag BatteryUsedInOtherEquipment { get; } = new("battery used in other equipment");

    /// <summary>The make of a vehicle: <c>Ford</c>, <c>Lincoln</c>.</summary>
    public static WarrantyFact.Text Make { get; } = new("make");

    /// <summary>Who sold it: <c>NY dealer</c>, <c>private person</c>.</summary>
    public static WarrantyFact.Text Seller { get; } = new("seller");

    /// <summary>A maker's line of products: <c>LEGEND</c>.</summary>
    public static WarrantyFact.Text ProductLine { get; } = new("product line");

    /// <summary>Whether a tyre is on the vehicle that it was bought for.</summary>
    public static WarrantyFact.Flag SameVehicle { get; } = new("same vehicle");

    /// <summary>Whether a tyre wore evenly down to 2/32 inch.</summary>
    public static WarrantyFact.Flag EvenWear { get; } = new("even wear to 2 32");

    /// <summary>Whether a tyre came with the new vehicle.</summary>
    public static WarrantyFact.Flag OriginalEquipment { get; } = new("original equipment");

    /// <summary>How deep a mattress sags without anybody on it, in inches.</summary>
    public static WarrantyFact.Number DentInches { get; } = new("dent inches");

    /// <summary>Whether the proof of purchase was altered.</summary>
    public static WarrantyFact.Flag ProofAltered { get; } = new("proof altered");

    /// <summary>Whether somebody whom the maker had not authorised repaired it.</summary>
    public static WarrantyFact.Flag UnauthorisedRepair { get; } = new("unauthorised repair");

    /// <summary>Whether the product is within the term that its warranty card states.</summary>
    public static WarrantyFact.Flag WithinTermOfCard { get; } = new("within term of card");

    /// <summary>Whether a distributor recorded the serial numbers of the defective and of the new unit.</summary>
    public static WarrantyFact.Flag SerialsOfBothRecorded { get; } = new("serials of both recorded");

    /// <summary>Whether the output of a solar module is below the level that is warranted for its year: see <see cref="PerformanceFloorPolicy"/>.</summary>
    public static WarrantyFact.Flag BelowWarrantedOutput { get; } = new("below warranted output");

    /// <summary>Whether a consumer fitted the goods in good faith before the defect was seen.</summary>
    public static WarrantyFact.Flag InstalledInGoodFaith { get; } = new("installed in good faith");

    /// <summary>The remedy that was chosen: <c>repair</c> or <c>replacement</c>.</summary>
    public static WarrantyFact.Text Remedy { get; } = new("remedy");

    /// <summary>Whether the product is of use only when it is fitted.</summary>
    public static WarrantyFact.Flag UsefulOnlyInstalled { get; } = new("useful only installed");

    /// <summary>What happened to an insured product: <c>accidental damage</c>, <c>breakdown</c>.</summary>
    public static WarrantyFact.Text InsuredEvent { get; } = new("event");

    /// <summary>Whether the failure is within the term of a plan or policy, which its own papers state.</summary>
    public static WarrantyFact.Flag WithinTermOfContract { get; } = new("within term of contract");

    /// <summary>Whether another guarantee or warranty covers it. Beside that document, in a <see cref="WarrantySet"/>, its verdict tells: <see cref="WarrantyTest.VerdictIn"/>.</summary>
    public static WarrantyFact.Flag CoveredByAnotherGuarantee { get; } = new("covered by another guarantee");

    /// <summary>Whether an insured product was in good working order when the policy started.</summary>
    public static WarrantyFact.Flag InWorkingOrderAtStart { get; } = new("in working order at start");

    /// <summary>The country in which the customer is resident, by its ISO 3166 code.</summary>
    public static WarrantyFact.Text ResidentIn { get; } = new("resident in");

    /// <summary>How old the customer is, in years.</summary>
    public static WarrantyFact.Number CustomerAge { get; } = new("customer age");

    /// <summary>Whether the owner has unlocked a telephone's boot loader.</summary>
    public static WarrantyFact.Flag BootLoaderUnlocked { get; } = new("boot loader unlocked");
}
