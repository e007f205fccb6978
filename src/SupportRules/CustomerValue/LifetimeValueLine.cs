namespace SupportRules.CustomerValue;

/// <summary>One period of a lifetime value, as it is shown: each figure is rounded for itself, from figures that are not.</summary>
/// <remarks>Present values of lines may therefore differ from their total by a unit of rounding a line; <see cref="Cumulative"/> does not.</remarks>
public sealed record LifetimeValueLine
{
    /// <summary>The first is 1.</summary>
    public required int Period { get; init; }

    /// <summary>How many periods from today the margin comes: 0 is today.</summary>
    public required int PaidAfter { get; init; }

    /// <summary>What a customer who stays gives, less what is spent on keeping him.</summary>
    public required Money Margin { get; init; }

    /// <summary>The share of customers who give it, to 8 decimals.</summary>
    public required decimal Survival { get; init; }

    /// <summary>What one unit of money at that time is worth today, to 8 decimals.</summary>
    public required decimal DiscountFactor { get; init; }

    /// <summary>What the margin is worth today.</summary>
    public required Money PresentValue { get; init; }

    /// <summary>The present values up to this period, less the acquisition cost where it is told; of the last line it is the total.</summary>
    public required Money Cumulative { get; init; }

    /// <summary>On one line, whatever the culture.</summary>
    public override string ToString() =>
        $"{Render.Value(Period, null)}: {Margin} x {Render.Value(Survival, null)} x {Render.Value(DiscountFactor, null)} = {PresentValue}, in all {Cumulative}";
}
