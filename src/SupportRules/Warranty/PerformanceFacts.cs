namespace SupportRules.Warranty;

/// <summary>What was measured, and when.</summary>
/// <remarks>What is <c>null</c> is unknown, and named as missing where it is needed.</remarks>
public sealed record PerformanceFacts
{
    /// <summary>The day on which the warranty began: day 0.</summary>
    public LocalDate? StartDate { get; init => field = value is { } date ? Guard.Date(date, nameof(StartDate)) : null; }

    /// <summary>The day of the measurement.</summary>
    public LocalDate? MeasuredOn { get; init => field = value is { } date ? Guard.Date(date, nameof(MeasuredOn)) : null; }

    /// <summary>The running year where it is known without dates: 1 for the first, to 1000.</summary>
    public int? Year { get; init => field = value is { } year ? Guard.InRange(year, 1, 1000, nameof(Year)) : null; }

    /// <summary>The level that was measured, as a share of the rated one: 0.915 for 91.5 %; 0 to 10.</summary>
    public decimal? Measured
    {
        get;
        init => field = value is null or (>= 0 and <= 10)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Measured), Invariant($"Measured is {value}: it must be from 0 to 10 (0.915 for 91.5 %)."));
    }

    public override string ToString() => Render.Members(
        nameof(PerformanceFacts), (nameof(StartDate), StartDate), (nameof(MeasuredOn), MeasuredOn), (nameof(Year), Year), (nameof(Measured), Measured));

    /// <summary>The running year: the one given, or by the dates; its last day is the anniversary.</summary>
    internal int? RunningYear => Year ?? (StartDate is { } start && MeasuredOn is { } on ? ElapsedTime.RunningYear(start, on) : null);

    internal void Check()
    {
        if (StartDate is { } start && MeasuredOn is { } on)
        {
            Guard.NotBefore(on, start, nameof(StartDate), nameof(MeasuredOn));
            if (Year is { } year)
            {
                throw new ArgumentException(Invariant($"Year is {year}, and it is also told by StartDate and MeasuredOn: give one of the two."), nameof(Year));
            }
        }
    }
}
