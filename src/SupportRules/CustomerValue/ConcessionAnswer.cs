namespace SupportRules.CustomerValue;

/// <summary>Whether a concession is granted: a closed set.</summary>
public abstract record ConcessionAnswer : IFormattable
{
    private ConcessionAnswer()
    {
    }

    /// <summary>Whether it is <see cref="Granted"/>.</summary>
    public bool IsGranted => this is Granted;

    /// <summary>What the agent may grant now, without asking anybody; <c>null</c> where that is nothing, or unknown.</summary>
    public virtual ConcessionAmount? Now => null;

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => ToString(null, null);

    public abstract string ToString(string? format, IFormatProvider? formatProvider);

    /// <summary>In full, by this agent.</summary>
    public sealed record Granted(ConcessionAmount Amount) : ConcessionAnswer
    {
        public override ConcessionAmount? Now => Amount;

        public override string ToString(string? format, IFormatProvider? formatProvider) => $"granted: {Amount.ToString(null, formatProvider)}";
    }

    /// <summary>Less than was asked for: no role may grant it in full, or the agent himself may when this is declined (<see cref="InFullAfter"/>), so that nobody else is asked.</summary>
    /// <param name="To">What the agent may grant now.</param>
    public sealed record Reduced(ConcessionAmount To) : ConcessionAnswer
    {
        public override ConcessionAmount? Now => To;

        /// <summary>How many offers must have been declined in all until a later step of "start low" allows it in full; <c>null</c> where none does.</summary>
        public int? InFullAfter { get; init; }

        public override string ToString(string? format, IFormatProvider? formatProvider) => InFullAfter is { } declined
            ? Invariant($"reduced to {To.ToString(null, formatProvider)}; in full after {declined} declined {(declined == 1 ? "offer" : "offers")}")
            : $"reduced to {To.ToString(null, formatProvider)}";
    }

    /// <summary>Another may grant it in full.</summary>
    /// <param name="By">The lowest role that may. Its holders' own purses are not known here and are asked when one of them decides.</param>
    /// <param name="WithoutApproval">What the agent may grant himself meanwhile; <c>null</c> for nothing.</param>
    public sealed record NeedsApproval(AgentRole By, ConcessionAmount? WithoutApproval) : ConcessionAnswer
    {
        public override ConcessionAmount? Now => WithoutApproval;

        public override string ToString(string? format, IFormatProvider? formatProvider) =>
            WithoutApproval is { } now ? $"needs approval by {By}; {now.ToString(null, formatProvider)} without" : $"needs approval by {By}";
    }

    /// <summary>Nothing; every rule that stands in the way is a reason of the decision.</summary>
    /// <param name="NotJudged">Facts that were unknown, so that a condition could not be asked; more may stand in the way.</param>
    public sealed record Denied(ValueList<string> NotJudged) : ConcessionAnswer
    {
        public override string ToString(string? format, IFormatProvider? formatProvider) => "denied";
    }

    /// <summary>It cannot be told without more facts.</summary>
    /// <param name="Missing">The names of the facts, as <see cref="AuthorityFacts"/> and <see cref="ConcessionRequest"/> have them.</param>
    public sealed record NeedsFacts(ValueList<string> Missing) : ConcessionAnswer
    {
        public override string ToString(string? format, IFormatProvider? formatProvider) => $"needs facts: {string.Join(", ", Missing)}";
    }
}
