namespace SupportRules.CustomerValue;

/// <summary>What one role may grant of one kind or of several that share a purse.</summary>
/// <param name="Role">The code of the role.</param>
/// <param name="Kinds">At least one; what was granted of any of them counts under every cap.</param>
/// <param name="Caps">All of them bind; with none the role may grant any amount.</param>
/// <remarks>A role without a limit for a kind may grant nothing of it.</remarks>
public sealed record ConcessionLimit(string Role, ValueList<ConcessionKind> Kinds, ValueList<ConcessionCap> Caps)
{
    public string Role { get; } = Guard.Text(Role);

    public ValueList<ConcessionKind> Kinds { get; } = ConcessionKinds.AtLeastOne(Kinds);

    /// <summary>
    /// The code of the worst standing for which it holds; <c>null</c>, the default, for every customer. Of several limits the one of the best standing that the customer
    /// reaches is the one, so that a table by tier is a list of limits.
    /// </summary>
    public string? LeastTier { get; init => field = value is null ? null : Guard.Text(value, nameof(LeastTier)); }

    /// <summary>Where it is taken from, if not from the policy's source.</summary>
    public Citation? Source { get; init; }

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(
        nameof(ConcessionLimit), (nameof(Role), Role), (nameof(Kinds), Kinds), (nameof(Caps), Caps), (nameof(LeastTier), LeastTier), (nameof(Source), Source));
}
