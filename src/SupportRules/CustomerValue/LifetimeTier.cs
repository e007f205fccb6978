namespace SupportRules.CustomerValue;

/// <summary>What earns a tier for good: so many units over the whole membership, and so many years with a status.</summary>
/// <param name="Code">The code of the tier.</param>
/// <param name="Units">The fewest units, that number included; 0 or more.</param>
/// <param name="Years">The fewest years with a status, that number included; 0 to 100.</param>
public sealed record LifetimeTier(string Code, decimal Units, int Years)
{
    public string Code { get; } = Guard.Text(Code);

    public decimal Units { get; } = Units >= 0
        ? Units
        : throw new ArgumentOutOfRangeException(nameof(Units), Invariant($"Units is {Units}: it must be 0 or more."));

    public int Years { get; } = Guard.InRange(Years, 0, 100);

    public override string ToString() => Invariant($"{Code} for {Units} units and {Years} years");
}
