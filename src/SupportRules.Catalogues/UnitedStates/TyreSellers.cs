using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Sellers of tyres, who explain their makers' mileage warranties.</summary>
public static class TyreSellers
{
    /// <summary>The unused share of the warranted miles is taken off the new set, in whole percent: 33 % after 40,000 of 60,000.</summary>
    public static PolicyEntry<ProRataPolicy> TireRack { get; } = Shares("tire-rack/treadlife-60000", "Tire Rack, tyres warranted for 60,000 miles, as explained", ReadOn, new()
    {
        Id = Unnamed,
        Source = WarrantyText.Read(
            "Tire Rack, the 64,000 treadlife question", "https://blog.tirerack.com/blog/tucker-talks-tires/the-64000-treadlife-question", Confidence.High,
            "A seller's example. Consumer Reports has 25 % after 60,000 of 80,000 (https://www.consumerreports.org/cro/tires/why-tread-life-warranties-are-next-to-useless).").Source("Percentage off the new set = unused share"),
        Currency = Currency.USD,
        Schedule = new ProRataSchedule.Linear { Measure = ProRataMeasure.Miles, Total = 60_000, Side = ProRataSide.Warrantor, ShareRounding = new(RoundingMode.HalfUp, 0.01m) },
    });

    /// <summary>Two sizes on one vehicle, which cannot be rotated, halve the warranted miles: 30,000 of 60,000.</summary>
    public static PolicyEntry<ProRataPolicy> DiscountTireDirect { get; } = Shares("discount-tire-direct/treadwear-60000", "Discount Tire Direct, tyres warranted for 60,000 miles", ReadOn, new()
    {
        Id = Unnamed,
        Source = WarrantyText.Read(
            "Discount Tire Direct, tyre warranties", "http://www.discounttiredirect.com/direct/brochure/tire/tireWarranty.jsp", Confidence.High,
            "The warranted miles are those of the tyre; 60,000 here. Of which price the share is taken differs by maker and is open.").Source("Staggered fitment"),
        Currency = Currency.USD,
        Schedule = new ProRataSchedule.Linear { Measure = ProRataMeasure.Miles, Total = 60_000, TotalFactors = [new("staggered fitment", 0.5m)] },
    });
}
