using SupportRules.EarlyTermination;

namespace SupportRules.Tests.Generators;

/// <summary>A case whose fee cannot rise with the time served but at the end of a trial period.</summary>
public sealed record DecliningCase(EarlyTerminationPolicy Policy, EarlyTerminationFacts Facts);
