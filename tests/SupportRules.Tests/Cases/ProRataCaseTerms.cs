using System.Text.Json;
using NodaTime;
using SupportRules.Warranty;

namespace SupportRules.Tests.Cases;

/// <summary>Reads a pro-rata clause and what was used under it: as a schedule, as a policy of its own, and as a grant among conditions and exclusions.</summary>
internal sealed class ProRataCaseTerms
{
    private static readonly LocalDate MadeStart = new(2001, 1, 1);
    private static readonly WarrantyFact.Flag NotUsedUp = new("within the warranted total");

    private readonly WarrantyCase _source;
    private readonly WarrantyFacts _claim;

    public ProRataCaseTerms(WarrantyCase source)
    {
        _source = source;
        _claim = WarrantyCaseFacts.Read(source);
        (Measure, Used, ClaimDate) = Count(Unit(Terms), Unit(source.Claim));
        Factors = Terms.List("total_factor").Select(Factor).ToArray();
        Schedule = Read();
    }

    public ProRataSchedule Schedule { get; }

    private JsonElement Terms => _source.Terms;

    private ProRataMeasure Measure { get; }

    private decimal? Used { get; }

    private LocalDate? ClaimDate { get; }

    private (TotalFactor Factor, bool? Holds)[] Factors { get; }

    /// <summary>What stands behind a circumstance that is not known: the facts of its test.</summary>
    public IEnumerable<string> FactsBehind(string missing)
    {
        var index = Array.FindIndex(Factors, one => one.Factor.Circumstance == missing);
        return index < 0 ? [missing] : FactNames(Terms.List("total_factor").ElementAt(index)).Where(name => _source.Claim.Find("facts")?.Find(name) is null).Select(WarrantyCaseTerms.Words).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> FactNames(JsonElement test) => test.ValueKind switch
    {
        JsonValueKind.Object => test.EnumerateObject().SelectMany(member => member.Name == "fact" ? [member.Value.GetString()!] : FactNames(member.Value)),
        JsonValueKind.Array => test.EnumerateArray().SelectMany(FactNames),
        _ => [],
    };

    private decimal? Price => _source.Claim.Number("price");

    private decimal? AgeYears => _source.Claim.Number("age_years");

    private WarrantyLength? AgeCap => WarrantyCaseTerms.Length(Terms.Find("age_cap"));

    /// <summary>The clause alone.</summary>
    public Decision<ProRataAnswer> Decide()
    {
        var policy = new ProRataPolicy
        {
            Id = new("case/pro-rata", "1"),
            Source = new(_source.Id, Terms.Text("clause")!),
            Currency = Currency.USD,
            Schedule = Schedule with { MaxAge = AgeCap },
        };
        var price = Price is { } amount ? new Money(amount, Currency.USD) : (Money?)null;
        return policy.Decide(new()
        {
            StartDate = ClaimDate is null ? null : MadeStart,
            ClaimDate = ClaimDate,
            Used = Used,
            AgeYears = AgeYears,
            OriginalPrice = price,
            CurrentPrice = price,
            AgreedPrice = price,
            Circumstances = Factors.Select(one => new ProRataCircumstance(one.Factor.Circumstance, one.Holds)).ToValueList(),
        });
    }

    /// <summary>The clause as a grant of a document: past its total it grants nothing, of whatever head.</summary>
    public Decision<WarrantyVerdict> DecideClaim()
    {
        var alone = Decide().Outcome;
        var isUsedUp = alone is ProRataAnswer.Ended;

        // A sum for labour from some count on is the customer's labour; before it there is none to pay.
        var isLabourFree = Schedule.FixedLabour is not null && alone is ProRataAnswer.Shared { Of.CustomerLabour: null };
        var document = WarrantyCaseTerms.Document(Terms, _source.Id) with
        {
            Grants =
            [
                new()
                {
                    Clause = new(_source.Id, Terms.Text("clause")!),
                    When = AgeCap is { } cap ? [WarrantyFact.AgeYears.AtMost(Years(cap)), NotUsedUp.Is(true)] : [NotUsedUp.Is(true)],
                    Period = CoveragePeriod.FromPurchase(WarrantyLength.Life),
                    Costs = Terms.GetProperty("costs").EnumerateObject().Select(cost => new HeadCost(WarrantyCaseTerms.Head(cost.Name), Share(cost.Value.GetString()!))).Select(cost => isLabourFree && cost is { Head: CostHead.Labour, Share: CostShare.Customer } ? HeadCost.Free(CostHead.Labour) : cost).ToValueList(),
                },
            ],
        };
        ClaimFact?[] told =
        [
            NotUsedUp.Of(!isUsedUp),
            Used is { } used ? WarrantyFact.Used.Of(used) : null,
            AgeYears is { } age ? WarrantyFact.AgeYears.Of(age) : null,
            Price is { } price && Schedule.PriceBasis == PriceBasis.Original ? WarrantyFact.Price.Of(price) : null,
            .. Factors.Select(one => one.Holds is { } holds ? new WarrantyFact.Flag(one.Factor.Circumstance).Of(holds) : null),
        ];
        return document.Decide(_claim with
        {
            Dates = [WarrantyEvent.Purchase.On(MadeStart), WarrantyEvent.Failure.On(ClaimDate ?? MadeStart), .. _claim.Dates.Where(date => date.Event != WarrantyEvent.Purchase && date.Event != WarrantyEvent.Failure)],
            Facts = _claim.Facts.Where(fact => Array.TrueForAll(told, one => one?.Name != fact.Name)).Concat(told.OfType<ClaimFact>()).ToValueList(),
            Costs = Price is { } cost ? [new(CostHead.Parts, new(cost, Currency.USD))] : [],
        });
    }

    private CostShare Share(string share) => share switch
    {
        "pro_rata" => new CostShare.ProRata(Schedule),
        "free" => new CostShare.Free(),
        "customer" => new CostShare.Customer(),
        _ => new CostShare.Silent(),
    };

    private ProRataSchedule Read()
    {
        var decimals = Terms.Count("percent_decimals") ?? 2;
        var schedule = Terms.Text("formula") == "steps"
            ? Steps()
            : (ProRataSchedule)new ProRataSchedule.Linear { Measure = Measure, Total = Terms.Number("total")!.Value, Free = Terms.Number("free") ?? 0, TotalFactors = Factors.Select(one => one.Factor).ToValueList() };
        return schedule with
        {
            Side = Terms.Text("side") == "warrantor" ? ProRataSide.Warrantor : ProRataSide.Customer,
            ShareRounding = new(RoundingMode.HalfUp, new(1, 0, 0, isNegative: false, (byte)(decimals + 2))),
            PriceBasis = Basis(Terms.Text("price_basis")),
            FixedLabour = Terms.Find("fixed_labour") is { } labour ? new(new(labour.Number("amount")!.Value, Currency.USD), labour.Number("from") ?? 0) : null,
        };
    }

    private static PriceBasis Basis(string? text) => text switch
    {
        null => PriceBasis.Agreed,
        _ when Says(text, "original") || Says(text, "purchase") || Says(text, "paid") => PriceBasis.Original,
        _ when Says(text, "current") || Says(text, "new") || Says(text, "replacement") => PriceBasis.Current,
        _ => PriceBasis.Agreed,
    };

    private static bool Says(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Tables print whole counts, and at times let two rows touch; the free stage may stand in the table or beside it. A factor on the total moves every row.</summary>
    private ProRataSchedule.Steps Steps()
    {
        var bands = new List<ProRataStep>();
        var free = Terms.Count("free") ?? 0;
        foreach (var step in Terms.List("steps"))
        {
            var (from, to) = (step.Count("from")!.Value, step.Count("to")!.Value);
            var share = step.Number("customer_percent") is { } percent ? percent / 100 : 1 - (step.Number("warrantor_percent")!.Value / 100);
            if (bands.Count == 0 && from > 1 && free > 0)
            {
                bands.Add(new(0, free, 0));
            }

            bands.Add(new(bands.Count > 0 && from == bands[^1].To ? from + 1 : from, to, share));
        }

        var total = Terms.Number("total");
        return new()
        {
            Measure = Measure,
            Bands = bands.ToValueList(),
            Total = total >= bands[^1].From && total <= bands[^1].To ? total : null,
        };
    }

    /// <summary>How the use is counted: a number in the unit of the terms, or days by dates where the terms reckon months.</summary>
    private (ProRataMeasure Measure, decimal? Used, LocalDate? ClaimDate) Count(string terms, string claim)
    {
        var used = _source.Claim.Number("used");
        var perMonth = Terms.Count("days_per_month");
        var isStepped = Terms.Text("formula") == "steps";
        return (terms, claim) switch
        {
            _ when used is null || terms == claim => (new ProRataMeasure.Usage(terms), used, null),
            ("month", "day") => (Time(ElapsedUnit.Months) with { DaysPerMonth = perMonth }, null, MadeStart.PlusDays((int)used)),
            ("year", "day") => (Time(ElapsedUnit.Years), null, MadeStart.PlusDays((int)used)),
            ("year", "month") when !isStepped => (new ProRataMeasure.Usage(terms), used / 12, null),
            ("year", "month") => (Time(ElapsedUnit.Years), null, MadeStart.PlusMonths((int)used)),
            ("month", "year") => (new ProRataMeasure.Usage(terms), used * 12, null),
            ("day", "year") => (Time(ElapsedUnit.Days), null, MadeStart.PlusYears((int)used)),
            ("day", "month") when perMonth is { } days => (new ProRataMeasure.Usage(terms), used * days, null),
            ("day", "month") => (Time(ElapsedUnit.Days), null, MadeStart.PlusMonths((int)used)),
            _ => throw new NotSupportedException($"{claim} under terms in {terms}"),
        };

        ProRataMeasure.Time Time(ElapsedUnit unit) => new(unit, isStepped ? ElapsedCount.Started : ElapsedCount.Exact);
    }

    private static string Unit(JsonElement holder) => holder.Text("unit") switch
    {
        "days" or "day" => "day",
        "months" or "month" or "month of ownership" => "month",
        "years" or "year" or "year of ownership" => "year",
        "miles" or "mile" or "mi" => "mi",
        "kilometres" or "kilometers" or "km" => "km",
        var other => other ?? "unit",
    };

    /// <summary>A factor, its test evaluated in three values; a single yes-or-no fact is the circumstance itself.</summary>
    private (TotalFactor Factor, bool? Holds) Factor(JsonElement factor, int index)
    {
        var number = factor.EnumerateObject().First(member => member.Value.ValueKind == JsonValueKind.Number && member.Name is not ("is" or "at_least" or "at_most" or "more_than" or "less_than")).Value.GetDecimal();
        var test = factor.Find("when") ?? factor.Find("test") ?? factor;
        var tests = test.ValueKind == JsonValueKind.Array ? test.EnumerateArray().ToArray() : [test];
        var read = tests.Select(one => WarrantyCaseTerms.Test(one.ValueKind == JsonValueKind.Object ? OnlyTest(one) : one)).ToArray();
        var document = WarrantyCaseTerms.Document(Terms, _source.Id);
        bool? holds = WarrantyTest.AllOf(read.ToValueList(), new ClaimView(document, _claim)) switch
        {
            Truth.Yes => true,
            Truth.No => false,
            _ => null,
        };
        return read is [WarrantyTest.Is { Fact: var fact, Value: true }]
            ? (new(fact.Name, number), holds)
            : (new(string.Join(" and ", read.Select(one => one.ToString())) is { Length: > 0 } words ? words : $"factor {index}", number), holds);
    }

    /// <summary>A test without what else stands beside it.</summary>
    private static JsonElement OnlyTest(JsonElement holder)
    {
        var members = holder.EnumerateObject().Where(member => member.Name is not ("factor" or "times" or "clause" or "multiplier")).ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        return JsonSerializer.SerializeToElement(members);
    }

    private static decimal Years(WarrantyLength cap) => cap.Unit switch
    {
        WarrantyLengthUnit.Days => cap.Count / 365m,
        WarrantyLengthUnit.Months => cap.Count / 12m,
        WarrantyLengthUnit.Life => 1000,
        _ => cap.Count,
    };
}
