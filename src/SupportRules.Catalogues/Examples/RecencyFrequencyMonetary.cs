using SupportRules.CustomerValue;

namespace SupportRules.Catalogues.Examples;

/// <summary>Schemes of recency, frequency and monetary value (RFM) that sources print, as scorecards; they rank, and lead to no tier.</summary>
public static class RecencyFrequencyMonetary
{
    private static readonly TierScale Unranked = new(Tier.Neutral("unranked", "unranked", 0));

    /// <summary>Bands of months, orders and spend, each giving 1 to 5, of which 5 is the best: "244".</summary>
    public static PolicyEntry<CustomerValuePolicy> FixedBands { get; } = Scheme(
        "example/rfm-fixed-bands",
        "Example: RFM by fixed bands, 1 to 5 each",
        Slide("fixed bands") with
        {
            Note = "The slide bears no date; read on 2026-11-22. Its rows for 6 orders and 5,000, and for 40 orders and 90,000, break its own table. An edge that two bands share belongs to the one with the smaller figures, as "
                + "the row with exactly 6 months shows. It prints no currency: US dollars are chosen here.",
        },
        Factors(
            new FactorPoints.Bands(new(0, 1, 5), From(1, 3, 4), UpTo(3, 6, 3), UpTo(6, 9, 2), Above(9, 1)),
            new FactorPoints.Bands(new(0, 10, 1), new(10, 20, 2), new(20, 30, 3), From(30, 40, 4), Above(40, 5)),
            new FactorPoints.Bands(new(0, 5_000, 1), From(5_000, 10_000, 2), UpTo(10_000, 20_000, 3), UpTo(20_000, 50_000, 4), Above(50_000, 5))));

    /// <summary>Points for recency, 4 for each order and a tenth of the spend, each at most 20, weighted 5, 3 and 2: at most 200.</summary>
    public static PolicyEntry<CustomerValuePolicy> WeightedPoints { get; } = Scheme(
        "example/rfm-weighted-points",
        "Example: RFM by weighted points, 200 at most",
        Slide("weighted points") with { Note = "The slide bears no date; read on 2026-11-22. It prints no currency: US dollars are chosen here." },
        Factors(
            new FactorPoints.Bands(From(0, 3, 20), UpTo(3, 6, 10), UpTo(6, 9, 5), UpTo(9, 12, 3), UpTo(12, 24, 1), Above(24, 0)),
            new FactorPoints.Linear(0, 4, 1, 20),
            new FactorPoints.Linear(0, 0.1m, 1, 20),
            (5, 3, 2)));

    private static PolicyEntry<CustomerValuePolicy> Scheme(string id, string title, Citation source, Scorecard scorecard) => BlockFigures.Terms<CustomerValuePolicy>(
        id, title, (terms, name) => (terms with { Id = name }).Check(),
        (Day(2026, 11, 22), new() { Id = Unnamed, Source = source, Currency = Currency.USD, Scale = Unranked, Scorecard = scorecard }));

    private static Citation Slide(string clause) => Cite("Slides on database marketing", clause, "http://slideplayer.com/slide/2779490/", Day(2026, 11, 22), Confidence.Medium);

    private static Scorecard Factors(FactorPoints recency, FactorPoints frequency, FactorPoints monetary, (decimal R, decimal F, decimal M)? weights = null) => new(
        new ScoreFactor(CustomerMeasure.MonthsSincePurchase, recency) { Name = "recency", Weight = weights?.R ?? 1 },
        new ScoreFactor(CustomerMeasure.Purchases, frequency) { Name = "frequency", Weight = weights?.F ?? 1 },
        new ScoreFactor(CustomerMeasure.PurchaseSpend, monetary) { Name = "monetary value", Weight = weights?.M ?? 1 });

    // Both edges belong to the band.
    private static ScoreBand From(decimal from, decimal to, int points) => new(from, to, points) { ToIsIncluded = true };

    private static ScoreBand UpTo(decimal from, decimal to, int points) => new(from, to, points) { FromIsExcluded = true, ToIsIncluded = true };

    private static ScoreBand Above(decimal from, int points) => new(from, null, points) { FromIsExcluded = true };
}
