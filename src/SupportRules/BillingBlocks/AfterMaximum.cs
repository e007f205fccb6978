namespace SupportRules.BillingBlocks;

/// <summary>What happens when a suspension has lasted as long as it may.</summary>
public enum AfterMaximum
{
    /// <summary>Service and charges come back by themselves.</summary>
    ServiceReturns,

    /// <summary>The line is taken down.</summary>
    LineIsDismantled,

    /// <summary>The account is deleted.</summary>
    AccountIsDeleted,
}
