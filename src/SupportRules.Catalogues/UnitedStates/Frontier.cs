using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Frontier Communications, broadband.</summary>
public static class Frontier
{
    /// <summary>USD 200, or USD 50 on a move out of its territory.</summary>
    public static EarlyTerminationEntry HighSpeedInternet { get; } = new()
    {
        Id = "frontier/high-speed-internet",
        Title = "Frontier, High-Speed Internet",
        Kind = EntryKind.Tariff,
        Versions = Versions("frontier/high-speed-internet", (Day(2008, 10, 14), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Frontier High-Speed Internet offer, terms", "early termination fee",
                "https://www.frontierscommunications.com/prov/fro/frontierterms/High-SpeedInternetOffer-DigitalPhoneStateUnlimitedVoice-CallingPlan.htm",
                Day(2010, 10, 14), Confidence.High, "In force from: one term before the page's date."),
            Currency = Currency.USD,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.Flat(Usd(200)),
            Rounding = HalfUpToCents,
            ReasonClauses = [new([TerminationReason.MoveOutOfArea], new ReasonEffect.Replaced(new FeeFormula.Flat(Usd(50))))],
        })),
    };
}
