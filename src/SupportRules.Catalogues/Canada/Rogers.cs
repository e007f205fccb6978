using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.Canada;

/// <summary>Rogers Wireless.</summary>
public static class Rogers
{
    /// <summary>The subsidy in proportion to the months left, and CAD 12.50.</summary>
    public static EarlyTerminationEntry DeviceSavingsRecovery { get; } = new()
    {
        Id = "rogers/device-savings-recovery",
        Title = "Rogers, device savings recovery fee",
        Kind = EntryKind.Tariff,
        UsualTermMonths = 36,
        Versions = Versions("rogers/device-savings-recovery", (Day(2012, 1, 22), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Rogers/Fido to almost eliminate early cancellation fees", "subsidy times months left over the term, and CAD 12.50, from 22 January 2012",
                "http://www.iphoneincanada.ca/carriers/rogers/rogersfido-to-almost-eliminate-early-cancellation-fees-in-january-2012/", Day(2012, 1, 22), Confidence.Medium,
                "The CAD 12.50 are a deactivation fee of provinces without a law on fees."),
            Currency = Currency.CAD,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.ProRata(FeeBasis.Subsidy),
            Rounding = HalfUpToCents,
            Adjustments = [new FeeAdjustment.AdministrationFee(Cad(12.50m))],
        })),
    };
}
