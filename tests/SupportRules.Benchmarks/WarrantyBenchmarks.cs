using BenchmarkDotNet.Attributes;
using SupportRules.Warranty;

namespace SupportRules.Benchmarks;

/// <summary>One claim on a document of ten clauses: by hand, and decided clause by clause with every finding, period and demand.</summary>
[MemoryDiagnoser]
public class WarrantyBenchmarks
{
    private readonly WarrantyDocument _document = TypicalClaim.Document;
    private readonly WarrantyFacts _facts = TypicalClaim.Facts;

    [Benchmark(Baseline = true)]
    public (bool Parts, bool Labour, bool Travel) ByHand() => BareWarranty.Decide(_facts);

    [Benchmark]
    public Decision<WarrantyVerdict> Decide() => _document.Decide(_facts);
}
