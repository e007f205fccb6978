using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Jenn-Air: microwave ovens.</summary>
public static class JennAir
{
    /// <summary>
    /// A year for parts and labour, then four for three parts. Its lead-in puts labour on the owner, and its list promises "part and labor": a conflict.
    /// Its sister text, Maytag's, lacks that one word.
    /// </summary>
    public static PolicyEntry<WarrantyDocument> Microwave { get; } = Document(
        "jenn-air/microwave-jmv8208", "Jenn-Air, microwave oven JMV8208", Day(2015, 1, 1), MaytagFamilyText.Microwave(
            "Jenn-Air",
            WarrantyText.Sold("Jenn-Air JMV8208BAS14, warranty guide", "https://manualmachine.com/jennair/jmv8208bas14/14999810-warranty-guide", note: MaytagFamilyText.LeftOut),
            "all other costs including labor, mileage, transportation, trip and diagnostic charges",
            CostHead.Labour, CostHead.Travel, CostHead.Shipping, CostHead.Diagnosis));
}
