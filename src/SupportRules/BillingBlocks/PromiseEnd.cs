namespace SupportRules.BillingBlocks;

/// <summary>At what time a promise that is counted in days ends.</summary>
public enum PromiseEnd
{
    /// <summary>At the customer's time of day at which it began.</summary>
    SameLocalTime,

    /// <summary>At the end of that day, at the customer's midnight.</summary>
    EndOfDay,
}
