using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.Examples;

/// <summary>The default grace of Pismo's card and account platform, as an example of its kind.</summary>
public static class Pismo
{
    /// <summary>Blocked on the day after the due date plus 10 days.</summary>
    public static PolicyEntry<BillingBlockPolicy> DefaultGrace { get; } = BlockFigures.Ladder(
        "example/pismo-default-grace",
        "Example: Pismo's default grace of 10 days",
        EntryKind.Tariff,
        (Day(2024, 1, 1), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Pismo, Account and collection status", "Default of 10 days", "https://developers.pismo.io/pismo-docs/docs/account-collection-status", null, Confidence.Medium,
                "The page bears no date; the first day is the year of the earliest case."),
            Currency = Currency.BRL,
            Ladders = [new("collection", [new("blocked", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidMoreThan(10)]) { Restrictions = Restrictions.All }])],
        }));
}
