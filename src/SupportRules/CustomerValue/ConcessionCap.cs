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

    /// <summary>Steps for one event of one customer: the most that may be offered first, after one offer was declined, after two.</summary>
    public static ConcessionCap StartLow(params ReadOnlySpan<ConcessionAmount> most) => new Steps(ValueList.Of(most));

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

    /// <summary>"Start low": the most that may be offered for an event first, after one offer was declined, after two; beyond the last step the last holds.</summary>
    /// <param name="Most">Rising amounts of one unit, without months.</param>
    /// <remarks>As a cap per event it counts what was granted for the same event. A step is no lack of authority: what a later step allows goes to no other role.</remarks>
    public sealed record Steps(ValueList<ConcessionAmount> Most) : ConcessionCap
    {
        public ValueList<ConcessionAmount> Most { get; } = Rising(Most);

        private protected override string Words => $"starting low: {string.Join(", ", Most)}";

        /// <summary>The most after so many offers were declined.</summary>
        internal ConcessionAmount After(int declined) => Most[Math.Min(declined, Most.Count - 1)];

        internal ConcessionAmount Last => Most[^1];

        private static ValueList<ConcessionAmount> Rising(ValueList<ConcessionAmount> most)
        {
            if (most.IsEmpty)
            {
                throw new ArgumentException("Most is empty: name at least one step.", nameof(Most));
            }

            for (var i = 0; i < most.Count; i++)
            {
                if (Guard.NotNull(most[i], nameof(Most)).Months is not null)
                {
                    throw new ArgumentException($"Most has {most[i]}: a step is without months.", nameof(Most));
                }

                if (i > 0 && !(most[i].IsLike(most[i - 1]) && most[i].Size > most[i - 1].Size))
                {
                    throw new ArgumentException($"Most has {most[i]} after {most[i - 1]}: steps are of one unit and rise.", nameof(Most));
                }
            }

            return most;
        }
    }
}
