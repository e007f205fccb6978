using FluentAssertions;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Tests.Warranty;

/// <summary>A fact is asked for only where the answer turns on it.</summary>
public class UnknownFactsTests
{
    /// <summary>From the earlier of purchase and delivery, for a year: the purchase of 2015-03-01 is the latest that it can have begun.</summary>
    [Theory]
    [InlineData("2016-03-01", VerdictKind.NeedsFacts)]
    [InlineData("2016-03-02", VerdictKind.NotCovered)]
    public void The_earliest_of_several_dates_is_over_when_the_one_that_is_known_is(string failure, VerdictKind kind)
    {
        var grant = Sample.FirstYear with { Period = Sample.FirstYear.Period with { Start = StartBasis.EarliestOf(new(WarrantyEvent.Delivery), new(WarrantyEvent.Purchase)) } };

        var decision = (Sample.Document with { Grants = [grant] }).Decide(Sample.Facts("2015-03-01", failure));

        decision.Outcome.Kind.Should().Be(kind);
        decision.Outcome.Periods.Should().BeEmpty();
        decision.Reasons.Any(reason => reason.Code == "WAR-103").Should().Be(kind == VerdictKind.NotCovered);
    }

    [Theory]
    [InlineData(UsageJoin.Last, "owner")]
    [InlineData(UsageJoin.First, "owner", "odometer", "odometer at start")]
    public void Readings_are_not_asked_for_where_the_time_is_enough(UsageJoin join, params string[] missing)
    {
        var grant = Sample.FirstYear with { Usage = [new(12_000, "mi")], Join = join, Beneficiaries = ["original"] };

        var verdict = (Sample.Document with { Grants = [grant] }).Decide(Sample.Facts("2015-03-01", "2015-09-10")).Outcome;

        verdict.Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().BeEquivalentTo(missing);
    }

    /// <summary>Fitted in two sizes 60,000 miles are 30,000: of 15,000 used the tyre is shared in either way, of 45,000 perhaps not.</summary>
    [Theory]
    [InlineData(15_000, HeadCover.Yes)]
    [InlineData(45_000, HeadCover.Undecided)]
    public void A_share_that_is_one_of_two_is_a_share(int used, HeadCover cover)
    {
        var schedule = new ProRataSchedule.Linear { Measure = ProRataMeasure.Miles, Total = 60_000, TotalFactors = [new("staggered fitment", 0.5m)] };
        var document = Sample.Document with { Grants = [Sample.Grant("tread", WarrantyLength.Life, new HeadCost(CostHead.Parts, new CostShare.ProRata(schedule)))] };

        var verdict = document.Decide(Sample.Facts("2015-03-01", "2015-09-10", WarrantyFact.Used.Of(used))).Outcome;

        verdict.Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().Equal("staggered fitment");
        verdict[CostHead.Parts].Cover.Should().Be(cover);
    }

    [Fact]
    public void A_conflict_names_every_clause_that_says_otherwise()
    {
        CostRule Rule(string locator) => new() { Clause = Sample.Clause(locator), Costs = [HeadCost.Customer(CostHead.Labour)] };

        var verdict = (Sample.Document with { CostRules = [Rule("lead-in"), Rule("service calls")] }).Decide(Sample.Facts("2015-03-01", "2015-09-10") with { CostHeads = [CostHead.Labour] }).Outcome;

        verdict.Should().BeOfType<WarrantyVerdict.TermsConflict>().Which.Clauses.Select(clause => clause.Locator).Should().BeEquivalentTo("Full one-year", "lead-in", "service calls");
    }
}
