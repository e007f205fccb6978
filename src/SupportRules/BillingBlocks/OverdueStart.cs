namespace SupportRules.BillingBlocks;

/// <summary>The date from which a law counts how old a debt is.</summary>
public enum OverdueStart
{
    /// <summary>The last day on which paying was in time.</summary>
    PaymentDueDate,

    /// <summary>The day on which the customer received the bill.</summary>
    BillReceived,
}
