using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Repair shops: the warranty on a repair.</summary>
public static class RepairShops
{
    private static readonly WarrantyText Text = WarrantyText.Sold(
        "12 month / 12,000 mile nationwide limited repair warranty", "https://paperzz.com/doc/8988745/12-month---12-000-mile-nationwide-limited-repair-warranty",
        note: "Upkeep that is \"reasonable and necessary\" is a condition that nobody can compute; of labour the part that was read does not speak.");

    /// <summary>Twelve months or 12,000 miles from the first repair and the reading on its invoice; for the original purchaser, in normal non-commercial use.</summary>
    public static PolicyEntry<WarrantyDocument> Repair { get; } = Document("repair-shops/12-months-12000-miles", "Independent repair shops, 12 months or 12,000 miles", Day(2014, 1, 1), new()
    {
        Id = Unnamed,
        Source = Text.Source("What is covered"),
        Warrantor = "the repair shop that is named on the invoice",
        Kind = WarrantyKind.RepairWarranty,
        Designation = WarrantyDesignation.Limited,
        Territory = "United States",
        Grants =
        [
            new()
            {
                Clause = Text.At("12 months or 12,000 mi from the first repair", "measured from the date of the first repair and the odometer reading shown on the original repair invoice"),
                Period = From(WarrantyEvent.Repair, Months(12)),
                Usage = [new(12_000, "mi")],
                Costs = PartsLabourSilent,
            },
        ],
        Conditions =
        [
            Bar(Text.At("Original purchaser only", "extended only to you, the original purchaser"), ClauseKind.Beneficiary, WarrantyFact.Owner.Is("original")),
            Bar(Text.At("Non-commercial use"), ClauseKind.Use, WarrantyFact.Use.NotIn("commercial")),
        ],
    });
}
