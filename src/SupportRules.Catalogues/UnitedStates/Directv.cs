using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>DIRECTV, satellite television.</summary>
public static class Directv
{
    /// <summary>USD 20 for each month left, up to USD 480.</summary>
    public static EarlyTerminationEntry ProgrammingAgreement { get; } = new()
    {
        Id = "directv/programming-agreement",
        Title = "DIRECTV, programming agreement",
        Kind = EntryKind.Tariff,
        Versions = Versions("directv/programming-agreement", (Day(2006, 9, 18), new()
        {
            Id = Unnamed,
            Source = Cite(
                "DIRECTV, early cancellation fees", "USD 20 for each month remaining, up to USD 480",
                "https://directv.com/support/article/000066856", null, Confidence.High,
                "In force from: one term before a suit of 18 September 2008 over the fee of up to USD 480. Sources do not say how part months count; a running month counts as left."),
            Currency = Currency.USD,
            Counter = TermCounter.FullMonthsServed with { Suspensions = SuspensionEffect.Pauses },
            Formula = new FeeFormula.Clamp(new FeeFormula.PerMonthLeft(Usd(20)), null, Usd(480)),
            Rounding = HalfUpToCents,
            ReasonClauses = [new([TerminationReason.Downgrade], ReasonEffect.Keep)],
        })),
    };
}
