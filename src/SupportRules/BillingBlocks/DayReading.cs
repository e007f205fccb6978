namespace SupportRules.BillingBlocks;

/// <summary>How a block from an instant to an instant is read in days of the customer.</summary>
public sealed record DayReading
{
    /// <summary>Whole days only, of which one is enough.</summary>
    public static DayReading WholeDays { get; } = new();

    /// <summary>By dates: the day on which the block begins is not charged, the day on which it ends is.</summary>
    public static DayReading ByDates { get; } = new() { StartDay = EdgeDay.NotCharged };

    /// <summary>The day on which the block begins; charged unless the whole of it is blocked by default.</summary>
    public EdgeDay StartDay { get; init => field = Guard.Defined(value, nameof(StartDay)); }

    /// <summary>The day on which the block ends; charged by default.</summary>
    public EdgeDay EndDay { get; init => field = Guard.Defined(value, nameof(EndDay)); }

    /// <summary>A block of fewer days that would not be charged counts for nothing; 1 by default, at most 366. Blocks without an end always count.</summary>
    public int MinimumDays { get; init => field = Guard.InRange(value, 1, 366, nameof(MinimumDays)); } = 1;

    /// <summary>The days of a span that are not charged; <c>null</c> where there are none, or too few.</summary>
    internal DateSpan? Read(InstantSpan span, DateTimeZone zone)
    {
        var from = span.From.InZone(zone).Date;
        if (StartDay == EdgeDay.Charged || (StartDay == EdgeDay.ChargedUnlessWhole && zone.AtStartOfDay(from).ToInstant() < span.From))
        {
            from = from.PlusDays(1);
        }

        if (span.To is not { } end)
        {
            return new(from);
        }

        var to = end.InZone(zone).Date;
        if (EndDay == EdgeDay.NotCharged && zone.AtStartOfDay(to).ToInstant() < end)
        {
            to = to.PlusDays(1);
        }

        return Period.DaysBetween(from, to) >= MinimumDays ? new(from, to) : null;
    }
}
