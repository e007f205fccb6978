using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <summary>The seller's liability for goods that do not conform, and what lengthens it.</summary>
public static class ConsumerSales
{
    private static readonly WarrantyText Directive = WarrantyText.Dated(
        "Directive (EU) 2019/771", "https://service.betterregulation.com/document/561639", Day(2022, 1, 1), Confidence.Medium,
        "Art. 24(2): not of contracts concluded before 1 January 2022 (https://www.ecommercekit.it/beniconformi/index.php?lang=MT&num=24&search=); the day of the purchase is taken as theirs. The least that states must give; some presume for two years, Spain gives three. Disproportionate cost, a minor defect and a reasonable time are questions of fact that are left out.");

    private static readonly WarrantyText RightToRepair = WarrantyText.Dated(
        "Directive (EU) 2024/1799", "https://sefiro.de/2024/07/16/richtlinie-eu-2024-1799-ueber-gemeinsame-vorschriften-zur-foerderung-der-reparatur-von-waren/", Day(2026, 7, 31), Confidence.Medium,
        "Article 16 adds article 10(2a) to Directive (EU) 2019/771; article 21 keeps article 16 from sales contracts concluded before 31 July 2026, from which day states apply it. Read in summaries; the text: https://eur-lex.europa.eu/eli/dir/2024/1799/oj. The day of the purchase is taken as the day of the contract.");

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
            Source = RightToRepair.Source("art. 16 and 21; art. 10(2a) of Directive 2019/771"),
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
                "Court of Justice, C-65/09 and C-87/09 (Weber, Putz)", "judgment of 16 June 2011", "https://eur-lex.europa.eu/legal-content/HR/ALL/?uri=CELEX%3A62009CJ0065", Day(2011, 6, 16), Confidence.High,
                "On article 3 of Directive 1999/44/EC (press release: http://europa.eu/rapid/press-release_CJE-11-59_en.htm). It reads what the directive has meant; the entry begins with the judgment. That the cost may be limited to what is proportionate is a question of fact that is left out."),
            Effects =
            [
                new LegalEffect.HeadFree(CostHead.Removal) { When = [CatalogueFacts.InstalledInGoodFaith.Is(true), CatalogueFacts.Remedy.Is("replacement")] },
                new LegalEffect.HeadFree(CostHead.Installation) { When = [CatalogueFacts.InstalledInGoodFaith.Is(true), CatalogueFacts.Remedy.Is("replacement")] },
            ],
        }));

    /// <summary>The two years and less of the directive itself.</summary>
    private static WarrantyDocument Guarantee(string locator, WarrantyLength until) =>
        Guarantee(Directive, "European Union", "art. 7 to 14", (locator, until), ("Burden of proof reversed for 1 year", Years(1)));

    /// <summary>The directive as a state has it: its term, and for how long a lack of conformity is presumed.</summary>
    internal static WarrantyDocument Guarantee(
        WarrantyText text, string territory, string articles, (string Locator, WarrantyLength Until) term, (string Locator, WarrantyLength HoldsFor) presumed) => new()
        {
            Id = Unnamed,
            Source = text.Source(articles),
            Warrantor = "the seller",
            Kind = WarrantyKind.LegalGuarantee,
            Territory = territory,
            Grants =
            [
                new()
                {
                    Clause = text.At(term.Locator),
                    Period = From(WarrantyEvent.Delivery, term.Until),
                    Costs = PartsAndLabour,
                    Remedies = ["repair or replacement", "price reduction or termination"],
                },
            ],
            Conditions = [Bar(text.At("Lack of conformity existed at delivery"), new("existed at delivery"), WarrantyFact.ExistedAtDelivery.Is(true))],
            Presumption = new(text.At(presumed.Locator), WarrantyFact.ExistedAtDelivery, presumed.HoldsFor),
        };
}
