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

    // With level 4, which the sample leaves out: it has no points there, and a place all the same.
    private static readonly TierScale EveryLevel = CustomerTier.Scale(1, 2, 3, new(1, Currency.USD));

    public static TheoryData<string> LevelIds() => CustomerValueCase.Ids("seed-level");

    public static TheoryData<string> ExplanationIds() => CustomerValueCase.Ids("explanation");

    public static TheoryData<string> DemotionIds() => CustomerValueCase.Ids("demotion");

    [CaseTheory]
    [MemberData(nameof(LevelIds))]
    public void A_level_is_the_one_the_source_tells(string id) => CompareLevel(CustomerValueCase.Find(id));

    [Theory]
    [InlineData("""{"levels":[5,4,3,2,1,0]}""", """{"worst_to_best":[1,0,2,3,4,5]}""")]
    [InlineData("""{"segment":"consumer","tenure_months":24,"complaints":2,"credits_claimed":1,"demoted":{"level":1,"complaints_at_least":2,"credits_claimed_at_least":1}}""", """{"level":1}""")]
    [InlineData("""{"segment":"consumer","tenure_months":0,"complaints":2,"credits_claimed":0,"demoted":{"level":1,"complaints_at_least":2,"credits_claimed_at_least":1}}""", """{"level":0}""")]
    public void Other_forms_of_levels_are_read_too(string inputs, string expected) => CompareLevel(CustomerValueCase.Of(inputs, expected));

    private static void CompareLevel(CustomerValueCase source)
    {
        if (source.Has("levels"))
        {
            var levels = source.List("levels").Select(level => level.ToString()).OrderBy(code => EveryLevel[code].Rank).ToArray();
            source.Expect(
                ("worst_to_best", Levels(levels)),
                ("best_to_worst", Levels(levels.Reverse())));
            return;
        }

        var policy = source.Object("reserved") is { } reserved ? Sample with { Scale = Reserve(reserved, source.Currency) } : Sample;
        if (source.AnyOf("demoted", "demotion", "demoted_when", "downgraded") is { } told && source.Object(told) is { } rule)
        {
            policy = policy with { Demotions = [Demotion(rule)] };
        }

        var decision = (policy with { Currency = source.Currency }).Decide(Customer(source));

        decision.Outcome.Should().BeOfType<CustomerStanding.Placed>(decision.ToText());
        var tier = ((CustomerStanding.Placed)decision.Outcome).Tier;
        source.Expect(
            ("level", Level(tier.Code)),
            ("below_new", policy.Scale.Compare(tier, policy.Scale.Neutral) < 0),
            ("demoted", tier.Kind == TierKind.Demoted));
    }

    [CaseTheory]
    [MemberData(nameof(ExplanationIds))]
    public void The_reasons_are_those_the_method_gives(string id) => CompareReasons(CustomerValueCase.Find(id));

    [Theory]
    [InlineData("""{"score_stage":"pass","judgement_stage":"fail"}""", """{"reasons_from":"judgement"}""")]
    [InlineData("""{"score_stage":"pass","judgement_stage":"pass"}""", """{"reasons_from":null}""")]
    [InlineData("""{"score_stage":"not-run","judgement_stage":"pass"}""", """{"reasons_from":null}""")]
    [InlineData("""{"score_stage":"grey-band","judgement_stage":"fail"}""", """{"reasons_from":"both"}""")]
    [InlineData("""{"score_stage":"grey-band","judgement_stage":"fail"}""", """{"reasons_from":["score","judgement"]}""")]
    [InlineData("""{"score_stage":"grey-band","judgement_stage":"pass"}""", """{"reasons_from":null}""")]
    [InlineData("""{"method":"points-lost-against-maximum","customer":{"a":1,"b":9},"maximum":{"a":5,"b":10}}""", """{"reasons_in_order":["a","b"]}""")]
    public void Other_forms_of_reasons_are_read_too(string inputs, string expected) => CompareReasons(CustomerValueCase.Of(inputs, expected));

    private static void CompareReasons(CustomerValueCase source)
    {
        if (source.Has("score_stage"))
        {
            var stages = Stages(source.Text("score_stage")!, source.Text("judgement_stage") ?? "not-run").ToArray();
            source.Expect(("reasons_from", source.ExpectsList("reasons_from") ? stages : stages.Length == 2 ? "both" : stages.SingleOrDefault()));
            return;
        }

        var most = source.Count("max_reasons") ?? 4;
        var customer = source.Object("customer") ?? throw new NotSupportedException($"{source.Id} has no customer.");
        var against = source.Text("method") switch
        {
            "shortfall-against-reference" => source.AnyOf("reference_average", "reference"),
            "points-lost" or "points-lost-against-maximum" or "shortfall-against-maximum" => source.AnyOf("maximum", "max_points", "reference_average"),
            { } other => throw new NotSupportedException(other),
            null => throw new NotSupportedException($"{source.Id} names no method."),
        };
        var reference = source.Object(against!)!.Value.EnumerateObject().Select(field => new FactorReference(field.Name, field.Value.GetDecimal())).ToValueList();
        var score = new CustomerScore(0, 0, customer.EnumerateObject().Select(field => new ScoreLine(field.Name, null, null, field.Value.GetDecimal(), 0)).ToValueList());

        var reasons = score.PrincipalReasons(reference, most);

        source.Expect(
            ("reasons_in_order", reasons.Select(reason => reason.Factor).ToArray()),
            ("shortfalls", reasons.Select(reason => reason.Lost).ToArray()),
            ("count", (decimal)reasons.Count));
    }

    [CaseTheory]
    [MemberData(nameof(DemotionIds))]
    public void A_ground_demotes_only_where_the_source_allows_it(string id) => CompareGround(CustomerValueCase.Find(id));

    [Theory]
    [InlineData("upheld-disputes", false)]
    [InlineData("credits-for-the-fault-of-the-company", false)]
    [InlineData("non-payment", true)]
    public void Other_grounds_are_read_too(string ground, bool isAllowed) =>
        CompareGround(CustomerValueCase.Of($$"""{"action":"demote","grounds":["{{ground}}"]}""", $$"""{"allowed":{{(isAllowed ? "true" : "false")}}}"""));

    private static void CompareGround(CustomerValueCase source)
    {
        _ = source.Text("action");
        var rule = new DemotionRule("any ground", [new EventThreshold.Count(CustomerEventKind.CreditGranted, 1)], 12, DemotionEffect.ToDemoted);

        // Good-faith use of a right is where the company was at fault; any other ground is the customer's own doing.
        var facts = CustomerValueFacts.From("2026-11-27", CustomerSegment.Consumer, "2020-01-01") with
        {
            Events = source.List("grounds").Select(ground => new CustomerEvent(CustomerEventKind.CreditGranted, AsOf)
            {
                Fault = IsUseOfARight(ground.GetString()!) ? Fault.Company : Fault.Customer,
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

    // A dispute that was upheld is a right that was used in good faith, by another name.
    private static bool IsUseOfARight(string ground) =>
        Array.Exists(["good-faith", "upheld", "billing-error-right", "company"], words => ground.Contains(words, StringComparison.Ordinal)) && !ground.Contains("bad-faith", StringComparison.Ordinal);

    private static DemotionRule Demotion(JsonElement rule)
    {
        rule.EnumerateObject().Select(field => field.Name).Should().BeSubsetOf(["level", "complaints_at_least", "credits_claimed_at_least"]);
        (rule.Number("level") ?? 1).Should().Be(1, "it is the level of those who were downgraded");
        (string Name, CustomerEventKind Kind)[] counts = [("complaints_at_least", CustomerEventKind.Complaint), ("credits_claimed_at_least", CustomerEventKind.CreditGranted)];
        return Sample.Demotions[0] with
        {
            Thresholds = counts.Where(count => rule.Count(count.Name) is not null).Select(count => (EventThreshold)new EventThreshold.Count(count.Kind, rule.Count(count.Name)!.Value)).ToValueList(),
        };
    }

    /// <summary>The stages that reasons are given from: those that were failed, and points in a grey band where a judgement then refused.</summary>
    private static IEnumerable<string> Stages(string score, string judgement)
    {
        var isRefused = judgement is "fail" or "failed" or "deny" or "denied";
        isRefused.Should().Be(!(judgement is "pass" or "passed" or "approve" or "approved" or "not-run"), "{0} is a result of a judgement", judgement);
        var isFailed = score switch
        {
            "pass" or "passed" or "not-run" => false,
            "fail" or "failed" => true,
            "grey-band" or "gray-band" or "grey" or "gray" or "inconclusive" or "neither" or "undecided" or "not-decided" or "refer" or "referred" => isRefused,
            _ => throw new NotSupportedException(score),
        };
        return new[] { ReasonsFrom(isFailed, isRefused: false), ReasonsFrom(isFailed: false, isRefused) }.OfType<string>();
    }

    /// <summary>Two stages in a row: points first, then a judgement, which a rule of demotion stands for.</summary>
    private static string? ReasonsFrom(bool isFailed, bool isRefused)
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
            Lines = isFailed ? 0 : 1,
            Events = isRefused ? [new CustomerEvent(CustomerEventKind.Complaint, AsOf) { Fault = Fault.Customer }] : [],
        }).Outcome;
        return standing.PrincipalReasons.IsEmpty ? null : standing.PrincipalReasons[0].Stage switch
        {
            AssessmentStage.Score => "score",
            AssessmentStage.Demotion => "judgement",
            var other => throw new NotSupportedException(other.ToString()),
        };
    }

    private static decimal Level(string code) => decimal.Parse(code, CultureInfo.InvariantCulture);

    private static decimal[] Levels(IEnumerable<string> codes) => [.. codes.Select(Level)];
}
