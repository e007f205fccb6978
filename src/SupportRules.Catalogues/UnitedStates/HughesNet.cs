using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>HughesNet, satellite internet.</summary>
public static class HughesNet
{
    /// <summary>USD 400 for 90 days, then USD 15 less for each month of active service.</summary>
    public static EarlyTerminationEntry Gen5 { get; } = new()
    {
        Id = "hughesnet/gen5",
        Title = "HughesNet Gen5",
        Kind = EntryKind.Tariff,
        Versions = Versions("hughesnet/gen5", (Day(2017, 3, 16), new()
        {
            Id = Unnamed,
            Source = Cite(
                "HughesNet Gen5 upgrade terms", "clause 2, termination fee",
                "http://legal.hughesnet.com/Gen5Upgrade.cfm", Day(2017, 3, 16), Confidence.High,
                "The text does not say from when the months of active service count; read here as those after the first three, so that the fee first falls on completing the fourth; a suspended month is not one of active service."),
            Currency = Currency.USD,
            Counter = TermCounter.FullMonthsServed with { Suspensions = SuspensionEffect.Pauses },
            Formula = new FeeFormula.Declining(Usd(400), [new(4, null, Usd(15))]),
            Rounding = HalfUpToCents,
            ReasonClauses = [new([TerminationReason.Upgrade], ReasonEffect.Waive)],
        })),
    };
}
