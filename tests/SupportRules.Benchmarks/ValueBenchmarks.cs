using BenchmarkDotNet.Attributes;
using SupportRules.CustomerValue;

namespace SupportRules.Benchmarks;

/// <summary>One customer with 24 bills and 10 events: by hand, and assessed with every reason, what was lost and what would change it.</summary>
[MemoryDiagnoser]
public class ValueBenchmarks
{
    private readonly CustomerValuePolicy _policy = TypicalCustomer.Policy;
    private readonly CustomerValueFacts _facts = TypicalCustomer.Facts;

    [Benchmark(Baseline = true)]
    public (int Level, int Points) ByHand() => BareValue.Decide(_facts);

    [Benchmark]
    public Decision<CustomerStanding> Decide() => _policy.Decide(_facts);
}
