using System.Globalization;
using System.Text.Json;
using FluentAssertions;
using NodaTime;
using SupportRules.Catalogues.Examples;
using SupportRules.CustomerValue;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>Value levels, explanations and demotions of sources.</summary>
public class CustomerValueCaseTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 27);

    private static readonly CustomerValuePolicy Sample = ValueLevel.Sample[AsOf];

    public static TheoryData<string> LevelIds() => CustomerValueCase.Ids("seed-level");

    public static TheoryData<string> ExplanationIds() => CustomerValueCase.Ids("explanation");

    public static TheoryData<string> DemotionIds() => CustomerValueCase.Ids("demotion");

    [Theory]
    [MemberData(nameof(LevelIds))]
    public void A_level_is_the_one_the_source_tells(string id)
    {
        var source = CustomerValueCase.Find(id);
        if (source.Has("levels"))
        {
            var levels = source.List("levels").Select(level => level.ToString()).OrderBy(code => Sample.Scale[code].Rank).ToArray();
            source.Expect(
                ("worst_to_best", Levels(levels)),
                ("best_to_worst", Levels(levels.Reverse())));
            return;
        }

        var policy = source.Object("reserved") is { } reserved ? Sample with { Scale = Reserve(reserved, source.Currency) } : Sample;
        var decision = (policy with { Currency = source.Currency }).Decide(Customer(source));

        decision.Outcome.Should().BeOfType<CustomerStanding.Placed>(decision.ToText());
        var tier = ((CustomerStanding.Placed)decision.Outcome).Tier;
        source.Expect(
            ("level", Level(tier.Code)),
            ("below_new", policy.Scale.Compare(tier, policy.Scale.Neutral) < 0),
            ("demoted", tier.Kind == TierKind.Demoted));
    }

    [Theory]
    [MemberData(nameof(ExplanationIds))]
    public void The_reasons_are_those_the_method_gives(string id)
    {
        var source = CustomerValueCase.Find(id);
        if (source.Has("score_stage"))
        {
            source.Expect(("reasons_from", Stage(Passes(source.Text("score_stage")!), source.Text("judgement_stage"))));
            return;
        }

        var most = source.Count("max_reasons") ?? 4;
        var customer = source.Object("customer") ?? throw new NotSupportedException($"{id} has no customer.");
        var against = source.Text("method") switch
        {
            "shortfall-against-reference" => source.AnyOf("reference_average", "reference"),
            "points-lost" or "shortfall-against-maximum" => source.AnyOf("maximum", "max_points", "reference_average"),
            { } other => throw new NotSupportedException(other),
            null => throw new NotSupportedException($"{id} names no method."),
        };
        var reference = source.Object(against!)!.Value.EnumerateObject().Select(field => new FactorReference(field.Name, field.Value.GetDecimal())).ToValueList();
        var score = new CustomerScore(0, 0, customer.EnumerateObject().Select(field => new ScoreLine(field.Name, null, null, field.Value.GetDecimal(), 0)).ToValueList());

        var reasons = score.PrincipalReasons(reference, most);

        source.Expect(
            ("reasons_in_order", reasons.Select(reason => reason.Factor).ToArray()),
            ("shortfalls", reasons.Select(reason => reason.Lost).ToArray()),
            ("count", (decimal)reasons.Count));
    }

    [Theory]
    [MemberData(nameof(DemotionIds))]
    public void A_ground_demotes_only_where_the_source_allows_it(string id)
    {
        var source = CustomerValueCase.Find(id);
        source.Text("action").Should().NotBeNull();
        var rule = new DemotionRule("any ground", [new EventThreshold.Count(CustomerEventKind.CreditGranted, 1)], 12, DemotionEffect.ToDemoted);

        // Good-faith use of a right is where the company was at fault; any other ground is the customer's own doing.
        var facts = CustomerValueFacts.From("2026-11-27", CustomerSegment.Consumer, "2020-01-01") with
        {
            Events = source.List("grounds").Select(ground => new CustomerEvent(CustomerEventKind.CreditGranted, AsOf)
            {
                Fault = ground.GetString()!.Contains("good-faith", StringComparison.Ordinal) ? Fault.Company : Fault.Customer,
            }).ToValueList(),
        };
        var policy = Sample with { Scale = CustomerTier.Scale(40, 60, null, new(1, Currency.USD)), MinimumTenureMonths = 600, Demotions = [rule] };

        var standing = (CustomerStanding.Placed)policy.Decide(facts).Outcome;

        source.Expect(("allowed", standing.Tier.Kind == TierKind.Demoted));
    }

    private static CustomerValueFacts Customer(CustomerValueCase source)
    {
        var spend = source.Amount("annual_spend");
        var due = source.Count("bills_due") ?? 0;
        var onTime = source.Count("bills_paid_on_time") ?? due;
        ValueList<MeasuredValue> measured = due == 0 ? [] : [new(CustomerMeasure.OnTimeShare, (decimal)onTime / due)];
        var fault = source.Text("fault") switch
        {
            null or "customer" => Fault.Customer,
            "company" => Fault.Company,
            "nobody" => Fault.Nobody,
            { } other => throw new NotSupportedException(other),
        };
        IEnumerable<CustomerEvent> Events(string name, CustomerEventKind kind) =>
            Enumerable.Range(0, source.Count(name) ?? 0).Select(i => new CustomerEvent(kind, AsOf.PlusDays(-(i % 300))) { Fault = fault });

        // A credit that was claimed is one that was given, in the words of the source, unless both are told.
        var claimed = source.Has("credits_granted") ? CustomerEventKind.CreditClaimed : CustomerEventKind.CreditGranted;
        return new()
        {
            AsOf = AsOf,
            Segment = CustomerSegment.Parse(source.Text("segment") ?? "consumer"),
            StartDate = AsOf.PlusMonths(-(source.Count("tenure_months") ?? 0)),
            SpendPerYear = spend,
            MonthlyCharge = source.Amount("monthly_charge") ?? (spend is { } year ? new Money(Rounding.HalfUpToCents.Apply(year.Amount / 12), year.Currency) : null),
            Lines = 1 + (source.Count("extra_lines") ?? 0),
            DeviceClass = source.Flag("expensive_phone") ? DeviceClass.Premium : DeviceClass.Smartphone,
            Events =
            [
                .. Events("complaints", CustomerEventKind.Complaint), .. Events("credits_claimed", claimed), .. Events("credits_granted", CustomerEventKind.CreditGranted),
            ],
            Measured = measured,
        };
    }

    private static TierScale Reserve(JsonElement reserved, Currency currency)
    {
        var code = reserved.GetProperty("level").ToString();
        var entry = new TierEntry.Reserved(CustomerSegment.Parse(reserved.Text("segment")!)) { SpendPerYear = reserved.Amount("annual_spend_at_least", currency) };
        var (name, rank) = (Sample.Scale[code].Name, Sample.Scale[code].Rank);
        return new(Sample.Scale.Tiers.Select(tier => tier.Code == code ? Tier.Reserved(code, name, rank, entry) : tier));
    }

    /// <summary>Two stages in a row: points first, then a judgement, which a rule of demotion stands for.</summary>
    private static string? Stage(bool? score, string? judgement)
    {
        var policy = Sample with
        {
            Scale = new(Tier.Demoted("refused", "refused", -1), Tier.Neutral("none", "none", 0), Tier.Earned("passed", "passed", 1, 1)),
            Scorecard = new(new ScoreFactor(CustomerMeasure.Lines, new FactorPoints.Linear(0, 1, 1, 1))),
            MinimumTenureMonths = 0,
            Demotions = [new("judgement", [new EventThreshold.Count(CustomerEventKind.Complaint, 1)], 12, DemotionEffect.ToDemoted)],
        };
        var standing = (CustomerStanding.Placed)policy.Decide(CustomerValueFacts.From("2026-11-27", CustomerSegment.Consumer, "2020-01-01") with
        {
            Lines = score is true ? 1 : 0,
            Events = Passes(judgement ?? "not-run") is false ? [new CustomerEvent(CustomerEventKind.Complaint, AsOf) { Fault = Fault.Customer }] : [],
        }).Outcome;
        return standing.PrincipalReasons.IsEmpty ? null : standing.PrincipalReasons[0].Stage switch
        {
            AssessmentStage.Score => "score",
            AssessmentStage.Demotion => "judgement",
            var other => throw new NotSupportedException(other.ToString()),
        };
    }

    private static bool? Passes(string stage) => stage switch
    {
        "pass" or "passed" => true,
        "fail" or "failed" => false,
        "not-run" => null,
        _ => throw new NotSupportedException(stage),
    };

    private static decimal Level(string code) => decimal.Parse(code, CultureInfo.InvariantCulture);

    private static decimal[] Levels(IEnumerable<string> codes) => [.. codes.Select(Level)];
}
