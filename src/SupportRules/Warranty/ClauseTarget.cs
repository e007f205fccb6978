namespace SupportRules.Warranty;

/// <summary>Which clauses an effect of law is about: a closed set.</summary>
public abstract record ClauseTarget
{
    private ClauseTarget()
    {
    }

    internal abstract bool Is(WarrantyClause clause, ClauseKind? kind);

    /// <summary>In words.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>The clause with the locator.</summary>
    public sealed record At(string Locator) : ClauseTarget
    {
        public string Locator { get; } = Guard.Text(Locator);

        private protected override string Words => Locator;

        internal override bool Is(WarrantyClause clause, ClauseKind? kind) => clause.Locator == Locator;
    }

    /// <summary>Every condition and exclusion of a kind.</summary>
    public sealed record OfKind(ClauseKind Kind) : ClauseTarget
    {
        public ClauseKind Kind { get; } = Guard.NotNull(Kind);

        private protected override string Words => $"any clause about {Kind}";

        internal override bool Is(WarrantyClause clause, ClauseKind? kind) => kind?.Name == Kind.Name;
    }
}
