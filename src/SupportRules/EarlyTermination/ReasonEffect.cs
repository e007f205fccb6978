namespace SupportRules.EarlyTermination;

/// <summary>What a clause for a reason does to the fee.</summary>
public abstract record ReasonEffect
{
    private ReasonEffect()
    {
    }

    /// <summary>Nothing is due.</summary>
    public static ReasonEffect Waive { get; } = new Waived();

    /// <summary>The usual fee is due, and the tariff says so expressly.</summary>
    public static ReasonEffect Keep { get; } = new Kept();

    /// <summary>Whether the fee comes out the same; no effect at all is like <see cref="Kept"/>.</summary>
    internal bool IsLike(ReasonEffect? other) => Equals(other) || (this is Kept && other is null);

    /// <summary>See <see cref="Waive"/>: nothing is due.</summary>
    public sealed record Waived : ReasonEffect;

    /// <summary>See <see cref="Keep"/>: the usual fee is due.</summary>
    public sealed record Kept : ReasonEffect;

    /// <summary>Another fee takes the place of the usual one; no adjustments apply to it.</summary>
    public sealed record Replaced(FeeFormula Fee) : ReasonEffect
    {
        public FeeFormula Fee { get; } = Guard.NotNull(Fee);
    }
}
