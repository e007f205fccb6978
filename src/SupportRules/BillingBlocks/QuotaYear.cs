namespace SupportRules.BillingBlocks;

/// <summary>When the year begins in which days and uses of a suspension are counted.</summary>
public enum QuotaYear
{
    /// <summary>On 1 January.</summary>
    Calendar,

    /// <summary>On the customer's own day, and on each anniversary of it; one of 29 February falls on the 28th in other years.</summary>
    Customer,
}
