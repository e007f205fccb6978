namespace SupportRules.CustomerValue;

/// <summary>Without which no role grants a concession.</summary>
public abstract record ConcessionCondition
{
    private ConcessionCondition()
    {
    }

    /// <summary>The kinds for which it is asked; all of them where none is named.</summary>
    public ValueList<ConcessionKind> Kinds { get; init => field = ConcessionKinds.Checked(value); }

    /// <summary>Where it is taken from, if not from the policy's source.</summary>
    public Citation? Source { get; init; }

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Kinds.IsEmpty ? Words : $"{Words} {Kinds}";

    private protected abstract string Words { get; }

    /// <summary>Something that the request must meet.</summary>
    public sealed record Requires(ConcessionRequirement Requirement) : ConcessionCondition
    {
        public ConcessionRequirement Requirement { get; } = Guard.Defined(Requirement);

        private protected override string Words => Render.Value(Requirement, null);
    }

    /// <summary>Regions in which it is not granted.</summary>
    /// <param name="Regions">At least one, none of them blank; whether letters are capitals makes no difference.</param>
    public sealed record NotIn(ValueList<string> Regions) : ConcessionCondition
    {
        public ValueList<string> Regions { get; } = AtLeastOne(Regions);

        private protected override string Words => $"not in {string.Join(", ", Regions)}";

        internal bool Excludes(string region)
        {
            foreach (var excluded in Regions)
            {
                if (string.Equals(excluded, region, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            return false;
        }

        private static ValueList<string> AtLeastOne(ValueList<string> regions)
        {
            if (regions.IsEmpty)
            {
                throw new ArgumentException("Regions is empty: name at least one.", nameof(Regions));
            }

            foreach (var region in regions)
            {
                Guard.Text(region, nameof(Regions));
            }

            return regions;
        }
    }
}
