using System.Text.Json;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using SupportRules.CustomerValue;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>Programmes of sources: how tiers are reached, held, lost and kept for good.</summary>
public class TierEngineCaseTests
{
    // A calendar year from its first day to the next one's: what a case leaves open.
    private static readonly LocalDate Within = new(2025, 6, 30);

    private static readonly LocalDate Expiry = new(2026, 1, 1);

    public static TheoryData<string> EngineIds() => CustomerValueCase.Ids("tier-engine");

    [CaseTheory]
    [MemberData(nameof(EngineIds))]
    public void A_programme_does_what_its_source_says(string id) => Compare(CustomerValueCase.Find(id));

    [Theory]
    [InlineData("""{"tiers":[{"name":"Gold","min":1000},{"name":"Silver","min":500}],"measure":"points","current":"Gold","balance_at_expiry":600,"downgrade":"one-down"}""", """{"tier":"Silver"}""")]
    [InlineData("""{"tiers":[{"name":"Silver","min":500},{"name":"Gold","min":1000}],"measure":"points","current":"Silver","balance_at_expiry":-10,"downgrade":"recalculate"}""", """{"tier":null}""")]
    [InlineData("""{"tiers":[{"name":"Tier1","min":40000},{"name":"Tier2","min":100000}],"measure":"spend-in-period","purchases":[150000,-60000]}""", """{"tier":"Tier1","total":90000}""")]
    [InlineData("""{"tiers":[{"name":"Tier1","min":40000}],"measure":"spend-in-period","purchases":[{"amount":45000}],"currency":"INR","period":null}""", """{"tier":"Tier1","total":45000,"currency":"INR"}""")]
    [InlineData("""{"tiers":[{"name":"Tier1","min":40000}],"purchases":[45000]}""", """{"tier":"Tier1","total":45000,"currency":"USD"}""")]
    [InlineData("""{"tiers":[{"name":"Silver","nights":250,"years":5}],"nights":249,"years":9}""", """{"tier":null}""")]
    [InlineData("""{"tier":"Platinum","needed":300,"earned":1500,"rollover_cap":300,"rule_from":"2024-11-01","on":"2024-10-31"}""", """{"carried_over":1200}""")]
    [InlineData("""{"tier":"Platinum","needed":300,"earned":1500,"rollover_cap":300,"rule_from":"2024-11-01","on":"2024-11-01"}""", """{"carried_over":300}""")]
    [InlineData("""{"period":"calendar-half","reached":"2026-05-10","start":"next-period"}""", """{"first_day":"2026-07-01"}""")]
    [InlineData("""{"period":"calendar-year","reached":"2026-05-10","expires":"balance-drop","extend":null}""", """{"last_day":null,"first_day_without":null}""")]
    public void Other_forms_are_read_too(string inputs, string expected) => Compare(CustomerValueCase.Of(inputs, expected));

    private static void Compare(CustomerValueCase source)
    {
        if (source.Has("ladder_worst_to_best"))
        {
            OfLadder(source);
        }
        else if (source.AnyOf("nights", "lifetime_nights", "lifetime_units") is { } units && source.AnyOf("years", "years_with_status") is { } years)
        {
            OfLifetime(source, source.Number(units)!.Value, source.Count(years)!.Value);
        }
        else if (source.Has("needed"))
        {
            OfRollover(source);
        }
        else if (source.AnyOf("credits", "earned") is { } earned)
        {
            OfBalance(source, earned);
        }
        else if (source.Has("tiers"))
        {
            OfUnits(source);
        }
        else if (source.AnyOf("reached", "tier_start") is { } reached)
        {
            OfDates(source, source.Date(reached)!.Value);
        }
        else
        {
            throw new NotSupportedException(source.Id);
        }
    }

    private static void OfLadder(CustomerValueCase source)
    {
        var names = source.List("ladder_worst_to_best").Select(name => name.GetString()!).ToArray();
        var scale = new TierScale(names.Select((name, i) => i == 0 ? Tier.Neutral(name, name, 0) : Tier.Earned(name, name, i, i)));
        var requalified = source.Text("requalified_for");
        var policy = Policy(scale, Downgrade(source));

        source.Expect(("tier", Decide(policy, AtExpiry(source.Text("current")!, requalified is null ? 0 : Array.IndexOf(names, requalified))).Tier.Code));
    }

    private static void OfUnits(CustomerValueCase source)
    {
        var scale = Scale(source);
        switch (source.Text("measure") ?? (source.Has("purchases") ? "spend" : "points"))
        {
            case "points" or "balance" or "nights":
                OfPoints(source, scale);
                break;

            case "spend-in-period" or "spend" or "points-in-period" or "cumulative" or "cumulative-spend":
                var purchases = Net(source.List("purchases").Select(one => one.ValueKind == JsonValueKind.Object ? one.Number("amount")!.Value : one.GetDecimal()));
                var holds = Decide(
                    Policy(scale, TierDowngrade.Recalculate) with { Measure = new TierMeasure.EarnedInPeriod() },
                    Facts(Within) with { Earned = purchases.Select(amount => new EarnedUnits(Within, amount)).ToValueList() });
                source.Expect(("tier", Name(holds.Tier)), ("total", holds.Units), ("currency", source.Currency.Code), ("next", Name(holds.Next)), ("to_next", holds.UnitsToNext));
                break;

            case { } other:
                throw new NotSupportedException(other);
        }
    }

    /// <summary>What was bought and kept: what was returned, an amount below 0, is taken from the purchases of the period.</summary>
    private static decimal[] Net(IEnumerable<decimal> purchases)
    {
        var amounts = purchases.ToArray();
        return Array.Exists(amounts, amount => amount < 0) ? [.. new[] { amounts.Sum() }.Where(net => net > 0)] : [.. amounts.Where(amount => amount > 0)];
    }

    private static void OfPoints(CustomerValueCase source, TierScale scale)
    {
        var downgrade = Downgrade(source);
        var current = source.Text("current");
        if (source.Has("balance_at_expiry"))
        {
            var after = Decide(Policy(scale, downgrade), AtExpiry(current!, source.Number("balance_at_expiry")!.Value));
            source.Expect(("tier", Name(after.Tier)), ("points_to_next", after.UnitsToNext));
            return;
        }

        var balance = source.AnyOf("balance", "points", "active_points", "current_points") ?? throw new NotSupportedException($"{source.Id} has no balance.");
        var facts = Facts(Within) with
        {
            Earned = Earned(source.Number(balance)!.Value, Within),
            Held = current is null ? null : new(current, new(2025, 2, 1)),
        };
        var holds = Decide(Policy(scale, downgrade), facts);
        source.Expect(
            ("tier", Name(holds.Tier)),
            ("projected_tier", Name(holds.Projected)),
            ("points_to_stay", holds.UnitsToStay),
            ("points_to_next", holds.UnitsToNext),
            ("next_tier", Name(holds.Next)));
    }

    private static void OfDates(CustomerValueCase source, LocalDate reached)
    {
        var joined = source.AnyOf("joined", "member_since") is { } name ? source.Date(name)!.Value : reached;
        var validity = new TierValidity
        {
            Cycle = Cycle(source.Text("period") ?? "calendar-year"),
            Starts = source.Text("start") switch
            {
                null or "immediate" => TierStart.AtOnce,
                "next-period" => TierStart.NextPeriod,
                { } other => throw new NotSupportedException(other),
            },
            Expiry = ExpiryOf(source),
            Grace = source.AnyOf("extend", "grace") is { } grace ? Span(source.Text(grace)!) : null,
        };
        var first = validity.FirstDayWithout(reached, joined);

        source.Expect(
            ("first_day", LocalDatePattern.Iso.Format(validity.FirstDay(reached, joined))),
            ("last_day", first is { } end ? LocalDatePattern.Iso.Format(end.PlusDays(-1)) : null),
            ("first_day_without", first is { } without ? LocalDatePattern.Iso.Format(without) : null));
    }

    private static TierExpiry ExpiryOf(CustomerValueCase source)
    {
        var span = source.AnyOf("span", "after", "duration");
        var rounded = source.AnyOf("round_up", "rounded_up_to", "rounding", "round_up_to");
        CalendarUnit? unit = rounded is null ? null : Unit(source.Text(rounded)!.Replace("end-of-", "", StringComparison.Ordinal).Replace("-end", "", StringComparison.Ordinal));
        return source.Text("expires") switch
        {
            "end-of-period" => new TierExpiry.EndOfPeriod(),
            "end-of-next-period" => new TierExpiry.EndOfNextPeriod(),
            // A tier that is lost when the balance drops has no day on which it ends of itself.
            "never" or "lifetime" or "balance-drop" => new TierExpiry.Never(),
            "fixed" or "custom" or "after" => new TierExpiry.Fixed(Span(source.Text(span!)!)) { RoundedUpTo = unit },
            null => span is null ? new TierExpiry.EndOfPeriod() : new TierExpiry.Fixed(Span(source.Text(span)!)) { RoundedUpTo = unit },
            { } written => new TierExpiry.Fixed(Span(written)) { RoundedUpTo = unit },
        };
    }

    private static void OfRollover(CustomerValueCase source)
    {
        var (name, needed, earned) = (source.Text("tier")!, source.Number("needed")!.Value, source.Number("earned")!.Value);
        var scale = new TierScale(Tier.Neutral("none", "none", 0), Tier.Earned(name, name, 1, needed));
        var policy = Policy(scale, TierDowngrade.OneDown) with { Measure = new TierMeasure.EarnedInPeriod() };
        decimal Carried(decimal? cap) => Decide(policy with { Rollover = new() { Cap = cap } }, Facts(Within) with { Earned = Earned(earned, Within) }).CarriedOver;

        // Before the rule there was no cap. Where no day is told, the rule is in force.
        var on = source.AnyOf("on", "as_of", "earned_on", "date") is { } day ? source.Date(day) : null;
        var (from, cap) = (source.Date("rule_from"), source.Number("rollover_cap"));
        source.Expect(("carried_over", Carried(on < from ? null : cap)), ("carried_over_without_cap", Carried(null)));
    }

    private static void OfLifetime(CustomerValueCase source, decimal units, int years)
    {
        var tiers = source.List(source.AnyOf("lifetime_tiers", "tiers") ?? throw new NotSupportedException($"{source.Id} has no tiers.")).ToArray();
        var names = tiers.Select(tier => tier.Text("name")!).ToArray();
        var scale = new TierScale(names.Select((name, i) => Tier.Earned(name, name, i + 1, 1_000_000_000 + i)).Prepend(Tier.Neutral("(none)", "(none)", 0)));
        var policy = Policy(scale, TierDowngrade.OneDown) with
        {
            Measure = new TierMeasure.EarnedEver(),
            Lifetime = tiers.Select(tier => new LifetimeTier(tier.Text("name")!, (tier.Number("nights") ?? tier.Number("units"))!.Value, tier.Count("years") ?? 0)).ToValueList(),
        };
        var tier = Name(Decide(policy, Facts(Within) with { Earned = Earned(units, Within), YearsWithStatus = years }).Tier);

        source.Expect(("tier", tier), ("lifetime_tier", tier));
    }

    private static void OfBalance(CustomerValueCase source, string earned)
    {
        var spent = source.AnyOf("debits", "spent") ?? "debits";
        var asOf = source.AnyOf("as_of", "on") is { } name ? source.Date(name)!.Value : Within;
        var scale = source.Has("tiers") ? Scale(source) : new TierScale(Tier.Neutral("none", "none", 0));
        decimal Units(JsonElement one) => (one.Number("amount") ?? one.Number("units") ?? one.Number("points"))!.Value;
        LocalDate On(JsonElement one) => (one.Date("date") ?? one.Date("on") ?? one.Date("earned") ?? one.Date("spent"))!.Value;
        var facts = Facts(asOf) with
        {
            // A last day is a day on which they still count.
            Earned = source.List(earned).Select(one => new EarnedUnits(On(one), Units(one))
            {
                ExpiresOn = one.Date("expires") ?? one.Date("expires_on") ?? one.Date("last_day")?.PlusDays(1),
            }).ToValueList(),
            Spent = source.List(spent).Select(one => new SpentUnits(On(one), Units(one))).ToValueList(),
        };
        var holds = Decide(Policy(scale, TierDowngrade.Recalculate), facts);

        source.Expect(("balance", holds.Units), ("tier", Name(holds.Tier)));
    }

    private static TierMembershipPolicy Policy(TierScale scale, TierDowngrade downgrade) => new()
    {
        Id = new("case/programme", "1"),
        Source = new("A case", "programme"),
        Scale = scale,
        Measure = new TierMeasure.Balance(),
        Validity = new() { Cycle = TierCycle.CalendarYear, Expiry = new TierExpiry.EndOfPeriod(), Downgrade = downgrade },
    };

    private static TierMembershipFacts Facts(LocalDate asOf) => new() { AsOf = asOf, MemberSince = new(2020, 1, 1) };

    /// <summary>On the first day after the term of a tier, with what is left then.</summary>
    private static TierMembershipFacts AtExpiry(string current, decimal balance) => Facts(Expiry) with { Held = new(current, new(2025, 2, 1)), Earned = Earned(balance, Within) };

    private static ValueList<EarnedUnits> Earned(decimal units, LocalDate on) => units <= 0 ? [] : [new(on, units)];

    private static TierMembership.Holds Decide(TierMembershipPolicy policy, TierMembershipFacts facts) =>
        policy.Decide(facts).Outcome.Should().BeOfType<TierMembership.Holds>().Subject;

    /// <summary>The tiers of a case above one that takes nothing and has no name there.</summary>
    private static TierScale Scale(CustomerValueCase source) => new(source.List("tiers").OrderBy(tier => tier.Number("min"))
        .Select((tier, i) => Tier.Earned(tier.Text("name")!, tier.Text("name")!, i + 1, tier.Number("min")!.Value))
        .Prepend(Tier.Neutral("(none)", "(none)", 0)));

    private static string? Name(Tier? tier) => tier is null || tier.Code == "(none)" ? null : tier.Code;

    private static TierDowngrade Downgrade(CustomerValueCase source) => source.Text("downgrade") switch
    {
        "one-down" or null => TierDowngrade.OneDown,
        "recalculate" or "balance-based" or "full" => TierDowngrade.Recalculate,
        { } other => throw new NotSupportedException(other),
    };

    private static TierCycle Cycle(string period) => period is "member-year" ? new TierCycle.MemberYear()
        : period.StartsWith("calendar-", StringComparison.Ordinal) ? new TierCycle.Calendar(Unit(period["calendar-".Length..]))
        : throw new NotSupportedException(period);

    private static CalendarUnit Unit(string unit) => unit switch
    {
        "week" => CalendarUnit.Week,
        "month" => CalendarUnit.Month,
        "quarter" => CalendarUnit.Quarter,
        "half-year" or "half" => CalendarUnit.HalfYear,
        "year" => CalendarUnit.Year,
        _ => throw new NotSupportedException(unit),
    };

    // "P3M", or "3M" as some write it.
    private static Period Span(string text) => PeriodPattern.Roundtrip.Parse(text.StartsWith('P') ? text : $"P{text}").GetValueOrThrow();
}
