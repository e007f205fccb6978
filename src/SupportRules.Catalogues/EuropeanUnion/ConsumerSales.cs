using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <summary>The seller's liability for goods that do not conform, and what lengthens it.</summary>
public static class ConsumerSales
{
    private static readonly WarrantyText Directive = WarrantyText.Dated(
        "Directive (EU) 2019/771", "https://service.betterregulation.com/document/561639", Day(2022, 1, 1), Confidence.Medium,
        "The least that states must give; some presume for two years, Spain gives three. Disproportionate cost, a minor defect and a reasonable time are questions of fact that are left out.");

    private static readonly WarrantyText RightToRepair = WarrantyText.Dated(
        "Directive (EU) 2024/1799", "https://retechdays-news.com/eu-right-to-repair-directive-now-in-effect/", Day(2026, 7, 31), Confidence.Medium,
        "In national law from 31 July 2026 (https://service.betterregulation.com/document/561639); it does not reach sales contracts concluded before. The day of the purchase is taken as the day of the contract.");

    /// <summary>Two years from the delivery; a lack of conformity is presumed to have been there if it shows within the first; repair or replacement first.</summary>
    public static PolicyEntry<WarrantyDocument> LegalGuarantee { get; } = Document(
        "eu/legal-guarantee", "European Union, Directive 2019/771: legal guarantee", Day(2022, 1, 1), Guarantee("2 years from delivery", Years(2)), EntryKind.Law);

    /// <summary>Second-hand goods, where the state allows a shorter term and the parties agreed on it: a year at least.</summary>
    public static PolicyEntry<WarrantyDocument> SecondHand { get; } = Document(
        "eu/legal-guarantee-second-hand", "European Union, Directive 2019/771: second-hand goods for which a year was agreed", Day(2022, 1, 1), Guarantee("Second-hand goods: 1 year where it was agreed", Years(1)) with
        {
            Conditions =
            [
                Bar(Directive.At("Lack of conformity existed at delivery"), new("existed at delivery"), WarrantyFact.ExistedAtDelivery.Is(true)),
                Bar(Directive.At("Second-hand goods"), ClauseKind.ProductCondition, WarrantyFact.Condition.Is("used")),
            ],
        }, EntryKind.Law);

    /// <summary>A consumer who chooses repair has twelve months more, once.</summary>
    public static PolicyEntry<LegalOverlay> RepairExtension { get; } = Law(
        "eu/right-to-repair-extension", "European Union, Directive 2024/1799: twelve months more after a repair, once",
        (Day(2026, 7, 31), new()
        {
            Source = RightToRepair.Source("art. 16, which amends art. 10 of Directive 2019/771"),
            When = [new WarrantyTest.OnOrAfter(WarrantyEvent.Purchase, Day(2026, 7, 31))],
            Effects =
            [
                new LegalEffect.AfterRemedies(new()
                {
                    Clause = RightToRepair.At("Choosing repair adds 12 months, once"),
                    On = [WarrantyEvent.Repair],
                    Rule = AfterRemedyRule.ExtendOnce,
                    Length = Months(12),
                }),
            ],
        }));

    /// <summary>Who fitted goods in good faith has them taken out and the replacement fitted at the seller's cost.</summary>
    public static PolicyEntry<LegalOverlay> RemovalAndRefitting { get; } = Law(
        "eu/removal-and-refitting", "European Union, Court of Justice, C-65/09 and C-87/09: removal and refitting",
        (Day(2011, 6, 16), new()
        {
            Source = Cite(
                "Court of Justice, C-65/09 and C-87/09 (Weber, Putz)", "judgment of 16 June 2011", "https://eur-lex.europa.eu/legal-content/HR/ALL/?uri=CELEX%3A62009CJ0065", Day(2011, 6, 16), Confidence.Medium,
                "When the cost would be disproportionate is a question of fact that is left out."),
            Effects =
            [
                new LegalEffect.HeadFree(CostHead.Removal) { When = [CatalogueFacts.InstalledInGoodFaith.Is(true), CatalogueFacts.Remedy.Is("replacement")] },
                new LegalEffect.HeadFree(CostHead.Installation) { When = [CatalogueFacts.InstalledInGoodFaith.Is(true), CatalogueFacts.Remedy.Is("replacement")] },
            ],
        }));

    private static WarrantyDocument Guarantee(string locator, WarrantyLength until) => new()
    {
        Id = Unnamed,
        Source = Directive.Source("art. 7 to 14"),
        Warrantor = "the seller",
        Kind = WarrantyKind.LegalGuarantee,
        Territory = "European Union",
        Grants =
        [
            new()
            {
                Clause = Directive.At(locator),
                Period = From(WarrantyEvent.Delivery, until),
                Costs = PartsAndLabour,
                Remedies = ["repair or replacement", "price reduction or termination"],
            },
        ],
        Conditions = [Bar(Directive.At("Lack of conformity existed at delivery"), new("existed at delivery"), WarrantyFact.ExistedAtDelivery.Is(true))],
        Presumption = new(Directive.At("Burden of proof reversed for 1 year"), WarrantyFact.ExistedAtDelivery, Years(1)),
    };
}
