using FluentAssertions;
using NodaTime;
using SupportRules.CustomerValue;
using Xunit;
using static SupportRules.Tests.CustomerValue.CustomerValueBuilders;

namespace SupportRules.Tests.CustomerValue;

/// <summary>The nearest value that would raise a standing: of lines and of bands, in the steps of each measure, and when time alone brings it about.</summary>
public class ImprovementTests
{
    private static readonly TierValidity Year = new() { Cycle = TierCycle.CalendarYear, Expiry = new TierExpiry.EndOfPeriod() };

    [Theory]
    [InlineData(10, 11)]
    [InlineData(10.005, 11)]
    [InlineData(10.99, 11)]
    [InlineData(11, 12)]
    public void A_line_in_whole_points_is_raised_to_the_next_one(double charge, double to) =>
        Of(Charge, charge).Should().Equal((40m, 40m, "2"), ((decimal)to, (decimal)to, "0"));

    [Theory]
    [InlineData(10, 10.01)]
    [InlineData(10.005, 10.01)]
    [InlineData(10.01, 10.02)]
    public void A_line_without_rounding_is_raised_by_a_step(double charge, double to) =>
        Of(new(CustomerMeasure.MonthlyCharge, new FactorPoints.Linear(0, 1, 1, 100) { Rounding = null }), charge).Should().Equal((40m, 40m, "2"), ((decimal)to, (decimal)to, "0"));

    [Fact]
    public void A_falling_line_is_raised_by_less()
    {
        Of(new(CustomerMeasure.LateBills, new FactorPoints.Linear(60, -1, 1, 60)), 20).Should().Equal((0m, 60m, "3"), (19m, 41m, "2"));
        Of(new(CustomerMeasure.LateBills, new FactorPoints.Linear(50, -1, 2, 50)), 7).Should().Equal((6m, 47m, "2"));
        Of(new(CustomerMeasure.LateBills, new FactorPoints.Linear(50, -1, 2, 50)), 0).Should().BeEmpty();
        Of(new(CustomerMeasure.CreditAmount, new FactorPoints.Linear(60, -1, 5, 60)), 12.345).Should().Equal((0m, 60m, "3"), (10m, 58m, "2"));
    }

    [Theory]
    [InlineData(0.5, 0.6, 0.51)]
    [InlineData(0.59, 0.6, null)]
    [InlineData(0.99999, 1.0, null)]
    [InlineData(1, null, null)]
    public void A_share_is_raised_to_the_whole_at_most(double share, double? first, double? second) =>
        Of(new(CustomerMeasure.OnTimeShare, new FactorPoints.Linear(0, 100, 1, 100)), share).Select(one => (double)one.To).Should().Equal(new[] { first, second }.OfType<double>());

    [Theory]
    [InlineData(0, "2, 1")]
    [InlineData(1, "2")]
    [InlineData(2, "")]
    public void A_device_is_raised_to_the_best_class_at_most(int device, string to) =>
        string.Join(", ", Of(new(CustomerMeasure.DeviceClass, new FactorPoints.Linear(0, 20, 1, 100)), device).Select(one => one.To)).Should().Be(to);

    [Fact]
    public void A_weight_counts_in_what_is_gained_and_in_what_is_enough()
    {
        Of(PointALine with { Weight = 2.5m }, 3).Should().Equal((16m, 40m, "2"), (4m, 10m, "0"));
        Of(Factor(CustomerMeasure.Contacts, new(0, 1, 0), new(1, 5, 10), new(5, null, 30)) with { Weight = 2 }, 0).Should().Equal((5m, 60m, "3"), (1m, 20m, "0"));
        Of(Factor(CustomerMeasure.Contacts, new(0, 1, 10), new(1, 5, 10), new(5, null, 20)) with { Weight = 0.5m }, 0).Should().Equal((5m, 10m, "0"));
    }

    [Fact]
    public void Of_bands_the_nearest_that_gives_more_and_the_nearest_that_is_enough()
    {
        Of(Factor(CustomerMeasure.Lines, new(0, 2, 0), new(2, 5, 30), new(5, null, 50)), 0).Should().Equal((5m, 50m, "2"), (2m, 30m, "0"));
        Of(Factor(CustomerMeasure.Lines, new(0, 2, 0), new(2, 5, 40), new(5, null, 50)), 0).Should().Equal((2m, 40m, "2"));
        Of(Factor(CustomerMeasure.Lines, new(0, 2, 0), new(2, 5, 39), new(5, null, 39)), 0).Should().Equal((2m, 39m, "0"));
    }

    [Theory]
    [InlineData(59.99, 39.99)]
    [InlineData(60, 80)]
    public void A_better_band_may_lie_on_either_side(double charge, double to) =>
        Of(Factor(CustomerMeasure.MonthlyCharge, new(0, 40, 10), new(40, 80, 0), new(80, null, 10)), charge).Select(one => one.To).Should().Equal((decimal)to);

    [Theory]
    [InlineData(60, 40)]
    [InlineData(60.01, 80.01)]
    public void An_edge_is_entered_where_it_belongs_to_the_band(double charge, double to) =>
        Of(Factor(CustomerMeasure.MonthlyCharge, new(0, 40, 10) { ToIsIncluded = true }, new(40, 80, 0) { FromIsExcluded = true, ToIsIncluded = true }, new(80, null, 10) { FromIsExcluded = true }), charge)
            .Select(one => one.To).Should().Equal((decimal)to);

    [Fact]
    public void A_band_into_which_no_step_falls_is_none()
    {
        Of(Factor(CustomerMeasure.Contacts, new(0, 1.2m, 0), new(1.2m, 1.8m, 50), new(1.8m, null, 0)), 0).Should().BeEmpty();
        Of(Factor(CustomerMeasure.Contacts, new(0, 1.2m, 0), new(1.2m, 2, 50) { ToIsIncluded = true }, new(2, null, 0) { FromIsExcluded = true }), 0).Should().Equal((2m, 50m, "2"));
        Of(Factor(CustomerMeasure.DeviceClass, new(0, 2.5m, 0), new(2.5m, null, 50)), 0).Should().BeEmpty("there is no such device");
    }

    [Fact]
    public void Those_that_lead_to_the_best_tier_come_first_and_of_them_the_cheapest()
    {
        var policy = Policy(
            Factor(CustomerMeasure.Lines, new(0, 1, 0), new(1, null, 45)),
            Factor(CustomerMeasure.Contacts, new(0, 1, 0), new(1, null, 61)),
            Factor(CustomerMeasure.MonthlyCharge, new(0, 1, 0), new(1, null, 41)),
            Factor(CustomerMeasure.DeviceClass, new(0, 1, 0), new(1, null, 5)),
            Factor(CustomerMeasure.Purchases, new(0, 1, 0), new(1, null, 8)));

        policy.Place(New with { MonthlyCharge = Usd(0), DeviceClass = DeviceClass.Basic }).Improvements.Select(one => (one.Factor, one.Tier.Code)).Should().Equal(
            ("contacts", "3"), ("monthly-charge", "2"), ("lines", "2"), ("purchases", "0"), ("device-class", "0"));
    }

    [Theory]
    [InlineData("on-time-share", 20, 1)]
    [InlineData("on-time-bills", 20, 1)]
    [InlineData("on-time-bills", 0, null)]
    [InlineData("late-bills", 20, null)]
    [InlineData("months-since-purchase", 20, null)]
    public void Without_history_a_first_bill_paid_on_time_may_help_and_nothing_else(string measure, int points, int? to)
    {
        var table = measure == "late-bills" ? new FactorPoints.Bands(new(0, 1, points), new(1, null, 0)) : new FactorPoints.Bands(new(0, 0.9m, 0), new(0.9m, measure == "on-time-share" ? 1 : null, points));

        Policy(new ScoreFactor(CustomerMeasure.Parse(measure), table)).Place(New).Improvements.Select(one => (int)one.To).Should().Equal(to is { } one ? [one] : []);
    }

    [Fact]
    public void Time_brings_a_tenure_about_and_no_lesser_one()
    {
        var rising = Factor(CustomerMeasure.TenureMonths, new(0, 84, 0), new(84, null, 50));
        var falling = Factor(CustomerMeasure.TenureMonths, new(0, 60, 50), new(60, null, 0));

        On(rising, New).Should().Be(Day("2027-01-15"));
        On(rising, New with { Measured = [new(CustomerMeasure.TenureMonths, 10)] }).Should().BeNull("somebody has worked it out");
        On(falling, New).Should().BeNull();
    }

    [Theory]
    [InlineData("complaints", CustomerEventKind.Complaint)]
    [InlineData("credits-claimed", CustomerEventKind.CreditClaimed)]
    [InlineData("credits-granted", CustomerEventKind.CreditGranted)]
    public void Events_leave_their_window_one_day_after_the_other(string measure, CustomerEventKind kind)
    {
        CustomerEvent At(string date, Fault fault = Fault.Customer) => CustomerEvent.Of(kind, date, fault);
        ScoreFactor UpTo(int count) => Factor(CustomerMeasure.Parse(measure), new ScoreBand(0, count, 10), new ScoreBand(count, null, 0)) with { WindowMonths = 12 };
        var facts = New with { Events = [At("2026-05-10"), At("2025-11-26"), At("2026-03-10"), At("2026-04-10"), At("2026-01-10", Fault.Company), CustomerEvent.Of(kind == CustomerEventKind.Complaint ? CustomerEventKind.CreditGranted : CustomerEventKind.Complaint, "2026-01-05", Fault.Customer)] };

        On(UpTo(3), facts).Should().Be(Day("2027-03-11"));
        On(UpTo(2), facts).Should().Be(Day("2027-04-11"));
        On(UpTo(1), facts).Should().Be(Day("2027-05-11"));
        On(UpTo(3) with { CountsCompanyFault = true }, facts).Should().Be(Day("2027-03-11"), "two of four leave");
        On(UpTo(1), New with { Events = [At("2026-05-10"), At("2026-05-10")] }).Should().Be(Day("2027-05-11"));
        On(UpTo(2) with { WindowMonths = null }, facts).Should().BeNull("they never leave");
    }

    [Fact]
    public void A_sum_of_credits_has_no_day() =>
        On(new(CustomerMeasure.CreditAmount, new FactorPoints.Linear(20, -1, 5, 20)) { WindowMonths = 12 }, New with { Events = [Credit("2026-11-01", 20)] }).Should().BeNull();

    [Theory]
    [InlineData(5, "2")]
    [InlineData(6, "0")]
    public void A_tenure_below_the_minimum_leads_to_the_neutral_tier(int minimum, string code)
    {
        var policy = Policy(Factor(CustomerMeasure.TenureMonths, new(0, 6, 50), new(6, null, 10))) with { MinimumTenureMonths = minimum };

        policy.Place(New with { StartDate = Day("2025-11-27") }).Improvements.Select(one => (one.To, one.Points, one.Tier.Code)).Should().Equal((5m, 50m, code));
    }

    [Fact]
    public void Under_a_tier_that_is_held_what_helps_leads_to_that_one_or_above_it()
    {
        var placed = (Lines with { Validity = Year }).Place(New with { Lines = 10, Held = HeldTier.Of("3", "2026-05-01") });

        placed.Improvements.Select(one => (one.To, one.Tier.Code)).Should().Equal((80m, "4"), (11m, "3"));
        (placed.Next?.Code, placed.PointsToNext, placed.PointsToStay).Should().Be(("4", 70m, 50m));
    }

    [Theory]
    [InlineData(0, "n", true)]
    [InlineData(50, "a", false)]
    public void A_reserved_tier_is_told_of_where_it_would_be_better(int lines, string code, bool isTold)
    {
        var policy = Lines with { Scale = new(Tier.Neutral("n", "n", 0), Tier.Reserved("r", "r", 1, new(CustomerSegment.Business) { SpendPerYear = Usd(100) }), Tier.Earned("a", "a", 2, 50)) };

        var placed = policy.Place(New with { Segment = CustomerSegment.Business, Lines = lines, SpendPerYear = Usd(99) });

        placed.Tier.Code.Should().Be(code);
        placed.Improvements.Any(one => one.Measure == CustomerMeasure.SpendPerYear).Should().Be(isTold);
        policy.Place(New with { SpendPerYear = Usd(99) }).Improvements.Should().NotContain(one => one.Measure == CustomerMeasure.SpendPerYear, "it is reserved for others");
    }

    [Fact]
    public void Where_points_do_not_decide_nothing_is_said_of_them()
    {
        var policy = Lines with { Demotions = [Complaints(1)], MinimumTenureMonths = 3 };
        CustomerStanding.Placed[] all =
        [
            policy.Place(New with { Events = [Complaint("2026-11-01")] }),
            policy.Place(New with { StartDate = Day(Today) }),
            policy.Place(New with { Segment = CustomerSegment.Business, SpendPerYear = Usd(10_000) }),
        ];

        all.Select(one => one.Stage).Should().Equal(AssessmentStage.Demotion, AssessmentStage.Tenure, AssessmentStage.Reserved);
        all.Should().OnlyContain(one => one.Next == null && one.PointsToNext == 0 && one.Improvements.IsEmpty && one.Projected == null);
    }

    [Fact]
    public void A_fact_that_is_unknown_and_changes_nothing_is_no_improvement() =>
        Policy(PointALine, Factor(CustomerMeasure.MonthlyCharge, new ScoreBand(0, null, 10))).Place(New with { Lines = 99 }).Improvements.Select(one => one.Factor).Should().Equal("lines");

    [Fact]
    public void What_gains_nothing_is_no_improvement() =>
        Policy(PointALine, new ScoreFactor(CustomerMeasure.Lines, new FactorPoints.Linear(100, -1, 1, 100)) { Name = "fewer lines" }).Place(New with { Lines = 10 }).Improvements.Should().BeEmpty("what one factor gains the other loses");

    [Fact]
    public void Other_factors_keep_their_points_where_points_are_fractions()
    {
        var policy = Policy(PointALine with { Weight = 2.5m }, Factor(CustomerMeasure.Contacts, new(0, 1, 0), new(1, null, 5)));

        policy.Place(New with { Lines = 3 }).Improvements.Select(one => (one.Factor, one.To, one.Points)).Should().Contain(("lines", 4m, 10m)).And.Contain(("contacts", 1m, 12.5m));
    }

    [Fact]
    public void An_edge_is_found_from_either_side_and_in_whole_steps()
    {
        Of(Factor(CustomerMeasure.Contacts, new(0, 1, 0), new(1, 5, 10), new(5, null, 20)) with { Weight = 2 }, 0).Should().Equal((5m, 40m, "2"), (1m, 20m, "0"));
        Of(new(CustomerMeasure.LateBills, new FactorPoints.Linear(50, -1, 1, 50)), 1).Should().Equal((0m, 50m, "2"));
        Of(Factor(CustomerMeasure.MonthlyCharge, new(0, 40, 0) { ToIsIncluded = true }, new(40, null, 10) { FromIsExcluded = true }), 40).Should().Equal((40.01m, 10m, "0"));
        Of(Factor(CustomerMeasure.MonthlyCharge, new(0, 40, 0) { ToIsIncluded = true }, new(40, 80, 10) { FromIsExcluded = true, ToIsIncluded = true }, new(80, null, 0) { FromIsExcluded = true }), 100).Should().Equal((80m, 10m, "0"));
        Of(Factor(CustomerMeasure.DeviceClass, new(0, 2, 0), new(2, null, 10)), 0).Should().Equal((2m, 10m, "0"));
        Of(Factor(CustomerMeasure.OnTimeShare, new(0, 0.90005m, 0), new(0.90005m, 1, 10)), 0.5).Should().Equal((0.9001m, 10m, "0"));
        Of(Factor(CustomerMeasure.MonthlyCharge, new(0, 40.005m, 10), new(40.005m, null, 0)), 60).Should().Equal((40m, 10m, "0"));
    }

    [Fact]
    public void An_event_on_the_first_day_of_the_window_leaves_it_next() =>
        On(Factor(CustomerMeasure.Complaints, new(0, 1, 10), new(1, null, 0)) with { WindowMonths = 12 }, New with { Events = [Complaint("2025-11-27")] }).Should().Be(Day("2026-11-28"));

    [Fact]
    public void What_is_tried_leaves_no_reason() =>
        Policy(Factor(CustomerMeasure.SpendPerYear, new(0, 10_000, 0), new(10_000, null, 10))).Decide(New with { Segment = CustomerSegment.Business, SpendPerYear = Usd(9_999) }).Codes().Should().Equal("VAL-102", "VAL-110", "VAL-121", "VAL-125");

    [Fact]
    public void What_would_lead_to_a_question_is_no_improvement()
    {
        var policy = Lines with { Demotions = [Complaints(1, DemotionEffect.OneDown) with { Floor = "2" }] };

        policy.Place(New with { Lines = 59, Events = [Complaint("2026-11-01", null)] }).Improvements.Should().BeEmpty("60 lines lead to 3, and whether that is lowered turns on the fault");
    }

    private static ScoreFactor Charge => new(CustomerMeasure.MonthlyCharge, new FactorPoints.Linear(0, 1, 1, 100));

    private static (decimal To, decimal Points, string Tier)[] Of(ScoreFactor factor, double value) =>
        [.. Policy(factor).Place(New with { Measured = [new(factor.Measure, (decimal)value)] }).Improvements.Select(one => (one.To, one.Points, one.Tier.Code))];

    private static LocalDate? On(ScoreFactor factor, CustomerValueFacts facts) => Policy(factor).Place(facts).Improvements.Should().ContainSingle().Which.On;
}
