namespace SupportRules.CustomerValue;

/// <summary>One level of a scale on which customers stand.</summary>
/// <param name="Code">What staff and systems call it: <c>0</c>, <c>gold</c>. It says nothing of the order.</param>
/// <param name="Name">What it is called in words.</param>
/// <param name="Rank">Its place in the scale: a greater rank is a better standing. Ranks need not follow one another.</param>
/// <param name="Kind">How it is come by.</param>
/// <remarks>Equal when all members are. Tiers are compared by the scale that they belong to, see <see cref="TierScale.Compare"/>; codes never are.</remarks>
public sealed record Tier(string Code, string Name, int Rank, TierKind Kind)
{
    public string Code { get; } = Guard.Text(Code);

    public string Name { get; } = Guard.Text(Name);

    public TierKind Kind { get; } = Guard.Defined(Kind);

    /// <summary>What it takes to enter an earned or a reserved tier; <c>null</c> for the neutral and the demoted one.</summary>
    public TierEntry? Entry { get; init; }

    public static Tier Neutral(string code, string name, int rank) => new(code, name, rank, TierKind.Neutral);

    public static Tier Demoted(string code, string name, int rank) => new(code, name, rank, TierKind.Demoted);

    /// <summary>A tier reached with <paramref name="leastPoints"/>, that number included.</summary>
    public static Tier Earned(string code, string name, int rank, decimal leastPoints) => new(code, name, rank, TierKind.Earned) { Entry = new TierEntry.Points(leastPoints) };

    public static Tier Reserved(string code, string name, int rank, TierEntry.Reserved entry) => new(code, name, rank, TierKind.Reserved) { Entry = Guard.NotNull(entry) };

    /// <summary>For example <c>gold</c>, or <c>3 (good)</c> where code and name differ.</summary>
    public override string ToString() => Code == Name ? Code : $"{Code} ({Name})";
}
