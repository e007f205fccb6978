using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <summary>Poland: what an operator tells its customers of suspension.</summary>
public static class PolishOperators
{
    /// <summary>Not before 30 days after the due date.</summary>
    public static PolicyEntry<ProtectionPolicy> Suspension { get; } = BlockFigures.Terms<ProtectionPolicy>(
        "eu/poland-operator-suspension", "Poland, suspension for unpaid bills, as an operator states it", (terms, id) => (terms with { Id = id }).Check(), (Day(2024, 1, 1), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Scarnet, frequently asked questions", "When services may be suspended",
                "https://scarnet.eu/faq-items/po-jakim-czasie-operator-moze-zawiesic-uslugi-w-zwiazku-z-nieoplaceniem-rachunkow/", null, Confidence.Low,
                "One operator's page, and no law's text. It bears no date: the day is chosen, so that it can be asked. Day 30 itself is taken as enough."),
            Currency = Currency.PLN,
            MinimumDaysPastDue = 30,
        }));
}
