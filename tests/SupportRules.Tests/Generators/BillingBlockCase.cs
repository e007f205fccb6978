using SupportRules.BillingBlocks;

namespace SupportRules.Tests.Generators;

/// <summary>A provider's rules and an account under them.</summary>
public sealed record BillingBlockCase(BillingBlockPolicy Policy, BillingFacts Facts);
