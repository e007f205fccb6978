using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <summary>The European Union's roaming regulations: the limit on data charges abroad.</summary>
public static class RoamingRegulation
{
    private static readonly SpendCapPolicy Limit2010 = new()
    {
        Id = Unnamed,
        Source = Cite(
            "Regulation (EC) 544/2009 on roaming, as summarised", "Limit on data roaming charges",
            "https://www.eubusiness.com/topics/telecoms/mobile-roaming-guide.03/", Day(2010, 7, 1), Confidence.Medium,
            "Amounts are without VAT. The customer may choose another limit, or agree beforehand to go on."),
        Currency = Currency.EUR,
        Caps = [new(CappedCharge.DataRoaming, Eur(50)) { WarnFromShare = 0.8m }],
    };

    private static readonly SpendCapPolicy Limit2022 = Limit2010 with
    {
        Source = Cite(
            "Regulation (EU) 2022/612 on roaming, as the Polish regulator UKE explains it", "art. 14(4); extra threshold of EUR 100",
            "https://cik.uke.gov.pl/en/newsroom1/ue-roaming-since-1-july-2022,138,0.html", Day(2022, 7, 1), Confidence.High,
            "Amounts are without VAT. The second reminder is for who has agreed to go on after EUR 50."),
        Caps = [new(CappedCharge.DataRoaming, Eur(50)) { WarnFromShare = 0.8m, RemindAbove = Eur(100) }],
    };

    /// <summary>EUR 50 a month without VAT, a warning from 80 %, from 2022 a second reminder above EUR 100.</summary>
    public static PolicyEntry<SpendCapPolicy> DataCap { get; } = BlockFigures.SpendCap(
        "eu/roaming-data-cap", "European Union, limit on data roaming charges", (Day(2010, 7, 1), Limit2010), (Day(2022, 7, 1), Limit2022));
}
