namespace SupportRules.BillingBlocks;

/// <summary>How often a customer may suspend in some time.</summary>
/// <param name="Uses">The most, at least 1.</param>
/// <param name="Within">The time from the start of one to the start of another; <c>null</c> for the policy's quota year.</param>
public sealed record SuspensionUseLimit(int Uses, SuspensionLength? Within = null)
{
    public int Uses { get; } = Guard.InRange(Uses, 1, 366);

    /// <summary>For example <c>1 in a year</c>, <c>2 in 180 days</c>.</summary>
    public override string ToString() => Invariant($"{Uses} in {Within?.ToString() ?? "a year"}");
}
