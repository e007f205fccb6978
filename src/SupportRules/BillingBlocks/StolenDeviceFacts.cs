namespace SupportRules.BillingBlocks;

/// <summary>What others spent with a stolen device, and how soon the customer reported it.</summary>
/// <param name="UnauthorisedCharges">0 or more.</param>
/// <param name="HoursToReport">Hours from the loss to the report, 0 or more; <c>null</c> while it is not reported.</param>
public sealed record StolenDeviceFacts(Money UnauthorisedCharges, decimal? HoursToReport)
{
    public Money UnauthorisedCharges { get; } = Guard.Amount(UnauthorisedCharges);

    public decimal? HoursToReport { get; } = HoursToReport is < 0
        ? throw new ArgumentOutOfRangeException(nameof(HoursToReport), Invariant($"HoursToReport is {HoursToReport}: it must be 0 or more."))
        : HoursToReport;

    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Render.Members(nameof(StolenDeviceFacts), (nameof(UnauthorisedCharges), UnauthorisedCharges), (nameof(HoursToReport), HoursToReport));
}
