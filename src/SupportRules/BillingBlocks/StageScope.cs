namespace SupportRules.BillingBlocks;

/// <summary>What a stage of a ladder blocks.</summary>
public enum StageScope
{
    /// <summary>The whole account.</summary>
    WholeAccount,

    /// <summary>Only the services that the unpaid bills are for; the whole account where a bill does not say.</summary>
    ServicesInArrears,
}
