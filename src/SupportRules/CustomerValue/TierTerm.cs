namespace SupportRules.CustomerValue;

/// <summary>A tier, the day on which it was reached, and the first day without it.</summary>
internal readonly record struct TierTerm(Tier Tier, LocalDate ReachedOn, LocalDate? Until);
