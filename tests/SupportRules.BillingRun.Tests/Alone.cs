using Xunit;

namespace SupportRules.BillingRun.Tests;

/// <summary>Tests that run while no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
