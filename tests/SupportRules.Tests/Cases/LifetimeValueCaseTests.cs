using System.Text.Json;
using FluentAssertions;
using SupportRules.CustomerValue;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>Lifetime values, and what the purchase models predict, as the sources have it.</summary>
public class LifetimeValueCaseTests
{
    private static readonly Rounding Fine = new(RoundingMode.HalfEven, 0.00000001m);

    public static TheoryData<string> Lifetimes => Ids(topic => topic.StartsWith("clv", StringComparison.Ordinal));

    public static TheoryData<string> Purchases => Ids(topic => topic == "bg-nbd");

    public static TheoryData<string> Spends => Ids(topic => topic == "gamma-gamma");

    [CaseTheory]
    [MemberData(nameof(Lifetimes))]
    public void A_customer_is_worth_what_the_source_says(string id) => CompareValue(LifetimeValueCase.Find(id));

    [Theory]
    [InlineData("{\"error\":\"diverges\"}")]
    [InlineData("{\"error\":true,\"clv\":null}")]
    [InlineData("{\"clv\":null,\"currency\":\"USD\"}")]
    [InlineData("{\"diverges\":true}")]
    [InlineData("{\"defined\":false,\"reason\":\"no end\"}")]
    public void Where_no_value_is_expected_there_is_an_error(string expected) =>
        CompareValue(LifetimeValueCase.Of("""{"formula":"m*r/(1+i-r)","first_margin":"end-of-period-if-retained","margin":100,"retention":1,"discount":0,"currency":"USD"}""", expected));

    [Theory]
    [InlineData("""{"formula":"m*(1+i)/(1+i-r)","first_margin":"now","margin":17.95,"retention":0.995,"discount":0.01,"discount_period":"month"}""", """{"clv":1208.63,"diverges":false}""")]
    [InlineData("""{"formula":null,"first_margin":"end-of-period-if-retained","retention":0.8,"discount":0.12,"margin":null,"currency":"EUR"}""", """{"margin_multiple":2.5,"currency":"EUR"}""")]
    [InlineData("""{"cash_flows":[-51,30,42,44,49,55],"first_cash_flow":"today","discount":0.15}""", """{"npv":91.14}""")]
    public void Other_forms_of_values_are_read_too(string inputs, string expected) => CompareValue(LifetimeValueCase.Of(inputs, expected));

    private static void CompareValue(LifetimeValueCase one)
    {
        if (one.ExpectsRefusal)
        {
            FluentActions.Invoking(() => Figures(one)).Should().Throw<ArgumentException>();
            one.Expected.Where(field => field.Value.ValueKind is JsonValueKind.Number or JsonValueKind.Array).Should().BeEmpty("beside an error there is no figure");
        }
        else
        {
            Compare(one, Figures(one));
        }
    }

    [CaseTheory]
    [MemberData(nameof(Purchases))]
    public void Purchases_are_as_likely_and_as_many_as_the_source_says(string id)
    {
        var one = LifetimeValueCase.Find(id);
        Compare(one, PurchaseFigures(one));
    }

    [Theory]
    [InlineData("expected-purchases")]
    [InlineData("conditional-expected-purchases")]
    [InlineData("expected-purchases-given-history")]
    public void Purchases_of_a_customer_whose_history_is_told_are_those_after_it(string quantity)
    {
        var one = LifetimeValueCase.Of(
            $$"""{"model":"BG/NBD","quantity":"{{quantity}}","params":{"r":0.243,"alpha":4.414,"a":0.793,"b":2.426},"time_unit":"week","customers":[{"x":2,"t_x":30.43,"T":38.86}],"t":[39]}""",
            """{"expected_purchases":[1.226],"tolerance":0.001}""");

        Compare(one, PurchaseFigures(one));
    }

    [CaseTheory]
    [MemberData(nameof(Spends))]
    public void The_expected_spend_is_the_one_the_source_gives(string id) => CompareSpend(LifetimeValueCase.Find(id));

    [Fact]
    public void Of_a_customer_without_a_repeat_purchase_no_average_need_be_told() =>
        CompareSpend(LifetimeValueCase.Of("""{"params":{"p":6.25,"q":3.74,"v":15.44},"frequency":[0,2],"mean_spend":[null,22.35]}""", """{"expected_average_spend":[35.219,24.6637],"tolerance":0.001}"""));

    private static void CompareSpend(LifetimeValueCase one)
    {
        var given = Parameters(one);
        var (p, q, v) = (given["p"], given["q"], given["v"]);
        var model = new GammaGammaModel { P = p, Q = q, V = one.Amount(v) };
        var counts = one.Numbers("frequency", "x", "purchases") ?? [];
        // Who bought nothing again has no average, however that is written.
        var told = one.NumbersOrNulls("mean_spend", "z", "average_spend", "monetary_value") ?? [];
        counts.Should().HaveSameCount(told);
        var averages = told.Select((z, i) => z ?? (counts[i] == 0 ? 0 : throw new NotSupportedException($"{one.Id} has no average of {counts[i]} purchases."))).ToArray();
        (one.Text("model") ?? "Gamma-Gamma").Should().Be("Gamma-Gamma");

        var spends = counts.Length == 0
            ? [model.ExpectedSpend(Fine).Amount]
            : counts.Zip(averages, (x, z) => model.ExpectedSpend((int)x, one.Amount(z), Fine).Amount).ToArray();
        if (one.Formula is { } formula)
        {
            for (var i = 0; i < spends.Length; i++)
            {
                var (x, z) = counts.Length == 0 ? (0, 0) : (counts[i], averages[i]);
                new CaseFormula(formula).At(name => (double)(name switch { "p" => p, "q" => q, "v" => v, "x" => x, "z" => z, _ => throw new NotSupportedException($"{one.Id}: {name}") }))
                    .Should().BeApproximately((double)spends[i], 1e-6, "{0} is the source's formula", formula);
            }
        }

        Compare(one, Named(spends, "expected_average_spend", "expected_spend", "population_mean", "population_average", "average_spend"));
    }

    private static Dictionary<string, decimal[]> Figures(LifetimeValueCase one) => one switch
    {
        _ when one.Has("customers_acquired") => Cohort(one),
        _ when one.Has("retentions") || (one.Formula is { } formula && !formula.Contains('i', StringComparison.Ordinal) && !formula.Contains('d', StringComparison.Ordinal) && !formula.Contains("CF", StringComparison.OrdinalIgnoreCase)) => Life(one),
        _ when one.Has("purchases_by_period") || one.Has("cumulative_purchases") => ByPurchases(one),
        _ when one.Has("cash_flows") || one.Has("margins") || one.Has("survival") || one.Has("periods") || one.Has("years") || one.Has("horizon") => Horizon(one),
        _ => ForEver(one),
    };

    private static Dictionary<string, decimal[]> Cohort(LifetimeValueCase one)
    {
        _ = one.Formula;
        var policy = new LifetimeCohortPolicy { Id = new("case/cohort", "1"), Source = new(one.Id, "cohort"), Rounding = Rounding.HalfUpToCents };

        var customers = (int)one.Needed("customers_acquired");
        var each = one.Number("acquisition_cost_each", "acquisition_cost_per_customer") ?? (one.Needed("acquisition_total", "acquisition_cost", "total_acquisition_cost") / customers);

        var value = policy.Decide(new(customers, one.Amount(each), one.Amount(one.Needed("pv_of_profits", "present_value")))).Outcome;

        return new() { ["acquisition_total"] = [value.AcquisitionTotal.Amount], ["net"] = [value.Net.Amount], ["net_per_customer"] = [value.NetPerCustomer.Amount] };
    }

    private static Dictionary<string, decimal[]> Life(LifetimeValueCase one)
    {
        var rates = (one.Numbers("retentions", "retention", "r") ?? throw new NotSupportedException(one.Id)).Select(share => RetentionRate.Per(one.Period, share)).ToArray();
        if (one.Formula is { } formula)
        {
            foreach (var rate in rates)
            {
                new CaseFormula(formula).At(name => name == "r" ? (double)rate.Share : throw new NotSupportedException($"{one.Id}: {name}")).Should().BeApproximately(rate.ExpectedPeriods is { } periods ? (double)periods : double.PositiveInfinity, 1e-9);
            }
        }

        // Of customers who never leave no life is told: the source has none either, or says that it has no end.
        foreach (var endless in one.Expected.Where(field => field.Value is { ValueKind: JsonValueKind.Null } or { ValueKind: JsonValueKind.String }))
        {
            rates.Should().OnlyContain(rate => rate.ExpectedPeriods == null, "{0}: {1}", one.Id, endless.Name);
        }

        return Named([.. rates.Select(rate => rate.ExpectedPeriods).OfType<decimal>()], "expected_life_periods", "expected_life", "life_periods");
    }

    /// <summary>One value, or a table of them: a rate or a margin that is a list gives a row each.</summary>
    private static Dictionary<string, decimal[]> ForEver(LifetimeValueCase one)
    {
        var retentions = one.Numbers("retention", "r", "retention_rate") ?? throw new NotSupportedException($"{one.Id} has no retention.");
        var discounts = one.Numbers("discount", "i", "d", "discount_rate") ?? throw new NotSupportedException($"{one.Id} has no discount.");
        var margins = one.Numbers("margin", "m", "M") ?? [1];
        var spend = one.Number("retention_spend", "retention_cost", "R");
        var acquisition = AcquisitionCost(one);
        var formulas = one.Formulas;
        var figures = new Dictionary<string, List<decimal>>(StringComparer.Ordinal);
        foreach (var (retention, discount, margin) in Rows(retentions, discounts, margins))
        {
            var value = Policy(one, First(one), discount).Decide(new()
            {
                Margins = new LifetimeMargins.Steady(one.Amount(margin), one.Period),
                Survival = new LifetimeSurvival.Retained(RetentionRate.Per(one.Period, retention)),
                RetentionSpend = spend is { } amount ? one.Amount(amount) : null,
                AcquisitionCost = acquisition,
            }).Outcome;

            foreach (var formula in formulas)
            {
                var expected = new CaseFormula(formula).At(name => (double)(name switch
                {
                    "m" or "M" => margin,
                    "R" => spend ?? 0,
                    "r" => retention,
                    "i" or "d" => discount,
                    "AC" => value.AcquisitionCost?.Amount ?? 0,
                    _ => throw new NotSupportedException($"{one.Id}: {name}"),
                }));
                var found = (double)(formula.Contains('m', StringComparison.OrdinalIgnoreCase) ? (value.NetValue ?? value.PresentValue).Amount : margins is [1] ? value.PresentValue.Amount : value.Multiple!.Value);
                found.Should().BeApproximately(expected, 1e-6 * Math.Max(1, Math.Abs(expected)), "{0} is the source's formula", formula);
            }

            var row = Values(value);
            row["margin_multiple"] = row["multiple"] = row["margin_multiples"] = row["multiples"] = [value.Multiple!.Value];
            foreach (var (name, figure) in row)
            {
                (figures.TryGetValue(name, out var list) ? list : figures[name] = []).AddRange(figure);
            }
        }

        return figures.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>One of each to all of the others, or one to one.</summary>
    private static IEnumerable<(decimal, decimal, decimal)> Rows(decimal[] first, decimal[] second, decimal[] third)
    {
        var count = new[] { first.Length, second.Length, third.Length }.Max();
        foreach (var list in new[] { first, second, third })
        {
            list.Length.Should().BeOneOf([1, count], "lists of a table are of one length");
        }

        decimal At(decimal[] list, int i) => list[list.Length == 1 ? 0 : i];
        return Enumerable.Range(0, count).Select(i => (At(first, i), At(second, i), At(third, i)));
    }

    private static Dictionary<string, decimal[]> Horizon(LifetimeValueCase one)
    {
        var flows = one.Numbers("cash_flows");
        var margins = one.Numbers("margins", "margins_by_period", "profits");
        var steady = one.Number("margin", "m", "M");
        var horizon = one.Number("periods", "years", "horizon");
        var survival = one.Numbers("survival");
        var retention = one.Number("retention", "r", "retention_rate");
        (new[] { flows is null, margins is null, steady is null }).Count(isAbsent => !isAbsent).Should().Be(1, "{0} has cash flows, margins or one margin", one.Id);
        if (flows is not null && (survival is not null || retention is not null))
        {
            throw new NotSupportedException($"{one.Id}: cash flows are certain.");
        }

        // A list of cash flows begins with the one of today.
        var first = flows is not null && !one.Has("first_margin") && !one.Has("timing") && !one.Has("first_cash_flow") ? FirstMargin.Today : First(one);
        _ = one.Formula;
        var policy = Policy(one, first, one.Needed("discount", "i", "d", "discount_rate")) with
        {
            HorizonPeriods = (int?)horizon,
            FactorDecimals = (int?)one.Number("factor_decimals", "discount_factor_decimals"),
        };
        var value = policy.Decide(new()
        {
            Margins = (flows ?? margins) is { } given ? new LifetimeMargins.ByPeriod([.. given.Select(one.Amount)], one.Period) : new LifetimeMargins.Steady(one.Amount(steady!.Value), one.Period),
            Survival = survival is not null ? new LifetimeSurvival.Curve([.. survival], one.Period)
                : retention is { } share ? new LifetimeSurvival.Retained(RetentionRate.Per(one.Period, share))
                : LifetimeSurvival.AllStay,
            RetentionSpend = one.Number("retention_spend", "retention_cost", "R") is { } spend ? one.Amount(spend) : null,
            AcquisitionCost = AcquisitionCost(one),
        }).Outcome;

        var figures = Values(value);
        figures["present_values"] = figures["yearly_present_values"] = [.. value.Lines.Select(line => line.PresentValue.Amount)];
        figures["cumulative"] = [.. value.Lines.Select(line => line.Cumulative.Amount)];
        figures["discount_factors"] = [.. value.Lines.Select(line => line.DiscountFactor)];
        return figures;
    }

    private static Dictionary<string, decimal[]> ByPurchases(LifetimeValueCase one)
    {
        var (cumulative, rows) = (one.Has("cumulative_purchases"), one.List("purchases_by_period", "cumulative_purchases")!);
        var policy = Policy(one, First(one), one.Needed("discount", "i", "d", "discount_rate"));
        var spends = one.Numbers("spend", "expected_spend", "mean_spend") ?? throw new NotSupportedException(one.Id);
        var customers = rows.All(row => row.ValueKind == JsonValueKind.Array) ? rows.Select(LifetimeValueCase.Numbers).ToArray() : [rows.Select(row => row.GetDecimal()).ToArray()];
        if (spends.Length != 1)
        {
            spends.Should().HaveSameCount(customers);
        }

        var values = customers.Select((purchases, i) =>
        {
            var spend = one.Amount(spends[spends.Length == 1 ? 0 : i]);
            return policy.Decide(new()
            {
                Margins = cumulative
                    ? LifetimeMargins.ByPurchases.FromCumulative([.. purchases], spend, one.Period)
                    : new LifetimeMargins.ByPurchases([.. purchases], spend, one.Period),
                Survival = LifetimeSurvival.AllStay,
                AcquisitionCost = AcquisitionCost(one),
            }).Outcome;
        }).ToArray();
        return Named([.. values.Select(value => (value.NetValue ?? value.PresentValue).Amount)], "clv", "value", "net", "npv");
    }

    private static Dictionary<string, decimal[]> PurchaseFigures(LifetimeValueCase one)
    {
        var given = Parameters(one);
        var unit = one.Period;
        var model = new BgNbdModel { R = (double)given["r"], Alpha = (double)given["alpha"], A = (double)given["a"], B = (double)given["b"], Unit = unit };
        LifetimeSpan Span(decimal length) => new((double)length, unit);

        (one.Text("model") ?? "BG/NBD").Should().Be("BG/NBD", "no other is asked");
        var quantity = one.Text("quantity") ?? throw new NotSupportedException($"{one.Id} names no quantity.");
        var times = one.Numbers("t", "times") ?? [];
        var customers = one.List("customers") ?? [];
        var histories = customers.Select(customer => new PurchaseHistory(customer.Count("x")!.Value, Span(customer.Number("t_x")!.Value), Span(customer.Number("T")!.Value))).ToArray();
        switch (quantity)
        {
            case "purchase-count-probability" or "probability-of-n-purchases" or "probability":
                var counts = one.Numbers("n", "purchases") ?? throw new NotSupportedException($"{one.Id} names no n.");
                return Named([.. Pairs(times, counts).Select(pair => (decimal)model.ProbabilityOf((int)pair.Second, Span(pair.First)))], "probability", "probabilities");
            case "probability-alive" or "alive":
                times.Should().BeEmpty();
                return Named([.. histories.Select(history => (decimal)model.ProbabilityAlive(history))], "p_alive", "probability_alive", "probability");
            case "expected-purchases" or "expectation" or "expected-purchase-count" or "expected-purchases-given-history" or "expected-further-purchases" when histories.Length > 0:
            case "conditional-expected-purchases" or "conditional-expectation" or "expected-purchases-after-history" or "expected-purchases-conditional" or "expected-conditional-purchases":
                var ahead = times.Length > 0 ? times : [.. customers.Select(customer => customer.Number("t") ?? throw new NotSupportedException($"{one.Id} names no t."))];
                return Named([.. Pairs(ahead, histories).Select(pair => (decimal)model.ExpectedPurchases(pair.Second, Span(pair.First)))], "expected_purchases", "conditional_expected_purchases", "expectation");
            case "expected-purchases" or "expectation" or "expected-purchase-count" or "unconditional-expectation" or "expected-purchases-new-customer" when histories.Length == 0:
                return Named([.. times.Select(time => (decimal)model.ExpectedPurchases(Span(time)))], "expected_purchases", "expectation", "purchases");
            default:
                throw new NotSupportedException($"{one.Id}: {quantity}");
        }
    }

    /// <summary>One of the first to each of the second, or one to one.</summary>
    private static IEnumerable<(decimal First, T Second)> Pairs<T>(decimal[] first, T[] second)
    {
        if (first.Length == 0 || second.Length == 0 || (first.Length > 1 && second.Length > 1 && first.Length != second.Length))
        {
            throw new NotSupportedException($"{first.Length} times do not go with {second.Length}.");
        }

        return Enumerable.Range(0, Math.Max(first.Length, second.Length)).Select(i => (first[first.Length == 1 ? 0 : i], second[second.Length == 1 ? 0 : i]));
    }

    private static Dictionary<string, decimal> Parameters(LifetimeValueCase one) => one.Parameters() ?? throw new NotSupportedException($"{one.Id} has no parameters.");

    private static LifetimeValuePolicy Policy(LifetimeValueCase one, FirstMargin first, decimal discount) => new()
    {
        Id = new("case/lifetime", "1"),
        Source = new(one.Id, "lifetime value"),
        FirstMargin = first,
        Discount = discount < 1 ? DiscountRate.Per(one.Period, discount) : DiscountRate.OneHundredPercentOrMore(one.Period, discount),
        Rounding = Fine,
    };

    private static Money? AcquisitionCost(LifetimeValueCase one) => one.Number("acquisition_cost", "AC") is { } cost ? one.Amount(cost) : null;

    /// <summary>What the case says of the timing; where it says nothing, the form that its formula is.</summary>
    private static FirstMargin First(LifetimeValueCase one) => one.Text("first_margin", "timing", "first_cash_flow") switch
    {
        "end-of-period-if-retained" or "period-end-if-retained" => FirstMargin.EndOfPeriodIfRetained,
        "today" or "today-certain" or "now" or "now-certain" or "immediate" or "period-start" or "start-of-period" or "start-of-period-certain" or "begin" => FirstMargin.Today,
        "end-of-period-certain" or "period-end-certain" or "period-end" or "end-of-period" or "end" => FirstMargin.EndOfPeriodCertain,
        null when one.Formulas is [var formula, ..] => Enum.GetValues<FirstMargin>().Single(first => Math.Abs(AtProbe(formula) - AtProbe(first switch
        {
            FirstMargin.EndOfPeriodIfRetained => "r/(1+i-r)",
            FirstMargin.Today => "(1+i)/(1+i-r)",
            _ => "1/(1+i-r)",
        })) < 1e-9),
        var other => throw new NotSupportedException($"{one.Id}: the first margin comes '{other}'."),
    };

    private static double AtProbe(string formula) => new CaseFormula(formula).At(name => name switch { "m" or "M" => 1, "R" or "AC" => 0, "r" => 0.7, _ => 0.1 });

    private static Dictionary<string, decimal[]> Values(LifetimeValue value)
    {
        var figures = Named([(value.NetValue ?? value.PresentValue).Amount], "clv", "value", "net", "net_value", "npv");
        figures["present_value"] = figures["pv"] = [value.PresentValue.Amount];
        figures["break_even_acquisition_cost"] = figures["break_even"] = [value.BreakEvenAcquisitionCost.Amount];
        return figures;
    }

    private static Dictionary<string, decimal[]> Named(decimal[] values, params string[] names) => names.ToDictionary(name => name, _ => values, StringComparer.Ordinal);

    private static void Compare(LifetimeValueCase one, Dictionary<string, decimal[]> figures)
    {
        one.Unread.Should().BeEmpty("every field of {0} counts", one.Id);
        (one.Expected.Any() || one.ExpectedCurrency is not null).Should().BeTrue("{0} expects something", one.Id);
        (one.ExpectedCurrency ?? one.Currency.Code).Should().Be(one.Currency.Code, one.Id);
        foreach (var (name, value) in one.Expected.Where(field => !LifetimeValueCase.IsOfRefusal(field.Name)))
        {
            figures.Should().ContainKey(name, "{0} expects it", one.Id);
            var (expected, found) = (value.ValueKind is JsonValueKind.Null or JsonValueKind.String ? [] : LifetimeValueCase.Numbers(value), figures[name]);
            found.Should().HaveSameCount(expected, "{0}: {1}", one.Id, name);
            for (var i = 0; i < expected.Length; i++)
            {
                ((double)found[i]).Should().BeApproximately((double)expected[i], one.Tolerance + 1e-15, "{0}: {1}, number {2}", one.Id, name, i);
            }
        }
    }

    private static TheoryData<string> Ids(Func<string, bool> topic) => [.. LifetimeValueCase.Of(topic).Select(one => one.Id)];
}
