namespace SupportRules.CustomerValue;

/// <summary>What a cohort is worth after what it cost to win.</summary>
/// <param name="AcquisitionTotal">For all customers acquired.</param>
/// <param name="Net">The present value less the acquisition total; may be negative.</param>
/// <param name="NetPerCustomer">For each customer acquired, rounded as the policy says.</param>
public sealed record LifetimeCohortValue(Money AcquisitionTotal, Money Net, Money NetPerCustomer) : IFormattable
{
    /// <summary>For example <c>USD 9286.52, USD 92.87 a customer acquired</c>, whatever the culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The net value, in all and a customer; amounts as the culture writes them.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => $"{Render.Value(Net, formatProvider)}, {Render.Value(NetPerCustomer, formatProvider)} a customer acquired";
}
