using SupportRules.EarlyTermination;

namespace SupportRules.Catalogues.UnitedStates;

/// <summary>Comcast (Xfinity), minimum-term agreements.</summary>
public static class Comcast
{
    /// <summary>The amount that the agreement states, with the provider's own list of waivers.</summary>
    public static EarlyTerminationEntry MinimumTerm { get; } = new()
    {
        Id = "comcast/minimum-term",
        Title = "Comcast, minimum-term agreement",
        Kind = EntryKind.Tariff,
        Versions = Versions("comcast/minimum-term", (Day(2016, 12, 28), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Xfinity, how to determine if you will be subject to early termination fees", "waivers",
                "https://forums.xfinity.com/conversations/my-account/answered-how-to-determine-if-you-will-be-subject-to-xfinity-early-termination-fees-etf/602daaa3c5375f08cd5d1de5",
                Day(2018, 12, 28), Confidence.High, "In force from: one term before the page's date. The amount is in each agreement."),
            Currency = Currency.USD,
            Counter = TermCounter.FullMonthsServed,
            Formula = new FeeFormula.Multiple(FeeBasis.AgreedAmount),
            Rounding = HalfUpToCents,
            ReasonClauses =
            [
                new([TerminationReason.Transfer, TerminationReason.Downgrade], ReasonEffect.Waive),
                new([TerminationReason.MoveOutOfArea], ReasonEffect.Keep),
                new([TerminationReason.MilitaryOrders], ReasonEffect.Waive) { Conditions = [new ReasonCondition.Evidence("a copy of the orders")] },
                new([TerminationReason.Death], ReasonEffect.Waive) { Conditions = [new ReasonCondition.Evidence("a document of the death")] },
            ],
        })),
    };
}
