namespace SupportRules.BillingBlocks;

/// <summary>Days on which a block changes what is charged, and how.</summary>
/// <param name="Days">The days.</param>
/// <param name="Effect">What is charged on them.</param>
public sealed record BlockedDays(DateSpan Days, ChargeEffect Effect)
{
    public DateSpan Days { get; } = Guard.NotNull(Days);

    public ChargeEffect Effect { get; } = Guard.NotNull(Effect);

    /// <summary>Days on which nothing is charged, from ISO dates.</summary>
    public static BlockedDays Free(string from, string? to) => new(DateSpan.Of(from, to), ChargeEffect.Stop);

    /// <summary>For example <c>2024-03-10 to 2024-03-12 not charged</c>.</summary>
    public override string ToString() => $"{Days} {Effect}";
}
