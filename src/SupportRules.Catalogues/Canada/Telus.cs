using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.Canada;

/// <summary>Telus Mobility.</summary>
public static class Telus
{
    private static readonly EarlyTerminationPolicy PerMonth = new()
    {
        Id = Unnamed,
        Source = Cite(
            "Telus updates cancellation policy effective 21 November 2010", "before: CAD 20 for each month left, at most CAD 400",
            "http://www.iphoneincanada.ca/carriers/telus/telus-updates-cancellation-policy-effective-november-21-2010/", Day(2010, 11, 21), Confidence.Medium,
            "In force from: one term before the change."),
        Currency = Currency.CAD,
        Counter = TermCounter.FullMonthsServed,
        Formula = new FeeFormula.Clamp(new FeeFormula.PerMonthLeft(Cad(20)), null, Cad(400)),
        Rounding = HalfUpToCents,
    };

    private static readonly EarlyTerminationPolicy DeviceBalance2010 = PerMonth with
    {
        Source = Cite(
            "Telus, contracts explained (after 21 November 2010)", "device balance and a cancellation fee of CAD 50",
            "http://mobility.telus.com/en/NB/Billing-Support/contracts_explained_after_nov_21.shtml", Day(2010, 11, 21), Confidence.High,
            "The balance is rounded once: 400 over 36 months with 9 left is 100.00. In Quebec there are no CAD 50. A report prints 254.19 for 490 and 21 months left; its own rule gives 335.83."),
        Formula = new FeeFormula.ProRata(FeeBasis.Subsidy),
        Adjustments = [new FeeAdjustment.AdministrationFee(Cad(50))],
    };

    /// <summary>From 2010-11-21 the device balance and CAD 50; before, CAD 20 for each month left.</summary>
    public static EarlyTerminationEntry DeviceBalance { get; } = new()
    {
        Id = "telus/device-balance",
        Title = "Telus, device balance",
        Kind = EntryKind.Tariff,
        UsualTermMonths = 36,
        Versions = Versions("telus/device-balance", (Day(2007, 11, 21), PerMonth), (Day(2010, 11, 21), DeviceBalance2010)),
    };
}
