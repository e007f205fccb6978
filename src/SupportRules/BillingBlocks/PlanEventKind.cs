namespace SupportRules.BillingBlocks;

/// <summary>What happens to a subscription at an instant.</summary>
public enum PlanEventKind
{
    /// <summary>It begins, or begins again after its end.</summary>
    Start,

    /// <summary>Another plan takes the place of the running one.</summary>
    Change,

    /// <summary>The plan goes into its next phase: from a trial to the full price.</summary>
    Phase,

    /// <summary>It ends.</summary>
    Cancel,
}
