using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <summary>France: consumers who leave a commitment of more than a year.</summary>
public static class France
{
    private static readonly FeeFormula AllLeft = new FeeFormula.ChargesLeft(1);

    private static readonly EarlyTerminationPolicy Chatel2008 = new()
    {
        Id = Unnamed,
        Source = Cite(
            "Loi 2008-3 (Chatel), Code de la consommation", "art. L. 121-84-6: from the end of the twelfth month, at most a quarter of what is left",
            "https://forum.freenews.fr/index.php?topic=84816.msg1029984", Day(2008, 6, 1), Confidence.High, "The law as quoted there. Legitimate grounds, on which nothing is due, are not modelled."),
        Currency = Currency.EUR,
        Counter = TermCounter.FullMonthsServed,
        Formula = new FeeFormula.Table(FeeCount.FullMonthsServed, [new(0, 11, AllLeft), new(12, null, new FeeFormula.ChargesLeft(0.25m))]),
        Rounding = HalfUpToCents,
    };

    private static readonly EarlyTerminationPolicy Novelli2011 = Chatel2008 with
    {
        Source = Cite(
            "Operators' undertakings of 5 October 2010 (Novelli)", "before the thirteenth month: the rest of the first year and a quarter of the second",
            "https://www.clubic.com/telephone-portable/operateur-telephonie-mobile/actualite-430197-contrat-telephonique-il-pourrait-bientot-devenir-plus-facile-de-le-resilier.html",
            Day(2011, 3, 1), Confidence.High, "An undertaking of the operators beside the law."),
        Formula = Later(0.25m),
    };

    private static readonly EarlyTerminationPolicy PurchasingPower2023 = Novelli2011 with
    {
        Source = Cite(
            "Loi 2022-1158, Code de la consommation", "art. L. 224-28: 20 % with a subsidised device, else nothing, for contracts from 1 January 2023",
            "https://www.inc-conso.fr/content/loi-pouvoir-dachat-du-nouveau-sur-vos-contrats-de-communications-electroniques-0", Day(2023, 1, 1), Confidence.High),
        Formula = new FeeFormula.BySubsidy(Later(0.2m), Later(0)),
    };

    /// <summary>The first year in full; of what follows, a share that fell from a quarter to a fifth or nothing.</summary>
    public static EarlyTerminationEntry ConsumerCode { get; } = new()
    {
        Id = "eu/france-consumer-code",
        Title = "France, Consumer Code L. 224-28: the most that may be charged",
        Kind = EntryKind.Law,
        Versions = Versions("eu/france-consumer-code", (Day(2008, 6, 1), Chatel2008), (Day(2011, 3, 1), Novelli2011), (Day(2023, 1, 1), PurchasingPower2023)),
    };

    private static FeeFormula Later(decimal share) => new FeeFormula.ChargesLeft([new(1, 12, 1), new(13, null, share)]);
}
