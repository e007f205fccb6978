using FluentAssertions;
using SupportRules.Warranty;
using Xunit;
using static SupportRules.Tests.Warranty.Sample;

namespace SupportRules.Tests.Warranty;

/// <summary>Ends that a remedy, a repair or a law moves: by how much, and what is asked where it is not known. The year of the sample ends on 2016-03-01.</summary>
public class MovedEndTests
{
    private static readonly AfterRemedy LongerOf = new() { Clause = Clause("after"), On = [WarrantyEvent.Exchange], Rule = AfterRemedyRule.LongerOf, Length = WarrantyLength.Days(90) };

    private static readonly AfterRemedy NewTerm = LongerOf with { Rule = AfterRemedyRule.NewTerm };

    private static readonly AfterRemedy Once = LongerOf with { Rule = AfterRemedyRule.ExtendOnce, Length = WarrantyLength.Months(1) };

    /// <summary>Ninety days from 2015-12-02 end with the year.</summary>
    [Theory]
    [InlineData("2015-12-01", "2016-03-01", false)]
    [InlineData("2015-12-02", "2016-03-01", false)]
    [InlineData("2015-12-03", "2016-03-02", true)]
    public void The_longer_of_two_ends_later_only_where_it_is_longer(string exchange, string end, bool isMoved)
    {
        var period = Decide(LongerOf, "2016-02-20", WarrantyEvent.Exchange.On(exchange)).Periods[0];

        (period.End, period.EndClause).Should().Be((Day(end), isMoved ? LongerOf.Clause : FirstYear.Clause));
    }

    [Theory]
    [InlineData("2015-02-28", "2016-03-01")]
    [InlineData("2015-03-01", "2015-05-30")]
    [InlineData("2015-06-01", "2015-08-30")]
    public void A_new_term_may_end_sooner_and_a_remedy_before_the_start_sets_none(string exchange, string end)
    {
        Kind(Decide(NewTerm, end, WarrantyEvent.Exchange.On(exchange))).Should().Be(VerdictKind.Covered);
        Kind(Decide(NewTerm, Next(end), WarrantyEvent.Exchange.On(exchange))).Should().Be(VerdictKind.NotCovered);
    }

    [Theory]
    [InlineData("2015-03-01", VerdictKind.Covered, VerdictKind.Covered, VerdictKind.Covered)]
    [InlineData("2015-03-02", VerdictKind.Covered, VerdictKind.NeedsFacts, VerdictKind.Covered)]
    [InlineData("2016-03-01", VerdictKind.Covered, VerdictKind.NeedsFacts, VerdictKind.Covered)]
    [InlineData("2016-03-02", VerdictKind.NeedsFacts, VerdictKind.NeedsFacts, VerdictKind.NeedsFacts)]
    [InlineData("2016-04-01", VerdictKind.NeedsFacts, VerdictKind.NeedsFacts, VerdictKind.NeedsFacts)]
    [InlineData("2016-04-02", VerdictKind.NeedsFacts, VerdictKind.NeedsFacts, VerdictKind.NotCovered)]
    public void Whether_there_was_a_remedy_is_asked_where_it_may_move_the_end_past_the_event(string failure, VerdictKind longerOf, VerdictKind newTerm, VerdictKind once)
    {
        foreach (var (term, kind) in new[] { (LongerOf, longerOf), (NewTerm, newTerm), (Once, once) })
        {
            var verdict = Decide(term, failure);

            verdict.Kind.Should().Be(kind, term.Rule.ToString());
            (verdict as WarrantyVerdict.NeedsFacts)?.Names.Should().Equal("exchange");
        }
    }

    [Theory]
    [InlineData("2016-03-31", VerdictKind.Covered)]
    [InlineData("2016-04-01", VerdictKind.NotCovered)]
    public void What_is_extended_once_is_counted_from_the_start_and_never_chained(string failure, VerdictKind kind)
    {
        var grant = FirstYear with { Period = CoveragePeriod.FromPurchase(WarrantyLength.Months(6)) };
        var facts = Facts("2015-08-31", failure);

        (Document with { Grants = [grant], AfterRemedies = [Once] }).Decide(facts with { Dates = facts.Dates.Add(WarrantyEvent.Exchange.On("2015-10-01")) }).Outcome.Kind.Should().Be(kind, "seven months from 31 August");
    }

    [Fact]
    public void Of_two_remedies_the_end_is_extended_once()
    {
        var both = Once with { On = [WarrantyEvent.Exchange, WarrantyEvent.Repair] };
        EventDate[] dates = [WarrantyEvent.Exchange.On("2015-10-01"), WarrantyEvent.Repair.On("2015-11-01")];

        Decide(both, "2016-04-01", dates).Periods[0].Should().Match<GrantPeriod>(period => period.End == Day("2016-04-01") && period.EndClause == both.Clause);
        Kind(Decide(both, "2016-04-02", dates)).Should().Be(VerdictKind.NotCovered);
    }

    [Fact]
    public void What_has_no_end_is_not_extended()
    {
        var forLife = Document with { Grants = [FirstYear with { Period = CoveragePeriod.FromPurchase(WarrantyLength.Life) }], AfterRemedies = [Once], Clock = new(Clause("clock"), Stops: true) };
        var facts = Facts("2015-03-01", "2035-03-01", WarrantyFact.DaysInRepair.Of(10));

        forLife.Decide(facts with { Dates = [.. facts.Dates, WarrantyEvent.Exchange.On("2015-10-01"), WarrantyEvent.Repair.On("2015-11-01")] }).Outcome.Periods[0].Should().Match<GrantPeriod>(period => period.End == null && period.EndClause == FirstYear.Clause);
    }

    /// <summary>Labour ends on 2015-05-30 by itself: after it, an exchange may have given it ninety days more.</summary>
    [Theory]
    [InlineData("2015-05-30", HeadCover.Yes)]
    [InlineData("2015-05-31", HeadCover.Undecided)]
    public void A_head_that_ends_by_itself_is_undecided_while_a_remedy_may_have_lengthened_it(string failure, HeadCover labour)
    {
        var grant = Grant("labour 90 days", WarrantyLength.Years(1), HeadCost.Free(CostHead.Parts), HeadCost.Free(CostHead.Labour, WarrantyLength.Days(90)));
        var verdict = (Document with { Grants = [grant], AfterRemedies = [LongerOf] }).Decide(Facts("2015-03-01", failure)).Outcome;

        (verdict[CostHead.Parts].Cover, verdict[CostHead.Labour].Cover).Should().Be((HeadCover.Yes, labour));
        (verdict as WarrantyVerdict.NeedsFacts)?.Names.Should().Equal("exchange");
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(36_500, null)]
    [InlineData(36_501, "*days in repair is 36501*from 0 to 36500*")]
    [InlineData(0.5, "*days in repair is 0.5*whole number*")]
    public void Days_in_repair_are_whole_and_not_endless(double days, string? message)
    {
        var document = Document with { Clock = new(Clause("clock"), Stops: true) };
        var deciding = document.Invoking(one => one.Decide(Facts("2015-03-01", "2016-04-01", WarrantyFact.DaysInRepair.Of((decimal)days))));

        if (message is null)
        {
            deciding.Should().NotThrow();
        }
        else
        {
            deciding.Should().Throw<ArgumentOutOfRangeException>().WithMessage(message).WithParameterName("days in repair");
        }
    }

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void Without_a_repair_there_are_no_days_in_it(bool wasRepaired, bool wasReturned, bool isRefused)
    {
        var document = Document with { Clock = new(Clause("clock"), Stops: true) };
        WarrantyFacts Of(params ClaimFact[] known)
        {
            var facts = Facts("2015-03-01", "2016-03-02", known);
            return facts with
            {
                Dates =
                [
                    .. facts.Dates,
                    wasRepaired ? WarrantyEvent.Repair.On("2015-08-01") : WarrantyEvent.Repair.DidNotHappen,
                    wasReturned ? WarrantyEvent.ReturnedForRepair.On("2015-07-01") : WarrantyEvent.ReturnedForRepair.DidNotHappen,
                ],
            };
        }

        if (isRefused)
        {
            document.Invoking(one => one.Decide(Of(WarrantyFact.DaysInRepair.Of(1)))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*days in repair is 1: it must be 0*");
        }
        else
        {
            Kind(document.Decide(Of(WarrantyFact.DaysInRepair.Of(1))).Outcome).Should().Be(VerdictKind.Covered);
        }

        Kind(document.Decide(Of()).Outcome).Should().Be(isRefused ? VerdictKind.NotCovered : VerdictKind.NeedsFacts);
        Kind((document with { Clock = new(Clause("clock"), Stops: false) }).Decide(Of()).Outcome).Should().Be(VerdictKind.NotCovered, "the clock runs on");
    }

    [Theory]
    [InlineData("2016-03-02", VerdictKind.NeedsFacts)]
    [InlineData("2017-03-01", VerdictKind.NeedsFacts)]
    [InlineData("2017-03-02", VerdictKind.NotCovered)]
    public void Whether_a_law_lengthens_a_period_is_asked_where_it_matters(string failure, VerdictKind kind)
    {
        var law = new LegalOverlay { Source = new("Law", "1"), When = [WarrantyFact.Registered.Is(true)], Effects = [new LegalEffect.LastsAtLeast(WarrantyLength.Years(2))] };

        var verdict = new WarrantyUnderLaw { Document = Document, Laws = [law] }.Decide(Facts("2015-03-01", failure)).Outcome.WithLaw;

        verdict.Kind.Should().Be(kind);
        (verdict as WarrantyVerdict.NeedsFacts)?.Names.Should().Equal("registered");
    }

    [Fact]
    public void Whether_a_law_frees_a_head_or_moves_a_start_is_asked_where_it_matters()
    {
        var grant = Grant("parts", WarrantyLength.Years(1), HeadCost.Free(CostHead.Parts), HeadCost.Customer(CostHead.Labour));
        WarrantyVerdict Under(LegalEffect effect, string failure) => new WarrantyUnderLaw
        {
            Document = Document with { Grants = [grant] },
            Laws = [new() { Source = new("Law", "1"), Effects = [effect] }],
        }.Decide(Facts("2015-03-01", failure)).Outcome.WithLaw;

        var free = Under(new LegalEffect.HeadFree(CostHead.Labour) { When = [WarrantyFact.Registered.Is(true)] }, "2015-09-10");
        free.Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().Equal("registered");
        (free[CostHead.Parts].Cover, free[CostHead.Labour].Cover).Should().Be((HeadCover.Yes, HeadCover.Undecided));
        Under(new LegalEffect.StartNotBefore(WarrantyEvent.Delivery), "2016-09-10").Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names.Should().Equal("delivery");
    }

    /// <summary>After the year a defect may stay open: what that turns on is named, and no more.</summary>
    [Fact]
    public void What_a_defect_that_may_stay_open_turns_on_is_named()
    {
        var open = LongerOf with { On = [WarrantyEvent.Repair], Rule = AfterRemedyRule.StaysOpen, Length = WarrantyLength.Days(60) };
        ValueList<string> Names(params EventDate[] dates) => Decide(open, "2016-03-10", dates).Should().BeOfType<WarrantyVerdict.NeedsFacts>().Which.Names;
        var returned = WarrantyEvent.ReturnedForRepair.On("2016-02-20");

        Names().Should().BeEquivalentTo("repair", "failed repair reported", "returned for repair");
        Names(returned).Should().BeEquivalentTo("repair", "failed repair reported");
        Names(returned, WarrantyEvent.FailedRepairReported.DidNotHappen).Should().BeEquivalentTo("repair");
        Names(returned, WarrantyEvent.Repair.On("2016-03-20"), WarrantyEvent.FailedRepairReported.On("2016-04-20")).Should().BeEquivalentTo("same defect");
        Kind(Decide(open, "2016-03-10", WarrantyEvent.ReturnedForRepair.DidNotHappen, WarrantyEvent.FailedRepairReported.DidNotHappen)).Should().Be(VerdictKind.NotCovered);
    }

    private static WarrantyVerdict Decide(AfterRemedy term, string failure, params EventDate[] dates)
    {
        var facts = Facts("2015-03-01", failure);
        return (Document with { AfterRemedies = [term] }).Decide(facts with { Dates = [.. facts.Dates, .. dates] }).Outcome;
    }

    private static VerdictKind Kind(WarrantyVerdict verdict) => verdict.Kind;

    private static string Next(string date) => NodaTime.Text.LocalDatePattern.Iso.Format(Day(date).PlusDays(1));
}
