using SupportRules.BillingBlocks;
using SupportRules.Catalogues.Brazil;
using SupportRules.Catalogues.Cyprus;
using SupportRules.Catalogues.EuropeanUnion;
using SupportRules.Catalogues.Examples;
using SupportRules.Catalogues.Russia;
using SupportRules.Catalogues.Uzbekistan;

namespace SupportRules.Catalogues;

/// <summary>Every ladder, protection, voluntary suspension, promise to pay and spending limit of this package.</summary>
public static partial class BillingBlockCatalogue
{
    /// <summary>Ladders of laws and providers, by id. A law's ladder gives the gravest stage that a provider may have reached.</summary>
    public static ValueList<PolicyEntry<BillingBlockPolicy>> Ladders { get; } = new[]
    {
        Anatel.Ladder,
        CyprusTelecom.TelephoneDisconnection,
        BelgianTelecom.Ladder,
        GermanTelecom.Ladder,
        SpanishTelecom.Ladder,
        KillBill.OverdueExample,
        Pismo.DefaultGrace,
        Inforum.Persons,
        Inforum.LegalPersons,
        Lanbilling.PostpaidDeferral,
        Ucell.BalanceBlock,
    }.OrderBy(entry => entry.Id, StringComparer.Ordinal).ToValueList();
}
