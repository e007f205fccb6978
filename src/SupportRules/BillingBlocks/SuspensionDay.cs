namespace SupportRules.BillingBlocks;

/// <summary>One day of a suspension or after it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Charge">What it cost.</param>
/// <param name="Balance">What was left after it.</param>
/// <param name="FreeDaysLeft">How many free days were left after it.</param>
/// <param name="State">How the account stood after it.</param>
public sealed record SuspensionDay(LocalDate Date, Money Charge, Money Balance, int FreeDaysLeft, SuspensionState State)
{
    /// <summary>In one line, whatever the culture.</summary>
    public override string ToString() => Invariant($"{Guard.Iso(Date)} {Charge} to {Balance}, {FreeDaysLeft} free, {State}");
}
