namespace SupportRules.BillingBlocks;

/// <summary>A promise to pay (promised payment): while it runs it holds blocks about money back, and charges accrue as usual. It is not money.</summary>
/// <param name="From">The first instant at which it holds.</param>
/// <param name="Until">The first instant at which it no longer does, after <paramref name="From"/>; <c>null</c> for one without an end.</param>
public sealed record PromiseToPay(Instant From, Instant? Until)
{
    public Instant? Until { get; } = Until is { } until && until <= From
        ? throw new ArgumentOutOfRangeException(nameof(Until), $"Until is {Render.Value(until, null)}: a promise ends after it begins ({Render.Value(From, null)}).")
        : Until;

    /// <summary>What was promised: the balance counts as higher by so much, and the oldest bills as paid; <c>null</c>, the default, for whatever is owed.</summary>
    public Money? Amount { get; init => field = value is { } amount ? Guard.Amount(amount, nameof(Amount)) : null; }

    /// <summary>The instant at which it was withdrawn; <c>null</c>, the default, when it was not.</summary>
    public Instant? WithdrawnAt { get; init; }

    /// <summary>Whether it runs at an instant.</summary>
    public bool RunsAt(Instant instant) => From <= instant && (End is not { } end || instant < end);

    /// <summary>The instant at which it ended or was withdrawn, whichever came first; <c>null</c> while neither is known.</summary>
    public Instant? End => Until is { } until && WithdrawnAt is { } withdrawn ? Instant.Min(until, withdrawn) : Until ?? WithdrawnAt;

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(PromiseToPay), (nameof(From), From), (nameof(Until), Until), (nameof(Amount), Amount), (nameof(WithdrawnAt), WithdrawnAt));
}
