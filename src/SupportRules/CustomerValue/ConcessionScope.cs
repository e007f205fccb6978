namespace SupportRules.CustomerValue;

/// <summary>What counts together under a cap.</summary>
public abstract record ConcessionScope
{
    private ConcessionScope()
    {
    }

    /// <summary>One customer and one event.</summary>
    public static ConcessionScope Event { get; } = new PerEvent();

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>
    /// One customer and one event: what he was granted for the same complaint, call or incident counts along, so that asking twice gives no more. A request that
    /// names no event is of an unknown one, unless it says that it stands alone.
    /// </summary>
    public sealed record PerEvent : ConcessionScope
    {
        private protected override string Words => "per event";
    }

    /// <summary>One customer, whoever granted it, within a window.</summary>
    public sealed record PerCustomer(ConcessionWindow Window) : ConcessionScope
    {
        public ConcessionWindow Window { get; } = Guard.NotNull(Window);

        private protected override string Words => $"per customer in {Window}";
    }

    /// <summary>One agent, to whomever granted, within a window.</summary>
    public sealed record PerAgent(ConcessionWindow Window) : ConcessionScope
    {
        public ConcessionWindow Window { get; } = Guard.NotNull(Window);

        private protected override string Words => $"per agent in {Window}";
    }
}
