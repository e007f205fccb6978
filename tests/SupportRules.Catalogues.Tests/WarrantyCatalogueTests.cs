using FluentAssertions;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Catalogues.Tests;

public class WarrantyCatalogueTests
{
    public static TheoryData<int, string> Numbers()
    {
        var data = new TheoryData<int, string>();
        for (var i = 0; i < WarrantyOutcomes.All.Length; i++)
        {
            var one = WarrantyOutcomes.All[i];
            data.Add(i, $"{one.Entry} {one.Facts.Component} {string.Join(' ', one.Facts.Dates.Where(date => date.Date is not null))}");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_claim_has_the_outcome_that_the_source_gives(int number, string claim)
    {
        var (entry, facts, verdict, clause) = WarrantyOutcomes.All[number];

        var decision = WarrantyCatalogue.Documents.Find(entry).Versions.Versions[^1].Value.Decide(facts);

        WarrantyClaims.Short(decision.Outcome).Should().Be(verdict, "{0}: {1}", claim, decision);
        decision.Reasons.Clauses().Should().Contain(clause, "{0}: {1}", claim, decision);
    }

    [Fact]
    public void Every_document_has_an_outcome() =>
        WarrantyOutcomes.All.Select(one => one.Entry).Distinct().Should().BeEquivalentTo(WarrantyCatalogue.Documents.Select(entry => entry.Id));

    [Fact]
    public void There_are_more_than_25_documents() => WarrantyCatalogue.Documents.Count.Should().BeGreaterThan(25);

    [Fact]
    public void Ids_are_unique_and_in_order_and_every_version_says_where_it_is_from()
    {
        Check(WarrantyCatalogue.Documents, document => (document.Check().Id, [document.Source, .. ClausesOf(document).Select(clause => clause.Source)]));
        Check(WarrantyCatalogue.Shares, policy => (policy.Check().Id, [policy.Source]));
        Check(WarrantyCatalogue.Levels, policy => (policy.Check().Id, [policy.Source]));
        Check(WarrantyCatalogue.Laws, law => (null, [law.Source]));
        Check(WarrantyCatalogue.TimeLimits, limit => (null, [limit.Clause.Source]));

        static void Check<TPolicy>(ValueList<PolicyEntry<TPolicy>> entries, Func<TPolicy, (PolicyId? Id, Citation[] Sources)> read)
            where TPolicy : notnull
        {
            entries.Should().NotBeEmpty();
            entries.Select(entry => entry.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                entry.Title.Should().NotBeNullOrWhiteSpace();
                foreach (var version in entry.Versions.Versions)
                {
                    var (id, sources) = read(version.Value);
                    (id ?? new(entry.Id, version.From)).Should().Be(new PolicyId(entry.Id, version.From));
                    foreach (var source in sources)
                    {
                        source.Address.Should().NotBeNull(entry.Id);
                        (source.AsOf is not null || source.Note is not null).Should().BeTrue("{0} has a date, or says why not", entry.Id);
                        (source.AsOf is null || source.AsOf <= version.From || source.Title.Contains("16 CFR", StringComparison.Ordinal)).Should().BeTrue("{0} is not in force before its source", entry.Id);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("jenn-air", "jenn-air/microwave-jmv8208")]
    [InlineData("carrier/ptac-52p", "carrier/")]
    [InlineData("qqqqqq", "are listed")]
    public void An_unknown_id_is_refused_with_the_nearest(string id, string nearest)
    {
        WarrantyCatalogue.Documents.TryFind(id, out _).Should().BeFalse();

        FluentActions.Invoking(() => WarrantyCatalogue.Documents.Find(id)).Should().Throw<ArgumentException>().WithMessage($"*'{id}'*{nearest}*").WithParameterName(nameof(id));
    }

    [Fact]
    public void A_version_is_chosen_by_the_day_of_the_purchase()
    {
        var microwave = WarrantyCatalogue.Documents.Find("kitchenaid/microwave-2000");

        microwave["2000-03-01"].Id.Should().Be(new PolicyId("kitchenaid/microwave-2000", "2000-03-01"));
        microwave.Invoking(entry => entry["2000-02-29"]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("bridgestone/mileage-60000-share", 45_000, 120, 75, 90.0)]
    [InlineData("tire-rack/treadlife-60000", 40_000, null, 67, null)]
    [InlineData("discount-tire-direct/treadwear-60000", 15_000, null, 50, null)]
    [InlineData("canadian-tire/battery-96", 48, 80, 50, 40.0)]
    [InlineData("canadian-tire/battery-96", 60, 80, 62.5, 50.0)]
    [InlineData("example/battery-60-share", 38, 100, 63.33, 63.33)]
    [InlineData("example/mattress-10-and-10-share", 15, null, 70, null)]
    [InlineData("example/mattress-10-and-10-share", 20, null, 95, null)]
    [InlineData("example/mattress-10-linear-share", 5, null, 50, null)]
    [InlineData("example/mattress-10-linear-share", 7, null, 70, null)]
    [InlineData("prorate-me/battery-84-share", 30, 160, 25, 40.0)]
    public void A_share_is_as_printed(string id, int used, int? price, double percent, double? pays)
    {
        var policy = WarrantyCatalogue.Shares.Find(id).Versions.Versions[0].Value;
        var amount = price is { } whole ? new Money(whole, policy.Currency) : (Money?)null;

        var share = policy.Decide(new()
        {
            Used = used,
            AgeYears = 3.5m,
            OriginalPrice = amount,
            CurrentPrice = amount,
            AgreedPrice = amount,
            Circumstances = [new("staggered fitment", true)],
        }).Outcome.Share!;

        share.CustomerShare.Should().Be((decimal)percent / 100);
        (share.CustomerAmount?.Amount).Should().Be((decimal?)pays);
    }

    /// <summary>The same figures, where the share stands in a document.</summary>
    [Theory]
    [InlineData("bridgestone/mileage-60000", 120, 0.75, 90.0)]
    [InlineData("prorate-me/battery-84", 160, 0.25, 40.0)]
    [InlineData("example/mattress-10-and-10", 1000, 0.7, null)]
    public void A_document_shares_a_price_as_printed(string id, int price, double share, double? pays)
    {
        var facts = WarrantyOutcomes.All.First(one => one.Entry == id).Facts with { CostHeads = [CostHead.Parts], Costs = [new(CostHead.Parts, new(price, Currency.USD))] };

        var parts = WarrantyCatalogue.Documents.Find(id).Versions.Versions[0].Value.Decide(facts).Outcome[CostHead.Parts];

        parts.Share.Should().Be(new CostShare.Percent((decimal)share));
        (parts.CustomerPays?.Amount).Should().Be((decimal?)pays, "an amount is told where the terms name the price");
    }

    [Fact]
    public void Every_share_is_among_the_printed_ones() => WarrantyCatalogue.Shares.Should().HaveCount(8);

    [Theory]
    [InlineData("jinko/mono-linear-power", 10, 90.7)]
    [InlineData("jinko/mono-linear-power", 25, 80.2)]
    [InlineData("example/solar-83-percent-in-year-30", 30, 83.0)]
    [InlineData("example/solar-84-8-percent-in-year-25", 25, 84.8)]
    [InlineData("example/solar-87-4-percent-in-year-30", 30, 87.4)]
    public void A_level_is_as_printed(string id, int year, double percent)
    {
        var policy = WarrantyCatalogue.Levels.Find(id).Versions.Versions[0].Value;
        var level = (decimal)percent / 100;

        policy.Decide(new() { Year = year, Measured = level }).Outcome.Should().Be(new PerformanceAnswer.Met(level));
        policy.Decide(new() { Year = year, Measured = level - 0.0001m }).Outcome.IsBelow.Should().BeTrue();
    }

    /// <summary>Delivered on 31 January; in repair from 28 February to 1 March: the two days that were left are seven.</summary>
    [Fact]
    public void A_time_limit_is_as_printed()
    {
        var limit = WarrantyCatalogue.TimeLimits.Find("united-kingdom/consumer-rights-act-30-days")["2024-01-31"];
        var facts = WarrantyClaims.Claim("unit", "purchase 2024-01-20, delivery 2024-01-31, installation 2024-01-31");

        limit.Read(facts).End.Should().Be(new NodaTime.LocalDate(2024, 3, 1));
        limit.Read(WarrantyClaims.Claim("unit", "purchase 2024-01-20, delivery 2024-01-31, installation 2024-01-31, returned for repair 2024-02-28, repair 2024-03-01"))
            .End.Should().Be(new NodaTime.LocalDate(2024, 3, 8));
    }

    internal static IEnumerable<WarrantyClause> ClausesOf(WarrantyDocument document) =>
    [
        .. document.Grants.Select(one => one.Clause),
        .. document.Conditions.Select(one => one.Clause),
        .. document.Exclusions.Select(one => one.Clause),
        .. document.CostRules.Select(one => one.Clause),
        .. document.AfterRemedies.Select(one => one.Clause),
        .. document.Clock is { } clock ? new[] { clock.Clause } : [],
        .. document.Presumption is { } presumption ? new[] { presumption.Clause } : [],
    ];
}
