using FluentAssertions;
using NodaTime;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Tests.Warranty;

/// <summary>What an exchange or a repair does to the ends of a grant and of its cost heads.</summary>
public class AfterRemedyTests
{
    private static readonly AfterRemedy StaysOpen = new()
    {
        Clause = Sample.Clause("stays open"),
        On = [WarrantyEvent.Repair],
        Rule = AfterRemedyRule.StaysOpen,
        Length = WarrantyLength.Days(60),
    };

    private static readonly AfterRemedy NinetyDays = new()
    {
        Clause = Sample.Clause("90 days"),
        On = [WarrantyEvent.Exchange],
        Rule = AfterRemedyRule.LongerOf,
        Length = WarrantyLength.Days(90),
    };

    /// <summary>The year ends on 2016-03-01; 60 days from the repair of 2015-06-10 on 2015-08-09.</summary>
    [Theory]
    [InlineData("2015-08-09", VerdictKind.Covered)]
    [InlineData("2015-08-10", VerdictKind.Covered)]
    [InlineData("2016-03-01", VerdictKind.Covered)]
    [InlineData("2016-03-02", VerdictKind.NotCovered)]
    public void Within_the_period_itself_a_failed_repair_is_never_reported_late(string reported, VerdictKind kind)
    {
        var verdict = Decide(StaysOpen, "2015-06-01", WarrantyEvent.Repair.On("2015-06-10"), WarrantyEvent.ReturnedForRepair.On("2015-06-01"), WarrantyEvent.FailedRepairReported.On(reported));

        verdict.Kind.Should().Be(kind);
        verdict.Periods.Should().ContainSingle().Which.End.Should().Be(new LocalDate(2016, 3, 1));
    }

    /// <summary>60 days from the repair of 2016-02-20 end on 2016-04-20.</summary>
    [Theory]
    [InlineData("2016-04-19", VerdictKind.Covered)]
    [InlineData("2016-04-20", VerdictKind.Covered)]
    [InlineData("2016-04-21", VerdictKind.NotCovered)]
    public void After_the_period_it_is_reported_within_the_length_from_the_repair(string reported, VerdictKind kind)
    {
        var verdict = Decide(StaysOpen, "2016-02-01", WarrantyEvent.Repair.On("2016-02-20"), WarrantyEvent.ReturnedForRepair.On("2016-02-01"), WarrantyEvent.FailedRepairReported.On(reported));

        verdict.Kind.Should().Be(kind);
        verdict.Periods.Should().ContainSingle().Which.End.Should().Be(new LocalDate(2016, 4, 20));
    }

    [Fact]
    public void What_fails_again_within_the_period_is_in_time_by_itself() =>
        Decide(StaysOpen, "2016-02-25", WarrantyEvent.Repair.On("2015-06-10"), WarrantyEvent.ReturnedForRepair.On("2015-06-01"), WarrantyEvent.FailedRepairReported.On("2016-03-05")).Kind.Should().Be(VerdictKind.Covered);

    [Fact]
    public void A_defect_that_was_not_of_the_period_opens_nothing()
    {
        var verdict = Decide(StaysOpen, "2016-03-02", WarrantyEvent.Repair.On("2016-03-20"), WarrantyEvent.ReturnedForRepair.On("2016-03-02"), WarrantyEvent.FailedRepairReported.On("2016-04-01"));

        verdict.Kind.Should().Be(VerdictKind.NotCovered);
        verdict.Periods.Should().ContainSingle().Which.End.Should().Be(new LocalDate(2016, 3, 1));
    }

    [Fact]
    public void A_later_stage_does_not_cover_what_failed_before_it()
    {
        var stage = Sample.Grant("second year", WarrantyLength.Years(2), HeadCost.Free(CostHead.Parts)) with { Period = CoveragePeriod.FromPurchase(WarrantyLength.Years(1), WarrantyLength.Years(2)) };

        Decide(StaysOpen, "2016-03-01", [stage], WarrantyEvent.Repair.On("2016-03-20"), WarrantyEvent.ReturnedForRepair.On("2016-03-02"), WarrantyEvent.FailedRepairReported.On("2016-04-01"))
            .Kind.Should().Be(VerdictKind.NotCovered);
    }

    [Theory]
    [InlineData("2015-05-01", "2015-09-10", "2016-09-10")]
    [InlineData("2015-09-10", "2015-05-01", "2016-09-10")]
    public void Of_several_remedies_the_last_one_sets_a_new_term(string exchange, string repair, string end)
    {
        var term = NinetyDays with { On = [WarrantyEvent.Exchange, WarrantyEvent.Repair], Rule = AfterRemedyRule.NewTerm, Length = WarrantyLength.Years(1) };

        var verdict = Decide(term, end, WarrantyEvent.Exchange.On(exchange), WarrantyEvent.Repair.On(repair));

        verdict.Kind.Should().Be(VerdictKind.Covered);
        verdict.Periods.Should().ContainSingle().Which.End.Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(end).Value);
    }

    /// <summary>Labour ends 90 days from the purchase, on 2015-05-30; the exchange of 2015-04-20 leaves it out, puts it on the customer, or gives it for 90 days.</summary>
    [Theory]
    [InlineData(nameof(HeadCost.Silent), "2015-05-30", HeadCover.Yes)]
    [InlineData(nameof(HeadCost.Silent), "2015-05-31", HeadCover.No)]
    [InlineData(nameof(HeadCost.Customer), "2015-05-31", HeadCover.No)]
    [InlineData(nameof(HeadCost.Free), "2015-05-31", HeadCover.Yes)]
    [InlineData(null, "2015-05-31", HeadCover.Yes)]
    public void A_remedy_lengthens_a_head_that_ends_by_itself_only_where_it_gives_it(string? labour, string failure, HeadCover cover)
    {
        HeadCost[] costs = labour switch
        {
            null => [],
            nameof(HeadCost.Free) => [HeadCost.Free(CostHead.Parts), HeadCost.Free(CostHead.Labour)],
            nameof(HeadCost.Customer) => [HeadCost.Free(CostHead.Parts), HeadCost.Customer(CostHead.Labour)],
            _ => [HeadCost.Free(CostHead.Parts), HeadCost.Silent(CostHead.Labour)],
        };
        var grant = Sample.Grant("parts 1 year, labour 90 days", WarrantyLength.Years(1), HeadCost.Free(CostHead.Parts), HeadCost.Free(CostHead.Labour) with { Until = WarrantyLength.Days(90) });

        var verdict = Decide(NinetyDays with { Costs = [.. costs] }, failure, [grant], WarrantyEvent.Exchange.On("2015-04-20"));

        verdict[CostHead.Parts].Cover.Should().Be(HeadCover.Yes);
        verdict[CostHead.Labour].Cover.Should().Be(cover);
    }

    private static WarrantyVerdict Decide(AfterRemedy term, string failure, params ReadOnlySpan<EventDate> dates) => Decide(term, failure, Sample.Document.Grants, dates);

    private static WarrantyVerdict Decide(AfterRemedy term, string failure, ValueList<WarrantyGrant> grants, params ReadOnlySpan<EventDate> dates)
    {
        EventDate[] absent = [WarrantyEvent.Exchange.DidNotHappen, WarrantyEvent.Repair.DidNotHappen, WarrantyEvent.ReturnedForRepair.DidNotHappen, WarrantyEvent.FailedRepairReported.DidNotHappen];
        var told = dates.ToArray();
        var facts = Sample.Facts("2015-03-01", failure, WarrantyFact.SameDefect.Of(true));
        return (Sample.Document with { Grants = grants, AfterRemedies = [term] }).Decide(facts with
        {
            Dates = [.. facts.Dates, .. told, .. absent.Where(date => told.All(one => one.Event != date.Event))],
            CostHeads = [CostHead.Parts, CostHead.Labour],
        }).Outcome;
    }
}
