using NodaTime.Text;

namespace SupportRules.BillingBlocks;

/// <summary>The customer's clock: local times to instants, and the range of instants.</summary>
internal static class LocalTimes
{
    /// <summary>The instant itself, from 1900 to 2199 in every zone.</summary>
    public static Instant Checked(Instant instant, string name) => instant >= First && instant < End
        ? instant
        : throw new ArgumentOutOfRangeException(name, Invariant($"{name} is {Render.Value(instant, null)}: it must be from {Guard.FirstYear}-01-01 to {Guard.LastYear}-12-31."));

    private static readonly Instant First = Instant.FromUtc(Guard.FirstYear, 1, 2, 0, 0), End = Instant.FromUtc(Guard.LastYear, 12, 31, 0, 0);

    public static LocalDateTime Parse(string text, string name)
    {
        var parsed = LocalDateTimePattern.GeneralIso.Parse(Guard.NotNull(text, name));
        parsed = parsed.Success ? parsed : ToMinutes.Parse(text);
        return parsed.Success
            ? parsed.Value
            : throw new FormatException($"{name} is '{text}': a local time is written year-month-dayThours:minutes:seconds, such as 2024-03-15T10:00:00, or without the seconds.");
    }

    private static readonly LocalDateTimePattern ToMinutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>Of a time that happens twice the first, of one that is skipped the first moment after the gap.</summary>
    public static Instant InstantOf(LocalDateTime local, DateTimeZone zone)
    {
        var map = zone.MapLocal(local);
        return map.Count == 0 ? map.LateInterval.Start : map.First().ToInstant();
    }
}
