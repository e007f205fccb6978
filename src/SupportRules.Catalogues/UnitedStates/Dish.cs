using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>DISH Network, satellite television.</summary>
public static class Dish
{
    /// <summary>USD 20 for each month left of 24.</summary>
    public static EarlyTerminationEntry TwentyFourMonths { get; } = new()
    {
        Id = "dish/24-months",
        Title = "DISH, 24 months",
        Kind = EntryKind.Tariff,
        Versions = Versions("dish/24-months", (Day(2012, 1, 1), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Can you get out of a DISH Network termination fee", "USD 20 for each month remaining, up to USD 480",
                "https://www.techwalla.com/articles/can-you-get-out-of-dish-network-termination-fees", Day(2014, 1, 1), Confidence.Medium,
                "In force from: one term before 2014, the year of which the source speaks. A running month counts as left; the source is silent."),
            Currency = Currency.USD,
            Counter = TermCounter.FullMonthsServed with { Suspensions = SuspensionEffect.MovesEndByDays },
            Formula = new FeeFormula.Clamp(new FeeFormula.PerMonthLeft(Usd(20)), null, Usd(480)),
            Rounding = HalfUpToCents,
            ReasonClauses = [new([TerminationReason.Downgrade], ReasonEffect.Keep)],
        })),
    };
}
