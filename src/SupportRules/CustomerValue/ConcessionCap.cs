namespace SupportRules.CustomerValue;

/// <summary>The most that may be granted: so much, so often, or for so long. Every cap is inclusive.</summary>
public abstract record ConcessionCap
{
    private ConcessionCap()
    {
    }

    /// <summary>So much for one event of one customer.</summary>
    public static ConcessionCap PerEvent(ConcessionAmount most) => new Amount(most, ConcessionScope.Event);

    /// <summary>So much for one customer within a window.</summary>
    public static ConcessionCap PerCustomer(ConcessionAmount most, ConcessionWindow window) => new Amount(most, new ConcessionScope.PerCustomer(window));

    /// <summary>So often for one customer within a window.</summary>
    public static ConcessionCap PerCustomer(int times, ConcessionWindow window) => new Times(times, new ConcessionScope.PerCustomer(window));

    /// <summary>So much by one agent within a window.</summary>
    public static ConcessionCap PerAgent(ConcessionAmount most, ConcessionWindow window) => new Amount(most, new ConcessionScope.PerAgent(window));

    /// <summary>So often by one agent within a window.</summary>
    public static ConcessionCap PerAgent(int times, ConcessionWindow window) => new Times(times, new ConcessionScope.PerAgent(window));

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>So much, all that counts together added up; shares in percentage points, amounts a month as such.</summary>
    /// <param name="Most">Without months, which are a cap of their own.</param>
    /// <param name="Scope">What counts together.</param>
    public sealed record Amount(ConcessionAmount Most, ConcessionScope Scope) : ConcessionCap
    {
        public ConcessionAmount Most { get; } = WithoutMonths(Most);

        public ConcessionScope Scope { get; } = Guard.NotNull(Scope);

        private protected override string Words => $"{Most} {Scope}";

        private static ConcessionAmount WithoutMonths(ConcessionAmount most) => Guard.NotNull(most, nameof(Most)).Months is null
            ? most
            : throw new ArgumentException($"Most is {most}: the months are a cap of their own, ConcessionCap.Months.", nameof(Most));
    }

    /// <summary>So many concessions.</summary>
    /// <param name="Most">1 to 1000000.</param>
    /// <param name="Scope">What counts together.</param>
    public sealed record Times(int Most, ConcessionScope Scope) : ConcessionCap
    {
        public int Most { get; } = Guard.InRange(Most, 1, 1_000_000);

        public ConcessionScope Scope { get; } = Guard.NotNull(Scope);

        private protected override string Words => Invariant($"{Most} {Scope}");
    }

    /// <summary>For so many months, each concession by itself.</summary>
    /// <param name="Most">1 to 600.</param>
    public sealed record Months(int Most) : ConcessionCap
    {
        public int Most { get; } = Guard.InRange(Most, 1, 600);

        private protected override string Words => Invariant($"{Most} {(Most == 1 ? "month" : "months")}");
    }
}
