using SupportRules.BillingBlocks;

namespace SupportRules.Tests.Generators;

/// <summary>The terms of promises and a request under them.</summary>
public sealed record PromiseToPayCase(PromiseToPayPolicy Policy, PromiseFacts Facts);
