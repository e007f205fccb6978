using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.Israel;

/// <summary>Israel: the warranty that makers and importers owe on electric, electronic and gas goods.</summary>
public static class ConsumerWarranty
{
    private const string InForce = "In force from: 20 September 2006, when a weekly told that they had taken effect that week (https://chareidi.org/archives5767/rosh/awarrntyrsh67.htm); they were signed on 12 March 2006.";

    private static readonly LocalDate From = Day(2006, 9, 20);

    private static readonly WarrantyText Text = new(
        "Israel, Consumer Protection (warranty) Regulations 2006, as summarised",
        "https://dinolaw.co.il/en/all-the-articles/defective-product-a-comprehensive-overview-of-warranty-and-post-sale-service", Confidence.Low, null,
        $"{InForce} Deliberate damage: https://en.globes.co.il/en/article-1000070253. Force majeure and negligence are questions of fact that are left out.");

    private static readonly WarrantyText Repairs = new(
        "Israel, Consumer Protection (warranty) Regulations 2006, as reported", "https://en.globes.co.il/en/article-1000070253", Confidence.Medium, null,
        $"{InForce} Refrigerators, washing machines and air conditioners are mended at home within one to three days, by the product: left out, because what was read does not say which has which.");

    /// <summary>A year from the delivery or the completed installation that the maker requires, the later, for goods over NIS 150.</summary>
    public static PolicyEntry<WarrantyDocument> Statutory { get; } = Document("israel/consumer-warranty", "Israel, warranty regulations 2006", From, new()
    {
        Id = Unnamed,
        Source = Text.Source("Warranty of one year"),
        Warrantor = "the maker or importer",
        Kind = WarrantyKind.LegalGuarantee,
        Territory = "Israel",
        Grants =
        [
            new()
            {
                Clause = Text.At("1 year from delivery or completed required installation, the later"),
                Period = new() { Start = StartBasis.LatestOf(new StartDate(WarrantyEvent.Delivery), new StartDate(WarrantyEvent.Installation)), Until = Years(1) },
                Costs = PartsAndLabour,
            },
        ],
        Conditions = [Bar(Text.At("Goods over NIS 150"), ClauseKind.Scope, WarrantyFact.Price.MoreThan(150))],
        Exclusions = [Excludes(Text.At("Deliberate damage by the consumer"), ClauseKind.Cause, WarrantyFact.Cause.Is("deliberate damage"))],
    }, EntryKind.Law);

    /// <summary>A product is mended within ten days of the day on which the consumer handed it in.</summary>
    public static PolicyEntry<TimeLimit> TenDays { get; } = Limit(
        "israel/repair-within-10-days", "Israel, warranty regulations 2006: repaired within ten days", From,
        new() { Clause = Repairs.At("Repair within 10 days of delivery to the collection point", "must be repaired within ten days"), Start = StartBasis.From(WarrantyEvent.ReturnedForRepair), Length = Days(10) });
}
