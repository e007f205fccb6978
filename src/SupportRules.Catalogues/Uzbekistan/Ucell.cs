using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.Uzbekistan;

/// <summary>Ucell: a mobile operator.</summary>
public static class Ucell
{
    /// <summary>Calls and texts sent at once; calls received from day 81 of the block on.</summary>
    public static PolicyEntry<BillingBlockPolicy> BalanceBlock { get; } = BlockFigures.Ladder(
        "ucell/balance-block",
        "Ucell (Uzbekistan): balance block in two stages",
        EntryKind.Tariff,
        (Day(2024, 1, 1), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Ucell, Additional information on tariffs", "Balance block", "https://m.ucell.uz/ru/subscribers/tariffs/add_info", null, Confidence.Medium,
                "Calls received, texts, service numbers, emergency calls and topping up are kept for 80 days; then no calls received. The page bears no date, and gives no threshold: read as a balance of nothing or less."),
            Currency = Currency.UZS,
            Ladders =
            [
                new("billing",
                [
                    new("incoming-blocked", BlockKind.Balance, [Empty, new BlockCondition.StageHeld("outgoing-blocked", 80)])
                    {
                        Restrictions = BlockFigures.OutgoingOnly | Restrictions.Data | Restrictions.Incoming,
                    },
                    new("outgoing-blocked", BlockKind.Balance, [Empty]) { Restrictions = BlockFigures.OutgoingOnly | Restrictions.Data },
                ]),
            ],
        }));

    private static BlockCondition Empty => new BlockCondition.BalanceAtOrBelow(new Money(0, Currency.UZS));
}
