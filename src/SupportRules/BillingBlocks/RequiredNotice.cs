namespace SupportRules.BillingBlocks;

/// <summary>A notice that must be given at least so long before a block.</summary>
/// <param name="Length">The least time, inclusive, 0 to 8784; 0 where any time before is enough.</param>
/// <param name="Unit">In what it is counted.</param>
public sealed record RequiredNotice(int Length, NoticeUnit Unit)
{
    public int Length { get; } = Guard.InRange(Length, 0, 8784);

    public NoticeUnit Unit { get; } = Guard.Defined(Unit);

    /// <summary>The first instant at which a notice that was given at <paramref name="sentAt"/> is old enough.</summary>
    internal Instant RipeAt(Instant sentAt, DateTimeZone zone, ValueList<LocalDate> holidays)
    {
        if (Unit == NoticeUnit.Hours)
        {
            return sentAt + Duration.FromHours(Length);
        }

        var sentOn = sentAt.InZone(zone).Date;
        var day = Unit == NoticeUnit.CalendarDays ? sentOn.PlusDays(Length) : WorkingDays.After(sentOn, Length, holidays);
        return Instant.Max(sentAt, zone.AtStartOfDay(day).ToInstant());
    }

    /// <summary>For example <c>14 calendar days before</c>.</summary>
    public override string ToString() => (Length, Unit) switch
    {
        (0, _) => "beforehand",
        (1, NoticeUnit.Hours) => "1 hour before",
        (_, NoticeUnit.Hours) => Invariant($"{Length} hours before"),
        (1, NoticeUnit.CalendarDays) => "1 calendar day before",
        (_, NoticeUnit.CalendarDays) => Invariant($"{Length} calendar days before"),
        (1, _) => "1 working day before",
        _ => Invariant($"{Length} working days before"),
    };
}
