using NodaTime.Text;

namespace SupportRules.BillingBlocks;

/// <summary>A time from an instant to an instant, half-open: the first instant is in it, the last is not.</summary>
/// <param name="From">The first instant in it.</param>
/// <param name="To">The first instant after it, later than <paramref name="From"/>; <c>null</c> while no end is known.</param>
public sealed record InstantSpan(Instant From, Instant? To = null)
{
    public Instant? To { get; } = To is { } to && to <= From
        ? throw new ArgumentOutOfRangeException(nameof(To), $"To is {Render.Value(to, null)}: a span ends after it begins ({Render.Value(From, null)}).")
        : To;

    /// <summary>The time between the two; <c>null</c> while no end is known.</summary>
    public Duration? Length => To - From;

    /// <summary>A span from ISO instants: <c>InstantSpan.Of("2024-03-10T12:00:00Z", "2024-03-12T12:00:00Z")</c>.</summary>
    /// <exception cref="FormatException">A text is not an instant in UTC.</exception>
    public static InstantSpan Of(string from, string? to = null) => new(Parse(from, nameof(from)), to is null ? null : Parse(to, nameof(to)));

    public bool Contains(Instant instant) => From <= instant && (To is not { } to || instant < to);

    /// <summary>For example <c>2024-03-10T12:00:00Z to 2024-03-12T12:00:00Z</c>, whatever the culture.</summary>
    public override string ToString() => To is { } to ? $"{Render.Value(From, null)} to {Render.Value(to, null)}" : $"from {Render.Value(From, null)} on";

    internal static Instant Parse(string text, string name)
    {
        var parsed = InstantPattern.ExtendedIso.Parse(Guard.NotNull(text, name));
        return parsed.Success
            ? parsed.Value
            : throw new FormatException($"{name} is '{text}': an instant is written in UTC, such as 2024-03-10T12:00:00Z.");
    }
}
