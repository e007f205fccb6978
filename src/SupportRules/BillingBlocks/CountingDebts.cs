namespace SupportRules.BillingBlocks;

/// <summary>Which unpaid charges count as a ground to cut a service.</summary>
public abstract record CountingDebts
{
    private CountingDebts()
    {
    }

    /// <summary>All but some.</summary>
    /// <param name="Charges">Those that never count.</param>
    /// <param name="WhenDisputed">Those that do not count while they are disputed.</param>
    public sealed record AllBut(ValueList<ServiceCategory> Charges, ValueList<ServiceCategory> WhenDisputed = default) : CountingDebts;

    /// <summary>Only some.</summary>
    public sealed record Only(ValueList<ServiceCategory> Charges) : CountingDebts;

    /// <summary>Only charges for the service that is to be cut.</summary>
    public sealed record ItsOwn : CountingDebts;

    /// <summary>Whether a charge counts; <c>null</c> where that depends on a dispute of which nothing is known.</summary>
    internal bool? Counts(UnpaidCharge charge, ServiceCategory service) => this switch
    {
        AllBut all when all.Charges.Contains(charge.Category) => false,
        AllBut all when all.WhenDisputed.Contains(charge.Category) => !charge.IsDisputed,
        AllBut => true,
        Only only => only.Charges.Contains(charge.Category),
        _ => charge.Category == service,
    };
}
