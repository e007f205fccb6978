using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.Tests.Generators;
using SupportRules.Warranty;

namespace SupportRules.Tests.Warranty;

/// <summary>Which days a grant covers, found by walking a paper calendar day by day, beside what a decision says of a failure on each of them.</summary>
public class DayOracleTests
{
    [Property(Arbitrary = [typeof(Stages)], MaxTest = 300)]
    public void Each_day_is_covered_or_not_as_a_paper_calendar_has_it(Stage stage)
    {
        var document = Document(stage);
        var covered = stage.CoveredDays().ToHashSet();
        // Every day about the edges, and every seventh between.
        var last = covered.Count == 0 ? stage.Start : covered.Max();
        for (var day = stage.Start.PlusDays(-3); day <= last.PlusDays(4); day = day.PlusDays(IsNearEdge(day, covered) ? 1 : 7))
        {
            var facts = new WarrantyFacts
            {
                Component = "unit",
                PartOf = [],
                Dates = stage.Exchange is { } exchange
                    ? [WarrantyEvent.Purchase.On(stage.Start), WarrantyEvent.Failure.On(day), WarrantyEvent.Exchange.On(exchange)]
                    : [WarrantyEvent.Purchase.On(stage.Start), WarrantyEvent.Failure.On(day), WarrantyEvent.Exchange.DidNotHappen],
                Facts = [WarrantyFact.DaysInRepair.Of(stage.DaysInRepair)],
                CostHeads = [CostHead.Parts],
            };

            document.Decide(facts).Outcome.Kind.Should().Be(covered.Contains(day) ? VerdictKind.Covered : VerdictKind.NotCovered, "{0} on {1}", stage, day);
        }
    }

    private static bool IsNearEdge(LocalDate day, HashSet<LocalDate> covered) =>
        Enumerable.Range(0, 9).Any(ahead => covered.Contains(day.PlusDays(ahead)) != covered.Contains(day.PlusDays(ahead - 1)));

    private static WarrantyDocument Document(Stage stage) => new()
    {
        Id = new("generated/stage", "1"),
        Source = new("Generated warranty", "all of it"),
        Warrantor = "Maker",
        Kind = WarrantyKind.Maker,
        Grants =
        [
            new()
            {
                Clause = new("Generated warranty", "stage"),
                Period = new() { Start = StartBasis.From(WarrantyEvent.Purchase), After = stage.After, Until = stage.Until },
                Costs = [HeadCost.Free(CostHead.Parts)],
            },
        ],
        AfterRemedies = stage.Rule is { } rule
            ? [new() { Clause = new("Generated warranty", "after exchange"), On = [WarrantyEvent.Exchange], Rule = rule, Length = rule == AfterRemedyRule.Remainder ? null : stage.More }]
            : [],
        Clock = new(new("Generated warranty", "clock"), stage.StopsInRepair),
    };
}

/// <summary>One grant's time, and what moves its end.</summary>
public sealed record Stage(LocalDate Start, WarrantyLength? After, WarrantyLength Until, AfterRemedyRule? Rule, WarrantyLength More, LocalDate? Exchange, bool StopsInRepair, int DaysInRepair)
{
    /// <summary>The covered days, without the library's own arithmetic of lengths.</summary>
    public IEnumerable<LocalDate> CoveredDays()
    {
        var last = Walk(Start, Until, null);
        if (Rule == AfterRemedyRule.ExtendOnce && Exchange >= Start)
        {
            last = Until.Unit == WarrantyLengthUnit.Days || More.Unit == WarrantyLengthUnit.Days ? Walk(last, More, null) : Walk(Start, Until, More);
        }

        for (var i = 0; StopsInRepair && i < DaysInRepair; i++)
        {
            last = last.PlusDays(1);
        }

        if (Rule is AfterRemedyRule.LongerOf or AfterRemedyRule.NewTerm && Exchange is { } exchange && exchange >= Start)
        {
            var renewed = Walk(exchange, More, null);
            last = Rule == AfterRemedyRule.NewTerm || renewed > last ? renewed : last;
        }

        for (var day = After is null ? Start : Walk(Start, After, null).PlusDays(1); day <= last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    // Turns the leaves of a calendar: so many days, or so many months by their names, on the same day of the month or the last that there is.
    private static LocalDate Walk(LocalDate from, WarrantyLength length, WarrantyLength? more)
    {
        if (length.Unit == WarrantyLengthUnit.Days)
        {
            var reached = from;
            for (var i = 0; i < length.Count; i++)
            {
                reached = reached.PlusDays(1);
            }

            return reached;
        }

        var (year, month) = (from.Year, from.Month);
        for (var i = 0; i < Months(length) + (more is null ? 0 : Months(more)); i++)
        {
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }

        int[] days = [31, year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        return new(year, month, Math.Min(from.Day, days[month - 1]));
    }

    private static int Months(WarrantyLength length) => length.Unit == WarrantyLengthUnit.Years ? 12 * length.Count : length.Count;
}

/// <summary>Stages that start on month ends and 29 February.</summary>
public static class Stages
{
    public static Arbitrary<Stage> Arbitrary() => (
        from start in Gens.Dates
        from after in Gen.Elements(WarrantyLength.Days(30), WarrantyLength.Months(1), WarrantyLength.Months(6)).OrNone(5)
        from until in Gen.Elements(WarrantyLength.Days(90), WarrantyLength.Days(365), WarrantyLength.Months(7), WarrantyLength.Months(12), WarrantyLength.Years(1), WarrantyLength.Years(4))
        from rule in Gen.Elements(AfterRemedyRule.Remainder, AfterRemedyRule.LongerOf, AfterRemedyRule.NewTerm, AfterRemedyRule.ExtendOnce).OrNothing(3)
        from more in Gen.Elements(WarrantyLength.Days(90), WarrantyLength.Months(12), WarrantyLength.Years(1))
        from exchange in Gen.Elements(-1, 0, 45, 300, 340).OrNothing(3)
        from stops in Gens.Bools
        from days in Gen.Elements(0, 1, 31)
        select new Stage(start, until.Equals(WarrantyLength.Days(90)) && after is { Unit: WarrantyLengthUnit.Months, Count: 6 } ? null : after, until, rule, more, exchange is { } offset ? start.PlusDays(offset) : null, stops, days)).ToArbitrary();
}
