using BenchmarkDotNet.Attributes;
using NodaTime;
using SupportRules.Catalogues.UnitedStates;
using SupportRules.EarlyTermination;

namespace SupportRules.Benchmarks;

/// <summary>One fee, of AT&amp;T's specified equipment (USD 245.00): by hand, alone, and decided with its reasons.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private static readonly LocalDate Start = new(2011, 1, 15);
    private static readonly LocalDate End = new(2011, 9, 20);

    private readonly EarlyTerminationPolicy _policy = AttWireless.SpecifiedEquipment[Start];
    private readonly EarlyTerminationFacts _facts = new() { StartDate = Start, TerminationDate = End, TermMonths = 24 };

    [Benchmark(Baseline = true)]
    public decimal Bare() => BareArithmetic.Fee(_facts.StartDate, _facts.TerminationDate, _facts.TermMonths);

    [Benchmark]
    public decimal BareByMonthsAlone() => BareArithmetic.FeeByMonthsAlone(_facts.StartDate, _facts.TerminationDate, _facts.TermMonths);

    [Benchmark]
    public Money TryFee() => _policy.TryFee(_facts, out var fee) ? fee : default;

    [Benchmark]
    public Decision<EarlyTerminationFee> Decide() => _policy.Decide(_facts);
}
