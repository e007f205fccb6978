using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.China;

/// <summary>Jinko Solar: modules.</summary>
public static class Jinko
{
    private const string PowerWarranty = "Linear power warranty";

    private static readonly WarrantyText Text = WarrantyText.Dated(
        "JinkoSolar, global limited warranty, Rev112318-EN",
        "https://onehourindexing01.prideseotools.com/index.php?q=https%3A%2F%2Fwww.scribd.com%2Fdocument%2F574819702%2FJinkoSolar-Global-Limited-Warranty-Rev112318-EN", Day(2018, 11, 23),
        note: "Dated by its revision number. How a shortfall is made good is for Jinko to choose: of labour it does not speak.");

    /// <summary>Of the rated power 97 % in the first year, 0.7 points less in each later one: 80.2 % in the 25th.</summary>
    public static PolicyEntry<PerformanceFloorPolicy> MonoPower { get; } = Floor("jinko/mono-linear-power", "Jinko Solar, mono modules: power in each of 25 years", Day(2018, 11, 23), new()
    {
        Id = Unnamed,
        Source = Text.Source(PowerWarranty),
        Floor = new(0.03m, 0.007m, 25),
    });

    /// <summary>The power warranty as a document: from the delivery to the first purchaser, or 180 days after manufacture if that is earlier.</summary>
    public static PolicyEntry<WarrantyDocument> Mono { get; } = Document("jinko/mono", "Jinko Solar, mono modules", Day(2018, 11, 23), new()
    {
        Id = Unnamed,
        Source = Text.Source("Global limited warranty"),
        Warrantor = "JinkoSolar",
        Kind = WarrantyKind.Maker,
        Designation = WarrantyDesignation.Limited,
        Grants =
        [
            new()
            {
                Clause = Text.At(PowerWarranty),
                When = [CatalogueFacts.BelowWarrantedOutput.Is(true)],
                Period = new()
                {
                    Start = StartBasis.EarliestOf(new StartDate(WarrantyEvent.Delivery), new StartDate(WarrantyEvent.Manufacture, Days(180))),
                    Until = Years(25),
                },
                Costs = PartsLabourSilent,
            },
        ],
    });
}
