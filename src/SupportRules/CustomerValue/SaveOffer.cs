namespace SupportRules.CustomerValue;

/// <summary>A named offer of a policy: what it is, what it may amount to, and what it may not be combined with.</summary>
/// <param name="Code">What systems call it.</param>
/// <param name="Kind">What it gives.</param>
public sealed record SaveOffer(string Code, ConcessionKind Kind)
{
    public string Code { get; } = Guard.Text(Code);

    public ConcessionKind Kind { get; } = Guard.Defined(Kind);

    /// <summary>The most that it may be, without months; <c>null</c>, the default, where only the role's caps limit it.</summary>
    public ConcessionAmount? Most { get; init; }

    /// <summary>The codes of offers that it excludes, and that exclude it: granted for the same event, or still running.</summary>
    public ValueList<string> NotWith { get; init; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal bool Excludes(SaveOffer other) => Lists(NotWith, other.Code) || Lists(other.NotWith, Code);

    private static bool Lists(ValueList<string> codes, string code)
    {
        foreach (var candidate in codes)
        {
            if (candidate == code)
            {
                return true;
            }
        }

        return false;
    }
}
