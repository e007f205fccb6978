using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.Cyprus;

/// <summary>Cyprus: disconnection of telephones under the law of 2002.</summary>
public static class CyprusTelecom
{
    private static readonly BlockCondition Unpaid = new BlockCondition.UnpaidBillsAtLeast(1);

    /// <summary>A warning, 14 days, a final warning, 7 days; at once on a run-up of calls that there is no prospect of being paid for (tag <c>exceptional-usage</c>).</summary>
    public static PolicyEntry<BillingBlockPolicy> TelephoneDisconnection { get; } = BlockFigures.Ladder(
        "cyprus/2002-telephone-ladder",
        "Cyprus, Law 19(I)/2002: disconnection of telephones",
        EntryKind.Law,
        (Day(2002, 3, 22), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Cyprus, Telecommunications and Postal Services Law 19(I)/2002", "Disconnection for unpaid bills",
                "http://cylaw.org/nomoi/enop/ind/2002_1_19/section-sc92ea609d-0b92-7dcc-6200-2243d002b758.html", null, Confidence.Medium,
                "Historical. Bills under a reasonable complaint are outside. Read from publication in 2002 on; the day is that of the gazette of Law 19(I)/2002."),
            Currency = Currency.EUR,
            Ladders =
            [
                new("provider",
                [
                    new("terminable", BlockKind.UnpaidBill, [Unpaid, new BlockCondition.NoticeFollowed("first", "final", 14), new BlockCondition.NoticeGiven("final", 7)])
                    {
                        Restrictions = Restrictions.All,
                        Cancellation = StageCancellation.Immediate,
                    },
                    new("terminable-at-once", BlockKind.UnpaidBill, [Unpaid, new BlockCondition.Tagged("exceptional-usage")])
                    {
                        Restrictions = Restrictions.All,
                        Cancellation = StageCancellation.Immediate,
                    },
                ]) { CountsFrom = DebtFrom.BillDate },
            ],
        }));
}
