namespace SupportRules.Tests.Generators;

/// <summary>A decimal of any size and scale, up to the limits of the type.</summary>
public sealed record WideDecimal(decimal Value)
{
    public static implicit operator decimal(WideDecimal wide) => wide.Value;
}
