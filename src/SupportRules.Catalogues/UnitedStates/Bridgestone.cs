using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Bridgestone: tyres with a mileage warranty.</summary>
public static class Bridgestone
{
    private const string Formula = "Replacement price sentence: miles obtained / warranted miles x current price";

    private static readonly WarrantyText Text = WarrantyText.Read(
        "Bridgestone, supplemental mileage warranty", "https://www.bridgestonetire.com/customer-care/tire-warranties/supplemental-mileage", Confidence.High,
        "The warranted miles are those of the tyre line; 60,000 here. Mounting and taxes are the customer's.");

    /// <summary>Miles obtained / warranted miles of the current price, within five years.</summary>
    public static PolicyEntry<ProRataPolicy> TreadwearShare { get; } = Shares("bridgestone/mileage-60000-share", "Bridgestone, share of a tyre warranted for 60,000 miles", ReadOn, new()
    {
        Id = Unnamed,
        Source = Text.Source(Formula),
        Currency = Currency.USD,
        Schedule = Miles60000,
    });

    /// <summary>For the original purchaser on the original vehicle, if the tyre wore evenly down to 2/32 inch; not for tyres that came with the vehicle.</summary>
    public static PolicyEntry<WarrantyDocument> Treadwear { get; } = Document("bridgestone/mileage-60000", "Bridgestone, tyres warranted for 60,000 miles", ReadOn, new()
    {
        Id = Unnamed,
        Source = Text.Source("Supplemental mileage warranty"),
        Warrantor = "Bridgestone",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Grants =
        [
            new()
            {
                Clause = Text.At(Formula),
                Period = Bought(Years(5)),
                Usage = [new(60_000, "mi")],
                Costs = [new(CostHead.Parts, new CostShare.ProRata(Miles60000)), HeadCost.Customer(CostHead.Labour)],
            },
        ],
        Conditions =
        [
            Bar(Text.At("Original purchaser"), ClauseKind.Beneficiary, WarrantyFact.Owner.Is("original")),
            Bar(Text.At("Original vehicle"), ClauseKind.Location, CatalogueFacts.SameVehicle.Is(true)),
            Bar(Text.At("Wears evenly to 2/32 inch"), new("wear"), CatalogueFacts.EvenWear.Is(true)),
        ],
        Exclusions = [Excludes(Text.At("OE tyres"), new("product"), CatalogueFacts.OriginalEquipment.Is(true))],
    });

    private static ProRataSchedule Miles60000 => new ProRataSchedule.Linear { Measure = ProRataMeasure.Miles, Total = 60_000, PriceBasis = PriceBasis.Current, MaxAge = WarrantyLength.Years(5) };
}
