using BenchmarkDotNet.Attributes;
using SupportRules.Catalogues.UnitedStates;
using SupportRules.EarlyTermination;

namespace SupportRules.Benchmarks;

/// <summary>What is asked less often, and tariffs with more steps.</summary>
[MemoryDiagnoser]
public class TariffBenchmarks
{
    private static readonly EarlyTerminationFacts Facts = EarlyTerminationFacts.From("2024-01-15", "2024-09-20", 24) with
    {
        MonthlyCharge = new(36m, Currency.GBP),
        MonthlyDiscount = new(6m, Currency.GBP),
    };

    private readonly EarlyTerminationPolicy _att = AttWireless.SpecifiedEquipment["2011-01-15"];
    private readonly EarlyTerminationFacts _attFacts = EarlyTerminationFacts.From("2011-01-15", "2011-09-20", 24);

    private readonly EarlyTerminationPolicy _vat = new()
    {
        Id = new("benchmark/charges-left", "1"),
        Source = new("A tariff made up for benchmarks", "charges left, VAT out, a cost saved, early receipt, VAT in"),
        Currency = Currency.GBP,
        Counter = TermCounter.ByDays,
        Formula = new FeeFormula.ChargesLeft(1m),
        Adjustments =
        [
            new FeeAdjustment.VatOut(0.2m),
            new FeeAdjustment.LessSavedCost(new(2.5m, Currency.GBP)),
            new FeeAdjustment.LessEarlyReceipt(0.04m),
            new FeeAdjustment.VatIn(0.2m),
        ],
        Rounding = Rounding.HalfUpToCents,
    };

    private readonly EarlyTerminationPolicy _ceiling;

    public TariffBenchmarks() => _ceiling = _vat.Under(_vat with
    {
        Id = new("benchmark/half-of-the-charges", "1"),
        Formula = new FeeFormula.ChargesLeft(0.5m),
        Adjustments = [],
    });

    [Benchmark(Description = "VAT pipeline: TryFee")]
    public Money VatFee() => _vat.TryFee(Facts, out var fee) ? fee : default;

    [Benchmark(Description = "VAT pipeline: Decide")]
    public Decision<EarlyTerminationFee> VatDecision() => _vat.Decide(Facts);

    [Benchmark(Description = "VAT pipeline under a ceiling: Decide")]
    public Decision<EarlyTerminationFee> CeilingDecision() => _ceiling.Decide(Facts);

    [Benchmark(Description = "Schedule of 24 months")]
    public ValueList<FeeFrom> Schedule() => _att.Schedule(_attFacts);

    [Benchmark(Description = "Decide, and written as text")]
    public string Text() => _att.Decide(_attFacts).ToText();
}
