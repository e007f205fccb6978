namespace SupportRules.CustomerValue;

/// <summary>How a tier is come by.</summary>
public enum TierKind
{
    /// <summary>Where a new customer stands: neither good nor bad. A scale has exactly one.</summary>
    Neutral,

    /// <summary>Where events have put a customer: worse than new, for it means "was demoted". A scale has one at most.</summary>
    Demoted,

    /// <summary>Reached by points.</summary>
    Earned,

    /// <summary>Kept for a segment that spends enough; no points lead there.</summary>
    Reserved,
}
