using System.Text.Json;
using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>Schemes of recency, frequency and monetary value of sources, each built as the case prints it.</summary>
public class RfmCaseTests
{
    public static TheoryData<string> RfmIds() => CustomerValueCase.Ids("rfm");

    [Theory]
    [MemberData(nameof(RfmIds))]
    public void Recency_frequency_and_monetary_value_give_what_the_source_prints(string id)
    {
        var source = CustomerValueCase.Find(id);
        if (source.Object("scheme") is { } scheme)
        {
            OfScheme(source, scheme);
        }
        else if (source.AnyOf("rfm", "code", "ranks_code") is { } code)
        {
            OfCode(source, source.Text(code)!);
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
            throw new NotSupportedException(id);
        }
    }

    private static void OfScheme(CustomerValueCase source, JsonElement scheme)
    {
        var weights = Weights(source);
        var card = new Scorecard(
            new(CustomerMeasure.MonthsSincePurchase, Points(scheme.GetProperty("recency_months"))) { Name = "r", Weight = weights.R },
            new(CustomerMeasure.Purchases, Points(scheme.GetProperty("orders"))) { Name = "f", Weight = weights.F },
            new(CustomerMeasure.PurchaseSpend, Points(scheme.GetProperty("spend"))) { Name = "m", Weight = weights.M });

        var score = card.Score(
            new(CustomerMeasure.MonthsSincePurchase, source.Number("months_since_last")!.Value),
            new(CustomerMeasure.Purchases, source.Number("orders")!.Value),
            new(CustomerMeasure.PurchaseSpend, source.Number("spend")!.Value));

        source.Expect(
            ("rfm", source.Expects("rfm") ? RfmCode.Of(score, RfmDirection.HighestIsBest).ToString() : null),
            ("score", score.Points),
            ("max", score.Most),
            ("r", score["r"].Points / weights.R),
            ("f", score["f"].Points / weights.F),
            ("m", score["m"].Points / weights.M));
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
        decimal Of(int rank) => new RfmCode(rank, rank, rank, RfmDirection.HighestIsBest, most).Weighted(weights.R, weights.F, weights.M);

        source.Expect(("best", Of(most)), ("worst", Of(least)));
    }

    /// <summary>Points from 0 to 10 each, and their mean: recency falls to 0 over the window, frequency counts, the greatest bill is measured against a benchmark.</summary>
    private static void OfLines(CustomerValueCase source, decimal window)
    {
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

        source.Expect(("r", score["r"].Points), ("f", score["f"].Points), ("m", score["m"].Points), ("mean", score.Points / 3), ("score", score.Points / 3));
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

        var rows = table.EnumerateArray().Select(Row).ToList();

        // Read from the top, each row takes what the rows before it have left: its edge, and whose the edge is, are the next one's too.
        var isUpward = !rows[0].IsLeast;
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
    private sealed record TableRow(decimal? Edge, bool HasEdge, bool IsLeast, int Points);

    private static TableRow Row(JsonElement row)
    {
        var points = (int)(row.Number("score") ?? row.Number("points"))!.Value;
        foreach (var name in row.EnumerateObject().Select(field => field.Name).Except(["score", "points"]))
        {
            return name switch
            {
                "below" => new(row.Number(name), HasEdge: false, IsLeast: false, points),
                "at_most" => new(row.Number(name), HasEdge: true, IsLeast: false, points),
                "above" => new(row.Number(name), HasEdge: false, IsLeast: true, points),
                "at_least" => new(row.Number(name), HasEdge: true, IsLeast: true, points),
                _ => throw new NotSupportedException(name),
            };
        }

        return new(null, HasEdge: false, IsLeast: false, points);
    }
}
