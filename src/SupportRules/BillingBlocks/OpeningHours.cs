namespace SupportRules.BillingBlocks;

/// <summary>Hours on certain days of the week, half-open: from 09:00 to 17:00 is closed at 17:00.</summary>
/// <param name="Days">At least one.</param>
/// <param name="From">The first time of day that is open.</param>
/// <param name="To">The first that is closed again, after <paramref name="From"/>; midnight for the end of the day.</param>
public sealed record OpeningHours(Weekdays Days, LocalTime From, LocalTime To)
{
    /// <summary>Day and night, every day.</summary>
    public static OpeningHours Always { get; } = new(Weekdays.All, LocalTime.Midnight, LocalTime.Midnight);

    public Weekdays Days { get; } = Guard.Flags(Days, (Days & ~Weekdays.All) == Weekdays.None, Weekdays.All) != Weekdays.None
        ? Days
        : throw new ArgumentOutOfRangeException(nameof(Days), "Days is None: name at least one day.");

    public LocalTime To { get; } = To == LocalTime.Midnight || To > From
        ? To
        : throw new ArgumentOutOfRangeException(nameof(To), $"To is {Render.Value(To, null)}: hours end after they begin ({Render.Value(From, null)}); midnight is the end of the day.");

    /// <summary>Hours written as <c>"09:00"</c>; <c>"24:00"</c> for the end of the day.</summary>
    /// <exception cref="FormatException">A time is not written hours:minutes.</exception>
    public static OpeningHours Between(Weekdays days, string from, string to) => new(days, Guard.IsoTime(from), Guard.IsoTime(to));

    /// <summary>Whether a moment falls within.</summary>
    public bool Contains(LocalDateTime local) => IsOn(local.DayOfWeek) && local.TimeOfDay >= From && (To == LocalTime.Midnight || local.TimeOfDay < To);

    /// <summary>Whether there are hours on a day of the week.</summary>
    public bool IsOn(IsoDayOfWeek day) => day != IsoDayOfWeek.None && ((int)Days & (1 << ((int)day - 1))) != 0;

    /// <summary>For example <c>MondayToFriday 09:00-17:00</c>.</summary>
    public override string ToString() => $"{Days} {Render.Value(From, null)}-{(To == LocalTime.Midnight ? "24:00" : Render.Value(To, null))}";
}
