using System.Diagnostics.CodeAnalysis;
using SupportRules.Catalogues.Australia;
using SupportRules.Catalogues.Canada;
using SupportRules.Catalogues.EuropeanUnion;
using SupportRules.Catalogues.Israel;
using SupportRules.Catalogues.Singapore;
using SupportRules.Catalogues.UnitedKingdom;
using SupportRules.Catalogues.UnitedStates;

namespace SupportRules.Catalogues;

/// <summary>Every tariff and law on early termination fees in this package.</summary>
public static class EarlyTerminationCatalogue
{
    /// <summary>All entries, by id.</summary>
    public static ValueList<EarlyTerminationEntry> All { get; } = new EarlyTerminationEntry[]
    {
        Adobe.AnnualPaidMonthly,
        Adt.Monitoring,
        AttWireless.OtherEquipment,
        AttWireless.SpecifiedEquipment,
        Belgium.ElectronicCommunicationsAct,
        Bell.DeviceSubsidy,
        Comcast.MinimumTerm,
        CommunicationsMinistry.MobileExitFee,
        CommunicationsMinistry.NoMobileExitFee,
        Directv.ProgrammingAgreement,
        Dish.TwentyFourMonths,
        Ee.PayMonthly,
        ElectronicCommunicationsCode.RightfulExit,
        Ofgem.FixedTermEnergy,
        Exetel.Broadband,
        France.ConsumerCode,
        Frontier.HighSpeedInternet,
        HughesNet.Gen5,
        Illinois.RetailElectricity,
        NewYork.DeceasedCustomer,
        NewYork.EnergySupply,
        Optus.MobileBroadband12,
        Optus.MobileBroadband24,
        Portugal.ElectronicCommunicationsAct,
        Quebec.ConsumerProtectionAct,
        Rogers.DeviceSavingsRecovery,
        ServicemembersCivilReliefAct.ConsumerContracts,
        Singtel.ThreeMonthMinimum,
        Sprint.AdvancedDevice,
        Sprint.BasicDevice,
        TalkTalk.Essential,
        Tbaytel.SimplePay,
        Telus.DeviceBalance,
        Texas.RetailElectricity,
        TMobileUs.Postpaid,
        VerizonFios.TwoYears,
        VerizonWireless.AdvancedDevice,
        VerizonWireless.BasicDevice,
        Viasat.TwentyFourMonths,
        VirginMedia.BroadbandAndPhone,
        VirginMedia.EarlyDisconnection,
        Vispa.Broadband,
        VodafoneUk.PayMonthly,
        WirelessCode.CancellationFee,
    }.OrderBy(entry => entry.Id, StringComparer.Ordinal).ToValueList();

    /// <summary>The entry of an id.</summary>
    /// <exception cref="ArgumentException">There is none; the message names the nearest.</exception>
    public static EarlyTerminationEntry Find(string id) => TryFind(id, out var entry)
        ? entry
        : throw new ArgumentException($"There is no policy '{id}'. {NearestId.Suggest(id, [.. All.Select(entry => entry.Id)])}", nameof(id));

    public static bool TryFind([NotNullWhen(true)] string? id, [MaybeNullWhen(false)] out EarlyTerminationEntry entry)
    {
        foreach (var candidate in All)
        {
            if (candidate.Id == id)
            {
                entry = candidate;
                return true;
            }
        }

        entry = null;
        return false;
    }
}
