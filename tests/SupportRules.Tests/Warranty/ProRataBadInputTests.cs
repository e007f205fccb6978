using FluentAssertions;
using NodaTime;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Tests.Warranty;

/// <summary>Shares and levels that cannot be: each refusal names the member, its value and what is allowed.</summary>
public class ProRataBadInputTests
{
    private static readonly ProRataMeasure Started = new ProRataMeasure.Time(ElapsedUnit.Months, ElapsedCount.Started);

    private static readonly ProRataSchedule.Linear Line = new() { Measure = ProRataMeasure.Miles, Total = 60_000 };

    private static readonly ProRataSchedule.Steps Table = new() { Measure = Started, Bands = [new(1, 12, 0), new(13, 24, 0.5m)] };

    public static TheoryData<Func<object>, string, string[]> BadParts => new()
    {
        { () => new ProRataStep(1, 12, 1.01m), "CustomerShare", ["1.01", "0 to 1"] },
        { () => new ProRataStep(1, 12, -0.01m), "CustomerShare", ["-0.01", "0 to 1"] },
        { () => new ProRataStep(1, 12, 1m / 3m), "CustomerShare", ["8 decimals"] },
        { () => Line with { Total = 0 }, "Total", ["Total is 0", "more than 0"] },
        { () => Line with { Total = -1 }, "Total", ["-1", "more than 0"] },
        { () => Line with { Total = 1_000_000_001 }, "Total", ["1000000001", "at most 1000000000"] },
        { () => Line with { Free = -1 }, "Free", ["-1", "from 0"] },
        { () => Line with { ShareRounding = new(RoundingMode.HalfUp, 10) }, "ShareRounding", ["half-up to 10", "to 1"] },
        { () => Line with { Side = (ProRataSide)7 }, "Side", ["7", "Customer, Warrantor"] },
        { () => Line with { PriceBasis = (PriceBasis)7 }, "PriceBasis", ["7", "Original, Current, Agreed"] },
        { () => Line with { Measure = null! }, "Measure", [] },
        { () => new TotalFactor("staggered fitment", 0), "Factor", ["0", "more than 0"] },
        { () => new TotalFactor(" ", 0.5m), "Circumstance", ["blank"] },
        { () => new FixedLabour(Usd(-1), 0), "Amount", ["USD -1.00"] },
        { () => new FixedLabour(Usd(1), -1), "From", ["-1", "from 0"] },
        { () => new ProRataMeasure.Time(ElapsedUnit.Years) { DaysPerMonth = 30 }, "DaysPerMonth", ["30", "Years"] },
        { () => new ProRataMeasure.Time(ElapsedUnit.Months) { DaysPerMonth = 32 }, "DaysPerMonth", ["32", "from 1 to 31"] },
        { () => new ProRataMeasure.Usage(""), "Unit", ["blank"] },
        { () => ProRataFacts.Of(-1), "Used", ["-1", "from 0"] },
        { () => ProRataFacts.Of(1m / 3m), "Used", ["8 decimals"] },
        { () => new ProRataFacts { AgeYears = -0.5m }, "AgeYears", ["-0.5", "from 0"] },
        { () => new ProRataFacts { CurrentPrice = Usd(-1) }, "CurrentPrice", ["USD -1.00"] },
        { () => new ProRataFacts { StartDate = default(LocalDate) }, "StartDate", ["0001-01-01", "1900-01-01"] },
        { () => new PerformanceFloor(1.1m, 0, 1), "FirstYearLoss", ["1.1", "0 to 1"] },
        { () => new PerformanceFloor(0.03m, 7, 1), "AnnualLoss", ["7", "0 to 1"] },
        { () => new PerformanceFloor(0.03m, 0.05m, 25), "AnnualLoss", ["0.05", "25", "more than everything"] },
        { () => new PerformanceFloor(0.03m, 0.007m, 0), "Years", ["0", "from 1 to 100"] },
        { () => new PerformanceFloor(0.03m, 0.007m, 25).LevelIn(26), "year", ["26", "from 1 to 25"] },
        { () => new PerformanceFacts { Year = 0 }, "Year", ["0", "from 1"] },
        { () => new PerformanceFacts { Measured = 91.5m }, "Measured", ["91.5", "0.915 for 91.5 %"] },
    };

    public static TheoryData<ProRataSchedule, string, string[]> BadSchedules => new()
    {
        { Line with { Free = 60_000 }, "Free", ["60000", "below the total"] },
        { Line with { Free = 30_000, TotalFactors = [new("staggered fitment", 0.5m)] }, "Free", ["30000", "30000 at least"] },
        { Line with { TotalFactors = [new("a", 0.5m), new("a", 2)] }, "TotalFactors", ["'a'"] },
        { Table with { Bands = [] }, "Bands", ["empty"] },
        { Table with { Bands = [new(1, 12, 0), new(14, 24, 0.5m)] }, "Bands", ["gap", "count 13"] },
        { Table with { Bands = [new(1, 12, 0), new(12, 24, 0.5m)] }, "Bands", ["overlap", "count 12"] },
        { Table with { Bands = [new(2, 12, 0)] }, "Bands", ["gap", "count 1"] },
        { Table with { Bands = [new(1, 0, 0)] }, "Bands", ["from 1 to 0"] },
        { Table with { Measure = new ProRataMeasure.Time(ElapsedUnit.Months, ElapsedCount.Completed) }, "Bands", ["gap", "count 0"] },
        { Table with { Measure = new ProRataMeasure.Time(ElapsedUnit.Months) }, "Measure", ["exact", "whole counts"] },
        { Table with { Total = 12 }, "Total", ["12", "13 to 24"] },
        { Table with { Total = 26 }, "Total", ["26", "13 to 24"] },
        { Line with { FixedLabour = new(Money.Parse("EUR 1"), 0) }, "FixedLabour", ["EUR 1.00", "USD"] },
    };

    public static TheoryData<ProRataFacts, string, string[]> BadFacts => new()
    {
        { ProRataFacts.Of(1) with { CurrentPrice = Money.Parse("EUR 1") }, "CurrentPrice", ["EUR 1.00", "USD"] },
        { ProRataFacts.Of(1) with { OriginalPrice = Money.Parse("EUR 1") }, "OriginalPrice", ["EUR 1.00", "USD"] },
        { ProRataFacts.Between("2024-03-01", "2024-02-29"), "ClaimDate", ["2024-02-29", "2024-03-01"] },
        { ProRataFacts.Between("2024-03-01", "2024-03-02") with { Used = 1 }, "Used", ["give one of the two"] },
        { ProRataFacts.Of(1) with { Circumstances = [new("a", true), new("a", false)] }, "Circumstances", ["'a' twice"] },
    };

    [Theory]
    [MemberData(nameof(BadParts))]
    public void A_part_that_cannot_be_is_refused_at_once(Func<object> build, string parameter, string[] words) => Refused(() => _ = build(), parameter, words);

    [Theory]
    [MemberData(nameof(BadSchedules))]
    public void A_schedule_that_cannot_be_is_refused_with_a_witness(ProRataSchedule schedule, string parameter, string[] words)
    {
        Refused(() => Policy(schedule).Check(), parameter, words);
        Refused(() => Policy(schedule).Decide(ProRataFacts.Of(1)), parameter, words);
    }

    [Theory]
    [MemberData(nameof(BadFacts))]
    public void Facts_that_cannot_be_are_refused(ProRataFacts facts, string parameter, string[] words) => Refused(() => Policy(Table).Decide(facts), parameter, words);

    [Fact]
    public void A_measurement_before_the_start_or_a_year_told_twice_is_refused()
    {
        var policy = new PerformanceFloorPolicy { Id = new("test/floor", "1"), Source = new("Test terms", "power"), Floor = new(0.03m, 0.007m, 25) };

        Refused(() => policy.Decide(new() { StartDate = new(2024, 3, 1), MeasuredOn = new(2024, 2, 29) }), "MeasuredOn", ["2024-02-29", "2024-03-01"]);
        Refused(() => policy.Decide(new() { StartDate = new(2024, 3, 1), MeasuredOn = new(2024, 3, 2), Year = 1 }), "Year", ["give one of the two"]);
    }

    private static ProRataPolicy Policy(ProRataSchedule schedule) => new() { Id = new("test/pro-rata", "1"), Source = new("Test terms", "pro-rata"), Currency = Currency.USD, Schedule = schedule };

    private static void Refused(Action act, string parameter, string[] words)
    {
        var thrown = act.Should().Throw<ArgumentException>().Which;

        thrown.ParamName.Should().Be(parameter);
        foreach (var word in words)
        {
            thrown.Message.Should().Contain(word);
        }
    }

    private static Money Usd(decimal amount) => new(amount, Currency.USD);
}
