namespace SupportRules.CustomerValue;

/// <summary>Units beyond those that a tier takes, kept for the next period.</summary>
public sealed record UnitRollover
{
    /// <summary>How many are kept at most, 0 or more; <c>null</c>, the default, for all.</summary>
    public decimal? Cap
    {
        get;
        init => field = value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(Cap), Invariant($"Cap is {value}: it must be 0 or more."));
    }

    /// <summary>The units that are carried over.</summary>
    /// <param name="earned">The units of the period.</param>
    /// <param name="needed">Those that the tier takes.</param>
    public decimal Carry(decimal earned, decimal needed)
    {
        var surplus = Math.Max(0, earned - needed);
        return Cap is { } cap ? Math.Min(cap, surplus) : surplus;
    }

    public override string ToString() => Cap is { } cap ? Invariant($"surplus kept, at most {cap}") : "surplus kept";
}
