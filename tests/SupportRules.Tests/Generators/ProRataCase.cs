using SupportRules.Warranty;

namespace SupportRules.Tests.Generators;

/// <summary>A pro-rata clause and what was used under it.</summary>
public sealed record ProRataCase(ProRataPolicy Policy, ProRataFacts Facts);
