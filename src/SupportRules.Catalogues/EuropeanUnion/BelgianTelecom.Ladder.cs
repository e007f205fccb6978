using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <content>Its ladder.</content>
public static partial class BelgianTelecom
{
    /// <summary>Unpaid and reminded: restricted service first, free of charge; stopped at once on fraud.</summary>
    public static PolicyEntry<BillingBlockPolicy> Ladder { get; } = BlockFigures.Ladder(
        "eu/belgium-restricted-service-ladder",
        "Belgium, restricted service before service is stopped",
        EntryKind.Law,
        (Day(2012, 10, 1), new()
        {
            Id = Unnamed,
            Source = Cite(
                "BIPT, Reminder fees and restricted service before the service is stopped", "Restricted service",
                "http://webserver.bipt.be/en/consumers/telephone/pricing-of-the-services-invoices/reminder-fees-and-restricted-service-before-the-service-is-stopped",
                null, Confidence.Medium, "The page gives no count of days; read from the reminder itself on. Calls received (but collect calls), emergency calls and slow internet are kept. The page bears no date; the day is that of the amended Act on electronic communications."),
            Currency = Currency.EUR,
            Ladders =
            [
                new("provider",
                [
                    new("total", BlockKind.UnpaidBill, [new BlockCondition.UnpaidBillsAtLeast(1), new BlockCondition.Reported(BlockKind.Fraud)]) { Restrictions = Restrictions.All },
                    new("partial", BlockKind.UnpaidBill, [new BlockCondition.UnpaidBillsAtLeast(1), new BlockCondition.NoticeGiven("first", 0)]) { Restrictions = BlockFigures.OutgoingOnly },
                ]),
            ],
        }));
}
