using FluentAssertions;
using SupportRules.Warranty;
using Xunit;
using static SupportRules.Tests.Warranty.Sample;

namespace SupportRules.Tests.Warranty;

/// <summary>The values that reasons about pro-rata shares hold, and such shares as part of a claim.</summary>
public class ProRataReasonTests
{
    private static readonly ProRataMeasure Months = new ProRataMeasure.Time(ElapsedUnit.Months);

    private static readonly ProRataSchedule.Linear Battery = new() { Measure = Months, Total = 60, Free = 24, PriceBasis = PriceBasis.Current };

    private static readonly ProRataSchedule.Linear Tyre = new() { Measure = ProRataMeasure.Miles, Total = 60_000, TotalFactors = [new("staggered fitment", 0.5m)], MaxAge = WarrantyLength.Years(5) };

    private static readonly ProRataSchedule.Steps Table = new()
    {
        Measure = new ProRataMeasure.Time(ElapsedUnit.Months, ElapsedCount.Started),
        Bands = [new(1, 12, 0), new(13, 24, 0.5m)],
        FixedLabour = new(Usd(37.50m), 13),
    };

    [Fact]
    public void A_share_of_a_line_is_told_with_what_is_used_the_total_and_where_the_line_begins()
    {
        var decision = Decide(Battery, ProRataFacts.Of(30) with { CurrentPrice = Usd(100) });

        decision.Values("WAR-451").Should().Equal(30m, 60m, "months", 0m, 0.5m, 0.5m);
        decision.Values("WAR-454").Should().Equal(Usd(100), PriceBasis.Current, Usd(50), Usd(50));
        Decide(Battery with { BeginsAfterFree = true }, ProRataFacts.Of(33)).Values("WAR-451").Should().Equal(33m, 60m, "months", 24m, 0.25m, 0.75m);
        Decide(Battery with { Side = ProRataSide.Warrantor, ShareRounding = new(RoundingMode.HalfUp, 0.01m) }, ProRataFacts.Of(40)).Values("WAR-451").Should().Equal(40m, 60m, "months", 0m, 0.67m, 0.33m);
    }

    [Theory]
    [InlineData(23, true)]
    [InlineData(24, true)]
    [InlineData(24.1, false)]
    public void The_last_of_the_free_stage_is_free(double used, bool isFree)
    {
        var decision = Decide(Battery, ProRataFacts.Of((decimal)used));

        decision.Reasons.Any(reason => reason.Code == "WAR-450").Should().Be(isFree);
        if (isFree)
        {
            decision.Values("WAR-450").Should().Equal((decimal)used, "months", 24m);
        }
    }

    [Theory]
    [InlineData(PriceBasis.Original, "OriginalPrice")]
    [InlineData(PriceBasis.Current, "CurrentPrice")]
    [InlineData(PriceBasis.Agreed, "AgreedPrice")]
    public void A_price_that_is_not_known_is_named(PriceBasis basis, string name)
    {
        Decide(Battery with { PriceBasis = basis }, ProRataFacts.Of(30)).Values("WAR-455").Should().Equal(name);
        Decide(Battery with { PriceBasis = null }, ProRataFacts.Of(30) with { CurrentPrice = Usd(100) }).Values("WAR-456").Should().BeEmpty();
    }

    [Fact]
    public void A_share_of_a_table_is_told_with_its_step_and_the_labour_on_top()
    {
        Decide(Table, ProRataFacts.Of(12)).Values("WAR-452").Should().Equal(12m, "months", 1, 12, 0m, 1m);
        Decide(Table, ProRataFacts.Of(12)).Reasons.Should().NotContain(reason => reason.Code == "WAR-457");
        Decide(Table, ProRataFacts.Of(12.5m)).Values("WAR-452").Should().Equal(13m, "months", 13, 24, 0.5m, 0.5m);
        Decide(Table, ProRataFacts.Of(13)).Values("WAR-457").Should().Equal(Usd(37.50m), 13m, "months");
        Decide(Table, ProRataFacts.Of(25)).Values("WAR-460").Should().Equal(25m, 24m, "months");
    }

    [Theory]
    [InlineData(18, false)]
    [InlineData(18.5, true)]
    public void A_table_may_end_within_its_last_step(double used, bool hasEnded)
    {
        var decision = Decide(Table with { Total = 18 }, ProRataFacts.Of((decimal)used));

        (decision.Outcome is ProRataAnswer.Ended).Should().Be(hasEnded);
        if (hasEnded)
        {
            decision.Values("WAR-460").Should().Equal(18.5m, 18m, "months");
        }
    }

    [Fact]
    public void A_total_that_a_circumstance_changes_is_told_with_both()
    {
        var decision = Decide(Tyre, ProRataFacts.Of(15_000) with { AgeYears = 1, Circumstances = [new("staggered fitment", true)] });

        decision.Values("WAR-453").Should().Equal("staggered fitment", 60_000m, 0.5m, 30_000m, "mi");
        decision.Values("WAR-451").Should().Equal(15_000m, 30_000m, "mi", 0m, 0.5m, 0.5m);
        Decide(Tyre, ProRataFacts.Of(15_000) with { AgeYears = 1, Circumstances = [new("staggered fitment", false)] }).Reasons.Should().NotContain(reason => reason.Code == "WAR-453");
    }

    [Fact]
    public void A_cap_on_age_is_told_with_the_age()
    {
        Decide(Tyre, ProRataFacts.Of(1) with { AgeYears = 5.5m }).Values("WAR-461").Should().Equal(5.5m, WarrantyLength.Years(5));
        Decide(Tyre, ProRataFacts.Between("2015-03-01", "2021-03-01")).Values("WAR-461").Should().Equal(6m, WarrantyLength.Years(5));
        Decide(Tyre, ProRataFacts.Of(1)).Values("WAR-465")[0].Should().Be((ValueList<string>)["staggered fitment", "AgeYears"]);
    }

    [Theory]
    [InlineData(60, 5.0, false)]
    [InlineData(60, 5.01, true)]
    public void A_cap_in_months_or_days_is_compared_in_years(int months, double age, bool isTooOld)
    {
        var facts = ProRataFacts.Of(1) with { AgeYears = (decimal)age, Circumstances = [new("staggered fitment", false)] };

        (Decide(Tyre with { MaxAge = WarrantyLength.Months(months) }, facts).Outcome is ProRataAnswer.Ended).Should().Be(isTooOld);
        (Decide(Tyre with { MaxAge = WarrantyLength.Days(months / 12 * 365) }, facts).Outcome is ProRataAnswer.Ended).Should().Be(isTooOld);
        Decide(Tyre with { MaxAge = WarrantyLength.Life }, facts with { AgeYears = null }).Outcome.Should().BeOfType<ProRataAnswer.Shared>();
    }

    [Theory]
    [InlineData(ProRataSide.Customer, 0.13, 0.01)]
    [InlineData(ProRataSide.Warrantor, 0.12, 0)]
    public void A_half_is_rounded_on_the_side_that_the_formula_speaks_of(ProRataSide side, double share, double amount)
    {
        var line = new ProRataSchedule.Linear { Measure = ProRataMeasure.Miles, Total = 8, Side = side, ShareRounding = new(RoundingMode.HalfUp, 0.01m), PriceBasis = PriceBasis.Current };
        var found = Decide(line, ProRataFacts.Of(1) with { CurrentPrice = Usd(0.04m) }).Outcome.Share!;

        (found.CustomerShare, found.CustomerAmount).Should().Be(((decimal)share, Usd((decimal)amount)));
    }

    [Fact]
    public void What_is_used_up_is_told_once_and_with_the_total_of_the_table()
    {
        Decide(Tyre, ProRataFacts.Of(60_001) with { AgeYears = 1 }).Reasons.Select(reason => reason.Code).Should().Equal("WAR-460");
        Decide(Table with { Total = 18 }, ProRataFacts.Of(25)).Values("WAR-460").Should().Equal(25m, 18m, "months");
        Decide(Tyre, ProRataFacts.Of(1) with { StartDate = new(2020, 1, 1), Circumstances = [new("staggered fitment", false)] }).Outcome.Should().Be(new ProRataAnswer.NeedsFacts(["ClaimDate"]));
    }

    [Fact]
    public void The_edges_of_what_can_be_are_lawful()
    {
        (Table with { Total = 25 }).Invoking(one => one.Check()).Should().NotThrow();
        (Battery with { ShareRounding = new(RoundingMode.HalfUp, 1) }).ShareRounding.Unit.Should().Be(1);
        (Battery with { ShareRounding = new(RoundingMode.HalfUp, 0.00000001m) }).ShareRounding.Unit.Should().Be(0.00000001m);
        (Battery with { Total = 1_000_000_000 }).Total.Should().Be(1_000_000_000);
        (Tyre with { Free = 60_000, TotalFactors = [new("wide tyres", 2)] }).Invoking(one => one.Check()).Should().Throw<ArgumentException>().WithParameterName("Free", "the factor need not hold");
    }

    [Fact]
    public void Schedules_say_in_words_what_they_count()
    {
        Battery.ToString().Should().Be("linear over 60 months, the first 24 free, of the current price");
        Tyre.ToString().Should().Be("linear over 60000 mi, x 0.5 if staggered fitment, up to an age of 5 years");
        Table.ToString().Should().EndWith("(months, each one begun), labour USD 37.50 from 13");
    }

    [Fact]
    public void A_rounding_of_the_amount_goes_no_further_than_the_price()
    {
        var coarse = Battery with { Free = 0, AmountRounding = new(RoundingMode.Up, 10) };

        Decide(coarse, ProRataFacts.Of(30) with { CurrentPrice = Usd(7) }).Outcome.Share!.CustomerAmount.Should().Be(Usd(7));
        Decide(coarse, ProRataFacts.Of(30) with { CurrentPrice = Usd(35) }).Outcome.Share!.CustomerAmount.Should().Be(Usd(20));
    }

    /// <summary>Half of the sixty months: half of the price is the customer's, of whichever price the clause takes it.</summary>
    [Theory]
    [InlineData(PriceBasis.Current, null, 50, 50)]
    [InlineData(PriceBasis.Original, 80, 40, 60)]
    [InlineData(PriceBasis.Original, 300, 100, 0)]
    [InlineData(PriceBasis.Original, null, null, null)]
    public void In_a_claim_a_share_is_of_the_cost_or_a_credit_of_the_old_price(PriceBasis basis, int? price, int? warrantor, int? customer)
    {
        var grant = Grant("battery", WarrantyLength.Years(5), new HeadCost(CostHead.Parts, new CostShare.ProRata(Battery with { PriceBasis = basis })));
        ClaimFact[] known = price is { } told ? [WarrantyFact.Price.Of(told)] : [];
        var facts = Facts("2015-03-01", "2017-09-01", known) with { CostHeads = [CostHead.Parts], Costs = [new(CostHead.Parts, Usd(100))] };
        var decision = (Document with { Grants = [grant] }).Decide(facts);

        decision.Outcome[CostHead.Parts].Share.Should().Be(new CostShare.Percent(0.5m));
        decision.Values("WAR-451").Should().Equal(30m, 60m, "months", 0m, 0.5m, 0.5m);
        decision.Values("WAR-401").Should().Equal(CostHead.Parts, new CostShare.Percent(0.5m), grant.Clause);
        (decision.Outcome.WarrantorPays, decision.Outcome.CustomerPays).Should().Be((warrantor is { } w ? Usd(w) : (Money?)null, customer is { } c ? Usd(c) : (Money?)null));
    }

    [Theory]
    [InlineData(50_000, VerdictKind.PartlyCovered)]
    [InlineData(110_000, VerdictKind.NotCovered)]
    public void In_a_claim_use_is_taken_from_the_readings_of_the_grants_own_limit(int odometer, VerdictKind kind)
    {
        var grant = Grant("tread", WarrantyLength.Years(6), new HeadCost(CostHead.Parts, new CostShare.ProRata(Tyre with { TotalFactors = [], MaxAge = null }))) with { Usage = [new(100_000, "mi")] };
        var document = Document with { Grants = [grant] };
        var facts = Facts("2015-03-01", "2017-09-01", WarrantyFact.OdometerAtStart.Of(20_000), WarrantyFact.Odometer.Of(odometer)) with { CostHeads = [CostHead.Parts] };

        document.Decide(facts).Outcome.Kind.Should().Be(kind);
        if (kind == VerdictKind.PartlyCovered)
        {
            document.Decide(facts).Outcome[CostHead.Parts].Share.Should().Be(new CostShare.Percent(0.5m));
        }
    }

    [Fact]
    public void In_a_claim_what_a_share_needs_is_named_as_the_claim_knows_it()
    {
        var byMonths = Document with { Grants = [Grant("battery", WarrantyLength.Years(5), new HeadCost(CostHead.Parts, new CostShare.ProRata(Battery)))] };
        var byMiles = Document with { Grants = [Grant("tread", WarrantyLength.Life, new HeadCost(CostHead.Parts, new CostShare.ProRata(Tyre with { TotalFactors = [], MaxAge = null })))] };
        var facts = Facts("2015-03-01", "2017-09-01") with { CostHeads = [CostHead.Parts] };

        Missing(byMonths, facts with { Dates = [WarrantyEvent.Purchase.On("2015-03-01")] }).Should().Equal("failure");
        Missing(byMonths, facts with { Dates = [] }).Should().Equal("purchase", "failure");
        Missing(byMiles, facts).Should().Equal("used");
        Missing(byMiles with { Grants = [byMiles.Grants[0] with { Usage = [new(100_000, "mi")], Join = UsageJoin.Last }] }, facts).Should().Equal("odometer", "odometer at start");
    }

    private static ValueList<string> Missing(WarrantyDocument document, WarrantyFacts facts) => document.Decide(facts).Outcome.Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names;

    private static Decision<ProRataAnswer> Decide(ProRataSchedule schedule, ProRataFacts facts) =>
        new ProRataPolicy { Id = new("test/pro-rata", "1"), Source = new("Test terms", "pro-rata"), Currency = Currency.USD, Schedule = schedule }.Decide(facts);

    private static Money Usd(decimal amount) => new(amount, Currency.USD);
}
