namespace SupportRules.Tests.Generators;

/// <summary>A denominator or a unit: more than zero, mostly one that has no finite decimal inverse.</summary>
public sealed record PositiveDecimal(decimal Value)
{
    public static implicit operator decimal(PositiveDecimal positive) => positive.Value;
}
