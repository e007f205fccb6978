namespace SupportRules.BillingBlocks;

/// <summary>Whether a bill counts as a debt.</summary>
public enum BillState
{
    /// <summary>Issued: what remains of it is owed.</summary>
    Final,

    /// <summary>Not issued yet: it does not count.</summary>
    Draft,

    /// <summary>Given up by the provider: it does not count.</summary>
    WrittenOff,
}
