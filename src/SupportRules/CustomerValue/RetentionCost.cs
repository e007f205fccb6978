namespace SupportRules.CustomerValue;

/// <summary>What leaving on a day costs the customer over the time compared.</summary>
/// <param name="On">The first day without service here.</param>
/// <param name="Fee">The early termination fee on that day.</param>
/// <param name="Total">The fee, what he pays here until that day, what the rival costs to begin and from then to the end; rounded as the policy says.</param>
public sealed record RetentionCost(LocalDate On, Money Fee, Money Total)
{
    /// <summary>For example <c>2026-09-01  USD 820.00, of which USD 95.00 fee</c>.</summary>
    public override string ToString() => $"{Guard.Iso(On)}  {Total}, of which {Fee} fee";
}
