namespace SupportRules.CustomerValue;

/// <summary>A length of time in a named unit: 38.86 weeks.</summary>
/// <remarks>Equal when length and unit are; 7 days do not equal a week until they are converted (<see cref="In"/>). <c>default</c> is no time, in days.</remarks>
/// <param name="Length">0 to 1000000, and a number.</param>
/// <param name="Unit">What the length is counted in.</param>
public readonly record struct LifetimeSpan(double Length, LifetimePeriod Unit)
{
    public double Length { get; } = Length is >= 0 and <= 1_000_000
        ? Length
        : throw new ArgumentOutOfRangeException(nameof(Length), Invariant($"Length is {Length}: it must be from 0 to 1000000."));

    public LifetimePeriod Unit { get; } = Guard.Defined(Unit);

    public static LifetimeSpan Days(double length) => new(length, LifetimePeriod.Day);

    public static LifetimeSpan Weeks(double length) => new(length, LifetimePeriod.Week);

    public static LifetimeSpan Months(double length) => new(length, LifetimePeriod.Month);

    /// <summary>The same time in another unit.</summary>
    /// <exception cref="ArgumentException">No whole number of one unit makes the other, such as weeks and months.</exception>
    public LifetimeSpan In(LifetimePeriod unit) => (unit.CountIn(Unit), Unit.CountIn(unit)) switch
    {
        (0, 0) => throw new ArgumentException($"unit is {unit.Name()}: no whole number of one makes the other, so a time in {Unit.Name()}s has no length in {unit.Name()}s.", nameof(unit)),
        (0, var parts) => new(Length / parts, unit),
        (var times, _) => new(Length * times, unit),
    };

    /// <summary>For example <c>38.86 weeks</c>, whatever the culture.</summary>
    public override string ToString() => Invariant($"{Length} {Unit.Name()}s");
}
