namespace BillingRun.Data;

/// <summary>What was decided of an account; a part of a decision's key.</summary>
internal static class DecisionKind
{
    public const string Block = "block";

    public const string EarlyTerminationFee = "early-termination-fee";
}
