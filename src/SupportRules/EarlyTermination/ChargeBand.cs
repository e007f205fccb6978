namespace SupportRules.EarlyTermination;

/// <summary>The share at which the charges of some months of the contract are due.</summary>
/// <param name="FromMonth">The first month of the contract, from 1.</param>
/// <param name="ToMonth">The last one; <c>null</c> for no end.</param>
/// <param name="Share">0 to 1.</param>
public sealed record ChargeBand(int FromMonth, int? ToMonth, decimal Share)
{
    public int FromMonth { get; } = Guard.InRange(FromMonth, 1, 600);

    public int? ToMonth { get; } = ToMonth is { } to ? Guard.InRange(to, FromMonth, 600, nameof(ToMonth)) : null;

    public decimal Share { get; } = Guard.Share(Share);

    /// <summary>For example <c>75 % of months 13 to 24</c>.</summary>
    public override string ToString() => ToMonth is { } to ? Invariant($"{Percent} of months {FromMonth} to {to}") : Invariant($"{Percent} of months from {FromMonth}");

    internal string Percent => Invariant($"{Exact.Trim(Share * 100)} %");
}
