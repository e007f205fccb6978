namespace SupportRules.CustomerValue;

/// <summary>What an agent may grant a customer now of one kind, alone and at once.</summary>
/// <param name="Kind">The kind.</param>
public sealed record AuthorityLine(ConcessionKind Kind)
{
    public ConcessionKind Kind { get; } = Guard.Defined(Kind);

    /// <summary>
    /// The most in amount, for a new event of which no offer was declined; of kinds that only named offers give, of the greatest of them that no other excludes, its turn having come; <c>null</c> where no cap sets one, or a fact is missing.
    /// </summary>
    public ConcessionAmount? Most { get; init; }

    /// <summary>The most in months; <c>null</c> where no cap sets one.</summary>
    public int? MostMonths { get; init; }

    /// <summary>Whether anything may be granted; <c>null</c> where it depends on <see cref="Missing"/>.</summary>
    public bool? MayGrant { get; init; }

    /// <summary>The cap that binds, of several the first, or the exclusion; <c>null</c> where nothing limits the amount.</summary>
    public Reason? Binding { get; init; }

    /// <summary>The first day on which the amount is more, all caps and offers together, if nothing is granted meanwhile; <c>null</c> where waiting does not help.</summary>
    public LocalDate? FreesOn { get; init; }

    /// <summary>The lowest role that may go beyond; <c>null</c> where none may, or it cannot be told.</summary>
    public AgentRole? Beyond { get; init; }

    /// <summary>What is asked of a request of the kind, beside its amount.</summary>
    public ValueList<ConcessionRequirement> Needs { get; init; }

    /// <summary>Facts without which it cannot be told.</summary>
    public ValueList<string> Missing { get; init; }

    /// <summary>For example <c>credit: USD 15.00 at most; beyond: supervisor</c>, whatever the culture.</summary>
    public override string ToString()
    {
        var kind = Render.Value(Kind, null);
        if (!Missing.IsEmpty)
        {
            return $"{kind}: needs facts: {string.Join(", ", Missing)}";
        }

        var most = (MayGrant, Most, MostMonths) switch
        {
            (false, _, _) => "nothing now",
            (_, { } amount, { } months) => Invariant($"{amount} for {months} {(months == 1 ? "month" : "months")} at most"),
            (_, { } amount, null) => $"{amount} at most",
            (_, null, { } months) => Invariant($"any amount for {months} {(months == 1 ? "month" : "months")} at most"),
            _ => "any amount",
        };
        return $"{kind}: {most}{(FreesOn is { } day ? $"; more from {Guard.Iso(day)} on" : "")}{(Beyond is { } role ? $"; beyond: {role}" : "")}";
    }
}
