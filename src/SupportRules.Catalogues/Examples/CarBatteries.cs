using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.Examples;

/// <summary>Battery warranties as they are explained: examples, not any maker's terms.</summary>
public static class CarBatteries
{
    /// <summary>After the free stage the age / the term, of the price of the new battery: 63.33 of 100 after 38 of 60 months.</summary>
    public static PolicyEntry<ProRataPolicy> SixtyMonths { get; } = Shares("example/battery-60-share", "Example: share of a battery warranted for 60 months, after its free stage", ReadOn, new()
    {
        Id = Unnamed,
        Source = WarrantyText.Read(
            "Battery warranty, worked example", "https://konferencjaskd2024.pl/13_09_12_2336.html",
            note: "The free stage before it is not told. Explained alike in https://daveslamontstauto.com/car-parts/your-question-how-do-you-prorate-a-car-battery.html.").Source("Age / total x new price"),
        Currency = Currency.USD,
        Schedule = new ProRataSchedule.Linear { Measure = new ProRataMeasure.Time(ElapsedUnit.Months, ElapsedCount.Completed), Total = 60, PriceBasis = PriceBasis.Current },
    });
}
