using NodaTime.Text;

namespace SupportRules.BillingBlocks;

/// <summary>One block of an account, from an instant to an instant: why, by whom, on what, what it takes away and who may lift it.</summary>
/// <param name="Kind">Why; it gives the defaults of the members below.</param>
/// <param name="Source">Who set it, in lower-case words: <c>collections</c>, <c>customer</c>, <c>fraud-desk</c>. Only the same source lifts it.</param>
/// <param name="From">The first instant at which it holds.</param>
/// <remarks>
/// Blocks stack: what is in force is the union over all of them, and lifting one shows the others again. A block that is made with another
/// <paramref name="Kind"/> through <c>with</c> keeps its other members.
/// </remarks>
public sealed record Block(BlockKind Kind, string Source, Instant From)
{
    public BlockKind Kind { get; init => field = Guard.NotNull(value, nameof(Kind)); } = Guard.NotNull(Kind);

    public string Source { get; init => field = Guard.Text(value, nameof(Source)); } = Guard.Text(Source);

    /// <summary>What it is set on; the whole account by default.</summary>
    public BlockTarget Target { get; init; }

    /// <summary>The first instant at which it no longer holds, after <see cref="From"/>; <c>null</c>, the default, while no end is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not after <see cref="From"/>.</exception>
    public Instant? To
    {
        get;
        init => field = value is { } to && to <= From
            ? throw new ArgumentOutOfRangeException(nameof(To), $"To is {Render.Value(to, null)}: a block ends after it begins ({Render.Value(From, null)}).")
            : value;
    }

    /// <summary>What it takes away; by default what its kind does.</summary>
    public Restrictions Restrictions { get; init => field = Guard.Flags(value, (value & ~Restrictions.All) == Restrictions.None, Restrictions.All, nameof(Restrictions)); } = Kind.Restrictions;

    /// <summary>What goes on being charged; by default as its kind says.</summary>
    public BlockCharges Charges { get; init => field = Guard.NotNull(value, nameof(Charges)); } = Kind.Charges;

    /// <summary>Who may lift it; by default as its kind says. A payment lifts blocks about money only.</summary>
    /// <exception cref="ArgumentException">It names a payment, and the kind is not about money.</exception>
    public Lifters LiftableBy { get; init => field = CheckedLifters(Kind, value); } = Kind.LiftableBy;

    /// <summary>The stage of the ladder that set it; <c>null</c> where none did.</summary>
    public string? Stage { get; init; }

    /// <summary>Why, in the words of whoever set it.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it holds at an instant.</summary>
    public bool IsInForceAt(Instant instant) => From <= instant && (To is not { } to || instant < to);

    /// <summary>The same block, lifted at an instant; unchanged where it had ended by then.</summary>
    /// <exception cref="ArgumentException">Whoever lifts it may not; the message says who may.</exception>
    public Block LiftedAt(Instant instant, Lifters by)
    {
        if ((LiftableBy & by) == Lifters.None)
        {
            throw new ArgumentException($"by is {by}: a {Kind} block set by {Source} is lifted by {LiftableBy}.", nameof(by));
        }

        return To is { } to && to <= instant ? this : this with { To = instant };
    }

    /// <summary>The order in which blocks are named to a caller: by kind, then the longest in force, then by source and target; the rest only settles that the order of a list never matters.</summary>
    internal static int InOrderOfNaming(Block a, Block b)
    {
        var order = a.Kind.Value.CompareTo(b.Kind.Value);
        order = order != 0 ? order : a.From.CompareTo(b.From);
        order = order != 0 ? order : string.CompareOrdinal(a.Source, b.Source);
        order = order != 0 ? order : a.Target.Scope.CompareTo(b.Target.Scope);
        order = order != 0 ? order : string.CompareOrdinal(a.Target.Id, b.Target.Id);
        order = order != 0 ? order : string.CompareOrdinal(a.Stage, b.Stage);
        order = order != 0 ? order : Nullable.Compare(a.To, b.To);
        order = order != 0 ? order : a.Restrictions.CompareTo(b.Restrictions);
        order = order != 0 ? order : a.LiftableBy.CompareTo(b.LiftableBy);
        order = order != 0 ? order : string.CompareOrdinal(a.Note, b.Note);
        return order != 0 || a.Charges == b.Charges ? order : string.CompareOrdinal(a.Charges.ToString(), b.Charges.ToString());
    }

    internal static Lifters CheckedLifters(BlockKind kind, Lifters value) => (value & Lifters.Payment) == Lifters.None || kind.IsAboutMoney
        ? value
        : throw new ArgumentException($"LiftableBy is {value}: a payment does not lift a {kind} block.", nameof(LiftableBy));

    /// <summary>For example <c>balance block by billing on account since 2026-11-22T04:00:00Z</c>.</summary>
    public override string ToString()
    {
        var text = $"{Kind} block by {Source} on {Target} since {InstantPattern.General.Format(From)}";
        return To is { } to ? $"{text} until {InstantPattern.General.Format(to)}" : text;
    }
}
