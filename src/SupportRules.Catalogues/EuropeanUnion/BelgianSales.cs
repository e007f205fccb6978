using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <summary>Belgium: the seller's liability for goods that do not conform, and how soon a consumer tells.</summary>
public static class BelgianSales
{
    private static readonly WarrantyText Guarantees = WarrantyText.Dated(
        "Belgium, law of 20 March 2022 on sales to consumers, as explained", "https://www.traxio.be/artikels/vanaf-1-juni-2022-nieuwe-wettelijke-garantieregeling-voor-aan-particulieren-verkochte-goederen", Day(2022, 6, 1), Confidence.Medium,
        "Of contracts from 1 June 2022 on. A shorter term for used goods, a year at least, must be agreed and is left out.");

    private static readonly WarrantyText Notice = WarrantyText.Dated(
        "Belgium, law of 20 March 2022 on sales to consumers, as explained", "https://confederatiebouw.be/fr/actualites/nouveau-r%C3%A9gime-applicable-%C3%A0-la-vente-aux-consommateurs-depuis-le-1er-juin-2022", Day(2022, 6, 1), Confidence.Medium,
        "Of contracts from 1 June 2022 on. Directive (EU) 2019/771, art. 12, lets a state ask for notice within two months at least; not every state does.");

    /// <summary>Two years from the delivery; through all of them a lack of conformity is presumed to have been there.</summary>
    public static PolicyEntry<WarrantyDocument> LegalGuarantee { get; } = Document(
        "eu/belgium-legal-guarantee", "Belgium, legal guarantee: presumed for two years", Day(2022, 6, 1),
        ConsumerSales.Guarantee(Guarantees, "Belgium", "legal guarantee", ("2 years from delivery", Years(2)), ("Burden of proof reversed for 2 years", Years(2))), EntryKind.Law);

    /// <summary>The seller is told within two months of the discovery.</summary>
    public static PolicyEntry<TimeLimit> TwoMonths { get; } = Limit(
        "eu/belgium-notice", "Belgium, notice of a lack of conformity: two months from its discovery", Day(2022, 6, 1),
        new() { Clause = Notice.At("Notice within 2 months of the discovery", "dans un délai de 2 mois"), Start = StartBasis.From(CatalogueEvents.Discovery), Length = Months(2) });
}
