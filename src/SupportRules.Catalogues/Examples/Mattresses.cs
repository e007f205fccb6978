using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.Examples;

/// <summary>Mattress warranties as sellers explain them: examples, not any maker's terms.</summary>
public static class Mattresses
{
    private const string TenAndTen = "20 years, 10 non-prorated; 50% in year 11, +5 points each later year";

    private static readonly WarrantyText Explained = WarrantyText.Read("Bed Buddy, prorated and non-prorated warranties explained", "http://bedbuddyreports.com/portfolio-items/prorated-non-prorated-warranties-explained/", note: "A worked example.");

    private static readonly WarrantyText Straight = WarrantyText.Read("US-Mattress, prorated and non-prorated warranties", "https://www.us-mattress.com/prorated-and-non-prorated-warranties.html", note: "A worked example.");

    /// <summary>The owner bears half in year 11 and five points more in each later year: 70 % in year 15, 95 % in year 20.</summary>
    public static PolicyEntry<ProRataPolicy> TenAndTenShare { get; } = Shares("example/mattress-10-and-10-share", "Example: share of a mattress, ten years free and ten prorated", ReadOn, new()
    {
        Id = Unnamed,
        Source = Explained.Source(TenAndTen),
        Currency = Currency.USD,
        Schedule = Years20,
    });

    /// <summary>The same as a warranty.</summary>
    public static PolicyEntry<WarrantyDocument> TenAndTenYears { get; } = Document("example/mattress-10-and-10", "Example: mattress, ten years free and ten prorated", ReadOn, new()
    {
        Id = Unnamed,
        Source = Explained.Source("Example"),
        Warrantor = "a maker of mattresses",
        Kind = WarrantyKind.Maker,
        Grants =
        [
            new() { Clause = Explained.At(TenAndTen), Period = Bought(Years(20)), Costs = [new(CostHead.Parts, new CostShare.ProRata(Years20)), HeadCost.Silent(CostHead.Labour)] },
        ],
    });

    /// <summary>The refund is what is left of ten years: half after five, 30 % after seven.</summary>
    public static PolicyEntry<ProRataPolicy> Linear { get; } = Shares("example/mattress-10-linear-share", "Example: mattress, ten years in a straight line", ReadOn, new()
    {
        Id = Unnamed,
        Source = Straight.Source("Refund = remaining / total"),
        Currency = Currency.USD,
        Schedule = new ProRataSchedule.Linear { Measure = new ProRataMeasure.Time(ElapsedUnit.Years, ElapsedCount.Completed), Total = 10, Side = ProRataSide.Warrantor },
    });

    private static ProRataSchedule Years20 => new ProRataSchedule.Steps
    {
        Measure = new ProRataMeasure.Time(ElapsedUnit.Years, ElapsedCount.Started),
        Bands = [new(1, 10, 0), .. Enumerable.Range(11, 10).Select(year => new ProRataStep(year, year, 0.5m + (0.05m * (year - 11))))],
    };
}
