using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.Russia;

/// <summary>LanbillingX: billing software of internet providers.</summary>
public static class Lanbilling
{
    /// <summary>On credit settlement blocked so many days after the period's end: a period that ends on 31 August, with 7 days, from 8 September on.</summary>
    public static PolicyEntry<BillingBlockPolicy> PostpaidDeferral { get; } = BlockFigures.Ladder(
        "lanbilling/postpaid-deferral",
        "LanbillingX: block deferred by 7 days on credit settlement",
        EntryKind.Tariff,
        (Day(2024, 1, 1), new()
        {
            Id = Unnamed,
            Source = Cite(
                "LanbillingX, Deferral of the block", "Example of 7 days", "https://docs.lanbillingx.ru/settings/postpone_block/", null, Confidence.Medium,
                "The number of days is a setting; 7 is the page's example. Days count from the period's end, which is the bill's due date here. The page bears no date."),
            Currency = Currency.RUB,
            Ladders =
            [
                new("billing",
                [
                    new("blocked", BlockKind.UnpaidBill, [new BlockCondition.SettlesBy(SettlementMethod.Credit), new BlockCondition.DaysUnpaidMoreThan(7)])
                    {
                        Restrictions = Restrictions.Service,
                    },
                ]),
            ],
        }));
}
