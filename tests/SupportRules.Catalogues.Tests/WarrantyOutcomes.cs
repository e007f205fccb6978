using SupportRules.Warranty;
using static SupportRules.Catalogues.CatalogueFacts;
using static SupportRules.Catalogues.Tests.WarrantyClaims;
using static SupportRules.Warranty.WarrantyFact;

namespace SupportRules.Catalogues.Tests;

/// <summary>For every document at least one claim whose outcome its source gives, most on the last day and on the day after.</summary>
internal static class WarrantyOutcomes
{
    private static readonly ClaimFact[] InUsHome = [LocatedIn.Of("US"), Cause.Of("defect"), SerialIntact.Of(true), Use.Of("household"), Service.Of("repair")];

    private static readonly ClaimFact[] Ge = [Owner.Of("later"), PurchasedIn.Of("US"), Use.Of("household"), State.Of("OH"), Cause.Of("defect"), ProofOfPurchase.Of(true)];

    private static readonly ClaimFact[] Phone =
    [
        Cause.Of("defect"), FailureMode.Of("stopped working"), SerialIntact.Of(true), PurchasedIn.Of("US"), UsedIn.Of("US"), BatteryLeaks.Of(false),
        ChargerApproved.Of(true), BatterySealBroken.Of(false), BatteryUsedInOtherEquipment.Of(false),
    ];

    private static readonly ClaimFact[] NewYork = [Price.Of(9000), Use.Of("household"), Seller.Of("NY dealer")];

    public static WarrantyOutcome[] All { get; } =
    [
        // "Within 1 year ... a brand-new unit"; "to 3 years and 4 months ... parts and repair"; the exchanged unit keeps the rest.
        new("aiwa/television", Claim("screen", "manufacture 2024-01-10, failure 2025-01-10", FailureMode.Of("no display")).Asking(CostHead.Parts), "covered: parts+", "Within 1 year: a new unit"),
        new("aiwa/television", Claim("screen", "manufacture 2024-01-10, failure 2027-05-10", FailureMode.Of("no display")), "covered: parts+ labour+", "To 3 years and 4 months: parts and repair"),
        new("aiwa/television", Claim("screen", "manufacture 2024-01-10, failure 2027-05-11", FailureMode.Of("no display")), "not: parts- labour-", "To 3 years and 4 months: parts and repair"),
        new("aiwa/television", Claim("screen", "manufacture 2024-01-10, exchange 2024-06-01, failure 2026-06-01", FailureMode.Of("no display"), SerialsOfBothRecorded.Of(false)), "not: parts- labour-", "Serial numbers of both units not recorded"),

        // The remainder or 90 days, whichever is longer.
        new("apple/one-year", Claim("unit", "purchase 2015-06-01, exchange 2016-05-10, failure 2016-08-08", Cause.Of("defect"), FailureMode.Of("no power")), "covered: parts+ labour+", "Remaining term or 90 days, whichever longer"),
        new("apple/one-year", Claim("unit", "purchase 2015-06-01, exchange 2016-05-10, failure 2016-08-09", Cause.Of("defect"), FailureMode.Of("no power")), "not: parts- labour-", "Remaining term or 90 days, whichever longer"),

        // "90 days or 4,000 miles", extended by the days in the shop.
        new("baylee-motors/used-car", Claim("transmission", "delivery 2026-12-01, repair 2027-01-20, notice 2027-03-11", OdometerAtStart.Of(30_000), Odometer.Of(31_000), DaysInRepair.Of(10)), "covered: parts+ labour+", "Term extended by the days in the shop"),
        new("baylee-motors/used-car", Claim("transmission", "delivery 2026-12-01, repair 2027-01-20, notice 2027-03-12", OdometerAtStart.Of(30_000), Odometer.Of(31_000), DaysInRepair.Of(10)), "not: parts- labour-", "Band 1: 18,001-36,000 mi at sale, 90 days or 4,000 mi"),

        // 45,000 of 60,000 miles: the customer pays 75 % of the price.
        new(
            "bridgestone/mileage-60000",
            Claim("tyre", "purchase 2023-01-15, failure 2026-07-15", Owner.Of("original"), SameVehicle.Of(true), EvenWear.Of(true), OriginalEquipment.Of(false), OdometerAtStart.Of(10_000), Odometer.Of(55_000)),
            "partly: parts+ labour-", "Replacement price sentence: miles obtained / warranted miles x current price"),

        // Owner-occupied 5 and 7 years, rented 1 and 5; without an installation date, manufacture + 90 days.
        new("carrier/ductless", Claim("compressor", "installation 2012-01-10, failure 2017-01-10", Occupancy.Of("rented"), Owner.Of("original")), "covered: parts+ labour?", "Other residential: compressor 5 years"),
        new("carrier/ductless", Claim("compressor", "installation 2012-01-10, failure 2017-01-11", Occupancy.Of("rented"), Owner.Of("original")), "not: parts- labour-", "Other residential: compressor 5 years"),
        new("carrier/ductless", Claim("fan motor", "manufacture 2012-01-10, failure 2017-04-09", Occupancy.Of("owner-occupied"), Owner.Of("later")), "covered: parts+ labour?", "Owner-occupied: parts 5 years"),

        // Registered within 90 days: 10 years, else 5.
        new("carrier/infinity-performance", Claim("coil", "installation 2020-03-01, registration 2020-05-30, failure 2030-03-01", Registered.Of(true)), "covered: parts+ labour?", "Registered within 90 days: 10 years parts"),
        new("carrier/infinity-performance", Claim("coil", "installation 2020-03-01, registration 2020-05-31, failure 2030-03-01", Registered.Of(true)), "not: parts- labour-", "Registered within 90 days: 10 years parts"),

        // Compressor part in years 2 to 10; labour, shipping and diagnosis never.
        new(
            "carrier/packaged-50zp",
            Claim("compressor", "installation 2005-06-01, failure 2012-07-20", MovedFromOriginalLocation.Of(false), DefectivePartReturned.Of(true)).Asking(CostHead.Parts, CostHead.Labour, CostHead.Shipping, CostHead.Diagnosis),
            "partly: parts+ labour- shipping- diagnosis-", "Extended nine-year compressor (2nd-10th)"),

        // In the same years a condenser is covered in full, a fan motor without labour.
        new("carrier/packaged-terminal-52p", Claim("condenser", "purchase 2008-01-15, failure 2011-02-20", Owner.Of("later")).Asking(CostHead.Parts, CostHead.Labour, CostHead.Refrigerant), "covered: parts+ labour+ refrigerant+", "Full extended four-year sealed system (years 2-5)"),
        new("carrier/packaged-terminal-52p", Claim("motor", "purchase 2008-01-15, failure 2011-02-20", Owner.Of("later")), "partly: parts+ labour-", "Limited extended four-year non-sealed (years 2-5)"),

        // "The date the homeowner purchased the home from the builder"; parts only, where it was first installed.
        new("carrier/thermostat-tc-pbo01", Thermostat(false).Asking(CostHead.Parts, CostHead.Labour, CostHead.Shipping), "partly: parts+ labour- shipping-", "Conditions 1 and 2: from the builder's sale, the purchase, or manufacture and 90 days"),
        new("carrier/thermostat-tc-pbo01", Thermostat(true), "not: parts- labour-", "Condition 3: original installation location"),

        // Two years, and the burden of proof is the seller's through all of them.
        new("eu/belgium-legal-guarantee", Claim("memory", "delivery 2024-01-15, failure 2026-01-15"), "covered: parts+ labour+", "Burden of proof reversed for 2 years"),
        new("eu/belgium-legal-guarantee", Claim("memory", "delivery 2024-01-15, failure 2026-01-16", ExistedAtDelivery.Of(true)), "not: parts- labour-", "2 years from delivery"),

        // Two years from the delivery; in the first the seller must prove that the goods conformed.
        new("eu/legal-guarantee", Claim("memory", "delivery 2024-01-15, failure 2025-01-15"), "covered: parts+ labour+", "Burden of proof reversed for 1 year"),
        new("eu/legal-guarantee", Claim("memory", "delivery 2024-01-15, failure 2025-01-16"), "needs: parts! labour!", "Lack of conformity existed at delivery"),
        new("eu/legal-guarantee", Claim("memory", "delivery 2024-01-15, failure 2026-01-15", ExistedAtDelivery.Of(true)), "covered: parts+ labour+", "2 years from delivery"),
        new("eu/legal-guarantee-second-hand", Claim("bicycle", "delivery 2024-01-15, failure 2025-01-16", ExistedAtDelivery.Of(true), Condition.Of("used")), "not: parts- labour-", "Second-hand goods: 1 year where it was agreed"),

        // Three years, two of them with the seller's burden of proof.
        new("eu/spain-legal-guarantee", Claim("memory", "delivery 2024-01-15, failure 2026-01-15"), "covered: parts+ labour+", "Burden of proof reversed for 2 years"),
        new("eu/spain-legal-guarantee", Claim("memory", "delivery 2024-01-15, failure 2026-01-16"), "needs: parts! labour!", "Lack of conformity existed at delivery"),
        new("eu/spain-legal-guarantee", Claim("memory", "delivery 2024-01-15, failure 2027-01-15", ExistedAtDelivery.Of(true)), "covered: parts+ labour+", "Art. 120: 3 years from delivery"),
        new("eu/spain-legal-guarantee", Claim("memory", "delivery 2024-01-15, failure 2027-01-16", ExistedAtDelivery.Of(true)), "not: parts- labour-", "Art. 120: 3 years from delivery"),

        // Year 15: 70 % on the owner; year 10 is free.
        new("example/mattress-10-and-10", Claim("mattress", "purchase 2000-05-01, failure 2014-06-01"), "partly: parts+ labour?", "20 years, 10 non-prorated; 50% in year 11, +5 points each later year"),
        new("example/mattress-10-and-10", Claim("mattress", "purchase 2000-05-01, failure 2010-05-01"), "covered: parts+ labour?", "20 years, 10 non-prorated; 50% in year 11, +5 points each later year"),

        // Brake pads: 18,000 miles came first; wiper blades by time alone.
        new("ford/mercury-2006-wear", Claim("brake pads", "in service 2006-03-01, failure 2007-01-01", OdometerAtStart.Of(0), Odometer.Of(19_500)), "not: parts- labour-", "Brake pads: 12 months or 18,000 mi"),
        new("ford/mercury-2006-wear", Claim("wiper blades", "in service 2006-03-01, failure 2007-03-01", OdometerAtStart.Of(0), Odometer.Of(90_000)), "covered: parts+ labour?", "Wiper blades: 12 months regardless of miles"),

        // 5 years reached first; a Lincoln of the same age has 6.
        new("ford/new-vehicle", Car("Ford", "engine", 30_000), "not: parts- labour-", "Powertrain Ford/Mercury 5 years / 60,000 mi"),
        new("ford/new-vehicle", Car("Lincoln", "engine", 70_000), "covered: parts+ labour?", "Powertrain Lincoln 6 years / 70,000 mi"),
        new("ford/new-vehicle", Car("Lincoln", "engine", 70_001), "not: parts- labour-", "Powertrain Lincoln 6 years / 70,000 mi"),

        // "The exchange unit is warranted for the remainder".
        new("ge/microwave-0-9-cu-ft", Claim("unit", "purchase 2020-01-15, exchange 2020-12-01, failure 2021-01-16", Ge), "not: parts- labour-", "Exchange unit: the remainder"),
        new("ge/microwave-0-9-cu-ft", Claim("unit", "purchase 2020-01-15, exchange 2020-12-01, failure 2021-01-15", Ge), "covered: parts+ labour?", "One year"),

        // "You will be responsible for any in-home service costs"; the magnetron to the fifth year.
        new("ge/microwave-countertop", Claim("door", "purchase 2004-01-15, failure 2004-06-15", Ge).Asking(CostHead.Parts, CostHead.Labour, CostHead.Travel), "partly: parts+ labour+ travel-", "One year"),
        new("ge/microwave-countertop", Claim("magnetron tube", "purchase 2004-01-15, failure 2009-01-15", Ge), "partly: parts+ labour-", "Four years (2nd-5th)"),
        new("ge/microwave-countertop", Claim("magnetron tube", "purchase 2004-01-15, failure 2009-01-16", Ge), "not: parts- labour-", "Four years (2nd-5th)"),

        // "any succeeding owner"; the magnetron to the tenth year; no trips to Alaska.
        new("ge/microwave-je1860", Claim("magnetron tube", "purchase 2000-01-15, failure 2008-07-15", Ge), "partly: parts+ labour-", "Nine years (2nd-10th)"),
        new("ge/microwave-je1860", Claim("door", "purchase 2000-01-15, failure 2000-07-15", Ge).Asking(CostHead.Parts, CostHead.Labour, CostHead.Travel), "covered: parts+ labour+ travel+", "One year full"),
        new(
            "ge/microwave-je1860",
            Claim("door", "purchase 2000-01-15, failure 2000-07-15", Owner.Of("original"), PurchasedIn.Of("US"), Use.Of("household"), State.Of("AK")).Asking(CostHead.Parts, CostHead.Labour, CostHead.Travel),
            "partly: parts+ labour+ travel-", "Alaska sentence"),

        // Registered on day 60: ten years; on transfer five; California needs no registration.
        new("goodman/air-conditioner", Claim("fan motor", "installation 2012-05-01, registration 2012-06-30, failure 2022-05-01", Owner.Of("original"), Registered.Of(true), State.Of("TX")), "partly: parts+ labour-", "Registered within 60 days: 10 years parts; reverts to 5 on transfer"),
        new("goodman/air-conditioner", Claim("fan motor", "installation 2012-05-01, registration 2012-07-01, failure 2022-05-01", Owner.Of("original"), Registered.Of(true), State.Of("TX")), "not: parts- labour-", "Registered within 60 days: 10 years parts; reverts to 5 on transfer"),
        new("goodman/air-conditioner", Claim("fan motor", "installation 2012-05-01, registration 2012-06-30, failure 2017-05-02", Owner.Of("later"), Registered.Of(true), State.Of("TX")), "not: parts- labour-", "5 years parts"),
        new("goodman/air-conditioner", Claim("fan motor", "installation 2012-05-01, failure 2022-05-01", Owner.Of("original"), Registered.Of(false), State.Of("CA")), "partly: parts+ labour-", "California and Quebec owners need not register"),

        // "We will cover up to $500", of the listed parts.
        new("homemaster/kitchen-refrigerator", HomeWarranty("compressor", 500), "covered: parts+", "Listed parts, up to $500"),
        new("homemaster/kitchen-refrigerator", HomeWarranty("compressor", 500.01m), "partly: parts+", "Listed parts, up to $500"),
        new("homemaster/kitchen-refrigerator", HomeWarranty("icemaker", 100), "not: parts-", "Listed parts, up to $500"),

        // First owner 10/100,000, later owner 5/60,000.
        new("hyundai/new-vehicle", Hyundai("original", "2020-06-15", 90_000), "covered: parts+ labour?", "Powertrain original owner 10 years / 100,000 mi"),
        new("hyundai/new-vehicle", Hyundai("later", "2016-06-15", 50_000), "covered: parts+ labour?", "New-vehicle cover 5 years / 60,000 mi (also subsequent owner)"),
        new("hyundai/new-vehicle", Hyundai("later", "2020-06-15", 50_000), "not: parts- labour-", "New-vehicle cover 5 years / 60,000 mi (also subsequent owner)"),

        // 365 days, not a year: 2008 has 366.
        new("insignia/television-ns-lcd37-09", Insignia("2008-02-01", "2009-01-31", "original"), "covered: parts+ labour+", "1 year (365 days)"),
        new("insignia/television-ns-lcd37-09", Insignia("2008-02-01", "2009-02-01", "original"), "not: parts- labour-", "1 year (365 days)"),
        new("insignia/television-ns-lcd37-09", Insignia("2008-02-01", "2008-09-01", "later"), "not: parts- labour-", "Ends if you sell or transfer"),

        // The year runs from the completed installation.
        new("israel/consumer-warranty", Claim("unit", "delivery 2024-01-01, installation 2024-02-01, failure 2025-02-01", Price.Of(2400), Cause.Of("defect")), "covered: parts+ labour+", "1 year from delivery or completed required installation, the later"),
        new("israel/consumer-warranty", Claim("unit", "delivery 2024-01-01, installation 2024-02-01, failure 2025-02-01", Price.Of(150), Cause.Of("defect")), "not: parts- labour-", "Goods over NIS 150"),
        new("israel/consumer-warranty", Claim("unit", "delivery 2024-01-01, installation 2024-02-01, failure 2025-02-02", Price.Of(2400), Cause.Of("defect")), "not: parts- labour-", "1 year from delivery or completed required installation, the later"),

        // One word apart: Jenn-Air's lead-in names labour, Maytag's does not.
        new("jenn-air/microwave-jmv8208", Claim("display", "purchase 2015-03-01, failure 2015-11-10", InUsHome), "covered: parts+ labour+", "Full One Year"),
        new("jenn-air/microwave-jmv8208", Claim("touch pad", "purchase 2015-03-01, failure 2017-09-10", InUsHome), "conflict: parts+ labour!", "Limited Warranty lead-in"),
        new("jenn-air/microwave-jmv8208", Claim("turntable motor", "purchase 2015-03-01, failure 2017-09-10", InUsHome), "not: parts- labour-", "Second through Fifth Year"),
        new("maytag/microwave-mmv1153", Claim("touch pad", "purchase 2015-03-01, failure 2017-09-10", InUsHome), "covered: parts+ labour+", "Second through Fifth Year"),
        new("maytag/microwave-mmv1153", Claim("touch pad", "purchase 2015-03-01, failure 2020-03-02", InUsHome), "not: parts- labour-", "Second through Fifth Year"),

        // The earlier of the delivery and 180 days after manufacture.
        new("jinko/mono", Claim("module", "manufacture 2019-01-01, delivery 2019-10-01, failure 2044-06-30", BelowWarrantedOutput.Of(true)), "covered: parts+ labour?", "Linear power warranty"),
        new("jinko/mono", Claim("module", "manufacture 2019-01-01, delivery 2019-10-01, failure 2044-07-01", BelowWarrantedOutput.Of(true)), "not: parts- labour-", "Linear power warranty"),
        new("jinko/mono", Claim("module", "manufacture 2019-01-01, delivery 2019-10-01, failure 2030-07-01", BelowWarrantedOutput.Of(false)), "not: parts- labour-", "Linear power warranty"),

        // Rust-through to the tenth year, other parts to the fifth.
        new("kitchenaid/built-in-microwave-kac-24", Claim("inner door", "purchase 2000-01-15, failure 2010-01-15", FailureMode.Of("rust-through")), "partly: parts+ labour-", "2nd-10th limited"),
        new("kitchenaid/built-in-microwave-kac-24", Claim("inner door", "purchase 2000-01-15, failure 2010-01-15", FailureMode.Of("dent")), "not: parts- labour-", "2nd-10th limited"),

        // The oven must be taken to the designated company: home service is not paid for one on a countertop.
        new("kitchenaid/microwave-2000", KitchenAidMicrowave("control board", "2001-12-01", "US"), "partly: parts+ labour+ travel-", "F. in-home service"),
        new("kitchenaid/microwave-2000", KitchenAidMicrowave("control board", "2001-12-01", "CA"), "not: parts- labour- travel-", "E. outside the United States"),
        new("kitchenaid/microwave-2000", KitchenAidMicrowave("magnetron tube", "2006-05-01", "US"), "partly: parts+ labour- travel-", "2nd-5th year limited"),

        // Labour for 90 days, parts for a year.
        new("magnavox/television-47mf439b", Magnavox("2009-05-02", "new"), "covered: parts+ labour+", "Parts 1 year, labour 90 days"),
        new("magnavox/television-47mf439b", Magnavox("2009-05-03", "new"), "partly: parts+ labour-", "Parts 1 year, labour 90 days"),
        new("magnavox/television-47mf439b", Magnavox("2009-05-03", "refurbished"), "not: parts- labour-", "Refurbished: 90 days"),

        // Only from an authorised reseller, with the statement in the box.
        new("motorola/phone-moto-g", MotoG(SellerAuthorised.Of(true), PackedWithStatement.Of(true)), "covered: parts+ labour+", "12 months from the date of original purchase"),
        new("motorola/phone-moto-g", MotoG(SellerAuthorised.Of(false), PackedWithStatement.Of(true)), "not: parts- labour-", "New products from Motorola or an authorised reseller"),
        new("motorola/phone-moto-g", MotoG(PackedWithStatement.Of(true)), "needs: parts! labour!", "New products from Motorola or an authorised reseller"),

        // "A bad volume rocker or a failed speaker ... will be covered"; what software or abuse did is not.
        new("motorola/phone-moto-x-pure-unlocked", Unlocked(false), "covered: parts? labour?", "Unrelated physical material failure"),
        new("motorola/phone-moto-x-pure-unlocked", Unlocked(true), "not: parts- labour-", "Unlocking the boot loader voids"),
        new("motorola/phone-moto-x-pure-unlocked", Unlocked(null), "needs: parts! labour!", "Unlocking the boot loader voids"),

        // "Less than 45 days old"; accidental damage from the first day, breakdown after the maker's guarantee; not what another guarantee covers.
        new("my-groovy-place/product-insurance", Insured("accidental damage", "2020-02-28", "2020-09-15"), "covered: parts+ labour+ travel+", "Accidental damage, including water damage"),
        new("my-groovy-place/product-insurance", Insured("accidental damage", "2020-02-29", "2020-09-15"), "not: parts- labour- travel-", "Less than 45 days old when the policy starts"),
        new("my-groovy-place/product-insurance", Insured("breakdown", "2020-01-15", "2021-01-15"), "not: parts- labour- travel-", "Breakdown after the maker's guarantee"),
        new("my-groovy-place/product-insurance", Insured("breakdown", "2020-01-15", "2021-01-16"), "covered: parts+ labour+ travel+", "Breakdown after the maker's guarantee"),
        new("my-groovy-place/product-insurance", Insured("breakdown", "2020-01-15", "2021-01-16", elsewhere: true), "not: parts- labour- travel-", "Covered by another guarantee or warranty"),
        new("my-groovy-place/product-insurance", Insured("breakdown", "2020-01-15", "2021-01-16").Asking(CostHead.Parts, CostHead.Installation), "partly: parts+ installation-", "Installation and disposal"),

        // LEGEND: 18 months.
        new("napa/batteries", Napa("2019-07-15"), "covered: parts+", "7C free replacement: LEGEND 18 months"),
        new("napa/batteries", Napa("2019-07-16"), "not: parts-", "7C free replacement: LEGEND 18 months"),

        // "A dated sales receipt will be required"; registering "is not a substitute"; rust is no defect; carriage and calls are the owner's.
        new("outdoor-appliances/all-parts-1-year", Outdoor("burner", "2017-04-01", "perforation", true).Asking(CostHead.Parts, CostHead.Labour, CostHead.Shipping), "partly: parts+ labour- shipping-", "Shipping of parts is the owner's"),
        new("outdoor-appliances/all-parts-1-year", Outdoor("burner", "2017-04-02", "perforation", true), "not: parts- labour-", "All parts 1 year"),
        new("outdoor-appliances/all-parts-1-year", Outdoor("burner", "2016-09-01", "perforation", false), "not: parts- labour-", "Proof of purchase: dated receipt, registration is no substitute"),
        new("outdoor-appliances/all-parts-1-year", Outdoor("burner", "2016-09-01", "perforation", null), "needs: parts! labour-", "Proof of purchase: dated receipt, registration is no substitute"),
        new("outdoor-appliances/all-parts-1-year", Outdoor("lid", "2016-09-01", "surface rust", true), "not: parts- labour-", "Cosmetic: scratches, dents, rust"),

        // Faulty stock is out; else the card decides.
        new("philips/kuwait", Philips("faulty stock", true), "not: parts- labour-", "Bought as faulty stock"),
        new("philips/kuwait", Philips("new", true), "covered: parts? labour?", "The term of the warranty card"),
        new("philips/kuwait", Philips("new", null), "needs: parts! labour!", "The term of the warranty card"),

        // Gift recipient, one year; carriage is the customer's.
        new("proctor-silex/small-appliance", Proctor("motor", "gift recipient"), "partly: parts+ shipping-", "Carriage both ways"),
        new("proctor-silex/small-appliance", Proctor("glass", "gift recipient"), "not: parts- shipping-", "Glass, filters"),

        // 900 days are 30 months: 25 %.
        new("prorate-me/battery-84", Claim("battery", "purchase 2020-01-01, failure 2022-06-19"), "partly: parts+ labour-", "Tiers by months of 30 days"),
        new("prorate-me/battery-84", Claim("battery", "purchase 2020-01-01, failure 2026-11-26"), "not: parts- labour-", "Tiers by months of 30 days"),
        new("prorate-me/battery-84", Claim("battery", "purchase 2020-01-01, failure 2021-12-21"), "covered: parts+ labour+", "Tiers by months of 30 days"),
        new("prorate-me/battery-84", Claim("battery", "purchase 2020-01-01, failure 2021-12-22"), "partly: parts+ labour-", "Tiers by months of 30 days"),

        // Miles from the repair, not from zero.
        new("repair-shops/12-months-12000-miles", Repaired(62_000), "covered: parts+ labour?", "12 months or 12,000 mi from the first repair"),
        new("repair-shops/12-months-12000-miles", Repaired(62_001), "not: parts- labour-", "12 months or 12,000 mi from the first repair"),

        // "5 Years Parts only for Glass Cooktop and Radiant Heater"; "10 Years parts for magnetron".
        new("samsung/cooktop-induction", Claim("glass cooktop", "purchase 2019-01-15, failure 2024-01-15"), "partly: parts+ labour-", "Induction cooktop: 5 years parts only, glass cooktop"),
        new("samsung/cooktop-induction", Claim("glass cooktop", "purchase 2019-01-15, failure 2024-01-16"), "not: parts- labour-", "Induction cooktop: 5 years parts only, glass cooktop"),
        new("samsung/cooktop-radiant", Claim("radiant heater", "purchase 2019-01-15, failure 2024-01-15"), "partly: parts+ labour-", "Radiant cooktop: 5 years parts only, glass cooktop and radiant heater"),
        new("samsung/cooktop-radiant", Claim("radiant heater", "purchase 2019-01-15, failure 2024-01-16"), "not: parts- labour-", "Radiant cooktop: 5 years parts only, glass cooktop and radiant heater"),
        new("samsung/wall-oven-combination", Claim("magnetron", "purchase 2019-01-15, failure 2029-01-15"), "covered: parts+ labour?", "Combination wall oven: 10 years parts for magnetron"),
        new("samsung/wall-oven-combination", Claim("magnetron", "purchase 2019-01-15, failure 2029-01-16"), "not: parts- labour-", "Combination wall oven: 10 years parts for magnetron"),

        // Leakage for life, labour not told.
        new("samsung/dishwasher", Claim("stainless tub", "purchase 2005-01-15, failure 2017-01-15", FailureMode.Of("leakage")), "covered: parts+ labour?", "Lifetime: stainless door liner and tub for leakage"),
        new("samsung/dishwasher", Claim("nylon racks", "purchase 2005-01-15, failure 2010-01-15", FailureMode.Of("broken")), "partly: parts+ labour-", "Dishwasher 5y parts"),
        new("samsung/microwave", Claim("magnetron", "purchase 2018-01-15, failure 2028-01-15"), "partly: parts+ labour-", "Microwave: 10 years parts only on the magnetron"),
        new("samsung/phone-freeform-4", Freeform("liquid"), "not: parts- labour-", "(a) exposure to liquid, moisture"),
        new("samsung/phone-freeform-4", Freeform("defect"), "covered: parts+ labour+", "Phone 12 months"),

        // Below 80 %, and only with an approved charger.
        new("samsung/phone-sch-a630", Claim("battery", "purchase 2004-05-01, notice 2005-05-01", [.. Phone, BatteryCapacityPercent.Of(79)]), "covered: parts+ labour?", "Battery 1 year"),
        new("samsung/phone-sch-a630", Claim("battery", "purchase 2004-05-01, notice 2005-05-01", [.. Phone, BatteryCapacityPercent.Of(80)]), "not: parts- labour-", "Battery 1 year"),
        new("samsung/phone-sch-a630", Claim("leather case", "purchase 2004-05-01, notice 2004-07-31", Phone), "not: parts- labour-", "Leather case 90 days"),
        new("samsung/range", Claim("glass cooktop", "purchase 2018-01-15, failure 2023-01-15"), "covered: parts+ labour?", "Range: 5 years electric cooktop"),

        // One compressor: parts 10 years, labour 5.
        new("samsung/refrigerator", Claim("digital inverter compressor", "purchase 2018-01-15, failure 2023-01-15"), "covered: parts+ labour+", "10 years parts and 5 years labour on the digital inverter compressor"),
        new("samsung/refrigerator", Claim("digital inverter compressor", "purchase 2018-01-15, failure 2023-01-16"), "partly: parts+ labour-", "10 years parts and 5 years labour on the digital inverter compressor"),
        new("samsung/refrigerator", Claim("digital inverter compressor", "purchase 2018-01-15, failure 2028-01-16"), "not: parts- labour-", "10 years parts and 5 years labour on the digital inverter compressor"),
        new("samsung/refrigerator", Claim("evaporator", "purchase 2018-01-15, failure 2023-01-15"), "covered: parts+ labour+", "5 years parts and labour on the sealed refrigeration system"),
        new("samsung/television-uhd", Television("commercial", "US", "2019-04-10"), "covered: parts+ labour+", "Commercial use: 90 days"),
        new("samsung/television-uhd", Television("commercial", "US", "2019-04-11"), "not: parts- labour-", "Commercial use: 90 days"),
        new("samsung/television-uhd", Television("household", "CA", "2019-04-10"), "not: parts- labour-", "Bought and used in the US"),

        // "must exceed 0.75 in".
        new("tempur-pedic/mattress", Tempur(0.76m), "covered: parts+ labour?", "10 years, dent deeper than 0.75 in"),
        new("tempur-pedic/mattress", Tempur(0.75m), "not: parts- labour-", "10 years, dent deeper than 0.75 in"),

        // "in your home"; bought and used in Canada.
        new("toshiba-canada/television-50hm67", Toshiba("CA", "2008-05-01").Asking(CostHead.Parts, CostHead.Labour, CostHead.Travel), "covered: parts+ labour+ travel+", "One year on parts and labour"),
        new("toshiba-canada/television-50hm67", Toshiba("US", "2008-05-01"), "not: parts- labour-", "Purchased in Canada and used in Canada"),

        // Thirty days from the day after; a repair leaves seven at least. Six months of presumption.
        new("united-kingdom/consumer-rights-act-rejection", Rejection("2024-01-31"), "covered: parts+", "s. 22(3): 30 days"),
        new("united-kingdom/consumer-rights-act-rejection", Rejection("2024-02-01"), "not: parts-", "s. 22(3): 30 days"),
        new("united-kingdom/consumer-rights-act-repair", Claim("unit", "delivery 2024-01-01, failure 2024-06-30"), "covered: parts+ labour+", "s. 19(14) and (15): six months"),
        new("united-kingdom/consumer-rights-act-repair", Claim("unit", "delivery 2024-01-01, failure 2024-07-01"), "needs: parts! labour!", "s. 19(14) and (15): six months"),
        new("united-kingdom/consumer-rights-act-repair", Claim("unit", "delivery 2018-01-01, failure 2024-01-01", ExistedAtDelivery.Of(true)), "covered: parts+ labour+", "Six years to sue"),
        new("united-kingdom/consumer-rights-act-repair", Claim("unit", "delivery 2018-01-01, failure 2024-01-02", ExistedAtDelivery.Of(true)), "not: parts- labour-", "Six years to sue"),
        new("united-kingdom/consumer-rights-act-repair-scotland", Claim("unit", "delivery 2019-01-01, failure 2024-01-01", ExistedAtDelivery.Of(true)), "covered: parts+ labour+", "Five years to sue in Scotland"),
        new("united-kingdom/consumer-rights-act-repair-scotland", Claim("unit", "delivery 2019-01-01, failure 2024-01-02", ExistedAtDelivery.Of(true)), "not: parts- labour-", "Five years to sue in Scotland"),

        // Day 90 and 4,000 miles, by the reading at the sale.
        new("united-states/new-york-used-cars", Claim("transmission", "delivery 2012-03-01, notice 2012-05-30", [.. NewYork, OdometerAtStart.Of(30_000), Odometer.Of(34_000)]), "covered: parts+ labour+", "Band 1: 18,001-36,000 mi at sale, 90 days or 4,000 mi"),
        new("united-states/new-york-used-cars", Claim("transmission", "delivery 2012-03-01, notice 2012-05-30", [.. NewYork, OdometerAtStart.Of(36_001), Odometer.Of(37_000)]), "not: parts- labour-", "Band 2: 36,001-79,999 mi at sale, 60 days or 3,000 mi"),
        new("united-states/new-york-used-cars", Claim("transmission", "delivery 2012-03-01, notice 2012-03-31", [.. NewYork, OdometerAtStart.Of(100_001), Odometer.Of(100_500)]), "not: parts- labour-", "Band 3: 80,000-100,000 mi at sale, 30 days or 1,000 mi"),

        // A year for all, the magnetron tube to the fifth without labour; only what a modification caused is out.
        new("whirlpool/microwave-range-rm980", WhirlpoolRange("door switch", "1990-09-01", false), "partly: parts+ labour+ shipping-", "Not paid: pickup and delivery"),
        new("whirlpool/microwave-range-rm980", WhirlpoolRange("magnetron tube", "1995-01-15", false), "partly: parts+ labour- shipping-", "Limited four-year (years 2-5)"),
        new("whirlpool/microwave-range-rm980", WhirlpoolRange("door switch", "1990-09-01", true), "not: parts- labour- shipping-", "F. unauthorised modifications"),
    ];

    private static WarrantyFacts Thermostat(bool moved) => Claim(
        "thermostat", "home bought from builder 2026-12-01, failure 2027-06-01", WithinTermOfCard.Of(true), MovedFromOriginalLocation.Of(moved), DefectivePartReturned.Of(true), Cause.Of("defect"));

    private static WarrantyFacts HomeWarranty(string component, decimal cost) =>
        Claim(component, "policy start 2026-12-01, failure 2027-06-01", WithinTermOfContract.Of(true), FailureMode.Of("stopped working")).Asking(CostHead.Parts) with { Costs = [new(CostHead.Parts, new(cost, Currency.USD))] };

    private static WarrantyFacts Insured(string what, string policyStart, string failure, bool elsewhere = false) => Claim(
        "unit", $"purchase 2020-01-15, policy start {policyStart}, end of maker's guarantee 2021-01-15, failure {failure}", InsuredEvent.Of(what), WithinTermOfContract.Of(true), CustomerAge.Of(18),
        ResidentIn.Of("GB"), InWorkingOrderAtStart.Of(true), Use.Of("household"), Cause.Of("accident"), CoveredByAnotherGuarantee.Of(elsewhere)).Asking(CostHead.Parts, CostHead.Labour, CostHead.Travel);

    private static WarrantyFacts Outdoor(string component, string failure, string mode, bool? receipt) => Claim(
        component, $"purchase 2016-04-01, failure {failure}",
        [SellerAuthorised.Of(true), Owner.Of("original"), LocatedIn.Of("US"), FailureMode.Of(mode), Cause.Of("defect"), Registered.Of(true), .. receipt is { } known ? new[] { ProofOfPurchase.Of(known) } : []]);

    private static WarrantyFacts Unlocked(bool? caused) => Claim(
        "speaker", "purchase 2015-10-01, failure 2016-03-01",
        [WithinTermOfCard.Of(true), PurchasedIn.Of("US"), BootLoaderUnlocked.Of(true), Cause.Of("defect"), .. caused is { } known ? new[] { FailureDueToModification.Of(known) } : []]);

    private static WarrantyFacts Car(string make, string component, int miles) =>
        Claim(component, "in service 2010-01-15, failure 2015-05-15", Make.Of(make), ModelYear.Of(2010), FailureMode.Of("stopped working"), OdometerAtStart.Of(0), Odometer.Of(miles));

    private static WarrantyFacts Hyundai(string owner, string failure, int miles) =>
        Claim("engine", $"in service 2012-06-15, failure {failure}", Owner.Of(owner), ModelYear.Of(2012), Use.Of("household"), OdometerAtStart.Of(0), Odometer.Of(miles));

    private static WarrantyFacts Insignia(string purchase, string notice, string owner) =>
        Claim("unit", $"purchase {purchase}, notice {notice}", SellerAuthorised.Of(true), PackedWithStatement.Of(true), Condition.Of("new"), Owner.Of(owner));

    private static WarrantyFacts KitchenAidMicrowave(string component, string failure, string country) => Claim(
        component, $"purchase 2001-05-01, failure {failure}", LocatedIn.Of(country), Cause.Of("defect"), Use.Of("household"), Installed.Of("countertop"), RemoteArea.Of(false), FailureDueToModification.Of(false))
        .Asking(CostHead.Parts, CostHead.Labour, CostHead.Travel);

    private static WarrantyFacts Magnavox(string failure, string condition) =>
        Claim("unit", $"purchase 2009-02-01, failure {failure}", Condition.Of(condition), SellerAuthorised.Of(true), ProofOfPurchase.Of(true), Owner.Of("original"));

    private static WarrantyFacts MotoG(params ClaimFact[] more) => Claim(
        "display", "purchase 2014-05-10, failure 2015-05-10", [Condition.Of("new"), Owner.Of("original"), FailureMode.Of("no picture"), Cause.Of("defect"), FailureDueToUnapprovedAccessory.Of(false), .. more]);

    private static WarrantyFacts Napa(string failure) =>
        Claim("battery", $"purchase 2018-01-15, failure {failure}", ProductLine.Of("LEGEND"), FailureMode.Of("defective on test"), Cause.Of("defect")).Asking(CostHead.Parts);

    private static WarrantyFacts Philips(string condition, bool? withinCard) => Claim(
        "motor", "purchase 2024-01-15, failure 2024-06-15",
        [Condition.Of(condition), ProofAltered.Of(false), UnauthorisedRepair.Of(false), .. withinCard is { } known ? new[] { WithinTermOfCard.Of(known) } : []]);

    private static WarrantyFacts Proctor(string component, string owner) => Claim(
        component, "purchase 2026-12-01, failure 2027-12-01", Owner.Of(owner), PurchasedIn.Of("US"), UsedIn.Of("US"), ProofOfPurchase.Of(true), Cause.Of("defect"), Use.Of("household")).Asking(CostHead.Parts, CostHead.Shipping);

    private static WarrantyFacts Repaired(int odometer) =>
        Claim("repaired part", "repair 2014-01-10, failure 2015-01-10", Owner.Of("original"), Use.Of("household"), OdometerAtStart.Of(50_000), Odometer.Of(odometer));

    private static WarrantyFacts Freeform(string cause) => Claim(
        "phone", "purchase 2010-09-01, failure 2011-09-01", Cause.Of(cause), FailureMode.Of("no power"), CausedByWarrantor.Of(false), FailureDueToUnapprovedAccessory.Of(false), FailureDueToUnapprovedService.Of(false));

    private static WarrantyFacts Television(string use, string country, string failure) =>
        Claim("unit", $"purchase 2019-01-10, failure {failure}", Use.Of(use), PurchasedIn.Of(country), UsedIn.Of(country));

    private static WarrantyFacts Tempur(decimal dent) =>
        Claim("mattress", "purchase 2026-12-01, failure 2036-12-01", DentInches.Of(dent), Owner.Of("original"), SellerAuthorised.Of(true));

    private static WarrantyFacts Toshiba(string country, string failure) =>
        Claim("panel", $"purchase 2007-05-01, failure {failure}", Owner.Of("gift recipient"), PurchasedIn.Of("CA"), UsedIn.Of(country), Use.Of("household"));

    private static WarrantyFacts Rejection(string notice) =>
        Claim("unit", $"purchase 2024-01-01, delivery 2024-01-01, installation 2024-01-01, notice {notice}", ExistedAtDelivery.Of(true), DaysInRepair.Of(0)).Asking(CostHead.Parts);

    private static WarrantyFacts WhirlpoolRange(string component, string failure, bool modified) =>
        Claim(component, $"purchase 1990-01-15, failure {failure}", Cause.Of("defect"), Use.Of("household"), FailureDueToModification.Of(modified)).Asking(CostHead.Parts, CostHead.Labour, CostHead.Shipping);
}
