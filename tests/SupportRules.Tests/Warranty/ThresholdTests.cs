using FluentAssertions;
using NodaTime;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Tests.Warranty;

/// <summary>Below, on and above each limit.</summary>
public class ThresholdTests
{
    private static readonly WarrantyFact.Number Measure = new("measure");

    [Theory]
    [InlineData("2023-03-01", "years", 1, "2024-02-29", "2024-03-01", "2024-03-02")]
    [InlineData("2024-02-29", "years", 1, "2025-02-27", "2025-02-28", "2025-03-01")]
    [InlineData("2024-02-29", "years", 4, "2028-02-28", "2028-02-29", "2028-03-01")]
    [InlineData("2023-03-01", "days", 365, "2024-02-28", "2024-02-29", "2024-03-01")]
    [InlineData("2023-08-31", "months", 6, "2024-02-28", "2024-02-29", "2024-03-01")]
    [InlineData("2023-01-31", "months", 12, "2024-01-30", "2024-01-31", "2024-02-01")]
    public void The_last_day_is_inside(string purchase, string unit, int count, string before, string last, string after)
    {
        var document = Sample.Document with { Grants = [Sample.Grant("term", Length(unit, count), HeadCost.Free(CostHead.Parts), HeadCost.Free(CostHead.Labour))] };

        Sample.Kind(document, Sample.Facts(purchase, before)).Should().Be(VerdictKind.Covered);
        Sample.Kind(document, Sample.Facts(purchase, last)).Should().Be(VerdictKind.Covered);
        Sample.Kind(document, Sample.Facts(purchase, after)).Should().Be(VerdictKind.NotCovered);
        document.Decide(Sample.Facts(purchase, last)).Outcome.Periods[0].End.Should().Be(Date(last));
        document.Decide(Sample.Facts(purchase, after)).Reasons.Single(reason => reason.Code == "WAR-103")["days"].Should().Be(1);
    }

    [Theory]
    [InlineData("2016-03-01", VerdictKind.NotCovered)]
    [InlineData("2016-03-02", VerdictKind.Covered)]
    [InlineData("2020-03-01", VerdictKind.Covered)]
    [InlineData("2020-03-02", VerdictKind.NotCovered)]
    public void A_stage_begins_on_the_day_after_the_one_before_it(string failure, VerdictKind expected)
    {
        var stage = Sample.FirstYear with { Period = CoveragePeriod.FromPurchase(WarrantyLength.Years(1), WarrantyLength.Years(5)) };

        Sample.Kind(Sample.Document with { Grants = [stage] }, Sample.Facts("2015-03-01", failure)).Should().Be(expected);
    }

    /// <summary>Six months beginning with a day end on the day before the same day, or on the last of a month that lacks it.</summary>
    [Theory]
    [InlineData("2024-01-01", "2024-06-30")]
    [InlineData("2024-03-01", "2024-08-31")]
    [InlineData("2023-08-31", "2024-02-29")]
    [InlineData("2023-08-29", "2024-02-28")]
    [InlineData("2024-02-29", "2024-08-28")]
    public void A_presumption_may_count_its_first_day(string delivery, string last)
    {
        var presumption = new Presumption(Sample.Clause("burden"), WarrantyFact.ExistedAtDelivery, WarrantyLength.Months(6)) { CountsFirstDay = true };
        var document = Sample.Document with
        {
            Conditions = [new() { Clause = Sample.Clause("existed"), Kind = new("existed at delivery"), Test = WarrantyFact.ExistedAtDelivery.Is(true) }],
            Presumption = presumption,
        };

        presumption.LastDay(Date(delivery)).Should().Be(Date(last));
        Sample.Kind(document, Sample.Facts(delivery, last)).Should().Be(VerdictKind.Covered);
        document.Decide(Sample.Facts(delivery, last)).Reasons.Single(reason => reason.Code == "WAR-140")["until"].Should().Be(Date(last));
        var after = Iso(Date(last).PlusDays(1));
        Sample.Kind(document, Sample.Facts(delivery, after)).Should().Be(VerdictKind.NeedsFacts);
        new Presumption(presumption.Clause, presumption.Fact, WarrantyLength.Days(30)) { CountsFirstDay = true }.LastDay(Date("2024-01-01")).Should().Be(Date("2024-01-30"));

        static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
    }

    [Theory]
    [InlineData("2015-02-28", VerdictKind.NotCovered)]
    [InlineData("2015-03-01", VerdictKind.Covered)]
    public void Nothing_is_covered_before_the_start(string failure, VerdictKind expected) => Sample.Kind(Sample.Document, Sample.Facts("2015-03-01", failure)).Should().Be(expected);

    [Theory]
    [InlineData("2009-05-01", HeadCover.Yes)]
    [InlineData("2009-05-02", HeadCover.Yes)]
    [InlineData("2009-05-03", HeadCover.No)]
    public void A_head_may_end_before_its_grant(string failure, HeadCover labour)
    {
        var grant = Sample.Grant("Parts 1 year, labour 90 days", WarrantyLength.Years(1), HeadCost.Free(CostHead.Parts), HeadCost.Free(CostHead.Labour, WarrantyLength.Days(90)));

        var decision = (Sample.Document with { Grants = [grant] }).Decide(Sample.Facts("2009-02-01", failure));

        decision.Outcome[CostHead.Labour].Cover.Should().Be(labour);
        decision.Outcome[CostHead.Parts].Cover.Should().Be(HeadCover.Yes);
        decision.Outcome.Periods[0].HeadEnds.Should().Equal(new HeadEnd(CostHead.Labour, Date("2009-05-02")));
        decision.Reasons.Any(reason => reason.Code == "WAR-404").Should().Be(labour == HeadCover.No);
    }

    [Theory]
    [InlineData(11_999, VerdictKind.Covered)]
    [InlineData(12_000, VerdictKind.Covered)]
    [InlineData(12_001, VerdictKind.NotCovered)]
    public void Usage_is_counted_from_the_reading_at_the_start_and_the_limit_is_inside(int driven, VerdictKind expected)
    {
        var document = Sample.Document with { Grants = [Sample.FirstYear with { Usage = [new UsageLimit(12_000, "mi")] }] };
        var facts = Sample.Facts("2015-03-01", "2015-09-01", WarrantyFact.OdometerAtStart.Of(50_000), WarrantyFact.Odometer.Of(50_000 + driven));

        Sample.Kind(document, facts).Should().Be(expected);
    }

    [Theory]
    [InlineData(UsageJoin.First, "2016-03-01", 12_000, VerdictKind.Covered)]
    [InlineData(UsageJoin.First, "2016-03-02", 12_000, VerdictKind.NotCovered)]
    [InlineData(UsageJoin.First, "2016-03-01", 12_001, VerdictKind.NotCovered)]
    [InlineData(UsageJoin.Last, "2016-03-02", 12_000, VerdictKind.Covered)]
    [InlineData(UsageJoin.Last, "2016-03-01", 12_001, VerdictKind.Covered)]
    [InlineData(UsageJoin.Last, "2016-03-02", 12_001, VerdictKind.NotCovered)]
    [InlineData(UsageJoin.Last, "2015-03-01", 0, VerdictKind.Covered)]
    [InlineData(UsageJoin.Last, "2015-02-28", 0, VerdictKind.NotCovered)]
    public void Time_and_usage_end_a_grant_as_the_terms_join_them(UsageJoin join, string failure, int driven, VerdictKind expected)
    {
        var document = Sample.Document with { Grants = [Sample.FirstYear with { Usage = [new UsageLimit(12_000, "mi")], Join = join }] };

        Sample.Kind(document, Sample.Facts("2015-03-01", failure, WarrantyFact.OdometerAtStart.Of(0), WarrantyFact.Odometer.Of(driven))).Should().Be(expected);
    }

    [Theory]
    [InlineData("2016-03-01", VerdictKind.NotCovered)]
    [InlineData("2016-03-02", VerdictKind.Covered)]
    [InlineData("2030-01-01", VerdictKind.Covered)]
    public void Use_within_its_limit_does_not_begin_a_stage_sooner(string failure, VerdictKind expected)
    {
        var stage = Sample.FirstYear with { Period = CoveragePeriod.FromPurchase(WarrantyLength.Years(1), WarrantyLength.Years(5)), Usage = [new UsageLimit(12_000, "mi")], Join = UsageJoin.Last };

        Sample.Kind(Sample.Document with { Grants = [stage] }, Sample.Facts("2015-03-01", failure, WarrantyFact.OdometerAtStart.Of(0), WarrantyFact.Odometer.Of(10))).Should().Be(expected);
    }

    [Fact]
    public void Use_within_its_limit_begins_nothing_that_never_started()
    {
        var installed = Sample.FirstYear with { Period = new() { Start = StartBasis.From(WarrantyEvent.Installation), Until = WarrantyLength.Years(1) }, Usage = [new UsageLimit(12_000, "mi")], Join = UsageJoin.Last };
        var document = Sample.Document with { Grants = [installed] };
        var facts = Sample.Facts("2015-03-01", "2015-09-01", WarrantyFact.OdometerAtStart.Of(0), WarrantyFact.Odometer.Of(10));

        Sample.Kind(document, facts with { Dates = facts.Dates.Add(WarrantyEvent.Installation.DidNotHappen) }).Should().Be(VerdictKind.NotCovered);
        document.Decide(facts).Outcome.Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().Equal("installation");
    }

    [Theory]
    [InlineData("at least", 79, false)]
    [InlineData("at least", 80, true)]
    [InlineData("at least", 81, true)]
    [InlineData("at most", 79, true)]
    [InlineData("at most", 80, true)]
    [InlineData("at most", 81, false)]
    [InlineData("more than", 79, false)]
    [InlineData("more than", 80, false)]
    [InlineData("more than", 81, true)]
    [InlineData("less than", 79, true)]
    [InlineData("less than", 80, false)]
    [InlineData("less than", 81, false)]
    [InlineData("is", 79, false)]
    [InlineData("is", 80, true)]
    [InlineData("is", 81, false)]
    public void A_measure_is_compared_as_the_clause_says(string comparison, int found, bool holds)
    {
        var test = comparison switch
        {
            "at least" => Measure.AtLeast(80),
            "at most" => Measure.AtMost(80),
            "more than" => Measure.MoreThan(80),
            "less than" => Measure.LessThan(80),
            _ => Measure.Is(80),
        };

        Sample.Kind(Sample.Document with { Grants = [Sample.FirstYear with { When = [test] }] }, Sample.Facts("2015-03-01", "2015-09-01", Measure.Of(found)))
            .Should().Be(holds ? VerdictKind.Covered : VerdictKind.NotCovered);
    }

    [Theory]
    [InlineData("2012-06-29", VerdictKind.Covered)]
    [InlineData("2012-06-30", VerdictKind.Covered)]
    [InlineData("2012-07-01", VerdictKind.NotCovered)]
    public void Registration_within_60_days_is_late_on_day_61(string registered, VerdictKind expected)
    {
        var document = Sample.Document with
        {
            Conditions = [new() { Clause = Sample.Clause("registered within 60 days"), Kind = ClauseKind.Registration, Test = new WarrantyTest.Within(WarrantyEvent.Registration, WarrantyLength.Days(60), WarrantyEvent.Purchase) }],
        };
        var facts = Sample.Facts("2012-05-01", "2012-09-01");

        var decision = document.Decide(facts with { Dates = facts.Dates.Add(WarrantyEvent.Registration.On(registered)) });

        decision.Outcome.Kind.Should().Be(expected);
        if (expected == VerdictKind.NotCovered)
        {
            var late = decision.Reasons.Single(reason => reason.Code == "WAR-202");
            (late["day"], late["days"]).Should().Be((61, 1));
        }
    }

    [Theory]
    [InlineData("2016-08-08", VerdictKind.Covered)]
    [InlineData("2016-08-09", VerdictKind.NotCovered)]
    public void After_an_exchange_the_longer_of_the_remainder_and_90_days_counts(string failure, VerdictKind expected)
    {
        var document = Sample.Document with
        {
            AfterRemedies = [new() { Clause = Sample.Clause("remaining term or 90 days"), On = [WarrantyEvent.Exchange], Rule = AfterRemedyRule.LongerOf, Length = WarrantyLength.Days(90) }],
        };
        var facts = Sample.Facts("2015-06-01", failure);

        Sample.Kind(document, facts with { Dates = facts.Dates.Add(WarrantyEvent.Exchange.On("2016-05-10")) }).Should().Be(expected);
    }

    [Theory]
    [InlineData("2015-02-28", BurdenOfProof.Seller, VerdictKind.Covered)]
    [InlineData("2015-03-01", BurdenOfProof.Consumer, VerdictKind.NeedsFacts)]
    public void A_presumption_holds_until_its_last_day(string failure, BurdenOfProof burden, VerdictKind expected)
    {
        var document = Sample.Document with
        {
            Grants = [Sample.Grant("2 years", WarrantyLength.Years(2), HeadCost.Free(CostHead.Parts), HeadCost.Free(CostHead.Labour))],
            Conditions = [new() { Clause = Sample.Clause("there at delivery"), Kind = new("existed at delivery"), Test = WarrantyFact.ExistedAtDelivery.Is(true) }],
            Presumption = new(Sample.Clause("burden reversed"), WarrantyFact.ExistedAtDelivery, WarrantyLength.Years(1)),
        };

        var outcome = document.Decide(Sample.Facts("2014-02-28", failure)).Outcome;

        outcome.Kind.Should().Be(expected);
        outcome.BurdenOn.Should().Be(burden);
        Sample.Kind(document, Sample.Facts("2014-02-28", failure, WarrantyFact.ExistedAtDelivery.Of(false))).Should().Be(VerdictKind.NotCovered, "what is known is not presumed");
    }

    [Theory]
    [InlineData(499, 499, 0, VerdictKind.Covered)]
    [InlineData(500, 500, 0, VerdictKind.Covered)]
    [InlineData(501, 500, 1, VerdictKind.PartlyCovered)]
    public void Above_a_cap_the_customer_pays(int cost, int warrantor, int customer, VerdictKind expected)
    {
        var document = Sample.Document with { Grants = [Sample.FirstYear with { Cap = Money.Parse("USD 500") }] };
        var facts = Sample.Facts("2015-03-01", "2015-09-01") with { CostHeads = [CostHead.Parts], Costs = [new(CostHead.Parts, new(cost, Currency.USD))] };

        var outcome = document.Decide(facts).Outcome;

        outcome.Kind.Should().Be(expected);
        (outcome.WarrantorPays, outcome.CustomerPays).Should().Be((new Money(warrantor, Currency.USD), new Money(customer, Currency.USD)));
        document.Decide(facts with { Costs = [] }).Outcome.Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().Equal("cost of parts");
    }

    [Theory]
    [InlineData("2024-01-31", "2024-03-01", "2024-02-10", "2024-02-20", "2024-03-11")]
    [InlineData("2024-01-31", "2024-03-01", "2024-02-28", "2024-03-01", "2024-03-08")]
    [InlineData("2024-01-31", "2024-03-01", "2024-02-20", "2024-02-25", "2024-03-06")]
    public void A_pause_lengthens_a_time_limit_and_leaves_at_least_so_much(string start, string without, string from, string to, string expected)
    {
        var limit = new TimeLimit
        {
            Clause = Sample.Clause("30 days to reject"),
            Start = StartBasis.From(WarrantyEvent.Delivery),
            Length = WarrantyLength.Days(30),
            Pause = new(WarrantyEvent.ReturnedForRepair, WarrantyEvent.Repair) { AtLeast = WarrantyLength.Days(7) },
        };

        limit.Read(new() { Dates = [WarrantyEvent.Delivery.On(start), WarrantyEvent.ReturnedForRepair.DidNotHappen] }).End.Should().Be(Date(without));
        limit.Read(new() { Dates = [WarrantyEvent.Delivery.On(start), WarrantyEvent.ReturnedForRepair.On(from), WarrantyEvent.Repair.On(to)] }).End.Should().Be(Date(expected));
    }

    private static LocalDate Date(string text) => WarrantyEvent.Claim.On(text).Date!.Value;

    private static WarrantyLength Length(string unit, int count) => unit switch
    {
        "days" => WarrantyLength.Days(count),
        "months" => WarrantyLength.Months(count),
        _ => WarrantyLength.Years(count),
    };
}
