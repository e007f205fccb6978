namespace SupportRules.BillingBlocks;

/// <summary>How a bill stands on a day.</summary>
public enum BillStanding
{
    /// <summary>Nothing remains to be paid, or nothing that is not disputed.</summary>
    Settled,

    /// <summary>Not issued: a draft, or dated later.</summary>
    NotIssued,

    /// <summary>Given up by the provider.</summary>
    WrittenOff,

    /// <summary>Issued, and its due date has not passed.</summary>
    Open,

    /// <summary>Its due date has passed.</summary>
    Overdue,
}
