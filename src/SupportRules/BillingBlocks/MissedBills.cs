namespace SupportRules.BillingBlocks;

/// <summary>The bills that a customer did not pay in time.</summary>
/// <param name="InARow">How many in a row up to now, 0 to 1200.</param>
/// <param name="InPeriod">How many in the policy's period up to now, 0 to 1200; not fewer than those in a row that fall in it.</param>
public sealed record MissedBills(int InARow, int InPeriod)
{
    public int InARow { get; } = Guard.InRange(InARow, 0, 1200);

    public int InPeriod { get; } = Guard.InRange(InPeriod, 0, 1200);
}
