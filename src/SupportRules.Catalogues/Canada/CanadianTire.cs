using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.Canada;

/// <summary>Canadian Tire: batteries.</summary>
public static class CanadianTire
{
    /// <summary>The months left of 96, of the price that was paid: 40 of 80 after 48 months, 30 after 60.</summary>
    public static PolicyEntry<ProRataPolicy> Battery { get; } = Shares("canadian-tire/battery-96", "Canadian Tire, battery warranted for 96 months, as reported", ReadOn, new()
    {
        Id = Unnamed,
        Source = WarrantyText.Read(
            "Canadian Tire battery warranty, as a customer reports", "https://www.canadiantiresucks.net/community/threads/buying-batteries-from-canadian-tire-warranty-issues-etc.775/page-5?amp=1", Confidence.Low,
            "One report; a free stage before, if any, is not in it.").Source("Credit on the original price"),
        Currency = Currency.CAD,
        Schedule = new ProRataSchedule.Linear
        {
            Measure = new ProRataMeasure.Time(ElapsedUnit.Months, ElapsedCount.Completed),
            Total = 96,
            PriceBasis = PriceBasis.Original,
            Side = ProRataSide.Warrantor,
        },
    });
}
