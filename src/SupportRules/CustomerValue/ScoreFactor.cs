namespace SupportRules.CustomerValue;

/// <summary>One line of a scorecard: what it looks at, and the points for it.</summary>
/// <param name="Measure">What is looked at.</param>
/// <param name="Points">What it gives.</param>
public sealed record ScoreFactor(CustomerMeasure Measure, FactorPoints Points)
{
    private readonly string? _name;
    private readonly bool _isWeighted;

    public CustomerMeasure Measure { get; } = Guard.NotNull(Measure);

    public FactorPoints Points { get; } = Checked(Points, Measure);

    /// <summary>What the factor is called; the name of the measure by default.</summary>
    public string Name
    {
        get => _name ?? Measure.Name;
        init => _name = Guard.Text(value, nameof(Name));
    }

    /// <summary>By what its points count, more than 0 to 1,000; 1 by default.</summary>
    public decimal Weight
    {
        get;
        init => field = value is > 0 and <= 1000 && value.Scale <= 8
            ? (_isWeighted = value != 1) ? value : 1
            : throw new ArgumentOutOfRangeException(nameof(Weight), Invariant($"Weight is {value}: it must be more than 0 and at most 1000, with no more than 8 decimals."));
    } = 1;

    /// <summary>
    /// How many months back bills, events, contacts and purchases count, 1 to 600: those on or after the day so many months before the assessment. All of them when
    /// <c>null</c>, the default.
    /// </summary>
    public int? WindowMonths { get; init => field = value is { } months ? Guard.InRange(months, 1, 600, nameof(WindowMonths)) : null; }

    /// <summary>Whether events by the company's own fault count too; not so by default, for good-faith use of one's rights is no misconduct.</summary>
    public bool CountsCompanyFault { get; init; }

    /// <summary>The points where there is nothing to judge by yet, such as a customer without a bill; 0 by default.</summary>
    public int PointsWithoutHistory { get; init => field = Guard.InRange(value, 0, 1_000_000, nameof(PointsWithoutHistory)); }

    /// <summary>Where the factor is taken from; the policy's own source when <c>null</c>.</summary>
    public Citation? Source { get; init; }

    /// <summary>The most points, weighted.</summary>
    public decimal Most => Weighted(PointsWithoutHistory > 0 ? Math.Max(Points.Most, PointsWithoutHistory) : Points.Most);

    public override string ToString() => $"{Name}: {Points}";

    /// <summary>Whether points are anything but those of the table.</summary>
    internal bool IsWeighted => _isWeighted;

    /// <summary>Points by their weight.</summary>
    internal decimal Weighted(decimal points) => _isWeighted ? points * Weight : points;

    /// <summary>Throws where the first bill paid on time could lower the score.</summary>
    internal void Check()
    {
        decimal? firstBill = Measure == CustomerMeasure.OnTimeShare || Measure == CustomerMeasure.OnTimeBills ? 1 : Measure == CustomerMeasure.LateBills ? 0 : null;
        if (firstBill is { } value && PointsWithoutHistory > Points.Of(value, 1, out _))
        {
            throw new ArgumentException(
                Invariant($"PointsWithoutHistory of {Name} is {PointsWithoutHistory}: a first bill paid on time gives {Points.Of(value, 1, out _)}, and must not lower the score."),
                nameof(PointsWithoutHistory));
        }
    }

    private static FactorPoints Checked(FactorPoints points, CustomerMeasure measure)
    {
        Guard.NotNull(points, nameof(Points)).Check(measure);
        return points;
    }
}
