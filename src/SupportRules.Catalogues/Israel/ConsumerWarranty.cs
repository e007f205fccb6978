using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.Israel;

/// <summary>Israel: the warranty that makers and importers owe on electric, electronic and gas goods.</summary>
public static class ConsumerWarranty
{
    private static readonly WarrantyText Text = WarrantyText.Sold(
        "Israel, Consumer Protection (warranty) Regulations 2006, as summarised",
        "https://dinolaw.co.il/en/all-the-articles/defective-product-a-comprehensive-overview-of-warranty-and-post-sale-service", Confidence.Low,
        "Deliberate damage: https://en.globes.co.il/en/article-1000070253. Force majeure and negligence are questions of fact that are left out.");

    /// <summary>A year from the delivery or the completed installation that the maker requires, the later, for goods over NIS 150.</summary>
    public static PolicyEntry<WarrantyDocument> Statutory { get; } = Document("israel/consumer-warranty", "Israel, warranty regulations 2006", Day(2024, 1, 1), new()
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
}
