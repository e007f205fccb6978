namespace SupportRules.BillingBlocks;

/// <summary>Something that was reported and blocks by itself: a theft, a fraud, a court's order, a spending limit that is reached.</summary>
/// <param name="Kind">The kind of block that it leads to; none about money, which follow from bills and balance, and not voluntary.</param>
/// <param name="At">The instant from which it holds.</param>
public sealed record ReportedEvent(BlockKind Kind, Instant At)
{
    public BlockKind Kind { get; } = !Guard.NotNull(Kind).IsAboutMoney && Kind != BlockKind.Voluntary
        ? Kind
        : throw new ArgumentException($"Kind is {Kind}: blocks about money follow from bills and balance, voluntary ones from {nameof(VoluntarySuspension)}.", nameof(Kind));

    /// <summary>The instant at which it was settled, after <see cref="At"/>: the phone was found, the court lifted its order; <c>null</c>, the default, when it was not.</summary>
    public Instant? ResolvedAt
    {
        get;
        init => field = value is { } resolved && resolved <= At
            ? throw new ArgumentOutOfRangeException(nameof(ResolvedAt), $"ResolvedAt is {Render.Value(resolved, null)}: it must be after At ({Render.Value(At, null)}).")
            : value;
    }

    /// <summary>What it is about; the whole account by default.</summary>
    public BlockTarget Target { get; init; }

    /// <summary>Who reported it; by default the name of the kind.</summary>
    public string Source { get; init => field = Guard.Text(value, nameof(Source)); } = Kind.Name;

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(ReportedEvent), (nameof(Kind), Kind), (nameof(At), At), (nameof(ResolvedAt), ResolvedAt), (nameof(Target), Target), (nameof(Source), Source));
}
