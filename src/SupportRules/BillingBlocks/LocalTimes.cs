using NodaTime.Text;

namespace SupportRules.BillingBlocks;

/// <summary>The customer's clock: zones by name, and local times to instants.</summary>
internal static class LocalTimes
{
    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Guard.Text(id, nameof(Zone)))
        ?? throw new ArgumentException($"Zone is '{id}': it must be a time zone of the IANA database, such as America/Toronto.", nameof(Zone));

    public static LocalDateTime Parse(string text, string name)
    {
        var parsed = LocalDateTimePattern.GeneralIso.Parse(Guard.NotNull(text, name));
        return parsed.Success
            ? parsed.Value
            : throw new FormatException($"{name} is '{text}': a local time is written year-month-dayThours:minutes:seconds, such as 2024-03-15T10:00:00.");
    }

    /// <summary>Of a time that happens twice the first, of one that is skipped the first moment after the gap.</summary>
    public static Instant InstantOf(LocalDateTime local, DateTimeZone zone)
    {
        var map = zone.MapLocal(local);
        return map.Count == 0 ? map.LateInterval.Start : map.First().ToInstant();
    }
}
