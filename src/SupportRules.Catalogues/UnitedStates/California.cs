using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>California: the Song-Beverly Consumer Warranty Act.</summary>
public static class California
{
    private static readonly WarrantyText Tolled = WarrantyText.Dated(
        "California Civil Code", "https://valerolaw.com/news/2020/1/2/what-is-on-the-repair-order-you-receive-from-an-automobile-dealership", Day(2020, 1, 2), Confidence.Medium,
        "In force from: 2 January 2020, the day on which the page quotes the notice that section 1793.1(a)(2) puts on repair orders, which tells the rule of section 1795.6; both are older. Also in the jury instructions (CACI 3231). Delays beyond the buyer's control extend the period too: left out, because how long they were is a question of fact.");

    private static readonly WarrantyText Tendered = WarrantyText.Read(
        "California Civil Code", "https://self-law.org/code/ca/civil-code/1793-4", Confidence.Medium,
        "A copy; the section is older. Unless the buyer agrees in writing to the contrary; delays beyond the seller's control extend it, and are left out. The 30 days are counted from the day on which the goods were handed over for service: a reading.");

    /// <summary>No express warranty begins before the delivery, if it was made on 1 July 2023 or later.</summary>
    public static PolicyEntry<LegalOverlay> StartOfWarranty { get; } = Law(
        "united-states/california-1793-01", "California, Civil Code 1793.01: no warranty starts before the delivery",
        (Day(2023, 7, 1), new()
        {
            Source = Cite("California Civil Code", "section 1793.01", "https://self-law.org/code/ca/civil-code/1793-01", Day(2023, 7, 1), Confidence.Medium, "A copy; it does not limit a warranty made before that day. Added by AB 2912 (https://a23.asmdc.org/press-releases/20220923-warranties-california-will-begin-date-delivery-not-date-purchase)."),
            When = [new WarrantyTest.OnOrAfter(WarrantyEvent.Purchase, Day(2023, 7, 1))],
            Effects = [new LegalEffect.StartNotBefore(WarrantyEvent.Delivery)],
        }));

    /// <summary>The days in repair are added to the period, and it does not run out while a defect that was in it is not cured; that a repair failed is told within 60 days.</summary>
    public static PolicyEntry<LegalOverlay> Tolling { get; } = Law(
        "united-states/california-1795-6", "California, Civil Code 1795.6: the period is tolled during repairs",
        (Day(2020, 1, 2), new()
        {
            Source = Tolled.Source("sections 1793.1(a)(2) and 1795.6"),
            Effects =
            [
                new LegalEffect.ClockStops(),
                new LegalEffect.AfterRemedies(new()
                {
                    Clause = Tolled.At("1795.6: does not expire until fixed; failed repair to be reported within 60 days"),
                    On = [WarrantyEvent.Repair],
                    Rule = AfterRemedyRule.StaysOpen,
                    Length = Days(60),
                }),
            ],
        }));

    /// <summary>Where the seller chose to service or repair, conforming goods are tendered within 30 days.</summary>
    public static PolicyEntry<TimeLimit> ThirtyDays { get; } = Limit(
        "united-states/california-1793-4", "California, Civil Code 1793.4: goods in repair tendered within 30 days", ReadOn,
        new() { Clause = Tendered.At("1793.4: tendered within 30 days", "shall be tendered within 30 days"), Start = StartBasis.From(WarrantyEvent.ReturnedForRepair), Length = Days(30) });
}
