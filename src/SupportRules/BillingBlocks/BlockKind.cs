using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace SupportRules.BillingBlocks;

/// <summary>Why an account is blocked; each kind with what it usually takes away, what goes on being charged, and who may lift it.</summary>
/// <remarks>
/// <para>Members are in the order in which one of several blocks is named first to a caller: what the caller can do least about stands above.</para>
/// <para>Names are stable and lower-case (<c>unpaid-bill</c>); <see cref="All"/> and <see cref="Parse"/> work in trimmed apps. The defaults can be replaced by a policy
/// and on a single <see cref="Block"/>.</para>
/// </remarks>
public sealed class BlockKind : SmartEnum<BlockKind>
{
    /// <summary>By order of a court or authority.</summary>
    public static readonly BlockKind Legal = new("legal", 1, Restrictions.All, BlockCharges.ServiceStops, Lifters.Court);

    /// <summary>Suspected fraud; at once and without notice.</summary>
    public static readonly BlockKind Fraud = new("fraud", 2, Restrictions.All, BlockCharges.AsUsual, Lifters.Security);

    /// <summary>The customer reported the device or card as lost or stolen; at once, and free of charge.</summary>
    public static readonly BlockKind LostOrStolen = new("lost-or-stolen", 3, Restrictions.Service, BlockCharges.AsUsual, Lifters.Customer | Lifters.Agent);

    /// <summary>The customer has not shown who he is, where the law asks for it.</summary>
    public static readonly BlockKind Identity = new("identity", 4, Restrictions.Outgoing | Restrictions.Sms | Restrictions.Data | Restrictions.NewOrders, BlockCharges.AsUsual, Lifters.Agent);

    /// <summary>Set by the provider's staff, for a reason on record.</summary>
    public static readonly BlockKind Administrative = new("administrative", 5, Restrictions.Service, BlockCharges.AsUsual, Lifters.Agent);

    /// <summary>Bills are past due; a stage of a ladder.</summary>
    public static readonly BlockKind UnpaidBill = new("unpaid-bill", 6, Restrictions.Outgoing | Restrictions.Data | Restrictions.Premium | Restrictions.International | Restrictions.Roaming | Restrictions.PlanChanges | Restrictions.NewOrders, BlockCharges.AsUsual, Lifters.Payment | Lifters.Agent);

    /// <summary>A promise to pay ended without the payment.</summary>
    public static readonly BlockKind PromiseLapsed = new("promise-lapsed", 7, Restrictions.Service, BlockCharges.ServiceStops, Lifters.Payment | Lifters.Agent);

    /// <summary>The balance is below the threshold.</summary>
    public static readonly BlockKind Balance = new("balance", 8, Restrictions.Service, BlockCharges.ServiceStops, Lifters.Payment | Lifters.Agent);

    /// <summary>A spending limit is reached; lifted by consent to spend more, or by the next cycle.</summary>
    public static readonly BlockKind SpendCap = new("spend-cap", 9, Restrictions.Data, BlockCharges.AsUsual, Lifters.Customer | Lifters.Date);

    /// <summary>The customer asked for it beforehand; a payment never lifts it.</summary>
    public static readonly BlockKind Voluntary = new("voluntary", 10, Restrictions.Service, BlockCharges.ServiceStops, Lifters.Customer | Lifters.Date);

    /// <summary>The service does not work and is being repaired; nothing is charged for it.</summary>
    public static readonly BlockKind Repair = new("repair", 11, Restrictions.None, BlockCharges.AllStop, Lifters.Customer | Lifters.Agent | Lifters.Date);

    /// <summary>Not used for long, or a trial that has ended.</summary>
    public static readonly BlockKind Inactivity = new("inactivity", 12, Restrictions.Service, BlockCharges.ServiceStops, Lifters.Customer);

    private BlockKind(string name, int value, Restrictions restrictions, BlockCharges charges, Lifters liftableBy)
        : base(name, value)
    {
        Restrictions = restrictions;
        Charges = charges;
        LiftableBy = liftableBy;
    }

    /// <summary>Every member, in the order above.</summary>
    public static ValueList<BlockKind> All { get; } =
        [Legal, Fraud, LostOrStolen, Identity, Administrative, UnpaidBill, PromiseLapsed, Balance, SpendCap, Voluntary, Repair, Inactivity];

    /// <summary>What it usually takes away.</summary>
    public Restrictions Restrictions { get; }

    /// <summary>What usually goes on being charged.</summary>
    public BlockCharges Charges { get; }

    /// <summary>Who may usually lift it.</summary>
    public Lifters LiftableBy { get; }

    /// <summary>Whether it is about money owed: only such a block may be lifted by a payment.</summary>
    public bool IsAboutMoney => (LiftableBy & Lifters.Payment) != Lifters.None;

    /// <summary>The member of a name, in any case.</summary>
    /// <exception cref="FormatException">No member has the name; the message lists them.</exception>
    public static BlockKind Parse(string name) => NamedMembers.Parse(All, name, "kind of block");

    public static bool TryParse([NotNullWhen(true)] string? name, [MaybeNullWhen(false)] out BlockKind kind) => NamedMembers.TryParse(All, name, out kind);
}
