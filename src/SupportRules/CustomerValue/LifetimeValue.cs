namespace SupportRules.CustomerValue;

/// <summary>What a customer is worth today: an estimate, of which each figure is rounded once.</summary>
/// <remarks>It looks at what is to come from today on; what a customer has brought before is no part of it. It may be negative. Equal when all members are.</remarks>
public sealed record LifetimeValue : IFormattable
{
    /// <summary>All margins, each with the share of customers who give it, worth today; before the acquisition cost.</summary>
    public required Money PresentValue { get; init; }

    /// <summary>As it was told; <c>null</c> where it was not.</summary>
    public Money? AcquisitionCost { get; init; }

    /// <summary>The present value less the acquisition cost; <c>null</c> where that was not told.</summary>
    public Money? NetValue { get; init; }

    /// <summary>How many margins the customer is worth, to 8 decimals; <c>null</c> where margins are not steady or end.</summary>
    public decimal? Multiple { get; init; }

    /// <summary>One for each period; empty where margins go on for ever.</summary>
    public ValueList<LifetimeValueLine> Lines { get; init; }

    /// <summary>The most that winning the customer may cost: the present value, and nothing where that is negative.</summary>
    public Money BreakEvenAcquisitionCost => Money.Max(PresentValue, Money.Zero(PresentValue.Currency));

    /// <summary>For example <c>USD 1208.63 before acquisition cost</c>, whatever the culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The value, after the acquisition cost where that was told; amounts as the culture writes them.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => NetValue is { } net
        ? $"{Render.Value(net, formatProvider)} after {Render.Value(AcquisitionCost, formatProvider)} of acquisition cost"
        : $"{Render.Value(PresentValue, formatProvider)} before acquisition cost";
}
