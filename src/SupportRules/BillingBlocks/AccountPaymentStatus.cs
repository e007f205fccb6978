namespace SupportRules.BillingBlocks;

/// <summary>The payment status of an account in the words of TM Forum's TMF666, read off the blocks; never an input.</summary>
public enum AccountPaymentStatus
{
    /// <summary>Nothing is overdue.</summary>
    Normal,

    /// <summary>A bill is overdue, or the balance is short, and no stage is in force.</summary>
    InArrears,

    /// <summary>A stage of a ladder is in force.</summary>
    InCollection,
}
