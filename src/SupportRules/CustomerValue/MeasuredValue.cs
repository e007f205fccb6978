namespace SupportRules.CustomerValue;

/// <summary>A figure that the caller's own system has worked out, which goes before what would be derived from the facts.</summary>
/// <param name="Measure">What was measured; the figure holds in whatever window a factor looks at.</param>
/// <param name="Value">0 or more, at most the measure's own greatest value; amounts in the policy's currency.</param>
public sealed record MeasuredValue(CustomerMeasure Measure, decimal Value)
{
    public CustomerMeasure Measure { get; } = Guard.NotNull(Measure);

    public decimal Value { get; } = Value >= 0 && Value <= (Measure.Most ?? ScoreBand.Greatest)
        ? Measure.Step == 1 && Value != decimal.Truncate(Value)
            ? throw new ArgumentOutOfRangeException(nameof(Value), Invariant($"Value of {Measure} is {Value}: it must be a whole number."))
            : Value
        : throw new ArgumentOutOfRangeException(nameof(Value), Invariant($"Value of {Measure} is {Value}: it must be from 0 to {Measure.Most ?? ScoreBand.Greatest}."));

    public override string ToString() => Invariant($"{Measure} {Value}");
}
