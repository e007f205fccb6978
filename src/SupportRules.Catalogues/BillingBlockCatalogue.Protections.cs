using SupportRules.BillingBlocks;
using SupportRules.Catalogues.Australia;
using SupportRules.Catalogues.Brazil;
using SupportRules.Catalogues.Canada;
using SupportRules.Catalogues.EuropeanUnion;
using SupportRules.Catalogues.UnitedKingdom;
using SupportRules.Catalogues.UnitedStates;

namespace SupportRules.Catalogues;

/// <summary>Every law, code and set of terms on billing blocks in this package.</summary>
public static partial class BillingBlockCatalogue
{
    /// <summary>Laws and codes on when service may be cut, by id.</summary>
    public static ValueList<PolicyEntry<ProtectionPolicy>> Protections { get; } = InOrder(
        Anatel.Suspension,
        BelgianTelecom.UnpaidBills,
        DepositAndDisconnectionCode.Disconnection,
        ElectronicCommunicationsCodeAnnex.UnpaidBills,
        Florida.Discontinuance,
        GermanTelecom.Sperre,
        InternetCode.Disconnection,
        Maine.Disconnection,
        Ohio.BasicServiceDisconnection,
        PayPerCallRules.NoDisconnection,
        Pennsylvania.Suspension,
        PolishOperators.Suspension,
        SpanishTelecom.Interruption,
        TelecommunicationsConsumerProtections.CreditAction,
        WirelessCodeBlocks.Disconnection);

    /// <summary>Limits on charges by month or cycle, by id.</summary>
    public static ValueList<PolicyEntry<SpendCapPolicy>> SpendCaps { get; } = InOrder(RoamingRegulation.DataCap, WirelessCodeBlocks.ChargeCaps);

    /// <summary>Deadlines for restoring service, by id.</summary>
    public static ValueList<PolicyEntry<RestorationPolicy>> Restorations { get; } = InOrder(Anatel.Restoration, SpanishTelecom.Restoration);

    /// <summary>Limits on fees for reminders and for restoring service, by id.</summary>
    public static ValueList<PolicyEntry<CollectionFeePolicy>> CollectionFees { get; } = InOrder(BelgianTelecom.CollectionFees);

    /// <summary>Limits on what a customer bears after a theft, by id.</summary>
    public static ValueList<PolicyEntry<StolenDevicePolicy>> StolenDevices { get; } = InOrder(MobileOperators.StolenPhones);

    /// <summary>Duties to get in touch after missed bills, by id.</summary>
    public static ValueList<PolicyEntry<ProactiveContactPolicy>> ProactiveContacts { get; } = InOrder(TelecommunicationsConsumerProtections.ProactiveContact);

    private static ValueList<PolicyEntry<TPolicy>> InOrder<TPolicy>(params PolicyEntry<TPolicy>[] entries)
        where TPolicy : notnull
        => entries.OrderBy(entry => entry.Id, StringComparer.Ordinal).ToValueList();
}
