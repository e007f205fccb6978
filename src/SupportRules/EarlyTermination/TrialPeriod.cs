namespace SupportRules.EarlyTermination;

/// <summary>The first days of a commitment, in which it may be ended without a fee.</summary>
/// <param name="Days">1 to 366. The day of the start is day 1: with 14 days, 1 January is followed by a last free day of 14 January.</param>
public sealed record TrialPeriod(int Days)
{
    public int Days
    {
        get;
        init => field = Guard.InRange(value, 1, 366, nameof(Days));
    } = Guard.InRange(Days, 1, 366);

    /// <summary>For whom; <c>null</c> for everybody whom no other trial period of the policy names.</summary>
    public CustomerSegment? Segment { get; init; }

    /// <summary>The most of its usage limit that may have been used (1 for all of it); <c>null</c> where there is no limit.</summary>
    public decimal? MostUsageShare
    {
        get;
        init => field = value is null or (>= 0 and <= 100)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MostUsageShare), Invariant($"MostUsageShare is {value}: it must be from 0 to 100 (1 for all of the limit)."));
    }

    /// <summary>Where it is taken from, if not from the policy's source.</summary>
    public Citation? Source { get; init; }

    public override string ToString() => Render.Members(
        nameof(TrialPeriod), (nameof(Days), Days), (nameof(Segment), Segment), (nameof(MostUsageShare), MostUsageShare), (nameof(Source), Source));
}
