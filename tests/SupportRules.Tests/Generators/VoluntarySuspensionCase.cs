using SupportRules.BillingBlocks;

namespace SupportRules.Tests.Generators;

/// <summary>The terms of a suspension and a request under them.</summary>
public sealed record VoluntarySuspensionCase(VoluntarySuspensionPolicy Policy, VoluntarySuspensionFacts Facts);
