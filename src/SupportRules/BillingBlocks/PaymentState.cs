namespace SupportRules.BillingBlocks;

/// <summary>Where a payment stands.</summary>
public enum PaymentState
{
    /// <summary>Booked: it is in the balance and off the bills.</summary>
    Posted,

    /// <summary>On its way, seen by the provider, not yet booked.</summary>
    Pending,

    /// <summary>Tried and refused.</summary>
    Failed,

    /// <summary>The customer says it was made; the provider does not find it.</summary>
    NotFound,
}
