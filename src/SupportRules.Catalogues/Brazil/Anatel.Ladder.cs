using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.Brazil;

/// <content>Its ladder.</content>
public static partial class Anatel
{
    private const string Notice = "first";

    /// <summary>15 days after the notice partial, 30 days later total, 30 days later the contract may be ended; no subscription during total suspension.</summary>
    public static PolicyEntry<BillingBlockPolicy> Ladder { get; } = BlockFigures.Ladder(
        "brazil/anatel-632-ladder",
        "Brazil, Anatel Resolution 632/2014: suspension for unpaid bills",
        EntryKind.Law,
        (Day(2014, 7, 8), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Anatel, Resolution 632/2014 (RGC)", "Suspension for unpaid bills", "http://www.gazetadamooca.com/o-que-pode-ocorrer-quando-a-conta-de-telefone-nao-e-paga/",
                null, Confidence.Medium, "As a newspaper tells it. Days are counted from the notice; each stage is to be notified by itself. The first day is 120 days after publication on 10 March 2014."),
            Currency = Currency.BRL,
            Ladders =
            [
                new("provider",
                [
                    new("terminable", BlockKind.UnpaidBill, [new BlockCondition.UnpaidBillsAtLeast(1), new BlockCondition.NoticeGiven(Notice, 75)])
                    {
                        Restrictions = Restrictions.All,
                        Charges = BlockCharges.ServiceStops,
                        Cancellation = StageCancellation.Immediate,
                    },
                    new("total", BlockKind.UnpaidBill, [new BlockCondition.UnpaidBillsAtLeast(1), new BlockCondition.NoticeGiven(Notice, 45)])
                    {
                        Restrictions = Restrictions.All,
                        Charges = BlockCharges.ServiceStops,
                    },
                    new("partial", BlockKind.UnpaidBill, [new BlockCondition.UnpaidBillsAtLeast(1), new BlockCondition.NoticeGiven(Notice, 15)])
                    {
                        Restrictions = BlockFigures.OutgoingOnly,
                    },
                ]),
            ],
        }));
}
