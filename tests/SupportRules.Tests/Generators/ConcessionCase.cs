using SupportRules.CustomerValue;

namespace SupportRules.Tests.Generators;

/// <summary>A policy of concessions and a request under it.</summary>
public sealed record ConcessionCase(ConcessionPolicy Policy, ConcessionFacts Facts);
