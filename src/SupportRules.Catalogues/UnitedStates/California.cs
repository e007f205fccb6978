using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>California: the Song-Beverly Consumer Warranty Act.</summary>
public static class California
{
    private static readonly WarrantyText Tolled = WarrantyText.Read(
        "California Civil Code", "https://crowdsourcelawyers.com/judicial-council-california-civil-jury-instructions-caci/caci-3231-continuation-of-express-or-implied-warranty-during-repairs-civ-code-%C2%A7-1795-6/", Confidence.Medium,
        "Read in the jury instructions (CACI 3231); the section is older than the entry.");

    /// <summary>No express warranty begins before the delivery, if it was made on 1 July 2023 or later.</summary>
    public static PolicyEntry<LegalOverlay> StartOfWarranty { get; } = Law(
        "united-states/california-1793-01", "California, Civil Code 1793.01: no warranty starts before the delivery",
        (Day(2023, 7, 1), new()
        {
            Source = Cite("California Civil Code", "section 1793.01", "https://self-law.org/code/ca/civil-code/1793-01", Day(2023, 7, 1), Confidence.Medium, "A copy; it does not limit a warranty made before that day."),
            When = [new WarrantyTest.OnOrAfter(WarrantyEvent.Purchase, Day(2023, 7, 1))],
            Effects = [new LegalEffect.StartNotBefore(WarrantyEvent.Delivery)],
        }));

    /// <summary>The period does not run out while a defect that was in it is not cured; that a repair failed is told within 60 days.</summary>
    public static PolicyEntry<LegalOverlay> Tolling { get; } = Law(
        "united-states/california-1795-6", "California, Civil Code 1795.6: the period is tolled during repairs",
        (ReadOn, new()
        {
            Source = Tolled.Source("section 1795.6"),
            Effects =
            [
                new LegalEffect.AfterRemedies(new()
                {
                    Clause = Tolled.At("1795.6: does not expire until fixed; failed repair to be reported within 60 days"),
                    On = [WarrantyEvent.Repair],
                    Rule = AfterRemedyRule.StaysOpen,
                    Length = Days(60),
                }),
            ],
        }));
}
