using BenchmarkDotNet.Attributes;
using SupportRules.BillingBlocks;

namespace SupportRules.Benchmarks;

/// <summary>A typical account (five bills, three payments) under a ladder of three stages and a balance threshold: by hand, and decided with its reasons.</summary>
[MemoryDiagnoser]
public class BlockBenchmarks
{
    private readonly BillingBlockPolicy _policy = TypicalAccount.Policy;
    private readonly BillingFacts _blocked = TypicalAccount.Blocked;
    private readonly BillingFacts _clear = TypicalAccount.Clear;

    [Benchmark(Baseline = true)]
    public (Restrictions Restrictions, decimal? AmountToLift) ByHand() => BareBlocks.Decide(_blocked);

    [Benchmark]
    public Decision<BlocksInForce> Decide() => _policy.Decide(_blocked);

    [Benchmark]
    public (Restrictions Restrictions, decimal? AmountToLift) ByHandOfClearAccount() => BareBlocks.Decide(_clear);

    [Benchmark]
    public Decision<BlocksInForce> DecideOfClearAccount() => _policy.Decide(_clear);
}
