namespace SupportRules.CustomerValue;

/// <summary>What BG/NBD needs of one customer: how often he came back, when last, and how long he has been watched, all counted from his first purchase.</summary>
/// <remarks>Equal when all members are.</remarks>
public sealed record PurchaseHistory
{
    private const int MostRepeats = 100_000;

    /// <param name="repeats">Purchases after the first, <c>x</c>: 0 to 100000.</param>
    /// <param name="lastAt">From the first purchase to the last, <c>t_x</c>. Without a repeat purchase there is none: any time up to <paramref name="observed"/> is taken, none is read, and it is kept as 0.</param>
    /// <param name="observed">From the first purchase to today, <c>T</c>; in the same unit.</param>
    public PurchaseHistory(int repeats, LifetimeSpan lastAt, LifetimeSpan observed)
    {
        Repeats = Guard.InRange(repeats, 0, MostRepeats);
        if (lastAt.Unit != observed.Unit)
        {
            throw new ArgumentException($"lastAt is {lastAt} and observed {observed}: both are counted in one unit (LifetimeSpan.In).", nameof(lastAt));
        }

        if (lastAt.Length > observed.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(lastAt), $"lastAt is {lastAt}: it must not be more than observed ({observed}).");
        }

        if (repeats > 0 && lastAt.Length == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(lastAt), Invariant($"lastAt is {lastAt}: with repeats of {repeats} it must be more than 0."));
        }

        LastAt = repeats == 0 ? new(0, lastAt.Unit) : lastAt;
        Observed = observed;
    }

    public int Repeats { get; }

    public LifetimeSpan LastAt { get; }

    public LifetimeSpan Observed { get; }

    /// <summary>On one line, whatever the culture.</summary>
    public override string ToString() => $"{Render.Value(Repeats, null)} repeat purchases, the last after {LastAt} of {Observed}";
}
