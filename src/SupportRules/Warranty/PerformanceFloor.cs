namespace SupportRules.Warranty;

/// <summary>A level that is warranted year by year: of solar modules so much of the rated power, less a loss each year.</summary>
/// <param name="FirstYearLoss">What may be lost in the first year, 0 to 1: 0.03 for 3 %.</param>
/// <param name="AnnualLoss">What may be lost in each later year.</param>
/// <param name="Years">For how many years, 1 to 100; all losses together are at most the whole.</param>
public sealed record PerformanceFloor(decimal FirstYearLoss, decimal AnnualLoss, int Years)
{
    public decimal FirstYearLoss { get; } = ProRataFacts.Printed(Guard.Share(FirstYearLoss), nameof(FirstYearLoss));

    public decimal AnnualLoss { get; } = ProRataFacts.Printed(Guard.Share(AnnualLoss), nameof(AnnualLoss));

    public int Years { get; } = Guard.InRange(Years, 1, 100) is var years && FirstYearLoss + (AnnualLoss * (years - 1)) <= 1
        ? years
        : throw new ArgumentException(
            Invariant($"AnnualLoss is {AnnualLoss} over {Years} years: with {FirstYearLoss} in the first year more than everything is lost in year {Years}."), nameof(AnnualLoss));

    /// <summary>The least level that is warranted in a year: 1 less the losses so far.</summary>
    /// <param name="year">The running year, 1 for the first, to <see cref="Years"/>.</param>
    public decimal LevelIn(int year) => 1 - FirstYearLoss - (AnnualLoss * (Guard.InRange(year, 1, Years) - 1));

    /// <summary>For example <c>97 %, less 0.7 points a year, for 25 years</c>.</summary>
    public override string ToString() => Invariant($"{Exact.Trim(LevelIn(1) * 100)} %, less {Exact.Trim(AnnualLoss * 100)} points a year, for {Years} years");
}
