namespace SupportRules.BillingBlocks;

/// <summary>What a block takes away; several combine by <c>|</c>, and what is in force is the union over all blocks.</summary>
/// <remarks>
/// Emergency calls, the help line, topping up and the account page are not among them: no block can take those away (<see cref="ServiceUse"/>).
/// </remarks>
[Flags]
public enum Restrictions
{
    /// <summary>Nothing is taken away.</summary>
    None = 0,

    /// <summary>Calls made and texts sent.</summary>
    Outgoing = 1,

    /// <summary>Calls received.</summary>
    Incoming = 2,

    /// <summary>Texts, sent and received.</summary>
    Sms = 4,

    /// <summary>The internet.</summary>
    Data = 8,

    /// <summary>Premium-rate numbers and services.</summary>
    Premium = 16,

    /// <summary>Calls abroad.</summary>
    International = 32,

    /// <summary>Any use outside the home network.</summary>
    Roaming = 64,

    /// <summary>A change of plan or of its options.</summary>
    PlanChanges = 128,

    /// <summary>A new line, device or service.</summary>
    NewOrders = 256,

    /// <summary>All use of the service: everything but plan changes and new orders.</summary>
    Service = Outgoing | Incoming | Sms | Data | Premium | International | Roaming,

    /// <summary>Everything that a block can take away.</summary>
    All = Service | PlanChanges | NewOrders,
}
