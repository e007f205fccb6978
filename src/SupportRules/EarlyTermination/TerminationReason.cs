using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace SupportRules.EarlyTermination;

/// <summary>Why an agreement ends early, and by whom: tariffs and laws waive, replace or keep the fee by it.</summary>
/// <remarks>Names are stable and lower-case (<c>military-orders</c>); <see cref="All"/> and <see cref="Parse"/> work in trimmed apps.</remarks>
public sealed class TerminationReason : SmartEnum<TerminationReason>
{
    /// <summary>The customer wishes to leave, and gives no reason that a rule knows.</summary>
    public static readonly TerminationReason OwnWish = new("own-wish", 1, TerminationParty.Customer);

    /// <summary>Orders that send a servicemember elsewhere.</summary>
    public static readonly TerminationReason MilitaryOrders = new("military-orders", 2, TerminationParty.Customer);

    /// <summary>A stop-movement order, issued after orders to move, that keeps a servicemember away.</summary>
    public static readonly TerminationReason StopMovementOrder = new("stop-movement-order", 3, TerminationParty.Customer);

    /// <summary>A servicemember's death or catastrophic injury in service; ended by spouse or dependants.</summary>
    public static readonly TerminationReason ServicememberCasualty = new("servicemember-casualty", 4, TerminationParty.Customer);

    /// <summary>The customer's death.</summary>
    public static readonly TerminationReason Death = new("death", 5, TerminationParty.Customer);

    /// <summary>Illness or injury of the customer.</summary>
    public static readonly TerminationReason Medical = new("medical", 6, TerminationParty.Customer);

    /// <summary>The customer has lost the job.</summary>
    public static readonly TerminationReason Unemployment = new("unemployment", 7, TerminationParty.Customer);

    /// <summary>A move to where the provider does not serve.</summary>
    public static readonly TerminationReason MoveOutOfArea = new("move-out-of-area", 8, TerminationParty.Customer);

    /// <summary>Any other move out of the premises.</summary>
    public static readonly TerminationReason Relocation = new("relocation", 9, TerminationParty.Customer);

    /// <summary>A move to another country.</summary>
    public static readonly TerminationReason Emigration = new("emigration", 10, TerminationParty.Customer);

    /// <summary>The agreement is handed over to another customer.</summary>
    public static readonly TerminationReason Transfer = new("transfer", 11, TerminationParty.Customer);

    /// <summary>The provider does not keep the agreement.</summary>
    public static readonly TerminationReason ProviderBreach = new("provider-breach", 12, TerminationParty.Customer);

    /// <summary>The provider changes price or terms to the customer's disadvantage.</summary>
    public static readonly TerminationReason AdverseChange = new("adverse-change", 13, TerminationParty.Customer);

    /// <summary>A change to a plan below the minimum of the agreement.</summary>
    public static readonly TerminationReason Downgrade = new("downgrade", 14, TerminationParty.Customer);

    /// <summary>A change to a dearer plan or a new device, with a new commitment.</summary>
    public static readonly TerminationReason Upgrade = new("upgrade", 15, TerminationParty.Customer);

    /// <summary>The provider ends it because of the customer, for example for non-payment.</summary>
    public static readonly TerminationReason EndedByProviderForCause = new("ended-by-provider-for-cause", 16, TerminationParty.Provider);

    /// <summary>The provider ends it for reasons of its own.</summary>
    public static readonly TerminationReason EndedByProvider = new("ended-by-provider", 17, TerminationParty.Provider);

    private TerminationReason(string name, int value, TerminationParty endedBy)
        : base(name, value) => EndedBy = endedBy;

    /// <summary>Who ends the agreement.</summary>
    public TerminationParty EndedBy { get; }

    /// <summary>Every member, in the order above.</summary>
    public static ValueList<TerminationReason> All { get; } =
    [
        OwnWish, MilitaryOrders, StopMovementOrder, ServicememberCasualty, Death, Medical, Unemployment, MoveOutOfArea, Relocation, Emigration,
        Transfer, ProviderBreach, AdverseChange, Downgrade, Upgrade, EndedByProviderForCause, EndedByProvider,
    ];

    /// <summary>The member of a name, in any case.</summary>
    /// <exception cref="FormatException">No member has the name; the message lists them.</exception>
    public static TerminationReason Parse(string name) => NamedMembers.Parse(All, name, "termination reason");

    public static bool TryParse([NotNullWhen(true)] string? name, [MaybeNullWhen(false)] out TerminationReason reason) => NamedMembers.TryParse(All, name, out reason);
}
