using SupportRules.Warranty;
using static SupportRules.Catalogues.WarrantyFigures;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <summary>Spain: the seller's liability for goods that do not conform.</summary>
public static class SpanishSales
{
    private static readonly WarrantyText Text = WarrantyText.Dated(
        "Spain, Real Decreto Legislativo 1/2007, as amended by Real Decreto-ley 7/2021, as explained", "https://consumoyciudadania.org/los-nuevos-plazos-de-garantia-legal-en-espana-una-breve-resena/", Day(2022, 1, 1), Confidence.Medium,
        "Of what was bought from 1 January 2022 on (https://radiolaisla.com/radio-la-isla/1488882/consumo-que-supone-la-nueva-ley-de-garantias); the two years of presumption: https://acemaelectro.org/modificacion-de-la-ley-general-de-defensa-de-los-consumidores-y-usuarios/. Digital content has two years; a shorter term for used goods, a year at least, must be agreed: both are left out. What a repair adds from 31 July 2026 on is for national law.");

    /// <summary>Three years from the delivery; a lack of conformity is presumed to have been there if it shows within the first two.</summary>
    public static PolicyEntry<WarrantyDocument> LegalGuarantee { get; } = Document(
        "eu/spain-legal-guarantee", "Spain, legal guarantee: three years", Day(2022, 1, 1),
        ConsumerSales.Guarantee(Text, "Spain", "art. 120 and 121", ("Art. 120: 3 years from delivery", Years(3)), ("Burden of proof reversed for 2 years", Years(2))), EntryKind.Law);
}
