using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.Examples;

/// <summary>The overdue ladder that Kill Bill's own tests run, as an example of its kind.</summary>
public static class KillBill
{
    /// <summary>30 days from the oldest unpaid bill's date: no plan changes; 40 and 50 days: nothing, and billing stops.</summary>
    public static PolicyEntry<BillingBlockPolicy> OverdueExample { get; } = BlockFigures.Ladder(
        "example/kill-bill-overdue",
        "Example: Kill Bill's overdue ladder of 30, 40 and 50 days",
        EntryKind.Tariff,
        (Day(2012, 5, 1), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Kill Bill, TestOverdueIntegration", "testOverdueStages1",
                "https://github.com/killbill/killbill/blob/cb60779c171391be558cd7aebb1eafea60ad2b82/beatrix/src/test/java/org/killbill/billing/beatrix/integration/overdue/TestOverdueIntegration.java",
                null, Confidence.High, "From the month in which the test begins. Thresholds are inclusive; days count from the bill's date, not from its due date."),
            Currency = Currency.USD,
            Ladders =
            [
                new("overdue",
                [
                    Blocked("OD3", 50),
                    Blocked("OD2", 40),
                    new("OD1", BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(30)]) { Restrictions = Restrictions.PlanChanges | Restrictions.NewOrders },
                ]) { CountsFrom = DebtFrom.BillDate },
            ],
        }));

    private static BlockStage Blocked(string name, int days) => new(name, BlockKind.UnpaidBill, [new BlockCondition.DaysUnpaidAtLeast(days)])
    {
        Restrictions = Restrictions.All,
        Charges = BlockCharges.AllStop,
    };
}
