using FsCheck;
using FsCheck.Fluent;
using SupportRules.Warranty;

namespace SupportRules.Tests.Generators;

/// <summary>Warranted levels, and measurements on, just below and just above them.</summary>
internal sealed class PerformanceFloorCases : PolicyCases<PerformanceFloorPolicy, PerformanceFacts, PerformanceAnswer>
{
    protected override Gen<(PerformanceFloorPolicy Policy, PerformanceFacts Facts)> Cases { get; } =
        from floor in Gen.Elements<PerformanceFloor>(new(0.03m, 0.007m, 25), new(0.01m, 0.004m, 30), new(0.02m, 0, 1), new(1, 0, 3))
        from start in Gens.Dates
        from year in Gen.Choose(1, 32)
        from beside in Gen.Elements(-1, 0, 1)
        from offset in Gen.Elements(-0.01m, -0.0001m, 0m, 0.0001m, 0.5m)
        let level = floor.LevelIn(Math.Min(year, floor.Years))
        from measured in Gen.Constant(Math.Max(0, level + offset)).OrNothing(2)
        from told in Gen.Elements(0, 1, 1, 1, 2, 2, 3, 4)
        select (
            new PerformanceFloorPolicy { Id = new("generated/floor", "1"), Source = new("Generated terms", "power"), Floor = floor },
            new PerformanceFacts
            {
                Year = told == 1 ? year : null,
                StartDate = told is 2 or 3 ? start : null,
                MeasuredOn = told is 2 or 4 ? start.PlusYears(year).PlusDays(beside) : null,
                Measured = measured,
            });
}
