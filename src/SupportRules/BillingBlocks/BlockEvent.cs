namespace SupportRules.BillingBlocks;

/// <summary>One record of a source about a target: from an instant on it blocks in this way, or no longer.</summary>
/// <param name="At">The instant from which it counts, itself included.</param>
/// <param name="Source">Who says so, in lower-case words; nobody else's blocks are touched by it.</param>
public sealed record BlockEvent(Instant At, string Source)
{
    public string Source { get; init => field = Guard.Text(value, nameof(Source)); } = Guard.Text(Source);

    /// <summary>What it is about; the whole account by default.</summary>
    public BlockTarget Target { get; init; }

    /// <summary>Why; administrative by default. It gives no defaults here: what is blocked is said below.</summary>
    public BlockKind Kind { get; init => field = Guard.NotNull(value, nameof(Kind)); } = BlockKind.Administrative;

    /// <summary>What is taken away from then on; nothing by default.</summary>
    public Restrictions Restrictions { get; init => field = Guard.Flags(value, (value & ~Restrictions.All) == Restrictions.None, Restrictions.All, nameof(Restrictions)); }

    /// <summary>What goes on being charged from then on; everything by default.</summary>
    public BlockCharges Charges { get; init => field = Guard.NotNull(value, nameof(Charges)); } = BlockCharges.AsUsual;

    /// <summary>The stage of a ladder; <c>null</c> where there is none.</summary>
    public string? Stage { get; init; }

    /// <summary>Whether it takes nothing away and leaves every charge: the source's block of the target, if there is one, ends.</summary>
    public bool IsLift => Restrictions == Restrictions.None && Charges == BlockCharges.AsUsual;

    /// <summary>A block with what its kind takes away and charges.</summary>
    public static BlockEvent Set(BlockKind kind, string source, Instant at) =>
        new(at, source) { Kind = Guard.NotNull(kind), Restrictions = kind.Restrictions, Charges = kind.Charges };

    /// <inheritdoc cref="Set(BlockKind, string, Instant)"/>
    /// <exception cref="FormatException">The text is not an instant in UTC, such as <c>2024-03-10T12:00:00Z</c>.</exception>
    public static BlockEvent Set(BlockKind kind, string source, string at) => Set(kind, source, InstantSpan.Parse(at, nameof(at)));

    /// <summary>The end of a source's block.</summary>
    public static BlockEvent Lift(string source, Instant at) => new(at, source);

    /// <inheritdoc cref="Lift(string, Instant)"/>
    /// <exception cref="FormatException">The text is not an instant in UTC, such as <c>2024-03-10T12:00:00Z</c>.</exception>
    public static BlockEvent Lift(string source, string at) => Lift(source, InstantSpan.Parse(at, nameof(at)));

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(BlockEvent),
        (nameof(At), At),
        (nameof(Source), Source),
        (nameof(Target), Target),
        (nameof(Kind), IsLift ? null : Kind),
        (nameof(Restrictions), Restrictions),
        (nameof(Charges), Charges),
        (nameof(Stage), Stage));
}
