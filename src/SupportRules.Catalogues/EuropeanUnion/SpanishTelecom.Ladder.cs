using SupportRules.BillingBlocks;

namespace SupportRules.Catalogues.EuropeanUnion;

/// <content>Its ladder.</content>
public static partial class SpanishTelecom
{
    private static readonly BlockCondition Warned = new BlockCondition.NoticeGiven("first", 15);

    /// <summary>More than a month from receipt of the bill, with a warning 15 days before: calls sent; more than three months: the end. Fixed fees go on.</summary>
    public static PolicyEntry<BillingBlockPolicy> Ladder { get; } = BlockFigures.Ladder(
        "eu/spain-fixed-telephone-ladder",
        "Spain, suspension of fixed telephone service for unpaid bills",
        EntryKind.Law,
        (Day(2009, 5, 30), new()
        {
            Id = Unnamed,
            Source = Cite(
                "Spain, Office for telecommunications users", "Can the operator cut service for non-payment?",
                "http://www.usuariosteleco.es/te-interesa/consejos-practicos/Paginas/puede-el-operador-cortar-el-servicio-impago.aspx", null, Confidence.Medium,
                "Emergency calls and calls received (but collect calls) are kept. The page bears no date; the first day is that of Royal Decree 899/2009."),
            Currency = Currency.EUR,
            Ladders =
            [
                new("provider",
                [
                    new("terminable", BlockKind.UnpaidBill, [new BlockCondition.MonthsUnpaidMoreThan(3), Warned])
                    {
                        Restrictions = Restrictions.All,
                        Cancellation = StageCancellation.Immediate,
                    },
                    new("partial", BlockKind.UnpaidBill, [new BlockCondition.MonthsUnpaidMoreThan(1), Warned]) { Restrictions = BlockFigures.OutgoingOnly },
                ]) { CountsFrom = DebtFrom.ReceivedOn },
            ],
        }));
}
