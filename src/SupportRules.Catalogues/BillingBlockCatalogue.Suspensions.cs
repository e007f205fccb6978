using SupportRules.BillingBlocks;
using SupportRules.Catalogues.Belarus;
using SupportRules.Catalogues.Brazil;
using SupportRules.Catalogues.Russia;
using SupportRules.Catalogues.Ukraine;
using SupportRules.Catalogues.UnitedStates;

namespace SupportRules.Catalogues;

/// <summary>Every set of terms and law on billing blocks in this package.</summary>
public static partial class BillingBlockCatalogue
{
    /// <summary>On voluntary suspension, by id.</summary>
    public static ValueList<PolicyEntry<VoluntarySuspensionPolicy>> VoluntarySuspensions { get; } = new[]
    {
        Arvig.SeasonalService,
        BaseNet.VoluntaryBlock,
        EastTelecom.Block,
        HolidaySuspension.Yearly,
        Inforum.VoluntaryBlock,
        InterNet.Suspended,
        KorolevTelecom.Block,
        Kvvi.SeasonalPolicy,
        Labinsk.VoluntaryBlock,
        Mediacom.SeasonalHold,
        MiptTelecom.VoluntaryBlock,
        Mostele.VoluntaryBlock,
        Powernet.Suspended,
        Silinet.VoluntaryBlock,
        Tomica.VoluntaryBlock,
        Zirkel.TemporarySuspension,
    }.OrderBy(entry => entry.Id, StringComparer.Ordinal).ToValueList();

    /// <summary>On promises to pay, by id.</summary>
    public static ValueList<PolicyEntry<PromiseToPayPolicy>> Promises { get; } = new[]
    {
        Degunino.PromisedPayment,
        Garant.PromisedPayment,
        Inforum.PromisedPayment,
        Localnet.PromisedPayment,
        MtsRussia.PromisedPayment,
        Rostelecom.PromisedPayment,
    }.OrderBy(entry => entry.Id, StringComparer.Ordinal).ToValueList();
}
