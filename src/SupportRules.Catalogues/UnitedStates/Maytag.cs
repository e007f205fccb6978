using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Maytag: microwave ovens.</summary>
public static class Maytag
{
    /// <summary>A year for parts and labour, then four for three parts with their labour: the costs that its lead-in lists do not name labour.</summary>
    public static PolicyEntry<WarrantyDocument> Microwave { get; } = Document(
        "maytag/microwave-mmv1153", "Maytag, microwave oven MMV1153", Day(2015, 1, 1), MaytagFamilyText.Microwave(
            "Maytag",
            WarrantyText.Sold("Maytag MMV1153AA, use and care guide", "https://manualslib.fr/manual/62384/Maytag-Mmv1153Aa.html?page=26", note: $"The sister text of Jenn-Air's, and dated as that is. {MaytagFamilyText.LeftOut}"),
            "all other costs including mileage, transportation, trip and diagnostic charges",
            CostHead.Travel, CostHead.Shipping, CostHead.Diagnosis));
}
