using System.Text.Json;
using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>Schemes of recency, frequency and monetary value of sources, each built as the case prints it.</summary>
public class RfmCaseTests
{
    // Rows that tell both of their edges.
    private const string Scheme = """
        {"scheme":{"recency_months":[{"below":1,"score":5},{"at_least":1,"at_most":3,"score":4},{"score":1}],
        "orders":[{"at_least":40,"score":5},{"at_least":10,"below":40,"score":3},{"below":10,"score":1}],"spend":[{"above":50,"score":5},{"score":1}]}
        """;

    private static readonly string[] Upper = ["below", "at_most"];

    private static readonly string[] Lower = ["above", "at_least"];

    public static TheoryData<string> RfmIds() => CustomerValueCase.Ids("rfm");

    [CaseTheory]
    [MemberData(nameof(RfmIds))]
    public void Recency_frequency_and_monetary_value_give_what_the_source_prints(string id) => Compare(CustomerValueCase.Find(id));

    [Theory]
    [InlineData("""{"weights":{"r":3,"f":2,"m":1},"ranks":{"r":5,"f":4,"m":5}}""", """{"score":28}""")]
    [InlineData("""{"weights":{"r":3,"f":2,"m":1},"rank_min":1,"rank_max":10}""", """{"best":60,"worst":6}""")]
    [InlineData("""{"weights":{"r":3,"f":2,"m":1},"rank_min":0,"rank_max":5}""", """{"best":30,"worst":0}""")]
    [InlineData("""{"window_months":12,"months_since_last":3,"orders":4,"max_invoice":500,"benchmark":1000}""", """{"recency":7.5,"frequency":4,"monetary":5,"score":5.5}""")]
    [InlineData(Scheme + ""","weights":{"r":3,"f":2,"m":1},"months_since_last":3,"orders":40,"spend":50}""", """{"rfm":"451","score":23}""")]
    [InlineData(Scheme + ""","months_since_last":3.1,"orders":39,"spend":50.01}""", """{"rfm":"135"}""")]
    public void Other_forms_are_read_too(string inputs, string expected) => Compare(CustomerValueCase.Of(inputs, expected));

    private static void Compare(CustomerValueCase source)
    {
        if (source.Object("scheme") is { } scheme)
        {
            OfScheme(source, scheme);
        }
        else if (source.AnyOf("rfm", "code", "ranks_code") is { } code)
        {
            OfCode(source, source.Text(code)!);
        }
        else if (source.Object("ranks") is { ValueKind: JsonValueKind.Object } ranks)
        {
            var weights = Weights(source);
            int Rank(string name) => ranks.Count(name)!.Value;
            source.Expect(("score", new RfmCode(Rank("r"), Rank("f"), Rank("m"), RfmDirection.HighestIsBest, 9).Weighted(weights.R, weights.F, weights.M)));
        }
        else if (source.Has("rank_max"))
        {
            OfRange(source);
        }
        else if (source.AnyOf("window_months", "window") is { } window)
        {
            OfLines(source, source.Number(window)!.Value);
        }
        else
        {
            throw new NotSupportedException(source.Id);
        }
    }

    private static void OfScheme(CustomerValueCase source, JsonElement scheme)
    {
        CustomerScore Of((decimal R, decimal F, decimal M) weights) => new Scorecard(
            new(CustomerMeasure.MonthsSincePurchase, Points(scheme.GetProperty("recency_months"))) { Name = "r", Weight = weights.R },
            new(CustomerMeasure.Purchases, Points(scheme.GetProperty("orders"))) { Name = "f", Weight = weights.F },
            new(CustomerMeasure.PurchaseSpend, Points(scheme.GetProperty("spend"))) { Name = "m", Weight = weights.M })
            .Score(
                new(CustomerMeasure.MonthsSincePurchase, source.Number("months_since_last")!.Value),
                new(CustomerMeasure.Purchases, source.Number("orders")!.Value),
                new(CustomerMeasure.PurchaseSpend, source.Number("spend")!.Value));

        // The code and the ranks are those before they are weighted.
        var (ranks, score) = (Of((1, 1, 1)), Of(Weights(source)));

        source.Expect(
            ("rfm", source.Expects("rfm") ? RfmCode.Of(ranks, RfmDirection.HighestIsBest).ToString() : null),
            ("score", score.Points),
            ("max", score.Most),
            ("r", ranks["r"].Points),
            ("f", ranks["f"].Points),
            ("m", ranks["m"].Points));
    }

    private static void OfCode(CustomerValueCase source, string text)
    {
        var ranks = source.Count("ranks") ?? 5;
        var best = source.Count("best_rank") ?? ranks;
        (best == 1 || best == ranks).Should().BeTrue("the best rank is the first or the last");
        var code = RfmCode.Parse(text, best == 1 ? RfmDirection.LowestIsBest : RfmDirection.HighestIsBest, ranks);
        var weights = Weights(source);

        source.Expect(
            ("recency_group", (decimal)code.Recency),
            ("frequency_group", (decimal)code.Frequency),
            ("monetary_group", (decimal)code.Monetary),
            ("recency_from_best", (decimal)code.FromTheBest(code.Recency)),
            ("frequency_from_best", (decimal)code.FromTheBest(code.Frequency)),
            ("monetary_from_best", (decimal)code.FromTheBest(code.Monetary)),
            ("recency_is_best", code.FromTheBest(code.Recency) == 1),
            ("frequency_is_best", code.FromTheBest(code.Frequency) == 1),
            ("monetary_is_best", code.FromTheBest(code.Monetary) == 1),
            ("score", code.Weighted(weights.R, weights.F, weights.M)));
    }

    private static void OfRange(CustomerValueCase source)
    {
        var (least, most) = (source.Count("rank_min") ?? 1, source.Count("rank_max")!.Value);
        var weights = Weights(source);

        // A code has a digit for a rank; of more ranks, or of one that is 0, a scorecard tells the sum.
        decimal Of(int rank) => least >= 1 && most <= 9 ? new RfmCode(rank, rank, rank, RfmDirection.HighestIsBest, most).Weighted(weights.R, weights.F, weights.M)
            : new Scorecard([.. new[] { weights.R, weights.F, weights.M }.Select((weight, i) => new ScoreFactor(CustomerMeasure.Purchases, new FactorPoints.Linear(0, 1, 1, most)) { Name = $"{i}", Weight = weight })])
                .Score(new MeasuredValue(CustomerMeasure.Purchases, rank)).Points;

        source.Expect(("best", Of(most)), ("worst", Of(least)), ("range", Of(most) - Of(least)));
    }

    /// <summary>Points from 0 to 10 each, and their mean: recency falls to 0 over the window, frequency counts, the greatest bill is measured against a benchmark.</summary>
    private static void OfLines(CustomerValueCase source, decimal window)
    {
        _ = source.Text("formula");
        var orders = source.AnyOf("orders", "n", "purchases") ?? throw new NotSupportedException("no number of orders");
        var greatest = source.AnyOf("max_invoice", "greatest_invoice") ?? throw new NotSupportedException("no greatest invoice");
        var card = new Scorecard(
            new(CustomerMeasure.MonthsSincePurchase, new FactorPoints.Linear(10, -10, window, 10) { Rounding = null }) { Name = "r" },
            new(CustomerMeasure.Purchases, new FactorPoints.Linear(0, 1, 1, 10) { Rounding = null }) { Name = "f" },
            new(CustomerMeasure.GreatestPurchase, new FactorPoints.Linear(0, 10, source.Number("benchmark")!.Value, 10) { Rounding = null }) { Name = "m" });

        var score = card.Score(
            new(CustomerMeasure.MonthsSincePurchase, source.Number(source.AnyOf("months_since_last", "months")!)!.Value),
            new(CustomerMeasure.Purchases, source.Number(orders)!.Value),
            new(CustomerMeasure.GreatestPurchase, source.Number(greatest)!.Value));

        source.Expect(
            ("r", score["r"].Points), ("f", score["f"].Points), ("m", score["m"].Points), ("recency", score["r"].Points), ("frequency", score["f"].Points), ("monetary", score["m"].Points),
            ("mean", score.Points / 3), ("score", score.Points / 3));
    }

    private static (decimal R, decimal F, decimal M) Weights(CustomerValueCase source) => source.Object("weights") is { } weights
        ? (weights.GetProperty("r").GetDecimal(), weights.GetProperty("f").GetDecimal(), weights.GetProperty("m").GetDecimal())
        : (1, 1, 1);

    private static FactorPoints Points(JsonElement table)
    {
        if (table.ValueKind == JsonValueKind.Object)
        {
            return new FactorPoints.Linear(table.Number("start") ?? 0, table.Number("points_each")!.Value, 1, table.Number("max")!.Value) { Rounding = null };
        }

        // Read from the top, each row takes what the rows before it have left: its edge, and whose the edge is, are the next one's too.
        var read = table.EnumerateArray().ToArray();
        var isUpward = Upper.Any(name => read[0].Number(name) is not null) && !Upper.Any(name => read[^1].Number(name) is not null);
        var rows = read.Select(row => Row(row, isUpward)).ToList();
        if (!isUpward)
        {
            rows.Reverse();
        }

        var bands = new List<ScoreBand>();
        for (var i = 0; i < rows.Count; i++)
        {
            var (from, to) = isUpward
                ? (i == 0 ? null : rows[i - 1], i == rows.Count - 1 ? null : rows[i])
                : (i == 0 ? null : rows[i], i == rows.Count - 1 ? null : rows[i + 1]);
            bands.Add(new(from?.Edge ?? 0, to?.Edge, rows[i].Points)
            {
                FromIsExcluded = from is not null && (isUpward ? from.HasEdge : !from.HasEdge),
                ToIsIncluded = to is not null && (isUpward ? to.HasEdge : !to.HasEdge),
            });
        }

        return new FactorPoints.Bands([.. bands]);
    }

    /// <summary>A row: up to an edge, or from one on; the last of a table has none.</summary>
    private sealed record TableRow(decimal? Edge, bool HasEdge, int Points);

    /// <summary>A row by its edge towards the next one: the edge towards the row before it, if that is told too, says the same once more.</summary>
    private static TableRow Row(JsonElement row, bool isUpward)
    {
        row.EnumerateObject().Select(field => field.Name).Should().BeSubsetOf(["score", "points", .. Upper, .. Lower]);
        var points = (row.Number("score") ?? row.Number("points"))!.Value;
        (points % 1).Should().Be(0, "bands give whole points");
        var (bare, held) = isUpward ? (Upper[0], Upper[1]) : (Lower[0], Lower[1]);
        return new(row.Number(bare) ?? row.Number(held), HasEdge: row.Number(held) is not null, (int)points);
    }
}
