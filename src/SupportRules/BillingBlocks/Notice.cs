namespace SupportRules.BillingBlocks;

/// <summary>A notice that was given to the customer.</summary>
/// <param name="Kind">Which one, in lower-case words: <c>reminder</c>, <c>disconnection</c>, <c>final</c>.</param>
/// <param name="SentAt">The instant at which it was given.</param>
public sealed record Notice(string Kind, Instant SentAt)
{
    public string Kind { get; } = Guard.Text(Kind);

    /// <summary>A notice at an hour of the customer's time: <c>Notice.Of("final", "2026-11-05T10:00", "Europe/Madrid")</c>.</summary>
    /// <exception cref="FormatException">The text is no local time.</exception>
    /// <exception cref="ArgumentException">No time zone has the name.</exception>
    public static Notice Of(string kind, string local, string zone) => new(kind, LocalTimes.InstantOf(LocalTimes.Parse(local, nameof(local)), CustomerZone.Find(zone, "Zone")));

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => $"{Kind} notice at {Render.Value(SentAt, null)}";
}
