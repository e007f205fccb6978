using SupportRules.Catalogues.Canada;
using SupportRules.Catalogues.China;
using SupportRules.Catalogues.EuropeanUnion;
using SupportRules.Catalogues.Examples;
using SupportRules.Catalogues.Israel;
using SupportRules.Catalogues.Kuwait;
using SupportRules.Catalogues.UnitedKingdom;
using SupportRules.Catalogues.UnitedStates;
using SupportRules.Warranty;

namespace SupportRules.Catalogues;

/// <summary>Every warranty, share, warranted level and law on warranties in this package.</summary>
public static class WarrantyCatalogue
{
    /// <summary>Warranties as they were sold, and those that a law makes a seller or dealer owe, by id. A document is chosen by the day of the purchase.</summary>
    public static ValueList<PolicyEntry<WarrantyDocument>> Documents { get; } = InOrder(
        Aiwa.Television,
        Apple.OneYear,
        Batteries.Napa,
        Batteries.Prorate,
        BelgianSales.LegalGuarantee,
        Bridgestone.Treadwear,
        Carrier.Ductless,
        Carrier.Packaged50Zp,
        Carrier.Ptac,
        Carrier.Registered,
        CarrierThermostats.Programmable,
        ConsumerRightsAct.RepairOrReplacement,
        ConsumerRightsAct.RepairOrReplacementInScotland,
        ConsumerRightsAct.ShortTermRightToReject,
        ConsumerSales.LegalGuarantee,
        ConsumerSales.SecondHand,
        ConsumerWarranty.Statutory,
        Ford.MercuryWear,
        Ford.NewVehicle,
        GeneralElectric.Countertop,
        GeneralElectric.Exchange,
        GeneralElectric.Je1860,
        Goodman.AirConditioner,
        HomeMaster.Refrigerator,
        Hyundai.NewVehicle,
        Insignia.Television,
        JennAir.Microwave,
        Jinko.Mono,
        KitchenAid.BuiltIn,
        KitchenAid.Microwave,
        Magnavox.Television,
        Mattresses.TenAndTenYears,
        Maytag.Microwave,
        Motorola.MotoG,
        Motorola.MotoXPureUnlocked,
        MyGroovyPlace.ProductInsurance,
        NewYorkUsedCars.DealersForm,
        NewYorkUsedCars.Statute,
        OutdoorAppliances.AllParts,
        PhilipsKuwait.Consumer,
        ProctorSilex.SmallAppliance,
        RepairShops.Repair,
        SamsungAppliances.CombinationWallOven,
        SamsungAppliances.Dishwasher,
        SamsungAppliances.InductionCooktop,
        SamsungAppliances.Microwave,
        SamsungAppliances.RadiantCooktop,
        SamsungAppliances.Range,
        SamsungAppliances.Refrigerator,
        SamsungElectronics.Freeform4,
        SamsungElectronics.PhoneA630,
        SamsungElectronics.Television,
        SpanishSales.LegalGuarantee,
        TempurPedic.Mattress,
        ToshibaCanada.Television,
        Whirlpool.MicrowaveRange);

    /// <summary>Formulas and tables by which a price is shared, by id.</summary>
    public static ValueList<PolicyEntry<ProRataPolicy>> Shares { get; } = InOrder(
        Batteries.ProrateShare,
        Bridgestone.TreadwearShare,
        CanadianTire.Battery,
        CarBatteries.SixtyMonths,
        Mattresses.Linear,
        Mattresses.TenAndTenShare,
        TyreSellers.DiscountTireDirect,
        TyreSellers.TireRack);

    /// <summary>Levels that are warranted year by year, by id.</summary>
    public static ValueList<PolicyEntry<PerformanceFloorPolicy>> Levels { get; } = InOrder(Jinko.MonoPower, SolarFloors.Floor83, SolarFloors.Floor848, SolarFloors.Floor874);

    /// <summary>Laws that act on written terms, by id. A law is chosen by the day of the claim, unless it says otherwise.</summary>
    public static ValueList<PolicyEntry<LegalOverlay>> Laws { get; } = InOrder(
        California.StartOfWarranty,
        California.Tolling,
        ConsumerSales.RemovalAndRefitting,
        ConsumerSales.RepairExtension,
        MagnusonMoss.FullWarranty,
        MagnusonMoss.RegistrationCards,
        MagnusonMoss.Tying);

    /// <summary>Time limits of laws by themselves, by id.</summary>
    public static ValueList<PolicyEntry<TimeLimit>> TimeLimits { get; } = InOrder(
        BelgianSales.TwoMonths,
        California.ThirtyDays,
        ConsumerRightsAct.ThirtyDays,
        ConsumerWarranty.TenDays,
        UniformCommercialCode.FourYears,
        UniformCommercialCode.FuturePerformance);

    private static ValueList<PolicyEntry<TPolicy>> InOrder<TPolicy>(params PolicyEntry<TPolicy>[] entries)
        where TPolicy : notnull
        => entries.OrderBy(entry => entry.Id, StringComparer.Ordinal).ToValueList();
}
