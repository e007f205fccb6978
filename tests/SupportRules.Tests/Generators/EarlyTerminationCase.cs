using SupportRules.EarlyTermination;

namespace SupportRules.Tests.Generators;

/// <summary>A tariff and a commitment under it.</summary>
public sealed record EarlyTerminationCase(EarlyTerminationPolicy Policy, EarlyTerminationFacts Facts);
