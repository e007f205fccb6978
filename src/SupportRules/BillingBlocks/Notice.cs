namespace SupportRules.BillingBlocks;

/// <summary>A notice that was given to the customer.</summary>
/// <param name="Kind">Which one, in lower-case words: <c>reminder</c>, <c>disconnection</c>, <c>final</c>.</param>
/// <param name="SentAt">The instant at which it was given.</param>
public sealed record Notice(string Kind, Instant SentAt)
{
    public string Kind { get; } = Guard.Text(Kind);

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => $"{Kind} notice at {Render.Value(SentAt, null)}";
}
