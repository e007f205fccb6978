using Rules = SupportRules.Warranty.WarrantyRules;

namespace SupportRules.Warranty;

/// <summary>A warranted level on its own: whether what was measured is below it.</summary>
/// <remarks>A level that is met exactly is met. Equal when all members are.</remarks>
public sealed record PerformanceFloorPolicy : IPolicy<PerformanceFacts, PerformanceAnswer>
{
    public required PolicyId Id { get; init; }

    public required Citation Source { get; init; }

    /// <summary>The level, year by year.</summary>
    public required PerformanceFloor Floor { get; init; }

    /// <summary>Throws where the policy cannot be. Every decision passes here.</summary>
    /// <returns>The policy itself.</returns>
    public PerformanceFloorPolicy Check()
    {
        Guard.NotNull(Id);
        Guard.NotNull(Source);
        Guard.NotNull(Floor);
        return this;
    }

    /// <summary>Whether the level is missed, with every reason.</summary>
    /// <exception cref="ArgumentException">The facts or the policy cannot be; the message names what, its value and the range.</exception>
    public Decision<PerformanceAnswer> Decide(PerformanceFacts facts)
    {
        Check();
        Guard.NotNull(facts).Check();
        var log = new ReasonLog(on: true);
        var answer = Evaluate(facts, ref log);
        return new(answer, Id, log.ToValueList());
    }

    private PerformanceAnswer Evaluate(PerformanceFacts facts, ref ReasonLog log)
    {
        if (facts.RunningYear is not { } year)
        {
            string[] missing =
            [
                .. facts.StartDate is null && facts.MeasuredOn is null ? new[] { nameof(facts.Year) } : [facts.StartDate is null ? nameof(facts.StartDate) : nameof(facts.MeasuredOn)],
                .. facts.Measured is null ? new[] { nameof(facts.Measured) } : [],
            ];
            return NeedsFacts(null, [.. missing], ref log);
        }

        if (year > Floor.Years)
        {
            log.Add(new(Rules.PerformanceEnded, Source, SmallNumbers.Box(year), SmallNumbers.Box(Floor.Years)));
            return new PerformanceAnswer.Ended();
        }

        var level = Floor.LevelIn(year);
        log.Add(new(Rules.PerformanceLevel, Source, SmallNumbers.Box(year), Floor.FirstYearLoss, Floor.AnnualLoss, level));
        if (facts.Measured is not { } measured)
        {
            return NeedsFacts(level, [nameof(facts.Measured)], ref log);
        }

        if (measured < level)
        {
            log.Add(new(Rules.PerformanceMissed, Source, measured, level, level - measured));
            return new PerformanceAnswer.Below(level, level - measured);
        }

        log.Add(new(Rules.PerformanceMet, Source, measured, level));
        return new PerformanceAnswer.Met(level);
    }

    private PerformanceAnswer.NeedsFacts NeedsFacts(decimal? level, ValueList<string> missing, ref ReasonLog log)
    {
        log.Add(new(Rules.PerformanceNeedsFacts, Source, missing));
        return new(level, missing);
    }
}
