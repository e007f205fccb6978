namespace SupportRules.CustomerValue;

/// <summary>What leaving on a day costs the customer over the time compared.</summary>
/// <param name="On">The first day without service here.</param>
/// <param name="Fee">The early termination fee on that day.</param>
/// <param name="Total">The fee, what he pays here until that day, what the competitor's offer costs to begin and from then to the end; rounded as the policy says.</param>
public sealed record RetentionCost(LocalDate On, Money Fee, Money Total) : IFormattable
{
    /// <summary>For example <c>2026-09-01  USD 820.00, of which USD 95.00 fee</c>, whatever the culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The day, the total and the fee in it, as the culture writes them.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Render.Value(On, formatProvider)}  {Render.Value(Total, formatProvider)}, of which {Render.Value(Fee, formatProvider)} fee";
}
