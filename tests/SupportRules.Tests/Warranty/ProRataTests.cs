using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.Tests.Generators;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Tests.Warranty;

/// <summary>Formulas and tables as they are printed, and what holds of all of them.</summary>
public class ProRataTests
{
    private static readonly ProRataMeasure Months = new ProRataMeasure.Time(ElapsedUnit.Months);

    private static readonly ProRataSchedule Tyre = new ProRataSchedule.Linear
    {
        Measure = ProRataMeasure.Miles,
        Total = 60_000,
        PriceBasis = PriceBasis.Current,
        MaxAge = WarrantyLength.Years(5),
        TotalFactors = [new("staggered fitment", 0.5m)],
    };

    private static readonly ProRataSchedule Battery = new ProRataSchedule.Linear { Measure = Months, Total = 60, Free = 24, PriceBasis = PriceBasis.Current };

    private static readonly ProRataSchedule OldBattery = new ProRataSchedule.Linear { Measure = Months, Total = 96, PriceBasis = PriceBasis.Original, Side = ProRataSide.Warrantor };

    private static readonly ProRataSchedule Stepped = new ProRataSchedule.Steps
    {
        Measure = new ProRataMeasure.Time(ElapsedUnit.Months, ElapsedCount.Started) { DaysPerMonth = 30 },
        Bands = [new(0, 24, 0), new(25, 32, 0.25m), new(33, 50, 0.5m), new(51, 84, 0.75m)],
        PriceBasis = PriceBasis.Agreed,
        FixedLabour = new(Usd(37.50m), 25),
    };

    private static readonly ProRataSchedule Mattress = new ProRataSchedule.Steps
    {
        Measure = new ProRataMeasure.Time(ElapsedUnit.Years, ElapsedCount.Started),
        Bands = [new(1, 10, 0), .. Enumerable.Range(11, 10).Select(year => new ProRataStep(year, year, 0.5m + (0.05m * (year - 11))))],
    };

    [Fact]
    public void A_tyre_that_ran_45000_of_60000_miles_costs_90_of_the_current_120()
    {
        var share = ShareOf(Tyre, ProRataFacts.Of(45_000) with { AgeYears = 3.5m, CurrentPrice = Usd(120), OriginalPrice = Usd(99), Circumstances = [new("staggered fitment", false)] });

        share.CustomerShare.Should().Be(0.75m);
        share.CustomerAmount.Should().Be(Usd(90));
        share.WarrantorAmount.Should().Be(Usd(30));
    }

    [Theory]
    [InlineData(60_000, 40_000, 0.33)]
    [InlineData(80_000, 60_000, 0.25)]
    public void A_credit_is_the_unused_share_in_whole_percent(int total, int used, decimal credit)
    {
        var line = new ProRataSchedule.Linear { Measure = ProRataMeasure.Miles, Total = total, Side = ProRataSide.Warrantor, ShareRounding = new(RoundingMode.HalfUp, 0.01m) };

        ShareOf(line, ProRataFacts.Of(used)).WarrantorShare.Should().Be(credit);
    }

    [Fact]
    public void Tyres_of_two_sizes_halve_the_mileage()
    {
        var facts = ProRataFacts.Of(15_000) with { AgeYears = 1, Circumstances = [new("staggered fitment", true)] };

        ShareOf(Tyre, facts).CustomerShare.Should().Be(0.5m);
        Decide(Tyre, facts).Reasons[0]["total"].Should().Be(30_000m);
        AnswerTo(Tyre, facts with { Used = 30_001 }).Should().Be(new ProRataAnswer.Ended());
    }

    [Theory]
    [InlineData(10, "staggered fitment")]
    [InlineData(30_001, "staggered fitment")]
    [InlineData(60_000, "staggered fitment")]
    public void A_circumstance_that_would_change_the_share_is_asked_for(int used, string missing)
    {
        AnswerTo(Tyre, ProRataFacts.Of(used) with { AgeYears = 1 }).Should().Be(new ProRataAnswer.NeedsFacts([missing]));
    }

    [Fact]
    public void A_circumstance_that_would_change_nothing_is_not_asked_for()
    {
        AnswerTo(Tyre, ProRataFacts.Of(60_001) with { AgeYears = 1 }).Should().Be(new ProRataAnswer.Ended());
        ShareOf(Tyre, ProRataFacts.Of(0) with { AgeYears = 1 }).IsFree.Should().BeTrue();
    }

    [Fact]
    public void A_battery_of_38_in_60_months_costs_63_33_of_100()
    {
        var share = ShareOf(Battery, ProRataFacts.Of(38) with { CurrentPrice = Usd(100) });

        share.CustomerShare.Should().Be(0.6333m);
        share.CustomerAmount.Should().Be(Usd(63.33m));
        share.WarrantorAmount.Should().Be(Usd(36.67m));
    }

    [Theory]
    [InlineData(48, 40)]
    [InlineData(60, 30)]
    [InlineData(96, 0)]
    public void A_battery_of_96_months_is_credited_on_its_old_price(int months, int credit)
    {
        ShareOf(OldBattery, ProRataFacts.Of(months) with { OriginalPrice = Usd(80) }).WarrantorAmount.Should().Be(Usd(credit));
    }

    [Theory]
    [InlineData(720, 0, null)]
    [InlineData(721, 40, "37.50")]
    [InlineData(900, 40, "37.50")]
    [InlineData(960, 40, "37.50")]
    [InlineData(961, 80, "37.50")]
    [InlineData(1100, 80, "37.50")]
    [InlineData(1501, 120, "37.50")]
    [InlineData(2520, 120, "37.50")]
    public void A_table_by_months_of_30_days(int days, int pays, string? labour)
    {
        var start = new LocalDate(2020, 1, 1);
        var share = ShareOf(Stepped, new() { StartDate = start, ClaimDate = start.PlusDays(days), AgreedPrice = Usd(160) });

        share.CustomerAmount.Should().Be(Usd(pays));
        share.CustomerLabour.Should().Be(labour is null ? null : Money.Parse($"USD {labour}"));
    }

    [Fact]
    public void Beyond_the_last_step_nothing_is_due()
    {
        var start = new LocalDate(2020, 1, 1);

        AnswerTo(Stepped, new() { StartDate = start, ClaimDate = start.PlusDays(2521) }).Should().Be(new ProRataAnswer.Ended());
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(10, 0)]
    [InlineData(11, 50)]
    [InlineData(15, 70)]
    [InlineData(20, 95)]
    public void A_mattress_of_ten_and_ten_years(int year, int percent)
    {
        ShareOf(Mattress, ProRataFacts.Of(year)).CustomerShare.Should().Be(percent / 100m);
    }

    [Theory]
    [InlineData(5, 0.5)]
    [InlineData(7, 0.3)]
    public void A_mattress_in_a_straight_line_is_refunded_by_the_years_left(int year, decimal refund)
    {
        var line = new ProRataSchedule.Linear { Measure = new ProRataMeasure.Time(ElapsedUnit.Years), Total = 10, Side = ProRataSide.Warrantor };

        ShareOf(line, ProRataFacts.Of(year)).WarrantorShare.Should().Be(refund);
    }

    [Theory]
    [InlineData("2022-02-28", 10, 0)]
    [InlineData("2022-03-01", 11, 50)]
    [InlineData("2023-02-28", 11, 50)]
    [InlineData("2023-03-01", 12, 55)]
    [InlineData("2024-02-29", 12, 55)]
    [InlineData("2024-03-01", 13, 60)]
    public void The_last_day_of_a_year_of_ownership_is_its_anniversary(string claim, int year, int percent)
    {
        var decision = Decide(Mattress, ProRataFacts.Between("2012-02-29", claim));

        decision.Reasons[0]["used"].Should().Be((decimal)year);
        decision.Outcome.Share!.CustomerShare.Should().Be(percent / 100m);
    }

    [Theory]
    [InlineData("2022-01-30", 0)]
    [InlineData("2022-01-31", 0)]
    [InlineData("2022-02-01", 0.4006)]
    [InlineData("2025-01-31", 1)]
    public void The_free_stage_and_the_total_end_with_the_day_that_has_the_number_of_the_start(string claim, decimal share)
    {
        ShareOf(Battery, ProRataFacts.Between("2020-01-31", claim)).CustomerShare.Should().Be(share);
        AnswerTo(Battery, ProRataFacts.Between("2020-01-31", "2025-02-01")).Should().Be(new ProRataAnswer.Ended());
    }

    [Theory]
    [InlineData(ElapsedCount.Exact, 0.5167)]
    [InlineData(ElapsedCount.Completed, 0.5)]
    [InlineData(ElapsedCount.Started, 0.6)]
    public void A_part_of_a_month_counts_as_the_clause_says(ElapsedCount count, decimal share)
    {
        var line = new ProRataSchedule.Linear { Measure = new ProRataMeasure.Time(ElapsedUnit.Months, count), Total = 10 };

        ShareOf(line, ProRataFacts.Between("2023-06-15", "2023-11-20")).CustomerShare.Should().Be(share, "of the sixth month, to 15 December, 5 of 30 days are over");
    }

    [Theory]
    [InlineData(false, 13, 0.3611)]
    [InlineData(true, 12, 0)]
    [InlineData(true, 13, 0.0417)]
    [InlineData(true, 24, 0.5)]
    [InlineData(true, 36, 1)]
    public void The_line_begins_at_the_start_or_after_the_free_stage(bool afterFree, int months, decimal share)
    {
        var line = new ProRataSchedule.Linear { Measure = Months, Total = 36, Free = 12, BeginsAfterFree = afterFree };

        ShareOf(line, ProRataFacts.Of(months)).CustomerShare.Should().Be(share);
    }

    [Theory]
    [InlineData(4.99, false)]
    [InlineData(5, false)]
    [InlineData(5.01, true)]
    public void A_cap_on_age_holds_whatever_the_use(decimal age, bool ended)
    {
        var answer = AnswerTo(Tyre, ProRataFacts.Of(100) with { AgeYears = age, Circumstances = [new("staggered fitment", false)] });

        (answer is ProRataAnswer.Ended).Should().Be(ended);
    }

    [Theory]
    [InlineData("2025-02-27", false)]
    [InlineData("2025-02-28", false)]
    [InlineData("2025-03-01", true)]
    public void A_cap_on_age_by_dates_includes_its_last_day(string claim, bool ended)
    {
        var facts = ProRataFacts.Between("2020-02-29", claim) with { Used = 100, Circumstances = [new("staggered fitment", false)] };

        (AnswerTo(Tyre, facts) is ProRataAnswer.Ended).Should().Be(ended);
    }

    [Fact]
    public void What_is_unknown_is_named_and_never_taken_for_no()
    {
        AnswerTo(Tyre, new()).Should().Be(new ProRataAnswer.NeedsFacts(["Used", "AgeYears"]));
        AnswerTo(Tyre, new() { AgeYears = 6 }).Should().Be(new ProRataAnswer.Ended(), "too old whatever the use");
        AnswerTo(Tyre, ProRataFacts.Of(60_001)).Should().Be(new ProRataAnswer.Ended(), "used up whatever the age");
        AnswerTo(Battery, new() { StartDate = new(2020, 1, 1) }).Should().Be(new ProRataAnswer.NeedsFacts(["ClaimDate"]));
        ShareOf(Battery, ProRataFacts.Of(38)).CustomerAmount.Should().BeNull("the price is unknown");
        ShareOf(Battery, ProRataFacts.Of(38) with { OriginalPrice = Usd(80) }).CustomerAmount.Should().BeNull("another price than the clause names");
    }

    [Fact]
    public void An_amount_is_taken_from_the_exact_share_unless_the_clause_takes_the_rounded_one()
    {
        var line = new ProRataSchedule.Linear { Measure = ProRataMeasure.Miles, Total = 60_000, Side = ProRataSide.Warrantor, PriceBasis = PriceBasis.Current, ShareRounding = new(RoundingMode.HalfUp, 0.01m) };
        var facts = ProRataFacts.Of(40_000) with { CurrentPrice = Usd(200) };

        ShareOf(line, facts).WarrantorAmount.Should().Be(Usd(66.67m));
        ShareOf(line with { AmountFromRoundedShare = true }, facts).WarrantorAmount.Should().Be(Usd(66));
    }

    [Property(Arbitrary = [typeof(ProRataCases)], MaxTest = 2000)]
    public void The_shares_are_one_and_the_amounts_the_price(ProRataCase one)
    {
        if (one.Policy.Decide(one.Facts).Outcome.Share is { } share)
        {
            (share.CustomerShare + share.WarrantorShare).Should().Be(1);
            share.CustomerShare.Should().BeInRange(0, 1);
            if (share.CustomerAmount is { } customer)
            {
                var price = one.Policy.Schedule.PriceBasis switch
                {
                    PriceBasis.Original => one.Facts.OriginalPrice,
                    PriceBasis.Current => one.Facts.CurrentPrice,
                    _ => one.Facts.AgreedPrice,
                };
                (customer + share.WarrantorAmount!.Value).Should().Be(price!.Value);
                customer.IsNegative.Should().BeFalse();
                share.WarrantorAmount.Value.IsNegative.Should().BeFalse();
            }
        }
    }

    [Property(Arbitrary = [typeof(ProRataCases)], MaxTest = 2000)]
    public void More_use_never_costs_the_customer_less_in_a_straight_line(ProRataCase one)
    {
        if (one is { Policy.Schedule: ProRataSchedule.Linear, Facts.Used: { } used })
        {
            var less = one.Policy.Decide(one.Facts).Outcome;
            var more = one.Policy.Decide(one.Facts with { Used = used + 0.5m }).Outcome;
            if (less is ProRataAnswer.Ended)
            {
                more.Should().Be(less);
            }

            if (less.Share is { } before && more.Share is { } after)
            {
                after.CustomerShare.Should().BeGreaterThanOrEqualTo(before.CustomerShare);
            }
        }
    }

    [Property(Arbitrary = [typeof(ProRataCases)], MaxTest = 2000)]
    public void Learning_a_circumstance_never_turns_an_answer(ProRataCase one)
    {
        var answer = one.Policy.Decide(one.Facts).Outcome;
        if (answer is ProRataAnswer.NeedsFacts || one.Policy.Schedule is not ProRataSchedule.Linear { TotalFactors: var factors })
        {
            return;
        }

        foreach (var factor in factors.Where(factor => one.Facts.Circumstances.All(known => known.Name != factor.Circumstance)))
        {
            foreach (var holds in new[] { true, false })
            {
                one.Policy.Decide(one.Facts with { Circumstances = one.Facts.Circumstances.Add(new(factor.Circumstance, holds)) }).Outcome.Should().Be(answer);
            }
        }
    }

    private static Decision<ProRataAnswer> Decide(ProRataSchedule schedule, ProRataFacts facts) =>
        new ProRataPolicy { Id = new("test/pro-rata", "1"), Source = new("Test terms", "pro-rata"), Currency = Currency.USD, Schedule = schedule }.Decide(facts);

    private static ProRataAnswer AnswerTo(ProRataSchedule schedule, ProRataFacts facts) => Decide(schedule, facts).Outcome;

    private static ProRataShare ShareOf(ProRataSchedule schedule, ProRataFacts facts) => AnswerTo(schedule, facts).Should().BeOfType<ProRataAnswer.Shared>().Which.Of;

    private static Money Usd(decimal amount) => new(amount, Currency.USD);
}
